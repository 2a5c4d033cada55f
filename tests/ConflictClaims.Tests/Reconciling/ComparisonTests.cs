using NodaTime;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>How two claims stand to each other, case by case.</summary>
public class ComparisonTests
{
    private static readonly LocalDate Early = new(2024, 12, 17);
    private static readonly LocalDate Late = new(2024, 12, 23);
    private static readonly Source Ministry = Say.Office("Ruritanian ministry", "Ruritania");
    private static readonly Source Staff = Say.Office("Borduria general staff", "Borduria", kind: SourceKind.Military);

    [Fact]
    public void More_killed_means_more_killed_or_wounded() =>
        AssertRelation(ClaimRelation.Entails, Say.Claim(Say.MoreThan(50), Outcome.Killed), Say.Claim(Say.MoreThan(20)));

    [Fact]
    public void More_killed_or_wounded_says_nothing_of_the_killed() =>
        AssertRelation(ClaimRelation.Compatible, Say.Claim(Say.MoreThan(50)), Say.Claim(Say.MoreThan(20), Outcome.Killed));

    [Fact]
    public void A_ceiling_on_all_casualties_is_one_on_the_killed() =>
        AssertRelation(ClaimRelation.Entails, Say.Claim(Say.AtMost(50), Outcome.Casualties), Say.Claim(Say.AtMost(80), Outcome.Killed));

    [Fact]
    public void The_killed_of_a_town_are_among_those_of_its_country() =>
        AssertRelation(
            ClaimRelation.Entails,
            Say.Claim(CountRange.Exactly(12)) with { Place = new Place("Kursk") { Within = "Russia" } },
            Say.Claim(Say.AtLeast(10)) with { Place = new Place("Russia") });

    [Fact]
    public void More_dead_officers_than_soldiers_cannot_be() =>
        AssertRelation(
            ClaimRelation.Contradicts,
            Say.Claim(CountRange.Exactly(40)) with { Victims = Say.Soldiers with { Noun = "officers" } },
            Say.Claim(CountRange.Exactly(30)));

    [Fact]
    public void Exact_numbers_of_one_day_exclude_each_other() =>
        AssertRelation(ClaimRelation.Contradicts, Say.Claim(CountRange.Exactly(12)), Say.Claim(CountRange.Exactly(15)));

    [Fact]
    public void Killed_and_wounded_are_different_people() =>
        AssertRelation(ClaimRelation.Unrelated, Say.Claim(CountRange.Exactly(12), Outcome.Killed), Say.Claim(CountRange.Exactly(15), Outcome.Wounded));

    [Fact]
    public void Other_weeks_are_other_people() =>
        AssertRelation(
            ClaimRelation.Unrelated,
            Say.Claim(CountRange.Exactly(12)),
            Say.Claim(CountRange.Exactly(15)) with { Time = new EventTime { From = Early, To = Early } });

    [Fact]
    public void Another_source_days_later_with_far_more_is_in_tension()
    {
        var comparison = ClaimReconciler.Compare(
            Say.Claim(Say.SeveralHundred, Outcome.Casualties).UpTo(Early).By(Ministry, Early),
            Say.Claim(Say.MoreThan(3000)).UpTo(Late, since: "their deployment").By(Staff, Late));

        Assert.Equal(ClaimRelation.InTension, comparison.Relation);
        Assert.Equal(2002, comparison.GrowthNeeded);
        Assert.Equal(6, comparison.GrowthDays);
        Assert.Contains("at least 2,002 more in 6 days", comparison.Reasons[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_source_days_later_with_far_more_updates() =>
        AssertRelation(
            ClaimRelation.UpdatedBy,
            Say.Claim(CountRange.Exactly(900)).UpTo(Early).By(Ministry, Early),
            Say.Claim(CountRange.Exactly(3000)).UpTo(Late).By(Ministry, Late));

    [Fact]
    public void A_later_total_that_can_grow_out_of_an_earlier_one_updates_it() =>
        AssertRelation(
            ClaimRelation.Updates,
            Say.Claim(Say.MoreThan(3000)).UpTo(Late).By(Staff, Late),
            Say.Claim(Say.MoreThan(900)).UpTo(Early).By(Ministry, Early));

    [Fact]
    public void A_running_total_that_falls_contradicts_and_says_so()
    {
        var comparison = ClaimReconciler.Compare(
            Say.Claim(CountRange.Exactly(3000)).UpTo(Early).By(Ministry, Early),
            Say.Claim(CountRange.Exactly(900)).UpTo(Late).By(Ministry, Late));

        Assert.Equal(ClaimRelation.Contradicts, comparison.Relation);
        Assert.EndsWith("a running total does not fall", comparison.Reasons[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_toll_of_one_day_told_higher_later_by_another_is_in_tension()
    {
        var day = new EventTime { From = Early, To = Early };
        var comparison = ClaimReconciler.Compare(
            (Say.Claim(CountRange.Exactly(12)) with { Time = day }).By(Ministry, Early),
            (Say.Claim(CountRange.Exactly(15)) with { Time = day }).By(Staff, Late));

        Assert.Equal(ClaimRelation.InTension, comparison.Relation);
        Assert.Contains("at least 3 more for the same period, told 6 days later", comparison.Reasons[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_excludes_what_it_denies() =>
        AssertRelation(ClaimRelation.Contradicts, Say.Claim(Say.AtLeast(10)) with { Stance = Stance.Denied }, Say.Claim(CountRange.Exactly(12)));

    [Fact]
    public void A_denial_of_many_leaves_few() =>
        AssertRelation(ClaimRelation.Compatible, Say.Claim(Say.AtLeast(10)) with { Stance = Stance.Denied }, Say.Claim(CountRange.Exactly(3)));

    [Fact]
    public void A_fear_excludes_nothing() =>
        AssertRelation(ClaimRelation.Compatible, Say.Claim(CountRange.Exactly(10)) with { Stance = Stance.Possible }, Say.Claim(CountRange.Exactly(12)));

    [Fact]
    public void An_incident_without_a_day_has_no_period_to_compare() =>
        AssertRelation(
            ClaimRelation.Compatible,
            (Say.Claim(CountRange.Exactly(10)) with { Time = null, Means = "air strike" }).By(Ministry, Early),
            (Say.Claim(CountRange.Exactly(12)) with { Time = null, Means = "air strike" }).By(Ministry, Early));

    [Fact]
    public void A_part_is_not_held_against_its_whole() =>
        AssertRelation(ClaimRelation.Compatible, Say.Claim(CountRange.Exactly(2)) with { PartOf = 0 }, Say.Claim(CountRange.Exactly(12)));

    [Fact]
    public void Reasons_go_field_by_field()
    {
        var comparison = ClaimReconciler.Compare(Say.Claim(Say.MoreThan(50), Outcome.Killed), Say.Claim(Say.MoreThan(20)));

        Assert.Equal(
            [
                "victims: the same, North Korea soldiers",
                "outcome: killed is part of killed or wounded",
                "place: the same, Kursk",
                "time: the same, 2024-12-21 to 2024-12-27",
                "count: 51 or more gives 21 or more",
            ],
            comparison.Reasons);
    }

    private static void AssertRelation(ClaimRelation expected, Claim first, Claim second) =>
        Assert.Equal(expected, ClaimReconciler.Compare(first, second).Relation);
}
