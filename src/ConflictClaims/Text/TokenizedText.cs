namespace ConflictClaims.Text;

/// <summary>An article as tokens, sentences and quotations: what every later stage reads.</summary>
internal sealed class TokenizedText
{
    private TokenizedText(string text, Lexicon lexicon)
    {
        Text = text;
        Lexicon = lexicon;
        Tokens = Tokenizer.ReadAll(text, lexicon);
        Sentences = SentenceSplitter.Split(Tokens);
        Quotations = QuotationReader.Read(text, Tokens, Sentences);
    }

    public string Text { get; }

    public Lexicon Lexicon { get; }

    public Token[] Tokens { get; }

    public Sentence[] Sentences { get; }

    public Quotation[] Quotations { get; }

    public static TokenizedText Read(string text, Lexicon lexicon) => new(text, lexicon);

    public ReadOnlySpan<char> WordsOf(Token token) => Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The stretch of text that the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/> cover.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public string TextOf(int first, int end) => Text[Tokens[first].Start..Tokens[end - 1].End];
}
