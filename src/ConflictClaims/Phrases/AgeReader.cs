using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Phrases;

/// <summary>Ages in a noun phrase, before its head and behind it, and the ordinal numbers written like them.</summary>
internal static class AgeReader
{
    /// <summary>Behind "9-month-old", "42-year-old", "12th"; -1 where none starts. "Old man" is a word of its own, and then the noun.</summary>
    public static int OldEnd(PhraseInput input, int at, int end, out int noun)
    {
        var tokens = input.Tokens;
        noun = -1;
        var next = at + 1;
        if (next < end && tokens[next].IsGlued && input.Text.WordsOf(tokens[next]) is "st" or "nd" or "rd" or "th") return next + 1;
        if (next < end && tokens[next].IsMark('-')) next++;
        if (next >= end || !tokens[next].Is(WordClass.TimeUnit)) return -1;
        next++;
        if (next < end && tokens[next].IsMark('-')) next++;
        if (next >= end) return -1;
        if (tokens[next].IsWord && tokens[next].Lexeme.Form == "old") return next + 1;
        if (!tokens[next].Lexeme.Form.StartsWith("old ", StringComparison.Ordinal)) return -1;
        noun = next;
        return next + 1;
    }

    /// <summary>Behind "aged six", "aged 14 and 15"; -1 where none starts.</summary>
    public static int AgedEnd(PhraseInput input, int at, int end)
    {
        var tokens = input.Tokens;
        if (input.Text.WordsOf(tokens[at]) is not "aged") return -1;
        at++;
        while (at < end && (tokens[at].Kind == TokenKind.Number || tokens[at].Is(WordClass.NumberWord) || (at + 1 < end && tokens[at].Lexeme.Form is "between" or "and" or "to" && tokens[at + 1].Kind == TokenKind.Number))) at++;
        return at;
    }

    /// <summary>Behind "in her 70s", "in their late 20s"; where it starts itself when none does.</summary>
    public static int DecadeEnd(PhraseInput input, int at, int end)
    {
        var tokens = input.Tokens;
        var next = at + 2;
        if (next + 1 >= end || !tokens[at].IsWord || tokens[at].Lexeme.Form != "in" || !tokens[at + 1].Is(WordClass.Possessive)) return at;
        if (input.Text.WordsOf(tokens[next]) is "late" or "early" or "mid") next++;
        return next + 1 < end && tokens[next].Kind == TokenKind.Number && tokens[next + 1].IsGlued && input.Text.WordsOf(tokens[next + 1]) is "s" ? next + 2 : at;
    }

    /// <summary>"a woman of 71": whether a bare number behind one person is an age.</summary>
    public static bool IsAge(PhraseInput input, Token person, int at, int end)
    {
        if (at >= end || !person.Is(WordClass.Person) || person.Is(WordClass.Plural | WordClass.Collective)) return false;
        var number = input.Tokens[at];
        return number.Kind == TokenKind.Number && number.End - number.Start <= 2 && (at + 1 >= end || !NounPhraseReader.CanGoOn(input.Tokens[at + 1]) || input.Tokens[at + 1].Is(WordClass.OutcomeVerb));
    }
}
