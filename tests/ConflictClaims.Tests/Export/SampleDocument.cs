using NodaTime;

namespace ConflictClaims.Tests.Export;

/// <summary>A document made by hand, with every field of the model set somewhere.</summary>
internal static class SampleDocument
{
    private const string Text = "At least 40 of the 90 rebels, nearly half, were reportedly killed near Port Amel over two days by army shelling, a medic told Delta Wire.";

    public static ClaimDocument Full { get; } = new()
    {
        Article = new Article(Text) { Id = "a1", Title = "Shelling", Outlet = "Delta Wire", PublishedOn = new LocalDate(2024, 5, 6), Url = new Uri("https://example.org/a1?x=1") },
        Claims = [Detailed, Bare],
        Tolls = [FullToll, new Toll { Outcome = Outcome.KilledOrWounded, Low = 2 }],
        Strengths = [new Strength { Count = CountRange.Exactly(90), Span = SpanOf("90"), Party = new Party("Azure Front"), Verb = "sent" }],
        Caveats = [new Caveat("reportedly", SpanOf("reportedly"))],
        Diagnostics = [new Diagnostic("CC0003", "A count and an outcome word, and no claim.", SpanOf("two days"))],
    };

    private static Claim Bare => new() { Id = 1, Figure = new CasualtyFigure { Count = CountRange.Exactly(0), Outcome = Outcome.Wounded } };

    private static Claim Detailed => new()
    {
        Id = 0,
        Figure = new CasualtyFigure { Count = new CountRange(CountPrecision.AtLeast, 40, null, [40], true), Outcome = Outcome.Killed, Term = "killed", IsImplied = true },
        Victims = new Victims { Noun = "rebels", Party = new Party("Azure Front"), Status = VictimStatus.ArmedGroup },
        By = new Perpetrator("army") { Party = new Party("Ostravia") },
        Means = "shelling",
        Place = new Place("Port Amel") { Within = "Ostravia" },
        Time = Days,
        Attribution = new Attribution
        {
            Sources = [new Source("medic") { Role = "at the port hospital", Kind = SourceKind.Medical, Party = new Party("Ostravia"), IsAnonymous = true }],
            Verb = "told",
            Kind = AttributionKind.MixedQuote,
            On = new LocalDate(2024, 5, 5),
            RelayedBy = new Attribution { Sources = [new Source("Delta Wire") { Kind = SourceKind.Media }], Kind = AttributionKind.AccordingTo },
        },
        Stance = Stance.Possible,
        Hedges = Hedges.Reportedly | Hedges.Preliminary,
        Interest = SourceInterest.EnemyLosses,
        Share = new Share { Low = 0.45, High = 0.5, Of = CountRange.Exactly(90), OfClaim = 1 },
        Rate = Rate.PerWeek,
        PartOf = 1,
        Evidence = Places,
    };

    private static EventTime Days => new()
    {
        From = new LocalDate(2024, 5, 4),
        To = new LocalDate(2024, 5, 5),
        Grain = TimeGrain.Span,
        IsCumulative = true,
        IsInferred = true,
        Anchor = "the landing",
        DatePrecision = 2,
        Words = "over two days",
    };

    private static Evidence Places => new()
    {
        Sentence = new TextSpan(0, Text.Length),
        Figure = SpanOf("At least 40"),
        Victims = SpanOf("rebels"),
        By = SpanOf("army"),
        Place = SpanOf("Port Amel"),
        Time = SpanOf("over two days"),
        Share = SpanOf("nearly half"),
        ShareBase = SpanOf("90"),
        Attribution = [new AttributionEvidence { Sources = [SpanOf("a medic")], Verb = SpanOf("told") }, new AttributionEvidence { Sources = [SpanOf("Delta Wire")] }],
        Rule = "figure.passive",
    };

    private static Toll FullToll => new()
    {
        Outcome = Outcome.Killed,
        Low = 40,
        Best = 40,
        High = 90,
        IsCumulative = true,
        Place = new Place("Port Amel") { Within = "Ostravia" },
        Time = Days,
        Groups = [new TollGroup { Party = new Party("Azure Front"), Status = VictimStatus.ArmedGroup, Low = 40, Best = 40, High = 90 }],
        Claims = [0, 1],
    };

    private static TextSpan SpanOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
