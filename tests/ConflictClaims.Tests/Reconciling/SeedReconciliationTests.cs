namespace ConflictClaims.Tests.Reconciling;

/// <summary>What the five seed articles say together.</summary>
public class SeedReconciliationTests
{
    private static readonly string[][] Retold =
    [
        ["000@58", "000@171", "000@844", "001@494", "002@419", "002@1624"],
        ["000@1644", "001@96", "001@1892", "002@2523"],
        ["001@1549", "003@46", "003@462"],
        ["004@158", "004@523"],
    ];

    private static readonly IReadOnlyList<ClaimDocument> Parsed = [.. SeedArticles.All.Select(article => ClaimParser.Parse(article))];

    private static readonly Reconciliation ByHand = ClaimReconciler.Reconcile(SeedClaims.Documents);

    [Fact]
    public void The_articles_by_hand_hold_what_their_offsets_say()
    {
        var figures = SeedClaims.Documents.SelectMany(document => document.Claims.Select(claim => document.TextOf(claim.Evidence.Figure)));

        Assert.All(figures, figure => Assert.Matches("(?i)(thousand|,000|several hundred|one-third)$", figure));
    }

    [Fact]
    public void Four_statements_are_told_more_than_once() => Assert.Equal(Expected(SeedClaims.Documents), Found(ByHand));

    [Fact]
    public void Two_tellings_distort_and_no_other() => AssertDistortions(ByHand, SeedClaims.Documents);

    [Fact]
    public void Two_pairs_of_statements_are_in_tension_and_none_contradict() => AssertConflicts(ByHand, SeedClaims.Documents);

    [Fact]
    public void The_growth_that_both_would_need_is_stated()
    {
        var reasons = ByHand.Groups.SelectMany(group => group.Conflicts).Select(conflict => conflict.Reason).ToArray();

        Assert.Contains(reasons, reason => reason.EndsWith("at least 2,002 more in 6 days", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.EndsWith("at least 601 more in about 7 days", StringComparison.Ordinal));
    }

    [Fact]
    public void Speakers_and_days_are_those_of_the_statements() =>
        Assert.Equal(
            ["US military official 2024-12-17".Replace("US military", "senior U.S. military", StringComparison.Ordinal), "Volodymyr Zelenskyy 2024-12-23", "John Kirby 2024-12-27", "British defense ministry "],
            ByHand.Utterances.Select(one => $"{one.Speaker} {(one.On is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "")}"));

    [Fact]
    public void All_speak_of_one_group() =>
        Assert.Equal(SeedClaims.Documents.Sum(document => document.Claims.Count), Assert.Single(ByHand.Groups).Members.Count);

    [Fact]
    public void Four_sides_give_a_count() => Assert.Equal(4, ByHand.Groups[0].Corroboration);

    [Fact]
    public void Nearly_half_of_the_11000_fits_over_5000()
    {
        var check = Assert.Single(ByHand.Checks);

        Assert.True(check.Holds);
        Assert.Equal(FigureCheckKind.Share, check.Kind);
        Assert.EndsWith("the article gives this strength", check.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void As_parsed_the_same_four_statements_are_told_more_than_once() => Assert.Equal(Expected(SeedClaims.Documents), Found(ClaimReconciler.Reconcile(Parsed)));

    [Fact]
    public void As_parsed_the_same_two_tellings_distort() => AssertDistortions(ClaimReconciler.Reconcile(Parsed), Parsed);

    [Fact]
    public void As_parsed_the_same_two_pairs_are_in_tension() => AssertConflicts(ClaimReconciler.Reconcile(Parsed), Parsed);

    private static void AssertDistortions(Reconciliation result, IReadOnlyList<ClaimDocument> documents)
    {
        (DistortionKind, ClaimReference)[] expected =
        [
            (DistortionKind.OutcomeNarrowed, SeedClaims.At(documents, "002@1624")),
            (DistortionKind.BoundLost, SeedClaims.At(documents, "001@494")),
        ];

        Assert.Equal(expected, result.Utterances.SelectMany(one => one.Distortions).Select(one => (one.Kind, one.Member)));
    }

    private static void AssertConflicts(Reconciliation result, IReadOnlyList<ClaimDocument> documents)
    {
        (ConflictKind, ClaimReference, ClaimReference)[] expected =
        [
            (ConflictKind.Tension, SeedClaims.At(documents, "003@46"), SeedClaims.At(documents, "000@1644")),
            (ConflictKind.Tension, SeedClaims.At(documents, "004@1433"), SeedClaims.At(documents, "004@158")),
        ];

        Assert.Equal(expected, result.Groups.SelectMany(group => group.Conflicts).Select(one => (one.Kind, one.First, one.Second)));
    }

    private static string[] Expected(IReadOnlyList<ClaimDocument> documents) =>
        [.. Retold.Select(group => Line(group.Select(place => SeedClaims.At(documents, place)))).Order(StringComparer.Ordinal)];

    private static string[] Found(Reconciliation result) => [.. result.Utterances.Select(one => Line(one.Members)).Order(StringComparer.Ordinal)];

    private static string Line(IEnumerable<ClaimReference> members) =>
        string.Join(' ', members.Select(member => $"{member.ArticleId}#{member.ClaimId}").Order(StringComparer.Ordinal));
}
