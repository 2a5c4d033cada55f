using NodaTime;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>Which tellings are one statement, and which of them say something else.</summary>
public class UtteranceTests
{
    private static readonly LocalDate Monday = new(2024, 5, 6);
    private static readonly Source Marsh = Say.Person("Ada Marsh", "Ruritania");
    private static readonly EventTime Period = new() { From = Monday.PlusDays(-6), To = Monday, Grain = TimeGrain.Week, Words = "in the past week" };

    [Fact]
    public void An_article_days_later_may_retell_without_the_day()
    {
        var first = Say.Article("a", Monday, Told(Say.MoreThan(50)).By(Marsh, Monday));

        Assert.Single(Utterances(first, Say.Article("b", Monday.PlusDays(5), Told(Say.MoreThan(50)).By(Marsh))));
        Assert.Empty(Utterances(first, Say.Article("b", Monday.PlusDays(15), Told(Say.MoreThan(50)).By(Marsh))));
    }

    [Fact]
    public void Two_days_given_are_two_statements() =>
        Assert.Empty(Utterances(Say.Article("a", Monday, Told(Say.MoreThan(50)).By(Marsh, Monday)), Say.Article("b", Monday, Told(Say.MoreThan(50)).By(Marsh, Monday.PlusDays(-1)))));

    [Fact]
    public void Two_speakers_are_two_statements() =>
        Assert.Empty(Utterances(Say.Article("a", Monday, Told(Say.MoreThan(50)).By(Marsh, Monday)), Say.Article("b", Monday, Told(Say.MoreThan(50)).By(Say.Person("Leo Brook"), Monday))));

    [Fact]
    public void An_undated_telling_needs_the_words_of_the_period()
    {
        var dated = Say.Article("a", Monday, Told(Say.MoreThan(50)).By(Marsh, Monday));
        var undated = Told(Say.MoreThan(50)) with { Time = new EventTime { Grain = TimeGrain.Week, Words = "over the last week alone" } };

        Assert.Single(Utterances(dated, Say.Article("b", null, undated.By(Marsh))));
        Assert.Empty(Utterances(dated, Say.Article("b", null, (undated with { Time = null }).By(Marsh))));
        Assert.Empty(Utterances(dated, Say.Article("b", null, (undated with { Time = undated.Time! with { Words = "last month" } }).By(Marsh))));
    }

    [Fact]
    public void Articles_may_name_the_place_more_or_less_closely()
    {
        var first = Told(Say.MoreThan(50)).By(Marsh, Monday);
        var other = first with { Place = new Place("Ukraine") };

        Assert.Single(Utterances(Say.Article("a", Monday, first), Say.Article("b", Monday, other)));
        Assert.Empty(Utterances(Say.Article("a", Monday, first, other)));
        Assert.Empty(Utterances(Say.Article("a", Monday, first), Say.Article("b", Monday, other with { Time = null })));
    }

    [Theory]
    [InlineData("Leo Brook", 1)]
    [InlineData("police", 0)]
    public void A_nameless_source_is_not_retold_for_days(string name, int expected)
    {
        var source = name == "police" ? Say.Office(name, kind: SourceKind.Police) : Say.Person(name);

        Assert.Equal(expected, Utterances(Say.Article("a", Monday, Told(CountRange.Exactly(3)).By(source, Monday)), Say.Article("b", Monday.PlusDays(4), Told(CountRange.Exactly(3)).By(source))).Count);
    }

    [Fact]
    public void A_headline_without_a_source_drops_nothing()
    {
        var article = Say.Article("a", Monday, Told(Say.MoreThan(50)), Told(Say.MoreThan(50)).By(Marsh, Monday));

        var utterance = Assert.Single(Utterances(article));
        Assert.Equal("Ada Marsh", utterance.Speaker);
        Assert.Empty(utterance.Distortions);
    }

    [Fact]
    public void An_article_that_names_nobody_drops_the_source() =>
        AssertDistortion(DistortionKind.SourceDropped, Told(Say.MoreThan(50)), told => told);

    [Fact]
    public void Killed_for_killed_or_wounded_narrows() =>
        AssertDistortion(DistortionKind.OutcomeNarrowed, Told(Say.MoreThan(50)), told => Killed(told).By(Marsh));

