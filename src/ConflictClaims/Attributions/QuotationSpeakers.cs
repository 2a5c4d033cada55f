using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>
/// Gives every quotation that is speech to the clause of its speaker: the one behind or before it, else that of another
/// quotation of the paragraph, of the same speech, or of the paragraph before.
/// </summary>
internal sealed class QuotationSpeakers(SourceTokens words, IReadOnlyList<ReportingClause>[] clauses)
{
    private const int ShortestSpeech = 5;

    private readonly TokenizedText _text = words.Input.Text;

    private readonly Quotation[] _quotations = words.Input.Text.Quotations;

    private readonly Sentence[] _sentences = words.Input.Text.Sentences;

    /// <summary>Index of the first quotation whose first token is at or behind <paramref name="token"/>.</summary>
    public static int FirstFrom(Quotation[] quotations, int token)
    {
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public void Assign()
    {
        var speakers = new ReportingClause?[_quotations.Length];
        var bySpeech = new Dictionary<int, ReportingClause>();
        for (var i = 0; i < _quotations.Length; i++)
        {
            if (_quotations[i].Depth > 0 || !IsSpeech(_quotations[i]) || OwnSpeaker(_quotations[i]) is not { } speaker) continue;
            speakers[i] = speaker;
            bySpeech[_quotations[i].Speech] = speaker;
        }

        FillParagraphs(speakers);
        for (var i = 0; i < _quotations.Length; i++)
        {
            if (_quotations[i].Depth > 0 || !IsSpeech(_quotations[i])) continue;
            speakers[i] ??= bySpeech.GetValueOrDefault(_quotations[i].Speech) ?? SpeakerBefore(_quotations[i]);
            if (speakers[i] is not { } clause) continue;
            bySpeech[_quotations[i].Speech] = clause;
            var (first, end) = (_quotations[i].First, _quotations[i].End);
            if (clause.ReachOver(first, end) < 0) clause.Scopes.Add((first, end));
        }
    }

    private void FillParagraphs(ReportingClause?[] speakers)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            ReportingClause? last = null;
            var paragraph = -1;
            for (var n = 0; n < _quotations.Length; n++)
            {
                var i = pass == 0 ? n : _quotations.Length - 1 - n;
                if (_quotations[i].Depth > 0) continue;
                var own = ParagraphOf(_quotations[i].First);
                if (own != paragraph) (paragraph, last) = (own, null);
                if (speakers[i] is not null) last = speakers[i];
                else if (last is not null && IsSpeech(_quotations[i])) speakers[i] = last;
            }
        }
    }

    /// <summary>Speech, and no words set apart ("human wave"): a clause, or words with a mark of their own inside.</summary>
    private bool IsSpeech(Quotation quotation) =>
        quotation.End - quotation.First >= ShortestSpeech || words.IsComma(quotation.End - 1) || words.Tokens[quotation.End - 1] is { Kind: TokenKind.Punctuation, Mark: '.' or '!' or '?' };

    private ReportingClause? OwnSpeaker(Quotation quotation)
    {
        var last = _text.SentenceAt(quotation.End - 1);
        foreach (var clause in clauses[last])
        {
            if (clause.First >= quotation.End && clause.Side is ContentSide.Before or ContentSide.Around && clause.Rank == ChainRank.Speaker) return clause;
        }

        ReportingClause? found = null;
        foreach (var clause in clauses[_text.SentenceAt(quotation.First)])
        {
            if (clause.End <= quotation.First && clause.Side == ContentSide.After && clause.ReachOver(quotation.First, Math.Min(quotation.End, quotation.First + 1)) >= 0) found = clause;
        }

        if (found is not null) return found;
        var next = last + 1;
        if (next >= _sentences.Length || _sentences[next].Paragraph != _sentences[last].Paragraph || _sentences[last].End > quotation.End + 1) return null;
        // "“Help!” Kirby said.": the mark inside the quotation has ended the sentence.
        return clauses[next] is [{ Side: ContentSide.After } bare, ..] && bare.First == _sentences[next].First && bare.Scopes.Count == 0 ? bare : null;
    }

    /// <summary>A paragraph that is one quotation with no word on who speaks goes on with the speaker of the paragraph before.</summary>
    private ReportingClause? SpeakerBefore(Quotation quotation)
    {
        var own = _text.SentenceAt(quotation.First);
        var paragraph = _sentences[own].Paragraph;
        if (_sentences[own].First < quotation.First - 1 || (own > 0 && _sentences[own - 1].Paragraph == paragraph)) return null;
        for (var s = own; s < _sentences.Length && _sentences[s].Paragraph == paragraph; s++)
        {
            if (clauses[s].Count > 0 && clauses[s].Any(c => c.First < quotation.First || c.First >= quotation.End)) return null;
        }

        for (var s = own - 1; s >= 0 && _sentences[s].Paragraph >= paragraph - 1; s--)
        {
            for (var k = clauses[s].Count - 1; k >= 0; k--)
            {
                if (clauses[s][k].Rank == ChainRank.Speaker && !clauses[s][k].IsOwnVoice) return clauses[s][k];
            }
        }

        return null;
    }

    private int ParagraphOf(int token) => _sentences[_text.SentenceAt(token)].Paragraph;
}
