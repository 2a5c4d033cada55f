using System.Text.Json;

namespace ConflictClaims.Export;

/// <summary>Reads back what <see cref="DocumentJsonWriter"/> wrote.</summary>
internal static class DocumentJsonReader
{
    public static ClaimDocument Document(JsonElement json) => new()
    {
        Article = json.Field("article") is { } article ? ArticleOf(article, article.Text("text") ?? "") : new Article(""),
        Claims = [.. json.Items("claims", ClaimOf)],
        Tolls = [.. json.Items("tolls", TollOf)],
        Strengths = [.. json.Items("strengths", StrengthOf)],
        Caveats = [.. json.Items("caveats", caveat => new Caveat(caveat.Text("text") ?? "", caveat.Span("span") ?? default))],
        Diagnostics = [.. json.Items("diagnostics", DiagnosticOf)],
    };

    public static Article ArticleOf(JsonElement json, string text) => new(text)
    {
        Id = json.Text("id"),
        Title = json.Text("title"),
        Outlet = json.Text("outlet"),
        PublishedOn = json.Day("publishedOn"),
        Url = json.Text("url") is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null,
    };

    private static Claim ClaimOf(JsonElement json) => new()
    {
        Id = json.Integer("id") ?? 0,
        Figure = FigureOf(json),
        Victims = json.Field("victims") is { } victims ? VictimsOf(victims) : null,
        By = json.Field("by") is { } by ? new Perpetrator(by.Text("name") ?? "") { Party = PartyOf(by) } : null,
        Means = json.Text("means"),
        Place = json.Field("place") is { } place ? new Place(place.Text("name") ?? "") { Within = place.Text("within") } : null,
        Time = json.Field("time") is { } time ? TimeOf(time) : null,
        Attribution = json.Field("attribution") is { } attribution ? AttributionOf(attribution) : null,
        Stance = json.Value("stance", JsonNames.Stances),
        Hedges = json.Items("hedges", NamedHedge).Aggregate(Hedges.None, (all, one) => all | one),
        Interest = json.Value("interest", JsonNames.Interests),
        PartOf = json.Integer("partOf"),
        Share = json.Field("share") is { } share ? ShareOf(share) : null,
        Rate = json.Text("rate") is { } rate ? JsonNames.Rates.ValueOf(rate) : null,
        Evidence = EvidenceOf(json),
    };

    private static CasualtyFigure FigureOf(JsonElement claim) => new()
    {
        Count = claim.Field("figure") is { } figure ? CountOf(figure) : default,
        Outcome = OutcomeOf(claim),
        Term = claim.Text("term"),
        IsImplied = claim.Field("figure")?.Flag("implied") ?? false,
    };

    private static CountRange CountOf(JsonElement json)
    {
        long[] stated = [.. json.Items("stated", number => number.GetInt64())];
        if (stated.Length > 2) throw new FormatException("A count has at most two stated numbers.");
        return new CountRange(json.Value("precision", JsonNames.Precisions), json.Number("low"), json.Number("high"), stated, json.Flag("approximate"));
    }

    private static Outcome OutcomeOf(JsonElement json) =>
        json.Items("outcome", name => JsonNames.Outcomes.ValueOf(name.GetString() ?? "")).Aggregate(Outcome.Unspecified, (all, one) => all | one);

    private static Hedges NamedHedge(JsonElement name) => JsonNames.Hedges.ValueOf(name.GetString() ?? "");

    private static Victims VictimsOf(JsonElement json) => new()
    {
        Noun = json.Text("noun"),
        Party = PartyOf(json),
        Status = json.Value("status", JsonNames.Statuses),
    };

    private static Party? PartyOf(JsonElement json) => json.Text("party") is { } name ? new Party(name) : null;

    private static EventTime TimeOf(JsonElement json) => new()
    {
        From = json.Day("from"),
        To = json.Day("to"),
        Grain = json.Value("grain", JsonNames.Grains),
        IsCumulative = json.Flag("cumulative"),
        IsInferred = json.Flag("inferred"),
        Anchor = json.Text("anchor"),
        DatePrecision = json.Integer("datePrecision"),
        Words = json.Text("text"),
    };

    private static Attribution AttributionOf(JsonElement json) => new()
    {
        Sources = [.. json.Items("sources", SourceOf)],
        Verb = json.Text("verb"),
        Kind = json.Value("kind", JsonNames.AttributionKinds),
        On = json.Day("on"),
        RelayedBy = json.Field("relayedBy") is { } relay ? AttributionOf(relay) : null,
    };

    private static Source SourceOf(JsonElement json) => new(json.Text("name") ?? "")
    {
        Role = json.Text("role"),
        Kind = json.Value("kind", JsonNames.SourceKinds),
        Party = PartyOf(json),
        IsAnonymous = json.Flag("anonymous"),
    };

    private static Share ShareOf(JsonElement json) => new()
    {
        Low = json.Fraction("low") ?? 0,
        High = json.Fraction("high") ?? 0,
        Of = json.Field("of") is { } whole ? CountOf(whole) : default,
        OfClaim = json.Field("of")?.Integer("claim"),
    };

    private static Evidence EvidenceOf(JsonElement claim) => new()
    {
        Sentence = claim.Span("sentence") ?? default,
        Figure = claim.Field("figure")?.Span("span") ?? default,
        Victims = claim.Field("victims")?.Span("span"),
        By = claim.Field("by")?.Span("span"),
        Place = claim.Field("place")?.Span("span"),
        Time = claim.Field("time")?.Span("span"),
        Share = claim.Field("share")?.Span("span"),
        ShareBase = claim.Field("share")?.Field("of")?.Span("span"),
        Attribution = [.. LinksOf(claim.Field("attribution"))],
        Rule = claim.Text("rule") ?? "",
    };

    private static IEnumerable<AttributionEvidence> LinksOf(JsonElement? attribution)
    {
        while (attribution is { } link)
        {
            yield return new AttributionEvidence
            {
                Sources = [.. link.Items("sources", source => source.Span("span")).OfType<TextSpan>()],
                Verb = link.Span("verbSpan"),
            };
            attribution = link.Field("relayedBy");
        }
    }

    private static Toll TollOf(JsonElement json) => new()
    {
        Outcome = OutcomeOf(json),
        Low = json.Number("low"),
        Best = json.Number("best"),
        High = json.Number("high"),
        IsCumulative = json.Flag("cumulative"),
        Place = json.Text("place") is { } place ? new Place(place) { Within = json.Text("within") } : null,
        Time = json.Field("time") is { } time ? TimeOf(time) : null,
        Groups = [.. json.Items("groups", TollGroupOf)],
        Claims = [.. json.Items("claims", claim => claim.GetInt32())],
    };

    private static TollGroup TollGroupOf(JsonElement json) => new()
    {
        Party = PartyOf(json),
        Status = json.Value("status", JsonNames.Statuses),
        Low = json.Number("low"),
        Best = json.Number("best"),
        High = json.Number("high"),
    };

    private static Strength StrengthOf(JsonElement json) => new()
    {
        Count = json.Field("count") is { } count ? CountOf(count) : default,
        Span = json.Span("span") ?? default,
        Party = PartyOf(json),
        Verb = json.Text("verb"),
    };

    private static Diagnostic DiagnosticOf(JsonElement json) =>
        new(json.Text("code") ?? "", json.Text("message") ?? "", json.Span("span") ?? default);
}
