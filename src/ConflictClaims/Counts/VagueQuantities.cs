namespace ConflictClaims.Counts;

/// <summary>
/// The soft ranges of words that state no number. A multiple ("several hundred") is the word times the unit, below the next
/// unit up.
/// </summary>
internal static class VagueQuantities
{
    /// <summary>The words that multiply, with their range: "a few", "several" of ones or of units.</summary>
    private static readonly (string Key, int Low, int High)[] Words =
    [
        ("couple", 2, 3),
        ("few", 2, 5),
        ("handful", 3, 6),
        ("several", 3, 9),
    ];

    /// <summary>The plural units, with the range that each has alone.</summary>
    private static readonly (string Word, long Unit, long Low, long High)[] Plurals =
    [
        ("tens", 10, 20, 99),
        ("dozens", 12, 24, 99),
        ("scores", 20, 40, 199),
        ("hundreds", 100, 200, 999),
        ("thousands", 1_000, 2_000, 9_999),
        ("tens of thousands", 10_000, 20_000, 99_999),
        ("hundreds of thousands", 100_000, 200_000, 999_999),
        ("millions", 1_000_000, 2_000_000, 9_999_999),
    ];

    /// <summary>The range of a plural unit: "hundreds".</summary>
    public static CountRange Plural(long unit)
    {
        foreach (var plural in Plurals)
        {
            if (plural.Unit == unit) return Soft(plural.Low, plural.High);
        }

        return Soft(Times(unit, 2), Times(unit, 10) - 1);
    }

    /// <summary>The range of a word alone: "several".</summary>
    public static CountRange Word(string key)
    {
        foreach (var word in Words)
        {
            if (word.Key == key) return Soft(word.Low, word.High);
        }

        return key switch
        {
            "double digits" => Soft(10, 99),
            "triple digits" => Soft(100, 999),
            _ => new CountRange(CountPrecision.Unquantified, 2, null, [], false),
        };
    }

    /// <summary>The range of a word with a unit: "a few dozen", "many hundreds"; "many" multiplies as "several" does.</summary>
    public static CountRange Multiple(string key, long unit)
    {
        foreach (var word in Words)
        {
            if (word.Key != key) continue;
            var top = Top(unit);
            var high = key == "several" ? top : Math.Min(top, Times(unit, word.High));
            return Soft(Times(unit, word.Low), high);
        }

        return Soft(Times(unit, 3), Top(unit));
    }

    /// <summary>"The low thousands", "the high hundreds": a stretch of the decade.</summary>
    public static CountRange Stretch(string place, long unit) => place switch
    {
        "low" => Soft(unit, Times(unit, 4) - 1),
        "mid" => Soft(Times(unit, 4), Times(unit, 7) - 1),
        _ => Soft(Times(unit, 7), Times(unit, 10) - 1),
    };

    /// <summary>The phrase with just this range, for printing; null when there is none.</summary>
    public static string? PhraseFor(long low, long high)
    {
        foreach (var plural in Plurals)
        {
            if (plural.Low == low && plural.High == high) return plural.Word;
        }

        foreach (var (key, _, _) in Words)
        {
            if (Word(key) is var alone && alone.Low == low && alone.High == high) return Article(key);
            foreach (var (unit, name) in new (long, string)[] { (12, "dozen"), (100, "hundred"), (1_000, "thousand"), (100_000, "hundred thousand"), (1_000_000, "million") })
            {
                if (Multiple(key, unit) is var many && many.Low == low && many.High == high) return $"{Article(key)} {name}";
            }
        }

        return null;
    }

    private static string Article(string key) => key == "several" ? key : "a " + key;

    private static long Top(long unit) => Plural(unit).High!.Value;

    private static CountRange Soft(long low, long high) => new(CountPrecision.Vague, low, high, [], false);

    private static long Times(long unit, long factor) => unit > long.MaxValue / factor ? long.MaxValue : unit * factor;
}
