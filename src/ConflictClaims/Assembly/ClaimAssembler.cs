using ConflictClaims.Attributions;
using ConflictClaims.Figures;
using ConflictClaims.Phrases;
using NodaTime;

namespace ConflictClaims.Assembly;

/// <summary>Joins each figure with its victims, place, time and source to a claim.</summary>
internal sealed class ClaimAssembler(PhraseInput input, Article article, ClaimParserOptions options, AttributionReading attributions)
{
    private readonly VictimReader _victims = new(input);
    private readonly NearestMention _nearest = new(input, attributions);
    private readonly UnmarkedPlaces _unmarked = new(input, attributions);
    private readonly InterestReader _interest = new(input);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<TextSpan> _undated = [];

    public ClaimDocument Assemble(List<FigureMention> figures, List<StrengthMention> strengths)
    {
        figures.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.TermFirst.CompareTo(b.TermFirst));
        var kept = Mentions.CountedOnce(input, figures, options, attributions);
        var ids = new Dictionary<FigureMention, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < kept.Count; i++) ids[kept[i]] = i;

        var claims = new List<Claim>(kept.Count);
        for (var i = 0; i < kept.Count; i++) claims.Add(Join(kept[i], i, i > 0 ? kept[i - 1] : null, ids));
        UnreadSentences.Report(input, figures, _diagnostics);
        return new ClaimDocument
        {
            Article = article,
            Claims = claims,
            Tolls = TollReader.Read(claims, kept, article.PublishedOn),
            Strengths = strengths.ConvertAll(Join),
            Caveats = attributions.Caveats,
            Diagnostics = _diagnostics,
        };
    }

    private Claim Join(FigureMention figure, int id, FigureMention? before, Dictionary<FigureMention, int> ids)
    {
        var statement = attributions.At(figure.First, figure.End);
        var victims = _victims.Read(figure, before);
        var placeAt = _nearest.Place(figure, before);
        var unmarked = placeAt < 0 ? _unmarked.Of(figure) : null;
        var timeAt = _nearest.Time(figure, before);
        var time = timeAt >= 0 ? Period(timeAt, statement?.Day) : null;
        var agent = Agents.Read(input, figure);
        return new Claim
        {
            Id = id,
            Figure = new CasualtyFigure { Count = figure.Range, Outcome = figure.Outcome, Term = Term(figure), IsImplied = figure.IsImplied },
            Victims = victims?.Victims,
            By = agent.By,
            Means = agent.Means,
            Place = placeAt >= 0 ? input.Places[placeAt].Place : unmarked?.Place,
            Time = time,
            Attribution = statement?.Attribution,
            Stance = Strongest(figure.Stance, statement?.Stance ?? Stance.Asserted),
            Hedges = figure.Hedges | (statement?.Hedges ?? Hedges.None),
            Interest = _interest.Of(statement?.Attribution, victims?.Victims),
            Share = figure.Share is { } share ? share with { OfClaim = figure.ShareOf is { } whole && ids.TryGetValue(whole, out var wholeId) ? wholeId : null } : null,
            Rate = RateBehind(figure),
            PartOf = figure.PartOf is { } of && ids.TryGetValue(of, out var partOf) ? partOf : null,
            Evidence = new Evidence
            {
                Sentence = SentenceSpan(figure.Sentence),
                Figure = input.Text.SpanOf(figure.First, figure.End),
                Victims = victims?.Span,
                By = agent.Span,
                Place = placeAt >= 0 ? input.Text.SpanOf(input.Places[placeAt].First, input.Places[placeAt].End) : unmarked?.Span,
                Time = timeAt >= 0 ? input.Text.SpanOf(input.Times[timeAt].First, input.Times[timeAt].End) : null,
                Share = SpanOf(figure.ShareTokens),
                ShareBase = SpanOf(figure.ShareBaseTokens),
                Attribution = statement?.Evidence ?? [],
                Rule = figure.Rule,
            },
        };
    }

    private Strength Join(StrengthMention strength) => new()
    {
        Count = strength.Range,
        Span = input.Text.SpanOf(strength.First, strength.End),
        Party = _victims.PartyAround(strength),
        Verb = strength.Verb >= 0 ? input.Text.WordsOf(strength.Verb, strength.Verb + 1) : null,
    };

    private EventTime Period(int timeAt, LocalDate? day)
    {
        var mention = input.Times[timeAt];
        var period = mention.Expression!.Resolve(day ?? article.PublishedOn) with { Words = input.Text.WordsOf(mention.First, mention.End) };
        if (period.From is null && period.To is null && article.PublishedOn is null && day is null)
        {
            var span = input.Text.SpanOf(mention.First, mention.End);
            if (_undated.Add(span))
            {
                _diagnostics.Add(new Diagnostic("CC0002", $"\"{period.Words}\" has no day to count from: give the article's day of publication.", span));
            }
        }

        return period;
    }

    private Rate? RateBehind(FigureMention figure)
    {
        var end = Math.Max(figure.End, Math.Max(figure.VictimsEnd, figure.TermEnd));
        var (first, last) = input.TimesIn(input.Text.Sentences[figure.Sentence]);
        for (var i = first; i < last; i++)
        {
            var time = input.Times[i];
            if (time.Rate is { } rate && time.First >= figure.End && time.First <= end + 1) return rate;
        }

        return null;
    }

    private string? Term(FigureMention figure) => figure.TermEnd > figure.TermFirst ? input.Text.WordsOf(figure.TermFirst, figure.TermEnd) : null;

    private TextSpan SentenceSpan(int sentence) => input.Text.SpanOf(input.Text.Sentences[sentence].First, input.Text.Sentences[sentence].End);

    private TextSpan? SpanOf((int First, int End)? tokens) => tokens is { } t ? input.Text.SpanOf(t.First, t.End) : null;

    private static Stance Strongest(Stance own, Stance reported) => reported == Stance.Asserted ? own : own == Stance.Asserted || reported == Stance.Denied ? reported : own;
}
