using NodaTime;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>What a careful reader takes from the seed articles, made by hand: the reconciler is tested without the parser.</summary>
internal static class SeedClaims
{
    private static readonly Party NorthKorea = new("North Korea");
    private static readonly Party America = new("United States");
    private static readonly Victims Troops = new() { Noun = "troops", Party = NorthKorea, Status = VictimStatus.Military };
    private static readonly Victims Soldiers = Troops with { Noun = "soldiers" };
    private static readonly Victims Army = new() { Party = NorthKorea };
    private static readonly Place Kursk = new("Kursk");
    private static readonly Place RussianKursk = new("Kursk") { Within = "Russia" };

    private static readonly Source WhiteHouse = new("White House") { Kind = SourceKind.Government, Party = America };
    private static readonly Source Kirby = new("John Kirby") { Kind = SourceKind.Government, Party = America, Role = "White House National Security Council spokesperson" };
    private static readonly Source WhiteHouseOfficial = new("White House official") { Kind = SourceKind.Government, Party = America, IsAnonymous = true };
    private static readonly Source TopOfficial = new("top US official") { Kind = SourceKind.Government, Party = America, IsAnonymous = true };
    private static readonly Source British = new("British defense ministry") { Kind = SourceKind.Government, Party = new Party("United Kingdom") };

    public static IReadOnlyList<ClaimDocument> Documents { get; } = [.. new[] { First(), Second(), Third(), Fourth(), Fifth() }.Select((claims, i) => Document(i, claims))];

    /// <summary>The reference of the claim whose figure starts at an offset of an article: "000@844".</summary>
    public static ClaimReference At(IEnumerable<ClaimDocument> documents, string place)
    {
        var document = documents.Single(one => one.Article.Id == place[..3]);
        var start = int.Parse(place.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture);
        return new ClaimReference(place[..3], document.Claims.Single(claim => claim.Evidence.Figure.Start == start).Id);
    }

    private static IEnumerable<Claim> First()
    {
        var headline = Claim(58, "over 1,000", Say.MoreThan(1000), Outcome.Casualties, Troops, Kursk, Week("in past week"), Said(WhiteHouseOfficial));
        yield return headline;
        yield return headline with { Evidence = At(171, "over 1,000") };
        yield return Claim(844, "more than 1,000", Say.MoreThan(1000), Outcome.KilledOrWounded, Troops, null, Week("over the past week alone"), Said(WhiteHouse) with { RelayedBy = Said(Kirby) });
        yield return Claim(1644, "more than 3,000", Say.MoreThan(3000), Outcome.KilledOrWounded, Soldiers, Kursk, SinceDeployment(new LocalDate(2024, 12, 23)), Said(Zelensky("Volodymyr Zelensky")) with { On = new LocalDate(2024, 12, 23) });
    }

    private static IEnumerable<Claim> Second()
    {
        var zelensky = Claim(96, "More than 3,000", Say.MoreThan(3000), Outcome.KilledOrWounded, Soldiers, RussianKursk, null, Said(Zelensky("Volodymyr Zelenskyy")));
        yield return zelensky;
        yield return Claim(494, "a thousand", CountRange.Exactly(1000), Outcome.KilledOrWounded, Troops, RussianKursk, Week("in the last week alone"), Said(Kirby with { Role = "White House spokesperson" })) with { Hedges = Hedges.Alleged };
        yield return Claim(1549, "several hundred", Say.SeveralHundred, Outcome.Casualties, Army, RussianKursk, null, Said(MilitaryOfficial("US military official")) with { On = new LocalDate(2024, 12, 17) });
        yield return zelensky with { Evidence = At(1892, "more than 3,000"), Attribution = zelensky.Attribution! with { On = new LocalDate(2024, 12, 23) }, Hedges = Hedges.Preliminary };
    }

