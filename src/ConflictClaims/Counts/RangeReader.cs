using ConflictClaims.Lexicons;

namespace ConflictClaims.Counts;

/// <summary>Reads two numbers as the ends of a range: "300-500", "two or three", "3-4,000".</summary>
internal static class RangeReader
{
    /// <summary>The two ends behind "between" or "from".</summary>
    public static bool TryRead(TokenRun tokens, int opening, int first, out Numeral low, out Numeral high)
    {
        high = default;
        if (!NumeralReader.TryRead(tokens, first, out low)) return false;
        var isBetween = tokens.Is(opening, "between");
        if (!isBetween && IsChange(tokens, opening)) return false;
        if (isBetween && IsJoined(tokens, first, low.End, out var and) && NumeralReader.TryReadUntil(tokens, first, and, out var shorter)) low = shorter;
        var at = tokens.SkipQuote(low.End);
        var joins = isBetween ? tokens.Is(at, "and") || tokens.Is(at, "to") || tokens.IsHyphen(at) : tokens.Is(at, "to") || tokens.IsHyphen(at);
        if (!joins) return false;
        at = tokens.SkipQuote(at + 1);
        var qualifiers = Qualifiers.Read(tokens, ref at);
        if (qualifiers.Any && qualifiers is not { Bound: CountPrecision.Unspecified or CountPrecision.UpTo }) return false;
        return NumeralReader.TryRead(tokens, at, out high) && Fit(ref low, high, true);
    }

    /// <summary>Whether the "and" of "between" was read into the first number: no other follows it.</summary>
    private static bool IsJoined(TokenRun tokens, int first, int end, out int and)
    {
        and = -1;
        for (var i = first + 1; i < end && and < 0; i++)
        {
            if (tokens.Is(i, "and")) and = i;
        }

        return and > 0 && !tokens.Is(end, "and") && !tokens.Is(end, "to") && !tokens.IsHyphen(end);
    }

    /// <summary>The second end behind a first number: "to", "or", a dash or a slash.</summary>
    public static bool TryReadOn(TokenRun tokens, int first, Numeral start, out Numeral low, out Numeral high)
    {
        low = start;
        high = default;
        var at = start.End;
        if (tokens.IsBreak(at)) return false;
        var isTight = tokens.IsHyphen(at) || (tokens.IsMark(at, '/') && tokens.IsGlued(at) && tokens.IsGlued(at + 1));
        var isOr = tokens.Is(at, "or");
        if (!isTight && !isOr && !tokens.Is(at, "to") && !IsOpenDash(tokens, at)) return false;
        if ((tokens.Is(first - 1, "from") || tokens.Is(first - 1, "by")) && IsChange(tokens, first - 1)) return false;
        var second = tokens.SkipQuote(at + 1);
        if (!NumeralReader.TryRead(tokens, second, out high)) return false;
        if (tokens.IsArticle(second) && !start.IsScaled) return false;
        if (tokens.IsMark(at, '/') && !IsSlashRange(start, high)) return false;
        return Fit(ref low, high, !isOr) && (!isOr || high.Value <= low.Value * 3);
    }

    /// <summary>"rose from 14 to 22" goes from one number to another, and is no range.</summary>
    public static bool IsChange(TokenRun tokens, int from)
    {
        for (var i = from - 1; i >= from - 10 && !tokens.IsMark(i, '.'); i--)
        {
            if (tokens[i].IsWord && CountContextWords.Change.Has(tokens.WordsOf(i))) return true;
        }

        return false;
    }

    private static bool IsOpenDash(TokenRun tokens, int at) => tokens.IsDash(at) && !tokens.IsMark(at, '\u2014') && tokens[at + 1].IsNumber && tokens[at - 1].IsNumber;

    /// <summary>A slash makes a range only where it can make no date, no fraction and no "24/7".</summary>
    private static bool IsSlashRange(Numeral low, Numeral high) => low is { IsDigits: true, Value: >= 10 } && high is { IsDigits: true, Value: > 31 };

    /// <summary>
    /// Lends the scale of the second end to the first where a person reads it so ("two to three thousand", "3-4,000"), and
    /// holds that the ends ascend.
    /// </summary>
    private static bool Fit(ref Numeral low, Numeral high, bool lends)
    {
        if (!high.IsWhole || high.IsHuge) return false;
        if (!low.IsScaled && high.Scale > 1)
        {
            var lent = low.Value * high.Scale;
            if (lent < high.Value && decimal.Truncate(lent) == lent) low = low with { Value = lent };
        }
        else if (lends && !low.IsScaled && low is { IsDigits: true, Value: < 1000 and > 0 } && high is { Shape: DigitShape.Grouped } && high.Value % 1000 == 0 && low.Value * 1000 < high.Value && high.Value < low.Value * 10_000)
        {
            low = low with { Value = low.Value * 1000 };
        }

        return low.IsWhole && low.Value < high.Value;
    }
}
