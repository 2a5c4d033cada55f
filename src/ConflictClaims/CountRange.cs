using ConflictClaims.Counts;
using ConflictClaims.Text;

namespace ConflictClaims;

/// <summary>A count of people as an interval: "more than 1,000" is [1001, ∞). The default value is "unspecified", never zero.</summary>
public readonly record struct CountRange
{
    private readonly long _first;
    private readonly long _second;
    private readonly byte _stated;

    internal CountRange(CountPrecision precision, long? low, long? high, ReadOnlySpan<long> stated, bool approximate)
    {
        Precision = precision;
        Low = low;
        High = high;
        IsApproximate = approximate;
        _stated = (byte)stated.Length;
        _first = stated.Length > 0 ? stated[0] : 0;
        _second = stated.Length > 1 ? stated[1] : 0;
    }

    /// <summary>Smallest number the words allow; null when they set none. Never negative.</summary>
    public long? Low { get; }

    /// <summary>Largest number the words allow; null when they set none.</summary>
    public long? High { get; }

    /// <summary>How firmly the words fix the number.</summary>
    public CountPrecision Precision { get; }

    /// <summary>Whether the number itself is approximate, whatever bound stands before it: "at least around 300".</summary>
    public bool IsApproximate { get; }

    /// <summary>The numbers in the words: none for a vague word, two for a range, otherwise one.</summary>
    public IReadOnlyList<long> Stated => _stated switch
    {
        0 => [],
        1 => [_first],
        _ => [_first, _second],
    };

    internal ReadOnlySpan<long> StatedNumbers => _stated switch
    {
        0 => [],
        1 => new long[] { _first },
        _ => new long[] { _first, _second },
    };

    /// <summary>Exactly that many.</summary>
    /// <param name="count">The number, from 0.</param>
    public static CountRange Exactly(long count) => new(CountPrecision.Exact, count, count, [count], false);

    /// <summary>Every count phrase in a text, left to right, whatever it counts; dates, ages, money and measures are none.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<CountMatch> FindAll(ReadOnlySpan<char> text)
    {
        var tokens = Tokenizer.ReadAll(text, Lexicon.English);
        var mentions = new List<CountMention>();
        CountReader.Read(text, tokens, mentions);
        mentions.RemoveAll(mention => mention.Form == CountForm.Share);
        return mentions.ConvertAll(mention => new CountMatch(mention.Range, new TextSpan(tokens[mention.First].Start, tokens[mention.End - 1].End)));
    }
}