    private static IEnumerable<Claim> Third()
    {
        yield return Claim(419, "over 1,000", Say.MoreThan(1000), Outcome.KilledOrWounded, Troops, Kursk, Undated("in the past week alone"), Said(TopOfficial));
        yield return Claim(1624, "more than 1,000", Say.MoreThan(1000), Outcome.Killed, Army, null, Undated("in the last week alone"), Said(Kirby));
        yield return Claim(2523, "more than 3,000", Say.MoreThan(3000), Outcome.KilledOrWounded, Soldiers, null, SinceDeployment(null), new Attribution
        {
            Sources = [Zelensky("Volodymyr Zelensky"), new Source("Ukrainian military intelligence") { Kind = SourceKind.Military, Party = new Party("Ukraine") }],
            Verb = "said",
            Kind = AttributionKind.DirectQuote,
        });
    }

    private static IEnumerable<Claim> Fourth()
    {
        var official = MilitaryOfficial("senior U.S. military official");
        yield return Claim(46, "several hundred", Say.SeveralHundred, Outcome.Casualties, Troops with { Noun = "forces" }, RussianKursk, null, Said(official) with { On = new LocalDate(2024, 12, 17) }) with { Hedges = Hedges.Reportedly };
        yield return Claim(462, "several hundred", Say.SeveralHundred, Outcome.Casualties, Army, null, null, Said(official)) with { Hedges = Hedges.Estimated };
    }

    private static IEnumerable<Claim> Fifth()
    {
        var losses = Claim(158, "over 5,000", Say.MoreThan(5000), Outcome.Casualties, Troops, Kursk, null, Said(British)) with { Share = new Share { Low = 0.45, High = 0.5, Of = CountRange.Exactly(11_000) } };
        yield return losses;
        yield return losses with { Evidence = At(523, "over 5,000"), Share = null };
        yield return Claim(663, "about one-third", new CountRange(CountPrecision.Approximate, 1500, null, [], true), Outcome.Killed, Army, null, null, Said(new Source("intelligence update") { Kind = SourceKind.Document }));
        yield return Claim(1433, "around 4,000", Say.About(4000), Outcome.Casualties, Troops, null, null, Said(new Source("South Korea’s military") { Kind = SourceKind.Military, Party = new Party("South Korea") })) with
        {
            Evidence = At(1433, "around 4,000") with { Attribution = [new AttributionEvidence { Sources = [new TextSpan(1352, 1374)] }] },
        };
    }

    private static Source Zelensky(string name) => new(name) { Kind = SourceKind.Government, Party = new Party("Ukraine"), Role = "President" };

    private static Source MilitaryOfficial(string name) => new(name) { Kind = SourceKind.Military, Party = America, IsAnonymous = true };

    private static Attribution Said(Source source) => new() { Sources = [source], Verb = "said" };

    private static EventTime Week(string words) => new() { From = new LocalDate(2024, 12, 21), To = new LocalDate(2024, 12, 27), Grain = TimeGrain.Week, IsInferred = true, Words = words };

    private static EventTime Undated(string words) => new() { Grain = TimeGrain.Week, Words = words };

    private static EventTime SinceDeployment(LocalDate? to) => new() { To = to, Grain = TimeGrain.Span, IsCumulative = true, Anchor = "their deployment", Words = "since their deployment" };

    private static Evidence At(int start, string text) => new() { Figure = new TextSpan(start, start + text.Length) };

    private static Claim Claim(int start, string text, CountRange count, Outcome outcome, Victims victims, Place? place, EventTime? time, Attribution attribution) => new()
    {
        Figure = new CasualtyFigure { Count = count, Outcome = outcome },
        Victims = victims,
        Place = place,
        Time = time,
        Attribution = attribution,
        Evidence = At(start, text),
    };

    private static ClaimDocument Document(int index, IEnumerable<Claim> claims) => new()
    {
        Article = SeedArticles.All[index],
        Claims = [.. claims.Select((claim, i) => claim with { Id = i })],
        Strengths = index == 4 ? [new Strength { Count = CountRange.Exactly(11_000), Party = NorthKorea, Verb = "sent" }] : [],
    };
}