    [Fact]
    public void Killed_or_wounded_for_killed_widens() =>
        AssertDistortion(DistortionKind.OutcomeWidened, Killed(Told(Say.MoreThan(50))), told => (told with { Figure = told.Figure with { Outcome = Outcome.KilledOrWounded } }).By(Marsh));

    [Fact]
    public void Losses_distort_nothing() =>
        Assert.Empty(Distortions(Told(Say.MoreThan(50)), told => (told with { Figure = told.Figure with { Outcome = Outcome.Casualties } }).By(Marsh)));

    [Fact]
    public void A_bare_number_loses_its_bound() =>
        AssertDistortion(DistortionKind.BoundLost, Told(Say.MoreThan(50)), told => With(told, CountRange.Exactly(50)).By(Marsh));

    [Fact]
    public void At_most_for_at_least_changes_the_bound() =>
        AssertDistortion(DistortionKind.BoundChanged, Told(Say.AtLeast(50)), told => With(told, Say.AtMost(50)).By(Marsh));

    [Fact]
    public void At_least_for_more_than_distorts_nothing() =>
        Assert.Empty(Distortions(Told(Say.MoreThan(50)), told => With(told, Say.AtLeast(50)).By(Marsh)));

    [Fact]
    public void Last_week_is_not_the_past_week() =>
        AssertDistortion(DistortionKind.PeriodShifted, Told(Say.MoreThan(50)), told => (told with { Time = new EventTime { From = Monday.PlusDays(-7), To = Monday.PlusDays(-1), Words = "last week" } }).By(Marsh));

    [Fact]
    public void A_telling_without_the_period_shifts_nothing() =>
        Assert.Empty(Distortions(Told(Say.MoreThan(50)), told => (told with { Time = null }).By(Marsh)));

    [Fact]
    public void A_fear_told_as_a_fact_is_hardened() =>
        AssertDistortion(DistortionKind.StanceHardened, Told(Say.MoreThan(50)) with { Stance = Stance.Possible }, told => (told with { Stance = Stance.Asserted }).By(Marsh));

    [Fact]
    public void A_lost_hedge_distorts_nothing() =>
        Assert.Empty(Distortions(Told(Say.MoreThan(50)) with { Hedges = Hedges.Reportedly }, told => (told with { Hedges = Hedges.None }).By(Marsh)));

    [Fact]
    public void Another_number_on_one_day_about_the_same_week_is_changed() =>
        AssertDistortion(DistortionKind.NumberChanged, Told(Say.MoreThan(50)), told => With(told, Say.MoreThan(60)).By(Marsh, Monday));

    [Fact]
    public void A_number_of_another_size_is_another_statement() =>
        Assert.Empty(Distortions(Told(Say.MoreThan(50)), told => With(told, Say.MoreThan(4000)).By(Marsh, Monday)));

    private static Claim Told(CountRange count) => Say.Claim(count) with { Time = Period };

    private static Claim Killed(Claim claim) => claim with { Figure = claim.Figure with { Outcome = Outcome.Killed } };

    private static Claim With(Claim claim, CountRange count) => claim with { Figure = claim.Figure with { Count = count } };

    private static IReadOnlyList<Utterance> Utterances(params ClaimDocument[] documents) => ClaimReconciler.Reconcile(documents).Utterances;

    private static void AssertDistortion(DistortionKind kind, Claim usual, Func<Claim, Claim> retell)
    {
        var distortion = Assert.Single(Distortions(usual, retell));

        Assert.Equal((kind, new ClaimReference("c", 0)), (distortion.Kind, distortion.Member));
    }

    /// <summary>The distortions where two articles tell one thing and a third, "c", retells it.</summary>
    private static IEnumerable<Distortion> Distortions(Claim usual, Func<Claim, Claim> retell) =>
        Utterances(
            Say.Article("a", Monday, usual.By(Marsh, Monday)),
            Say.Article("b", Monday, usual.By(Marsh, Monday)),
            Say.Article("c", Monday, retell(usual))).SelectMany(one => one.Distortions);
}
