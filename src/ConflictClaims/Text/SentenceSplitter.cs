using ConflictClaims.Lexicons;

namespace ConflictClaims.Text;

/// <summary>Splits tokens into sentences. An empty line always ends one; a line break does unless the sentence plainly runs on.</summary>
internal static class SentenceSplitter
{
    private const WordClass CannotEnd = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative;

    private const int LongestProse = 300;

    public static Sentence[] Split(ReadOnlySpan<Token> tokens)
    {
        var wrap = LineWrap.Measure(tokens);
        var sentences = new List<Sentence>((tokens.Length / 20) + 1);
        var first = 0;
        var paragraph = 0;
        var lineStart = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Marks & TokenMarks.LineStart) != 0) lineStart = tokens[i].Start;
            if (i + 1 == tokens.Length)
            {
                sentences.Add(new Sentence(first, i + 1, paragraph));
                break;
            }

            var next = tokens[i + 1];
            var isWrapped = IsLineStart(next) && (next.Marks & TokenMarks.ParagraphStart) == 0 && wrap.IsFull(lineStart, tokens[i], next);
            if (!EndsBehind(tokens, i, isWrapped) && !IsTooLong(i - first, tokens[i])) continue;
            sentences.Add(new Sentence(first, i + 1, paragraph));
            first = i + 1;
            if (IsLineStart(next) && !isWrapped) paragraph++;
        }

        return [.. sentences];
    }

    /// <summary>What runs on for hundreds of words is no sentence but a table or a list; it is cut at a mark, so that work stays linear.</summary>
    private static bool IsTooLong(int length, Token last) => length >= LongestProse && (last.Kind == TokenKind.Punctuation || length >= 2 * LongestProse);

    private static bool IsLineStart(Token token) => (token.Marks & TokenMarks.LineStart) != 0;

    private static bool EndsBehind(ReadOnlySpan<Token> tokens, int i, bool isWrapped)
    {
        var next = tokens[i + 1];
        if ((next.Marks & TokenMarks.ParagraphStart) != 0) return true;
        if (IsLineStart(next) && !isWrapped && !RunsOn(tokens[i], next)) return true;
        if (next.Kind == TokenKind.Punctuation && IsClosing(next.Mark) && next.IsGlued) return false;
        var stop = i;
        // A mark behind a space closes nothing: a straight one there opens, as its curly twin would.
        while (stop > 0 && i - stop < 4 && tokens[stop].Kind == TokenKind.Punctuation && tokens[stop].IsGlued && IsClosing(tokens[stop].Mark)) stop--;
        if (tokens[stop].Kind != TokenKind.Punctuation)
        {
            // "in the U.S. The ministry …": initials that end with their own stop end a sentence before a word that opens one.
            return tokens[i] is { IsWord: true } word && EndsWithOwnStop(word) && next.Is(WordClass.Determiner | WordClass.Pronoun) && next.IsCapital && !next.IsUpper;
        }

        return tokens[stop].Mark switch
        {
            '!' or '?' or '\u2026' => CanStart(next),
            '.' => stop > 0 && !IsAbbreviation(tokens[stop - 1], tokens[stop], next) && CanStart(next),
            _ => false,
        };
    }

    private static bool RunsOn(Token last, Token next) =>
        last is not { Kind: TokenKind.Punctuation, Mark: '.' or '!' or '?' }
        && ((next.IsWord && !next.IsCapital) || last.Is(CannotEnd) || last.IsMark(','));

    private static bool CanStart(Token next) => !next.IsGlued && (next.IsCapital || next.IsNumber || next.Kind == TokenKind.Punctuation || !next.IsWord);

    private static bool IsAbbreviation(Token word, Token stop, Token next)
    {
        if (!stop.IsGlued || !word.IsWord) return false;
        if (word.Is(WordClass.Abbreviation)) return next.IsNumber || !next.Is(WordClass.Determiner | WordClass.Pronoun);
        return word.IsCapital && word.End - word.Start == 1;
    }

    private static bool EndsWithOwnStop(Token word) => word.End - word.Start > 2 && word.Lexeme.Form.EndsWith('.');

    private static bool IsClosing(char mark) => mark is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '\u00BB' or '\u203A';
}
