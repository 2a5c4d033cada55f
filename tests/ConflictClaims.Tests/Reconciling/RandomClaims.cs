using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>Claims out of few values each, so that many pairs meet.</summary>
internal static class RandomClaims
{
    private static readonly LocalDate Start = new(2024, 3, 1);

    public static Arbitrary<Claim> One { get; } = Arb.From(Claims());

    public static Arbitrary<(Claim, Claim)> Pairs { get; } = Arb.From(from a in Claims() from b in Near(a) select (a, b));

    public static Arbitrary<(Claim, Claim, Claim)> Triples { get; } = Arb.From(from a in Claims() from b in Near(a) from c in Near(b) select (a, b, c));

    /// <summary>A few articles in which a few speakers tell a few numbers on a few days.</summary>
    public static Arbitrary<ClaimDocument[]> Articles { get; } = Arb.From(
        from seeds in Gen.Choose(1, 8)
        from documents in Gen.ArrayOf(from published in Maybe(Days()) from claims in Gen.ArrayOf(Told(), 3) select (published, claims), seeds)
        select documents.Select((document, i) => Say.Article($"a{i}", document.published, document.claims)).ToArray());

    private static Gen<Claim> Claims() =>
        from figure in Figures()
        from victims in Victims()
        from place in Places()
        from time in Times()
        from speaker in Maybe<Source>(Speakers()!)
        from said in Maybe(Days())
        from stance in Often(Stance.Asserted, Stance.Denied, Stance.Possible)
        from means in Often(null, "air strike", "shelling")
        select new Claim
        {
            Figure = figure,
            Victims = victims,
            Place = place,
            Time = time,
            Attribution = speaker is null ? null : new Attribution { Sources = [speaker], On = said },
            Stance = stance,
            Means = means,
        };

    /// <summary>A claim that differs from another in some fields only.</summary>
    private static Gen<Claim> Near(Claim claim) =>
        from other in Claims()
        from keep in Gen.Choose(0, 63)
        select other with
        {
            Figure = other.Figure with { Outcome = (keep & 1) != 0 ? claim.Figure.Outcome : other.Figure.Outcome, Count = (keep & 2) != 0 ? claim.Figure.Count : other.Figure.Count },
            Victims = (keep & 4) != 0 ? claim.Victims : other.Victims,
            Place = (keep & 8) != 0 ? claim.Place : other.Place,
            Time = (keep & 16) != 0 ? claim.Time : other.Time,
            Attribution = (keep & 32) != 0 ? claim.Attribution : other.Attribution,
        };

    private static Gen<Claim> Told() =>
        from claim in Claims()
        from speaker in Speakers()
        from said in Maybe(Days())
        from count in Gen.Elements(Say.MoreThan(1000), CountRange.Exactly(1000), Say.SeveralHundred, Say.AtLeast(3000))
        select claim with
        {
            Figure = claim.Figure with { Count = count },
            Victims = Say.Soldiers,
            Attribution = new Attribution { Sources = [speaker], On = said },
        };

    private static Gen<CasualtyFigure> Figures() =>
        from outcome in Gen.Elements(Outcome.Killed, Outcome.Wounded, Outcome.KilledOrWounded, Outcome.Casualties, Outcome.Killed | Outcome.Missing, Outcome.Unspecified)
        from count in Counts()
        select new CasualtyFigure { Count = count, Outcome = outcome };

    private static Gen<CountRange> Counts() =>
        from low in Gen.Choose(0, 6)
        from more in Gen.Choose(0, 3)
        from shape in Gen.Choose(0, 5)
        select shape switch
        {
            0 => Say.AtLeast(low),
            1 => Say.AtMost(low + more),
            2 => Say.Between(low, low + more),
            3 => Say.MoreThan(low),
            4 => default,
            _ => CountRange.Exactly(low),
        };

    private static Gen<Victims?> Victims() => Maybe(
        from noun in Gen.Elements(null, "people", "soldiers", "troops", "officers", "civilians", "children", "migrants")
        from party in Gen.Elements(null, "North", "South")
        from status in Gen.Elements(VictimStatus.Unknown, VictimStatus.Military, VictimStatus.Civilian, VictimStatus.Mixed)
        select new Victims { Noun = noun, Party = party is null ? null : new Party(party), Status = status });

    private static Gen<Place?> Places() => Maybe(
        from name in Gen.Elements("Kursk", "Russia", "Europe")
        from within in Gen.Elements(null, "Russia", "Europe")
        select new Place(name) { Within = within });

    private static Gen<EventTime?> Times() => Maybe(
        from first in Gen.Choose(0, 3)
        from length in Gen.Choose(0, 3)
        from shape in Gen.Choose(0, 4)
        select shape switch
        {
            0 => new EventTime { To = Start.PlusDays(first + length), IsCumulative = true },
            1 => new EventTime { To = Start.PlusDays(first + length), IsCumulative = true, Anchor = "the landing" },
            2 => new EventTime { From = Start.PlusDays(first), IsCumulative = true },
            3 => new EventTime { Words = "in the past week" },
            _ => new EventTime { From = Start.PlusDays(first), To = Start.PlusDays(first + length) },
        });

    private static Gen<LocalDate?> Days() => from day in Gen.Choose(0, 6) select (LocalDate?)Start.PlusDays(day);

    private static Gen<Source> Speakers() => Gen.Elements<Source>(
        Say.Person("Ada Marsh", "North"), Say.Person("Marsh", "North"), Say.Office("northern ministry", "North"), Say.Office("northern official", "North", isAnonymous: true), Say.Office("Delta Wire", kind: SourceKind.Media));

    private static Gen<T?> Maybe<T>(Gen<T?> gen) => from isThere in Gen.Choose(0, 4) from value in gen select isThere == 0 ? default : value;

    private static Gen<T> Often<T>(T usual, params T[] others) => from which in Gen.Choose(0, others.Length + 8) select which < others.Length ? others[which] : usual;
}
