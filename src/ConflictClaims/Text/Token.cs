using ConflictClaims.Lexicons;

namespace ConflictClaims.Text;

internal enum TokenKind : byte
{
    Word,
    Number,
    Punctuation,
}

[Flags]
internal enum TokenMarks : byte
{
    None = 0,

    /// <summary>No white space before it: "th" of "47th".</summary>
    Glued = 1,

    /// <summary>The first letter is a capital.</summary>
    Capital = 2,

    /// <summary>All letters are capitals, and there are at least two.</summary>
    Upper = 4,

    /// <summary>A line break stands before it.</summary>
    LineStart = 8,

    /// <summary>An empty line stands before it.</summary>
    ParagraphStart = 16,
}

/// <summary>
/// A word, a number or a mark. A fixed phrase of the lexicon ("according to", "North Korean") is one token.
/// A possessive "'s" is a token of its own, and so are the parts of a hyphenated word and the hyphen.
/// </summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenMarks Marks, char Mark, WordClass Classes, Lexeme Lexeme)
{
    public TextSpan Span => new(Start, End);

    public bool IsGlued => (Marks & TokenMarks.Glued) != 0;

    public bool IsCapital => (Marks & TokenMarks.Capital) != 0;

    public bool IsUpper => (Marks & TokenMarks.Upper) != 0;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Whether it has any of the classes.</summary>
    public bool Is(WordClass any) => (Classes & any) != 0;

    /// <summary>Whether it is this punctuation mark.</summary>
    public bool IsMark(char mark) => Kind == TokenKind.Punctuation && Mark == mark;
}
