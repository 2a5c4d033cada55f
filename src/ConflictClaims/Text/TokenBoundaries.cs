using ConflictClaims.Lexicons;

namespace ConflictClaims.Text;

/// <summary>Finds places inside a text at which a token is sure to end, so that tokens can be read from there as if all had been read.</summary>
internal sealed class TokenBoundaries(Lexicon lexicon)
{
    /// <summary>How many characters to look through; in prose there is a boundary at every other word.</summary>
    private const int Reach = 1000;

    /// <summary>Where a fixed phrase may go on there is no boundary.</summary>
    private readonly WordHeads _inPhrases = new(lexicon.Lexemes.SelectMany(lexeme => lexeme.Words.Skip(1)));

    /// <summary>
    /// The boundary before <paramref name="at"/> with so many words between, or the nearest before that but not before
    /// <paramref name="least"/>; -1 when there is none. The start of the text is one.
    /// </summary>
    public int Before(ReadOnlySpan<char> text, int at, int words, int least)
    {
        least = Math.Max(least, at - Reach);
        while (--at >= least)
        {
            if (at == 0) return 0;
            if (text[at] == ' ' && --words < 0 && IsBoundary(text, at)) return at;
        }

        return -1;
    }

    /// <summary>One space between a character of ASCII and a word of plain letters.</summary>
    private bool IsBoundary(ReadOnlySpan<char> text, int space)
    {
        var word = space + 1;
        if (text[space - 1] is <= ' ' or >= '\u007F' || word + ShortWord.Longest >= text.Length) return false;
        var length = ShortWord.Read(text[word..], out var letters, out _);
        return length > 0 && text[word + length] < '\u0080' && !_inPhrases.Has(letters);
    }
}
