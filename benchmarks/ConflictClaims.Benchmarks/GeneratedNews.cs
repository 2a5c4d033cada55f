using System.Globalization;
using System.Text;

namespace ConflictClaims.Benchmarks;

/// <summary>
/// News that does not repeat itself, so that a branchy reader cannot learn it by heart: templates filled from a seeded
/// random generator with numbers, names made of syllables, places, days.
/// </summary>
internal sealed class GeneratedNews(int seed)
{
    private static readonly string[] Syllables = ["ba", "ru", "min", "tol", "ka", "ves", "lor", "an", "dji", "sen", "or", "pha", "ke", "zan", "mir", "dol", "es", "tu", "gra", "hel"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Nouns = ["council", "bridge", "harvest", "station", "museum", "library", "factory", "market", "orchestra", "company", "engine", "river", "budget", "vaccine", "satellite"];
    private static readonly string[] Verbs = ["opened", "improved", "announced", "restored", "sold", "described", "measured", "planned", "funded", "delayed"];
    private static readonly string[] Adjectives = ["new", "northern", "quiet", "regional", "private", "modern", "costly", "popular", "green", "late"];
    private static readonly string[] People = ["soldiers", "civilians", "villagers", "fighters", "police officers", "children", "workers"];

    private static readonly string[] Peaceful =
    [
        "The {adj} {noun} in {name} {verb} its {adj} {noun} on {day}, {name} {name} said.",
        "About {number} visitors saw the {adj} {noun}, which the {noun} of {name} {verb} in {year}.",
        "“We {verb} the {noun} because the {noun} was {adj},” {name} {name}, who runs the {noun}, told reporters.",
        "Prices for a {adj} {noun} rose {small} per cent to ${number} a year after the {noun} {verb} it.",
        "According to {name} {name}, the {noun} of the {adj} {noun} near {name} was {verb} for {small} weeks.",
        "It was not clear when the {adj} {noun} would be {verb}, and the {noun} did not answer questions.",
        "The {noun} has {number} employees and sells each {adj} {noun} to {small} countries, a spokesman for {name} said.",
    ];

    private static readonly string[] Violent =
    [
        "At least {small} {people} were killed and {small} wounded when shells hit a {noun} in {name} on {day}, the {noun} ministry said.",
        "More than {number} {people} have been killed or injured near {name} since {year}, according to {name} {name}, a doctor.",
        "{name} {name}, a spokesman for the army, said that {small} {people}, including {small} women, died in the attack.",
        "Rebels killed {small} {people} and abducted {small} others in the village of {name} last week, residents told reporters.",
        "The death toll rose to {number} on {day} after {small} bodies were found under the {noun}.",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Articles about everything but violence.</summary>
    public static Corpus WithoutClaims(int bytes) => new GeneratedNews(1).Articles($"no claims, {Size(bytes)}", bytes, violentShare: 0);

    /// <summary>Articles in which every third sentence makes claims.</summary>
    public static Corpus WithClaims(int bytes) => new GeneratedNews(2).Articles($"claims, {Size(bytes)}", bytes, violentShare: 0.33);

    private static string Size(int bytes) => bytes >= 1_000_000 ? $"{bytes / 1_000_000} MB" : $"{bytes / 1000} KB";

    private Corpus Articles(string name, int bytes, double violentShare)
    {
        const int ArticleLength = 4000;
        var articles = new List<string>();
        for (var left = bytes; left > 0; left -= ArticleLength) articles.Add(Article(Math.Min(left, ArticleLength), violentShare));
        return new Corpus(name, articles);
    }

    private string Article(int length, double violentShare)
    {
        var text = new StringBuilder(length + 200);
        while (text.Length < length)
        {
            text.Append(Fill(Any(_random.NextDouble() < violentShare ? Violent : Peaceful)));
            text.Append(_random.Next(4) == 0 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    private string Fill(string template)
    {
        var sentence = new StringBuilder();
        foreach (var part in template.Split('{', '}').Select((text, i) => i % 2 == 0 ? text : Value(text))) sentence.Append(part);
        return sentence.ToString();
    }

    private string Value(string slot) => slot switch
    {
        "name" => Name(),
        "day" => Any(Days),
        "noun" => Any(Nouns),
        "verb" => Any(Verbs),
        "adj" => Any(Adjectives),
        "people" => Any(People),
        "number" => _random.Next(100, 9000).ToString("N0", CultureInfo.InvariantCulture),
        "small" => _random.Next(2, 60).ToString(CultureInfo.InvariantCulture),
        "year" => _random.Next(1990, 2025).ToString(CultureInfo.InvariantCulture),
        _ => slot,
    };

    private string Name()
    {
        var name = string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Any(Syllables)));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Any(string[] choices) => choices[_random.Next(choices.Length)];
}
