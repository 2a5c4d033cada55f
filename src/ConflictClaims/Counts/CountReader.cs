using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>Tokens to counts.</summary>
internal static class CountReader
{
    private const WordClass Quantity = WordClass.NumberWord | WordClass.Scale | WordClass.Group | WordClass.VagueQuantity | WordClass.Fraction;
    private const WordClass Starts = Quantity | WordClass.CountQualifier;

    /// <summary>Whether a count can be made of the word, be it with others; "k" and "bn" only stand behind digits.</summary>
    public static bool IsQuantity(Lexeme lexeme) =>
        (((lexeme.Classes | lexeme.CapitalClasses | lexeme.UpperClasses) & Quantity) != 0 && lexeme.Key != "suffix") || lexeme.Form is "no" or "none";

    /// <summary>Whether the token can stand in a count phrase before the first word of quantity or digit.</summary>
    public static bool IsOpening(in Token token) => token.Kind == TokenKind.Punctuation || token.Is(Starts);

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
            at = tokens.SkipPlainWords(at, end, Starts);
            if (at >= end) break;
            if (!CanStart(tokens, at)) at++;
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

    /// <summary>Whether the token is a number, a quantity, a qualifier or one of the signs for them, and something that can be counted out follows it.</summary>
    private static bool CanStart(TokenRun tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind == TokenKind.Punctuation) return token.Mark is '>' or '<' or '~' or '\u2265' or '\u2264' or '\u2A7E' or '\u2A7D' or '\u2248' or '\u223C';
        if ((token.Classes & Starts) == 0) return false;
        if ((token.Classes & Quantity) != 0) return true;
        ref readonly var next = ref tokens[at + 1];
        return next.Kind == TokenKind.Word ? (next.Classes & Starts) != 0 || IsNone(tokens, at) : next.Kind == TokenKind.Number || tokens.IsQuote(at + 1) || tokens.IsHyphen(at + 1) || tokens.IsMark(at + 1, '.') || tokens.Is(at, "none");
    }

    private static bool IsNone(TokenRun tokens, int at) => tokens[at].Lexeme.Precision == CountPrecision.Unspecified && (tokens.Is(at, "no") || tokens.Is(at, "none"));

    /// <summary>"no casualties", "no Russian soldiers", "none".</summary>
    private static bool TryReadNone(TokenRun tokens, int at, out CountMention mention)
    {
        mention = new CountMention(CountRange.Exactly(0), at, at + 1, CountForm.None);
        if (!IsNone(tokens, at)) return false;
        if (tokens.Is(at, "none")) return true;
        return !tokens.IsMark(at + 1, '.') && new CountContext(tokens).IsPeopleAhead(at + 1);
    }
}
