namespace ConflictClaims.Text;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph: an odd mark spoils its own paragraph at most. A quotation that is not
/// closed ends with its paragraph; where the next paragraph opens with a mark again, the speech goes on.
/// </summary>
internal static class QuotationReader
{
    private const int MaxDepth = 4;

    /// <summary>All quotations, by their first token.</summary>
    public static Quotation[] Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        List<Quotation>? found = null;
        var speech = 0;
        var goesOn = false;
        for (var s = 0; s < sentences.Length;)
        {
            var first = sentences[s].First;
            var paragraph = sentences[s].Paragraph;
            while (s < sentences.Length && sentences[s].Paragraph == paragraph) s++;
            var end = sentences[s - 1].End;
            if (!HasMark(tokens[first..end]))
            {
                goesOn = false;
                continue;
            }

            found ??= [];
            var before = found.Count;
            var pairing = new QuotationPairing(text, tokens, first, end, goesOn ? speech : speech + 1, found);
            (speech, goesOn) = pairing.Run(MaxDepth);
            found.Sort(before, found.Count - before, ByFirst.Instance);
        }

        return found is null ? [] : [.. found];
    }

    private static bool HasMark(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind == TokenKind.Punctuation && QuotationMarks.IsMark(token.Mark)) return true;
        }

        return false;
    }

    private sealed class ByFirst : IComparer<Quotation>
    {
        public static readonly ByFirst Instance = new();

        public int Compare(Quotation x, Quotation y) => x.First != y.First ? x.First.CompareTo(y.First) : y.End.CompareTo(x.End);
    }
}
