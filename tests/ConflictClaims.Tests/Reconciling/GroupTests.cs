using NodaTime;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>What a group of statements comes to.</summary>
public class GroupTests
{
    private static readonly LocalDate First = new(2024, 5, 1);
    private static readonly Source Ministry = Say.Office("Ruritanian defence ministry", "Ruritania");
    private static readonly Source Staff = Say.Office("Bordurian general staff", "Borduria", kind: SourceKind.Military);

    [Fact]
    public void A_series_of_one_source_is_updates_and_its_envelope_the_last()
    {
        var group = Assert.Single(Reconcile(Total("a", 100, 0, Ministry), Total("b", 150, 7, Ministry), Total("c", 210, 14, Ministry)).Groups);

        Assert.Empty(group.Conflicts);
        Assert.Equal([("a", "b"), ("a", "c"), ("b", "c")], group.Updates.Select(update => (update.Earlier.ArticleId, update.Later.ArticleId)));
        Assert.Equal((210, 210), (group.Low, group.High));
        Assert.Equal(1, group.Corroboration);
    }

    [Fact]
    public void A_series_that_falls_is_flagged()
    {
        var conflict = Assert.Single(Reconcile(Total("a", 150, 0, Ministry), Total("b", 100, 7, Ministry)).Groups[0].Conflicts);

        Assert.Equal(ConflictKind.Contradiction, conflict.Kind);
        Assert.EndsWith("a running total does not fall", conflict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_envelope_spans_the_sources()
    {
        var group = Reconcile(Total("a", 100, 0, Ministry), Total("b", 900, 1, Staff)).Groups[0];

        Assert.Equal((100, 900), (group.Low, group.High));
        Assert.Equal(2, group.Corroboration);
        Assert.Equal(ConflictKind.Tension, Assert.Single(group.Conflicts).Kind);
    }

    [Fact]
    public void Retelling_corroborates_nothing()
    {
        var wire = Say.Claim(CountRange.Exactly(100)).UpTo(First).By(Ministry, First);
        var relayed = wire with { Attribution = wire.Attribution! with { RelayedBy = new Attribution { Sources = [Say.Office("Delta Wire", kind: SourceKind.Media)] } } };

        Assert.Equal(1, Reconcile(Say.Article("a", First, wire), Say.Article("b", First, relayed), Say.Article("c", First, relayed)).Groups[0].Corroboration);
    }

    [Fact]
    public void Tolls_of_two_raids_on_one_town_are_no_conflict()
    {
        var raid = Say.Claim(CountRange.Exactly(12), Outcome.Killed) with { Victims = new Victims { Noun = "people" }, Time = new EventTime { From = First, To = First } };

        Assert.Empty(Reconcile(Say.Article("a", First, raid), Say.Article("b", First, raid with { Figure = raid.Figure with { Count = CountRange.Exactly(5) } })).Groups[0].Conflicts);
    }

    [Theory]
    [InlineData("people", VictimStatus.Unknown, "children", VictimStatus.Civilian, "people")]
    [InlineData("villagers", VictimStatus.Civilian, "children", VictimStatus.Civilian, "civilian")]
    [InlineData("people", VictimStatus.Unknown, "migrants", VictimStatus.Unknown, "people")]
    public void A_group_of_no_side_is_named_by_the_standing_of_all(string noun, VictimStatus status, string otherNoun, VictimStatus otherStatus, string expected)
    {
        var claim = Say.Claim(CountRange.Exactly(12)) with { Victims = new Victims { Noun = noun, Status = status } };
        var other = claim with { Victims = new Victims { Noun = otherNoun, Status = otherStatus } };

        Assert.Equal(expected, Assert.Single(Reconcile(Say.Article("a", First, claim, other)).Groups).Victims);
    }

    [Fact]
    public void Weeks_apart_are_groups_apart()
    {
        var week = Say.Claim(CountRange.Exactly(12)) with { Time = new EventTime { From = First, To = First.PlusDays(6) } };
        var other = week with { Time = new EventTime { From = First.PlusDays(20), To = First.PlusDays(26) } };

        Assert.Equal(2, Reconcile(Say.Article("a", First, week), Say.Article("b", First, other)).Groups.Count);
    }

    [Fact]
    public void Spellings_of_a_place_are_one_key()
    {
        var result = Reconcile(
            Say.Article("a", First, Say.Claim(CountRange.Exactly(12)) with { Place = new Place("Kiev") }),
            Say.Article("b", First, Say.Claim(CountRange.Exactly(12)) with { Place = new Place("Kyiv") }));

        Assert.Equal(new ClaimKey("North Korea", "kyiv"), Assert.Single(result.Groups).Key);
    }

    [Fact]
    public void A_claim_without_a_place_has_its_articles_only_one()
    {
        var placed = Say.Claim(CountRange.Exactly(12));
        var unplaced = placed with { Place = null, Figure = placed.Figure with { Outcome = Outcome.Killed } };

        Assert.Single(Reconcile(Say.Article("a", First, placed, unplaced)).Groups);
        Assert.Equal(3, Reconcile(Say.Article("a", First, placed, unplaced, placed with { Place = new Place("Lviv") })).Groups.Count);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(40, false)]
    public void A_rate_is_held_against_the_growth_of_the_totals(int perDay, bool holds)
    {
        var rate = Say.Claim(CountRange.Exactly(perDay)) with { Rate = Rate.PerDay, Time = new EventTime { From = First.PlusDays(3), To = First.PlusDays(3) } };

        var check = Assert.Single(Reconcile(Total("a", 100, 0, Ministry), Total("b", 150, 10, Ministry), Say.Article("c", First.PlusDays(4), rate.By(Staff))).Checks);
        Assert.Equal((FigureCheckKind.Rate, holds), (check.Kind, check.Holds));
        Assert.Contains("the totals grew by 50", check.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5000, true)]
    [InlineData(900, false)]
    public void A_share_is_held_against_its_base(int count, bool holds)
    {
        var claim = Say.Claim(CountRange.Exactly(count)) with { Share = new Share { Low = 0.45, High = 0.5, Of = CountRange.Exactly(11_000) } };

        Assert.Equal(holds, Assert.Single(Reconcile(Say.Article("a", First, claim)).Checks).Holds);
    }

    [Fact]
    public void Options_out_of_range_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimReconciler.Reconcile([], new ReconcilerOptions { Window = 0 }));

    private static ClaimDocument Total(string id, long count, int day, Source source) =>
        Say.Article(id, First.PlusDays(day), Say.Claim(CountRange.Exactly(count)).UpTo(First.PlusDays(day)).By(source, First.PlusDays(day)));

    private static Reconciliation Reconcile(params ClaimDocument[] documents) => ClaimReconciler.Reconcile(documents);
}
