using System.Text;

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

    /// <summary>The index of the sentence that a token stands in.</summary>
    public int SentenceAt(int token)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].First <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    public ReadOnlySpan<char> WordsOf(Token token) => Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>The stretch of text that the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/> cover.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public string TextOf(int first, int end) => Text[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>The words of the tokens with each run of white space as one space: a name or term, whatever its line breaks.</summary>
    public string WordsOf(int first, int end)
    {
        var words = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && !Tokens[i].IsGlued) words.Append(' ');
            AppendFolded(words, WordsOf(Tokens[i]));
        }

        return words.ToString();
    }

    private static void AppendFolded(StringBuilder words, ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (!char.IsWhiteSpace(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }
    }
}
