using NodaTime;
using static ConflictClaims.Tests.Export.DocumentBuilder;

namespace ConflictClaims.Tests.Export;

/// <summary>The seed articles with their main claims read by hand, so that the exports are tested apart from the parser.</summary>
internal static class HandReadSeeds
{
    private static readonly LocalDate Press = new(2024, 12, 27);
    private static readonly LocalDate Monday = new(2024, 12, 23);
    private static readonly LocalDate Tuesday = new(2024, 12, 17);

    private static readonly Victims Soldiers = new() { Noun = "soldiers", Party = new Party("North Korea"), Status = VictimStatus.Military };
    private static readonly Victims Troops = Soldiers with { Noun = "troops" };
    private static readonly Place Kursk = new("Kursk") { Within = "Russia" };

    private static readonly EventTime PastWeek = new()
    {
        From = new LocalDate(2024, 12, 21), To = Press, Grain = TimeGrain.Week, IsInferred = true, DatePrecision = 3, Words = "the past week",
    };

    public static IReadOnlyList<ClaimDocument> All => [First(), Second(), Third(), Fourth(), Fifth()];

    public static CountRange MoreThan(long number) => new(CountPrecision.MoreThan, number + 1, null, [number], false);

    public static CountRange Vague(long low, long high) => new(CountPrecision.Vague, low, high, [], false);

    public static CountRange Around(long number, long low, long high) => new(CountPrecision.Approximate, low, high, [number], true);

    public static string Text(string prefix) => File.ReadAllText(Directory.GetFiles(SeedFolder(), prefix + "*.txt").Single());

