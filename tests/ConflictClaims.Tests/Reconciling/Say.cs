using NodaTime;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>Makes claims by hand, briefly.</summary>
internal static class Say
{
    public static readonly LocalDate Day = new(2024, 12, 27);

    public static readonly Victims Soldiers = new() { Noun = "soldiers", Party = new Party("North Korea"), Status = VictimStatus.Military };

    public static readonly Place Kursk = new("Kursk");

    public static readonly EventTime PastWeek = new() { From = Day.PlusDays(-6), To = Day, Grain = TimeGrain.Week, IsInferred = true, Words = "in the past week" };

    public static CountRange MoreThan(long count) => new(CountPrecision.MoreThan, count + 1, null, [count], false);

    public static CountRange AtLeast(long count) => new(CountPrecision.AtLeast, count, null, [count], false);

    public static CountRange AtMost(long count) => new(CountPrecision.AtMost, null, count, [count], false);

    public static CountRange Between(long low, long high) => new(CountPrecision.Between, low, high, [low, high], false);

    public static CountRange About(long count) => new(CountPrecision.Approximate, count * 9 / 10, count * 11 / 10, [count], true);

    public static CountRange SeveralHundred => new(CountPrecision.Vague, 200, 999, [], true);

    public static Claim Claim(CountRange count, Outcome outcome = Outcome.KilledOrWounded) => new()
    {
        Figure = new CasualtyFigure { Count = count, Outcome = outcome },
        Victims = Soldiers,
        Place = Kursk,
        Time = PastWeek,
    };

    /// <summary>The claim as a running total up to a day.</summary>
    public static Claim UpTo(this Claim claim, LocalDate day, string? since = null) =>
        claim with { Time = new EventTime { To = day, Grain = TimeGrain.Span, IsCumulative = true, Anchor = since } };

    public static Claim By(this Claim claim, Source source, LocalDate? on = null) =>
        claim with { Attribution = new Attribution { Sources = [source], Verb = "said", On = on } };

    public static Source Person(string name, string? party = null, string? role = null) =>
        new(name) { Kind = SourceKind.Person, Party = party is null ? null : new Party(party), Role = role };

    public static Source Office(string name, string? party = null, bool isAnonymous = false, SourceKind kind = SourceKind.Government) =>
        new(name) { Kind = kind, Party = party is null ? null : new Party(party), IsAnonymous = isAnonymous };

    /// <summary>An article that says no more than these claims.</summary>
    public static ClaimDocument Article(string id, LocalDate? publishedOn, params Claim[] claims) => new()
    {
        Article = new Article($"Text of {id}.") { Id = id, PublishedOn = publishedOn },
        Claims = [.. claims.Select((claim, i) => claim with { Id = i })],
    };
}
