using System.Text;
using BenchmarkDotNet.Attributes;

namespace ConflictClaims.Benchmarks;

/// <summary>
/// Count phrases found in news text, by its length: time must grow as the length does. The text does not repeat, as a
/// repeated one lets the processor learn its branches.
/// </summary>
[MemoryDiagnoser]
public class CountBenchmarks
{
    private string _text = "";

    [Params(10_000, 100_000, 1_000_000, 10_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup() => _text = CountNews.Write(Length);

    [Benchmark]
    public int FindAll()
    {
        var count = 0;
        foreach (var _ in CountRange.FindAll(_text)) count++;
        return count;
    }

    [Benchmark]
    public CountRange Parse() => CountRange.Parse("between three and four thousand");
}

/// <summary>Writes sentences out of common words, made-up ones as rare as in news, and now and then a count.</summary>
internal static class CountNews
{
    private const int Vocabulary = 20_000;

    private static readonly string[] Common =
    [
        "the", "of", "to", "and", "a", "in", "that", "is", "for", "on", "with", "as", "was", "by", "at", "from", "it", "he", "be", "said", "his", "has", "are", "have", "an", "this", "were", "not", "which", "their",
        "will", "its", "but", "had", "they", "who", "been", "more", "or", "would", "about", "also", "after", "her", "she", "when", "we", "up", "out", "new", "year", "people", "time", "government", "president", "state",
    ];

    private static readonly string[] Syllables =
    [
        "ba", "ke", "ro", "mi", "ta", "sun", "der", "lo", "gra", "ven", "pol", "ic", "ti", "on", "al", "ment", "ing", "ed", "er", "est", "or", "an", "the", "in", "ex", "pro", "con", "tra", "dis", "re", "un", "ly", "ness", "ship", "dom", "str", "ong", "ch", "ous", "ive",
    ];

    private static readonly string[] Counts = ["more than {0}", "at least {0}", "{0}", "{0}", "several hundred", "thirty-two", "between {0} and 9,000", "dozens"];

    public static string Write(int length)
    {
        var random = new Random(7);
        var words = new string[Vocabulary];
        for (var i = 0; i < words.Length; i++) words[i] = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        var text = new StringBuilder(length + 400);
        while (text.Length < length) AddSentence(text, random, words);
        return text.ToString();
    }

    private static void AddSentence(StringBuilder text, Random random, string[] words)
    {
        var length = random.Next(8, 30);
        for (var i = 0; i < length; i++)
        {
            var word = Next(random, words);
            if (i == 0 || random.Next(16) == 0) word = char.ToUpperInvariant(word[0]) + word[1..];
            text.Append(word).Append(i + 1 == length ? '.' : random.Next(20) == 0 ? ',' : ' ');
            if (text[^1] == ',') text.Append(' ');
        }

        text.Append(random.Next(5) == 0 ? "\n\n" : " ");
    }

    private static string Next(Random random, string[] words)
    {
        var draw = random.NextDouble();
        if (draw < 0.45) return Common[Math.Min(random.Next(Common.Length), random.Next(Common.Length))];
        if (draw < 0.985) return words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))];
        return Counts[random.Next(Counts.Length)].Replace("{0}", random.Next(2, 5000).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
