using ConflictClaims.Lexicons;

namespace ConflictClaims.Counts;

/// <summary>Reads shares of a base: "half of", "two-thirds of the", "40 per cent of", "one in five".</summary>
internal static class ShareReader
{
    private const double Softness = 0.1;

    /// <summary>Reads a share; <paramref name="number"/> is the number that stands there, if one does.</summary>
    public static bool TryRead(TokenRun tokens, int first, int at, Qualifiers qualifiers, Numeral? number, out CountReading reading)
    {
        reading = default;
        if (!TryReadWords(tokens, at, out var fraction, out var end) && !(number is { } read && (TryReadPercent(tokens, read, out fraction, out end) || TryReadOneIn(tokens, read, out fraction, out end) || TryReadSlash(tokens, read, out fraction, out end)))) return false;
        var (low, high) = Bounds(fraction, qualifiers);
        var mention = new CountMention(default, first, end, CountForm.Share, low, high);
        reading = new CountReading(mention, at, default, false, qualifiers.Any);
        return true;
    }

    /// <summary>"half of", "a third of", "two-thirds of", "three quarters of", "half the 11,000".</summary>
    private static bool TryReadWords(TokenRun tokens, int at, out double fraction, out int end)
    {
        fraction = 0;
        end = at;
        var parts = 1L;
        var name = at;
        if (tokens.IsArticle(at)) name++;
        else if (tokens.Is(at, WordClass.NumberWord) && tokens[at].Lexeme is { Number: > 0, Key: null }) (parts, name) = (tokens[at].Lexeme.Number, at + 1);
        if (name > at && tokens.IsHyphen(name)) name++;
        ref readonly var part = ref tokens[name];
        if (!part.Is(WordClass.Fraction) || parts >= part.Lexeme.Number) return false;
        end = name + 1;
        if (!HasBase(tokens, end, tokens.Is(name, "half"), name > at)) return false;
        if (tokens.Is(end, "of")) end++;
        fraction = (double)parts / part.Lexeme.Number;
        return true;
    }

    /// <summary>Without "of", only "half" takes a base: "half the 11,000", "half their men"; "a third man" is none.</summary>
    private static bool HasBase(TokenRun tokens, int at, bool isHalf, bool isCounted)
    {
        if (tokens.Is(at, "of")) return (isHalf || isCounted) && !tokens.Is(at + 1, WordClass.Month) && !(tokens.IsArticle(at + 1) && tokens.Is(at + 2, WordClass.Scale));
        return isHalf && !isCounted && (tokens.Is(at, "the") || tokens.Is(at, WordClass.Possessive)) && !tokens.Is(at + 1, WordClass.TimeUnit);
    }

    private static bool TryReadPercent(TokenRun tokens, Numeral number, out double fraction, out int end)
    {
        fraction = 0;
        end = number.End;
        if (tokens.IsMark(end, '%')) end++;
        else if (tokens.Is(end, "per cent") || tokens.Is(end, "percent")) end++;
        else return false;
        if (!tokens.Is(end, "of") || number.Value > 100) return false;
        end++;
        fraction = (double)number.Value / 100;
        return true;
    }

    /// <summary>"one in five", "nine in ten", "three out of four". Other numbers with "in" are no share: "two in three villages".</summary>
    private static bool TryReadOneIn(TokenRun tokens, Numeral parts, out double fraction, out int end)
    {
        fraction = 0;
        end = parts.End;
        var isOnePhrase = tokens.Is(end, "out of");
        var outOf = isOnePhrase || (tokens.Is(end, "out") && tokens.Is(end + 1, "of"));
        if (!outOf && !tokens.Is(end, "in")) return false;
        if (parts is not { IsScaled: false, Value: > 0 and < 100 }) return false;
        if (!NumeralReader.TryRead(tokens, parts.End + (outOf && !isOnePhrase ? 2 : 1), out var whole) || !whole.IsWhole || whole.Value <= parts.Value) return false;
        if (!outOf && !IsUsualShare(parts.Value, whole.Value)) return false;
        end = whole.End;
        if (tokens.Is(end, WordClass.TimeUnit | WordClass.Measure)) return false;
        fraction = (double)(parts.Value / whole.Value);
        return true;
    }

    /// <summary>"1/3 of the men".</summary>
    private static bool TryReadSlash(TokenRun tokens, Numeral parts, out double fraction, out int end)
    {
        fraction = 0;
        end = parts.End;
        if (!tokens.IsMark(end, '/') || !tokens.IsGlued(end) || !tokens.IsGlued(end + 1) || !tokens.Is(end + 2, "of")) return false;
        if (!NumeralReader.TryRead(tokens, end + 1, out var whole) || whole is not { IsDigits: true, IsWhole: true, Value: > 1 and <= 10 } || whole.Value <= parts.Value || parts.Value < 1) return false;
        end += 3;
        fraction = (double)(parts.Value / whole.Value);
        return true;
    }

    private static bool IsUsualShare(decimal parts, decimal whole) => whole <= 10 ? parts == 1 || whole == 10 || parts == whole - 1 : parts == 1 && whole is 12 or 20 or 50 or 100 or 1000;

    /// <summary>A soft fraction is ±10 % of itself; "nearly" lies below it, "just over" above, a bound goes to the end.</summary>
    private static (double Low, double High) Bounds(double fraction, Qualifiers qualifiers)
    {
        var low = fraction * (1 - Softness);
        var high = Math.Min(1, fraction * (1 + Softness));
        return qualifiers.Bound switch
        {
            CountPrecision.MoreThan or CountPrecision.AtLeast => (qualifiers.IsSoft ? low : fraction, 1),
            CountPrecision.FewerThan or CountPrecision.AtMost or CountPrecision.UpTo => (0, qualifiers.IsSoft ? high : fraction),
            CountPrecision.JustUnder => (low, fraction),
            CountPrecision.JustOver => (fraction, high),
            _ => qualifiers.IsSoft ? (low, high) : (fraction, fraction),
        };
    }
}
