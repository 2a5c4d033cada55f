using ConflictClaims.Lexicons;
using ConflictClaims.Text;
using NodaTime;

namespace ConflictClaims.Attributions;

/// <summary>All reporting in one article.</summary>
internal sealed class AttributionReading
{
    private const int LongestChain = 6;

    private readonly TokenizedText? _text;
    private readonly Dictionary<int, List<ReportingClause>> _bySentence = [];
    private readonly HashSet<int> _own = [];

    /// <summary>An article in which nobody is quoted.</summary>
    public AttributionReading()
    {
    }

    /// <summary>The reading of these clauses.</summary>
    public AttributionReading(TokenizedText text, IEnumerable<ReportingClause> clauses)
    {
        _text = text;
        foreach (var clause in clauses)
        {
            for (var i = clause.First; i < clause.End; i++) _own.Add(i);
            foreach (var source in clause.Sources) Disown(source);
            if (clause.Opening is { } opening)
            {
                for (var i = opening.First; i < opening.End; i++) _own.Add(i);
            }

            foreach (var (first, end) in clause.Scopes)
            {
                var last = text.SentenceAt(end - 1);
                for (var s = text.SentenceAt(first); s <= last; s++)
                {
                    if (!_bySentence.TryGetValue(s, out var list)) _bySentence[s] = list = [];
                    if (list.Count == 0 || !ReferenceEquals(list[^1], clause)) list.Add(clause);
                }
            }
        }
    }

    /// <summary>The article's own warnings about its figures.</summary>
    public IReadOnlyList<Caveat> Caveats { get; init; } = [];

    /// <summary>Who says what the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/> say; null for the article's own voice.</summary>
    public AttributedStatement? At(int first, int end)
    {
        if (_text is null || !_bySentence.TryGetValue(_text.SentenceAt(first), out var candidates)) return null;
        var chain = new List<(ReportingClause Clause, int Reach)>();
        foreach (var clause in candidates)
        {
            var reach = clause.Owns(first) && clause.Owns(end - 1) ? -1 : clause.ReachOver(first, end);
            if (reach >= 0) chain.Add((clause, reach));
        }

        chain.Sort((a, b) => a.Reach != b.Reach ? a.Reach.CompareTo(b.Reach) : a.Clause.Rank != b.Clause.Rank ? a.Clause.Rank.CompareTo(b.Clause.Rank) : b.Clause.First.CompareTo(a.Clause.First));
        var hedges = Hedges.None;
        var stance = Stance.Asserted;
        var links = new List<ReportingClause>();
        foreach (var (clause, _) in chain)
        {
            hedges |= clause.Hedges;
            var own = clause.Stance == Stance.Predicted && !Foretells(first) ? Stance.Asserted : clause.Stance;
            if (stance == Stance.Asserted || own == Stance.Denied) stance = own;
            if (clause.Resolved.Length > 0 && links.Count < LongestChain && !links.Exists(l => SameSources(l, clause))) links.Add(clause);
        }

        return links.Count == 0 && stance == Stance.Asserted ? null : new AttributedStatement(links.Count == 0 ? null : Chain(links, first, end), [.. links.Select(EvidenceOf)], stance, hedges, DayOf(chain));
    }

    /// <summary>Whether the token belongs to the reporting itself: the source, its verb, the day it was said.</summary>
    public bool IsReporting(int token) => _own.Contains(token);

    /// <summary>"The hospital, where two of them died, said": an aside that tells of a fate is no part of the reporting; nor is where a hospital stands, as there the dead were brought.</summary>
    private void Disown(SourcePhrase source)
    {
        var head = _text!.Tokens[source.Head];
        var tells = head.Lexeme.SourceKind == SourceKind.Medical && !head.Is(WordClass.Person);
        for (var i = source.DescriptionEnd; i < source.End; i++) tells |= _text!.Tokens[i].Is(WordClass.OutcomeVerb);
        for (var i = source.DescriptionEnd; i < source.End && tells; i++) _own.Remove(i);
    }

    private static bool SameSources(ReportingClause a, ReportingClause b) =>
        a.Resolved.Length == b.Resolved.Length && a.Resolved.Zip(b.Resolved).All(p => string.Equals(p.First.Name, p.Second.Name, StringComparison.OrdinalIgnoreCase));

    private static LocalDate? DayOf(List<(ReportingClause Clause, int Reach)> chain)
    {
        foreach (var (clause, _) in chain)
        {
            if (clause.On is { } day) return day;
        }

        return null;
    }

    private Attribution Chain(List<ReportingClause> links, int first, int end)
    {
        Attribution? outer = null;
        for (var i = links.Count - 1; i >= 0; i--)
        {
            var link = links[i];
            outer = new Attribution
            {
                Sources = link.Resolved,
                Verb = link.Verb < 0 ? null : _text!.TextOf(link.Verb, link.Verb + 1),
                Kind = KindOf(link, first, end),
                On = link.On,
                RelayedBy = outer,
            };
        }

        return outer!;
    }

    private AttributionEvidence EvidenceOf(ReportingClause link) => new()
    {
        Sources = [.. link.Voices.Select(v => _text!.SpanOf(v.First, Math.Max(v.DescriptionEnd, v.First + 1)))],
        Verb = link.Verb < 0 ? null : _text!.Tokens[link.Verb].Span,
    };

    private AttributionKind KindOf(ReportingClause link, int first, int end)
    {
        if (link.Kind == AttributionKind.AccordingTo) return AttributionKind.AccordingTo;
        var quotations = _text!.Quotations;
        for (var i = QuotationSpeakers.FirstFrom(quotations, end) - 1; i >= 0 && quotations[i].First > first - 2000; i--)
        {
            var quotation = quotations[i];
            if (quotation.Depth > 0 || quotation.End <= first || quotation.First <= link.First && link.First < quotation.End) continue;
            return quotation.First <= first && end <= quotation.End && HasVerb(quotation) ? AttributionKind.DirectQuote : AttributionKind.MixedQuote;
        }

        return AttributionKind.IndirectSpeech;
    }

    private bool HasVerb(Quotation quotation)
    {
        for (var i = quotation.First; i < quotation.End; i++)
        {
            if (_text!.Tokens[i].Is(WordClass.Verb | WordClass.OutcomeVerb | WordClass.SufferVerb | WordClass.Auxiliary | WordClass.Modal)) return true;
        }

        return false;
    }

    /// <summary>Whether the sentence speaks of what will be.</summary>
    private bool Foretells(int token)
    {
        var sentence = _text!.Sentences[_text.SentenceAt(token)];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (_text.Tokens[i] is { Lexeme.Stance: Stance.Predicted } t && t.Is(WordClass.Modal)) return true;
        }

        return false;
    }
}
