using ConflictClaims.Lexicons;

namespace ConflictClaims.Counts;

/// <summary>Reads quantities that state no number: "dozens", "several hundred", "tens of thousands", "the low thousands".</summary>
internal static class VagueReader
{
    public static bool TryRead(TokenRun tokens, int at, out CountRange range, out int end)
    {
        range = default;
        end = at;
        ref readonly var token = ref tokens[at];
        if (!token.IsWord) return false;
        if (IsStretch(tokens, at, out var place)) return ReadStretch(tokens, at, place, out range, out end);
        if (!token.Is(WordClass.VagueQuantity)) return false;
        return token.Lexeme.Key is { } key && token.Lexeme.Number == 0
            ? ReadWord(tokens, at, key, out range, out end)
            : ReadPlural(tokens, at, out range, out end);
    }

    private static bool ReadWord(TokenRun tokens, int at, string key, out CountRange range, out int end)
    {
        end = at + 1;
        range = default;
        var unit = tokens.Is(end, "of") ? end + 1 : end;
        if (key == "many" && tokens.Is(unit, WordClass.VagueQuantity) && tokens[unit].Lexeme.Number > 0)
        {
            range = VagueQuantities.Multiple(key, Unit(tokens, unit, out end));
            return true;
        }

        if (IsUnit(tokens, unit))
        {
            range = VagueQuantities.Multiple(key == "number" ? "several" : key, Unit(tokens, unit, out end));
            return true;
        }

        // "few" and "couple" by themselves are no quantity: "few survived", "the couple".
        if (tokens.Is(at, "few") || tokens.Is(at, "couple") || tokens.Is(at, "handful")) return false;
        range = VagueQuantities.Word(key);
        return true;
    }

    private static bool IsUnit(TokenRun tokens, int at) => tokens.Is(at, WordClass.Scale | WordClass.Group | WordClass.VagueQuantity) && tokens[at].Lexeme is { Number: > 0, Key: not "suffix" };

    /// <summary>The unit at a token, as far as it goes: "hundred thousand", "tens of thousands".</summary>
    private static long Unit(TokenRun tokens, int at, out int end)
    {
        var unit = tokens[at].Lexeme.Number;
        end = at + 1;
        var next = tokens.Is(end, "of") ? end + 1 : end;
        if (IsUnit(tokens, next) && tokens[next].Lexeme.Number > unit && tokens[next].Lexeme.Number <= long.MaxValue / unit)
        {
            unit *= tokens[next].Lexeme.Number;
            end = next + 1;
        }

        return unit;
    }

    private static bool ReadPlural(TokenRun tokens, int at, out CountRange range, out int end)
    {
        range = VagueQuantities.Plural(Unit(tokens, at, out end));
        if ((tokens.Is(end, "and") || tokens.Is(end, "upon") || tokens.Is(end, "on")) && tokens.Is(end + 1, WordClass.VagueQuantity) && tokens[end + 1].Lexeme.Number == tokens[at].Lexeme.Number)
        {
            // "hundreds and hundreds", "thousands upon thousands"
            end += 2;
            return true;
        }

        if (!IsOrMore(tokens, end, out var second) || tokens[second].Lexeme.Number <= tokens[at].Lexeme.Number) return true;
        var high = VagueQuantities.Plural(Unit(tokens, second, out end));
        range = new CountRange(CountPrecision.Vague, range.Low, high.High, [], false);
        return true;
    }

    /// <summary>"dozens or hundreds", "hundreds, if not thousands", "scores or even hundreds".</summary>
    private static bool IsOrMore(TokenRun tokens, int at, out int second)
    {
        second = tokens.IsMark(at, ',') ? at + 1 : at;
        if (tokens.Is(second, "or") || tokens.Is(second, "to")) second++;
        else if (tokens.Is(second, "if") && tokens.Is(second + 1, "not")) second += 2;
        else if (!tokens.Is(second, "possibly") && !tokens.Is(second, "perhaps")) return false;
        if (tokens.Is(second, "even") || tokens.Is(second, "possibly") || tokens.Is(second, "perhaps")) second++;
        return tokens.Is(second, WordClass.VagueQuantity) && tokens[second].Lexeme.Number > 0;
    }

    private static bool IsStretch(TokenRun tokens, int at, out string place)
    {
        place = tokens.Is(at, "low") ? "low" : tokens.Is(at, "high") ? "high" : tokens.Is(at, "mid") ? "mid" : "";
        return place.Length > 0;
    }

    private static bool ReadStretch(TokenRun tokens, int at, string place, out CountRange range, out int end)
    {
        end = at + 1;
        range = default;
        if (tokens.IsHyphen(end)) end++;
        if (!tokens.Is(end, WordClass.VagueQuantity) || tokens[end].Lexeme.Number == 0) return false;
        range = VagueQuantities.Stretch(place, Unit(tokens, end, out end));
        return true;
    }
}
