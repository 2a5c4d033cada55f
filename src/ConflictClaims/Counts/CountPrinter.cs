using System.Globalization;

namespace ConflictClaims.Counts;

/// <summary>
/// Writes a count so that it reads back to an equal one: the words where there are words for it, otherwise the word and
/// both ends ("about 1500..1833"), as for a sum or a share.
/// </summary>
internal static class CountPrinter
{
    private const string Unspecified = "unspecified";
    private const string Soft = "around ";

    private static readonly (CountPrecision Precision, string Word)[] Words =
    [
        (CountPrecision.Exact, "exactly"),
        (CountPrecision.Approximate, "about"),
        (CountPrecision.JustUnder, "nearly"),
        (CountPrecision.JustOver, "just over"),
        (CountPrecision.AtLeast, "at least"),
        (CountPrecision.MoreThan, "more than"),
        (CountPrecision.AtMost, "at most"),
        (CountPrecision.UpTo, "up to"),
        (CountPrecision.FewerThan, "fewer than"),
        (CountPrecision.Between, "between"),
        (CountPrecision.Vague, "vaguely"),
        (CountPrecision.Unquantified, "some number of"),
    ];

    public static string Print(CountRange range)
    {
        if (range == default) return Unspecified;
        return range.Precision switch
        {
            CountPrecision.Exact when range is { Low: { } number, IsApproximate: false } && range.High == number => Number(number),
            CountPrecision.Between when range is { Low: { } low, High: { } high } => Between(range, low, high),
            CountPrecision.Vague when range is { Low: { } low, High: { } high, IsApproximate: false } && VagueQuantities.PhraseFor(low, high) is { } phrase => phrase,
            CountPrecision.Unquantified when range == VagueQuantities.Word("many") => "many",
            _ => Bounded(range) ?? Notation(range),
        };
    }

    /// <summary>Reads what <see cref="Print"/> writes where there are no words: "unspecified", "about 1500..1833", "at least around 250..".</summary>
    public static bool TryReadNotation(ReadOnlySpan<char> text, out CountRange range)
    {
        range = default;
        text = text.Trim();
        if (text.Equals(Unspecified, StringComparison.OrdinalIgnoreCase)) return true;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return false;
        foreach (var (precision, word) in Words)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal) || text.Length <= word.Length || text[word.Length] != ' ') continue;
            var rest = text[(word.Length + 1)..dots];
            var isSoft = rest.StartsWith(Soft, StringComparison.Ordinal);
            if (isSoft) rest = rest[Soft.Length..];
            if (!TryReadEnd(rest, out var low) || !TryReadEnd(text[(dots + 2)..], out var high) || low > high) return false;
            range = new CountRange(precision, low, high, [], isSoft);
            return true;
        }

        return false;
    }

    /// <summary>The part of a text that may be such notation, up to the space behind it.</summary>
    public static ReadOnlySpan<char> NotationIn(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var from = text.StartsWith(Unspecified, StringComparison.OrdinalIgnoreCase) ? 0 : text.IndexOf("..", StringComparison.Ordinal);
        if (from < 0) return [];
        var space = text[from..].IndexOf(' ');
        return space < 0 ? text : text[..(from + space)];
    }

    /// <summary>The number under its qualifier, if that gives just this range: "more than 1,000", "at least around 300".</summary>
    private static string? Bounded(CountRange range)
    {
        if (NumberIn(range) is not { } number || number < 0) return null;
        var word = WordOf(range.Precision);
        if (SoftBounds.Read(range.Precision, number) == range) return $"{word} {Number(number)}";
        if (!range.IsApproximate) return null;
        if (SoftBounds.Read(range.Precision, number, true) == range) return $"{word} around {Number(number)}";
        return SoftBounds.Read(range.Precision, number).Approximated(true) == range ? $"an estimated {word} {Number(number)}" : null;
    }

    /// <summary>The number stated, or the one that the bound gives away.</summary>
    private static long? NumberIn(CountRange range)
    {
        if (range.Stated is [var stated]) return stated;
        return range.Precision switch
        {
            CountPrecision.MoreThan or CountPrecision.JustOver => range.Low - 1,
            CountPrecision.AtLeast => range.Low,
            CountPrecision.FewerThan or CountPrecision.JustUnder => range.High < long.MaxValue ? range.High + 1 : null,
            CountPrecision.AtMost or CountPrecision.UpTo => range.High,
            _ => null,
        };
    }

    private static string Notation(CountRange range) => string.Create(
        CultureInfo.InvariantCulture, $"{WordOf(range.Precision)} {(range.IsApproximate ? Soft : "")}{range.Low}..{range.High}");

    private static string WordOf(CountPrecision precision)
    {
        foreach (var word in Words)
        {
            if (word.Precision == precision) return word.Word;
        }

        return Unspecified;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> digits, out long? end)
    {
        end = null;
        if (digits.IsEmpty) return true;
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        end = number;
        return true;
    }

    /// <summary>"5 to 6,000" would lend its thousands to the five, so such ends are written out.</summary>
    private static string Between(CountRange range, long low, long high)
    {
        var words = $"{(range.IsApproximate ? "about " : "")}{Number(low)} to {Number(high)}";
        return CountPhrase.Read(words, out var read) is null && read == range ? words : Notation(range);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
