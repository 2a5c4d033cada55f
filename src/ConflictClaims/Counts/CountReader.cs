using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>Tokens to counts.</summary>
internal static class CountReader
{
    private const WordClass Starts = WordClass.NumberWord | WordClass.Scale | WordClass.Group | WordClass.VagueQuantity | WordClass.CountQualifier | WordClass.Fraction;

    /// <summary>Adds every count phrase of the tokens, left to right, none overlapping.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<CountMention> into)
    {
        var run = new TokenRun(text, tokens);
        var at = 0;
        while (TryFindNext(run, ref at, tokens.Length, out var mention)) into.Add(mention);
    }

    /// <summary>Finds the next phrase that starts before <paramref name="end"/>, and moves behind it.</summary>
    public static bool TryFindNext(TokenRun tokens, ref int at, int end, out CountMention mention)
    {
        while (at < end)
        {
            ref readonly var token = ref tokens[at];
            if (!token.IsNumber && !token.Is(Starts) && !CanStart(tokens, at)) at++;
            else if (TryReadAt(tokens, ref at, out mention)) return true;
        }

        mention = default;
        return false;
    }

    private static bool TryReadAt(TokenRun tokens, ref int at, out CountMention mention)
    {
        if (TryReadNone(tokens, at, out mention))
        {
            at++;
            return true;
        }

        if (!new CountGrammar(tokens).TryRead(at, out var reading))
        {
            at++;
            return false;
        }

        mention = reading.Mention;
        var isCount = new CountContext(tokens).IsCount(reading, out var end);
        at = end;
        return isCount;
    }

    /// <summary>Words and marks that are no counts themselves and can open one: "a hundred", "between", "≥", "low thousands", "no".</summary>
    private static bool CanStart(TokenRun tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (!token.IsWord) return token.Mark is '\u2265' or '\u2264' or '\u2A7E' or '\u2A7D' or '>' or '<' or '~' or '\u2248' or '\u223C';
        if (token.End - token.Start > 9) return false;
        if (tokens.IsArticle(at)) return tokens.Is(at + 1, WordClass.Scale | WordClass.Group | WordClass.Fraction);
        return tokens.Is(at, "no") || tokens.Is(at, "none") || tokens.Is(at, "between") || tokens.Is(at, "from") || tokens.Is(at, "anywhere") || tokens.Is(at, "somewhere") || tokens.Is(at, "low") || tokens.Is(at, "high") || tokens.Is(at, "mid");
    }

    /// <summary>"no casualties", "no Russian soldiers", "none".</summary>
    private static bool TryReadNone(TokenRun tokens, int at, out CountMention mention)
    {
        mention = new CountMention(CountRange.Exactly(0), at, at + 1, CountForm.None);
        if (tokens.Is(at, "none")) return true;
        return tokens.Is(at, "no") && !tokens.IsMark(at + 1, '.') && new CountContext(tokens).IsPeopleAhead(at + 1);
    }
}
