using System.Runtime.CompilerServices;
using System.Text;
using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>Tokens with their text, safe to look at beyond either end: there stands a token that is nothing.</summary>
internal readonly ref struct TokenRun
{
    private static readonly Token[] Nothing = [new Token(0, 0, TokenKind.Punctuation, TokenMarks.ParagraphStart, '\0', WordClass.None, Lexeme.Unknown)];

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ref RunEnds _passed;

    public TokenRun(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>A stretch of the text's tokens; <paramref name="passed"/> is told beyond which of its ends a rule looked.</summary>
    public TokenRun(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref RunEnds passed)
        : this(text, tokens) => _passed = ref passed;

    public int Count => _tokens.Length;

    public ref readonly Token this[int i]
    {
        get
        {
            if ((uint)i < (uint)_tokens.Length) return ref _tokens[i];
            return ref Beyond(i);
        }
    }

    /// <summary>Whether there is such a token.</summary>
    public bool Has(int i) => (uint)i < (uint)_tokens.Length || Beyond(i).Start < 0;

    /// <summary>The first token from <paramref name="at"/> on that is a word of the classes, or a number or a mark; otherwise <paramref name="end"/>.</summary>
    public int SkipPlainWords(int at, int end, WordClass classes)
    {
        foreach (ref readonly var token in _tokens[at..Math.Min(end, _tokens.Length)])
        {
            if (token.Kind != TokenKind.Word || (token.Classes & classes) != 0) return at;
            at++;
        }

        return at;
    }

    public ReadOnlySpan<char> WordsOf(int i) => _text[this[i].Start..this[i].End];

    public bool Is(int i, string word)
    {
        ref readonly var token = ref this[i];
        return token.IsWord && token.End - token.Start == word.Length && (_text[token.Start] | 0x20) == (word[0] | 0x20) && Ascii.EqualsIgnoreCase(_text[token.Start..token.End], word);
    }

    public bool Is(int i, WordClass any) => this[i].Is(any);

    public bool IsMark(int i, char mark) => this[i].IsMark(mark);

    /// <summary>Whether the token is written on without space to the one before it.</summary>
    public bool IsGlued(int i) => this[i].IsGlued;

    public bool IsArticle(int i) => Is(i, "a") || Is(i, "an");

    /// <summary>A hyphen or dash, glued on both sides.</summary>
    public bool IsHyphen(int i) => IsDash(i) && IsGlued(i) && IsGlued(i + 1);

    public bool IsDash(int i) => this[i] is { Kind: TokenKind.Punctuation, Mark: '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' };

    public bool IsQuote(int i) => this[i] is { Kind: TokenKind.Punctuation, Mark: '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'' or '\u00AB' or '\u00BB' or '\u201E' };

    /// <summary>The token behind a quotation mark at <paramref name="i"/>, or <paramref name="i"/> itself.</summary>
    public int SkipQuote(int i) => IsQuote(i) ? i + 1 : i;

    /// <summary>Whether a new paragraph starts there, so that no phrase goes on.</summary>
    public bool IsBreak(int i) => (this[i].Marks & TokenMarks.ParagraphStart) != 0;

    /// <summary>The one character between a token and the next; zero when there is none or more than one.</summary>
    public char GapBefore(int i)
    {
        if (!Has(i - 1) || !Has(i)) return '\0';
        var start = _tokens[i - 1].End;
        return _tokens[i].Start - start == 1 ? _text[start] : '\0';
    }

    private ref readonly Token Beyond(int i)
    {
        if (!Unsafe.IsNullRef(ref _passed)) _passed |= i < 0 ? RunEnds.Front : RunEnds.Back;
        return ref Nothing[0];
    }
}