    private static string SeedFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ConflictClaims.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "seeds");
    }

    private static DocumentBuilder Open(string prefix, string? outlet = null, LocalDate? day = null) =>
        new(new Article(Text(prefix)) { Id = prefix, Outlet = outlet, PublishedOn = day });

    private static ClaimDocument First() => Open("000", "The Kyiv Independent", Press)
        .Claim("North Korean troops suffer over 1,000 losses in Kursk Oblast in past week, White House official says", "over 1,000", MoreThan(1000), Outcome.Casualties, "losses",
            claim => claim with { Victims = Troops, Place = Kursk, Time = PastWeek, Attribution = Said("John Kirby", "says", party: "United States"), Interest = SourceInterest.ThirdParty },
            ("victims", "North Korean troops"), ("place", "Kursk Oblast"), ("time", "in past week"), ("source", "White House official"))
        .Claim("The White House believes more than 1,000 North Korean troops have been killed or wounded over the past week alone, Kirby said in a press briefing.",
            "more than 1,000", MoreThan(1000), Outcome.KilledOrWounded, "killed or wounded",
            claim => claim with
            {
                Victims = Troops, Time = PastWeek, Interest = SourceInterest.ThirdParty,
                Attribution = Said("White House", "believes", SourceKind.Government, "United States", by: Said("John Kirby", party: "United States")),
            },
            ("victims", "North Korean troops"), ("time", "over the past week alone"), ("source", "The White House"), ("source", "Kirby"))
        .Claim("President Volodymyr Zelensky said on Dec. 23 that more than 3,000 North Korean soldiers have been killed or injured since their deployment in Kursk Oblast.",
            "more than 3,000", MoreThan(3000), Outcome.KilledOrWounded, "killed or injured",
            claim => claim with
            {
                Victims = Soldiers, Place = Kursk, Time = new EventTime { To = Monday, Grain = TimeGrain.Span, IsCumulative = true, Anchor = "their deployment", Words = "since their deployment" },
                Attribution = Said("Volodymyr Zelensky", party: "Ukraine", on: Monday), Interest = SourceInterest.EnemyLosses,
            },
            ("victims", "North Korean soldiers"), ("time", "since their deployment"), ("place", "Kursk Oblast"), ("source", "President Volodymyr Zelensky"))
        .Strength("approximately 12,000", Around(12_000, 11_400, 12_600))
        .Toll(new Toll { Outcome = Outcome.KilledOrWounded, Low = 3001, IsCumulative = true, Place = Kursk, Claims = [2] })
        .Build();

    private static ClaimDocument Second() => Open("001", "TRT World", Press)
        .Claim("More than 3,000 North Korean soldiers have been killed and wounded in Russia's Kursk region, says Ukrainian President Zelenskyy.",
            "More than 3,000", MoreThan(3000), Outcome.KilledOrWounded, "killed and wounded",
            claim => claim with { Victims = Soldiers, Place = Kursk, Attribution = Said("Volodymyr Zelenskyy", "says", party: "Ukraine"), Interest = SourceInterest.EnemyLosses },
            ("victims", "North Korean soldiers"), ("place", "Russia's Kursk region"), ("source", "Ukrainian President Zelenskyy"))
        .Claim("North Korean forces are experiencing mass casualties on the front lines of Russia's war against Ukraine, with a thousand of their troops killed or wounded in the last week alone in the Kursk region of Russia, White House spokesperson John Kirby has claimed.",
            "a thousand", CountRange.Exactly(1000), Outcome.KilledOrWounded, "killed or wounded",
            claim => claim with
            {
                Victims = Troops, Place = Kursk, Time = PastWeek, Hedges = Hedges.Alleged, Interest = SourceInterest.ThirdParty,
                Attribution = Said("John Kirby", "claimed", party: "United States"),
            },
            ("victims", "troops"), ("time", "in the last week alone"), ("place", "Kursk region of Russia"), ("source", "White House spokesperson John Kirby"))
        .Claim("On December 17, a US military official said North Korea had suffered several hundred casualties while fighting against Ukrainian forces in Russia's Kursk region.",
            "several hundred", Vague(300, 999), Outcome.Casualties, "casualties",
            claim => claim with
            {
                Victims = new Victims { Party = new Party("North Korea") }, Place = Kursk, Interest = SourceInterest.ThirdParty,
                Attribution = Said("US military official", kind: SourceKind.Military, party: "United States", on: Tuesday, anonymous: true),
            },
            ("victims", "North Korea"), ("place", "Russia's Kursk region"), ("source", "a US military official"))
        .Caveat("It was not possible to independently verify reports of combat losses.")
        .Build();

    private static ClaimDocument Third() => Open("002")
        .Claim("During an impromptu press conference, White House National Security Council spokesperson John Kirby revealed that North Korean losses in the war were staggering, noting that more than 1,000 had been killed in the last week alone.",
            "more than 1,000", MoreThan(1000), Outcome.Killed, "killed",
            claim => claim with { Victims = Troops, Attribution = Said("John Kirby", "noting", party: "United States"), Time = new EventTime { Grain = TimeGrain.Week, Words = "in the last week alone" }, Interest = SourceInterest.ThirdParty },
            ("time", "in the last week alone"), ("source", "John Kirby"))
        .Build();

    private static ClaimDocument Fourth() => Open("003", null, Tuesday)
        .Claim("North Korean forces have reportedly suffered “several hundred” casualties while fighting Ukrainian troops in Russia’s Kursk region, according to a senior U.S. military official on Tuesday.",
            "several hundred", Vague(300, 999), Outcome.Casualties, "casualties",
            claim => claim with
            {
                Victims = Troops, Place = Kursk, Hedges = Hedges.Reportedly, Interest = SourceInterest.ThirdParty,
                Attribution = Said("senior U.S. military official", null, SourceKind.Military, "United States", Tuesday, anonymous: true),
            },
            ("victims", "North Korean forces"), ("place", "Russia’s Kursk region"), ("source", "a senior U.S. military official"))
        .Build();

    private static ClaimDocument Fifth() => Open("004")
        .Claim("According to the British defense ministry, North Korean troops have suffered over 5,000 casualties while engaging Ukrainian forces in the Kursk region, a critical front in Russia.",
            "over 5,000", MoreThan(5000), Outcome.Casualties, "casualties",
            claim => claim with { Victims = Troops, Place = Kursk, Attribution = Said("British defense ministry", null, SourceKind.Government, "United Kingdom"), Interest = SourceInterest.ThirdParty },
            ("victims", "North Korean troops"), ("place", "Kursk region"), ("source", "the British defense ministry"))
        .Claim("An intelligence update revealed that about one-third of these casualties were fatalities, highlighting the intense nature of the conflict.",
            "about one-third", new CountRange(CountPrecision.Approximate, 1500, null, [], true), Outcome.Killed, "fatalities",
            claim => claim with { Victims = Troops, PartOf = 0, Attribution = Said("British defense ministry", "revealed", SourceKind.Government, "United Kingdom"), Interest = SourceInterest.ThirdParty, Share = new Share { Low = 0.3, High = 0.3667, Of = MoreThan(5000), OfClaim = 0 } },
            ("source", "An intelligence update"))
        .Claim("Last week, South Korea’s military reported a slightly lower casualty estimate, stating that around 4,000 North Korean troops had been lost out of the initial deployment.",
            "around 4,000", Around(4000, 3500, 4500), Outcome.Casualties, "lost",
            claim => claim with { Victims = Troops, Hedges = Hedges.Estimated, Attribution = Said("South Korea’s military", "reported", SourceKind.Military, "South Korea"), Interest = SourceInterest.ThirdParty },
            ("victims", "North Korean troops"), ("source", "South Korea’s military"))
        .Build();
}
