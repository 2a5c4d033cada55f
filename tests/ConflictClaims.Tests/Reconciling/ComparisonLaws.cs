using FsCheck;
using FsCheck.Fluent;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>What holds for any claims.</summary>
public class ComparisonLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void A_claim_says_the_same_as_itself() =>
        Check(RandomClaims.One, claim => Relation(claim, claim) == ClaimRelation.Same);

    [Fact]
    public void The_other_way_round_the_relation_is_turned() =>
        Check(RandomClaims.Pairs, pair => Relation(pair.Item2, pair.Item1) == Turned(Relation(pair.Item1, pair.Item2)));

    [Fact]
    public void What_follows_from_what_follows_follows() =>
        Check(RandomClaims.Triples, three => !(Follows(three.Item1, three.Item2) && Follows(three.Item2, three.Item3)) || Follows(three.Item1, three.Item3));

    [Fact]
    public void What_excludes_a_claim_excludes_all_it_follows_from() =>
        Check(RandomClaims.Triples, three => !(Follows(three.Item1, three.Item2) && AreAsserted(three) && Relation(three.Item2, three.Item3) == ClaimRelation.Contradicts)
            || Relation(three.Item1, three.Item3) is ClaimRelation.Contradicts or ClaimRelation.InTension or ClaimRelation.Updates or ClaimRelation.UpdatedBy);

    [Fact]
    public void A_stricter_figure_gives_a_looser_one() =>
        Check(RandomClaims.Pairs, pair =>
        {
            var strict = Say.Claim(pair.Item1.Figure.Count);
            var loose = Say.Claim(pair.Item2.Figure.Count);
            var isStricter = IsBounded(strict) && IsBounded(loose) && (strict.Figure.Low ?? 0) >= (loose.Figure.Low ?? 0) && (loose.Figure.High is null || strict.Figure.High <= loose.Figure.High);
            return isStricter == Follows(strict, loose) || !IsBounded(strict) || !IsBounded(loose);
        });

    [Fact]
    public void An_unknown_field_never_decides() =>
        Check(RandomClaims.Pairs, pair => pair.Item1.Equals(pair.Item2) || !(IsVague(pair.Item1) || IsVague(pair.Item2))
            || Relation(pair.Item1, pair.Item2) is ClaimRelation.Compatible or ClaimRelation.Unrelated);

    [Fact]
    public void Growth_is_stated_only_where_ranges_do_not_meet() =>
        Check(RandomClaims.Pairs, pair =>
        {
            var comparison = ClaimReconciler.Compare(pair.Item1, pair.Item2);
            return comparison.GrowthNeeded is null ? comparison.Relation != ClaimRelation.InTension : comparison is { GrowthNeeded: > 0, GrowthDays: > 0 };
        });

    [Fact]
    public void The_laws_are_put_to_every_relation()
    {
        var met = Gen.Sample(RandomClaims.Pairs.Generator, 15_000).Select(pair => Relation(pair.Item1, pair.Item2)).ToHashSet();

        Assert.Equal(Enum.GetValues<ClaimRelation>(), met.Order());
    }

    private static void Check<T>(Arbitrary<T> arbitrary, Func<T, bool> law) => Prop.ForAll(arbitrary, law).Check(Many);

    private static ClaimRelation Relation(Claim a, Claim b) => ClaimReconciler.Compare(a, b).Relation;

    private static bool Follows(Claim a, Claim b) => Relation(a, b) is ClaimRelation.Entails or ClaimRelation.Same;

    private static ClaimRelation Turned(ClaimRelation relation) => relation switch
    {
        ClaimRelation.Entails => ClaimRelation.EntailedBy,
        ClaimRelation.EntailedBy => ClaimRelation.Entails,
        ClaimRelation.Updates => ClaimRelation.UpdatedBy,
        ClaimRelation.UpdatedBy => ClaimRelation.Updates,
        _ => relation,
    };

    private static bool IsBounded(Claim claim) => claim.Figure.Low > 0 || claim.Figure.High is not null;

    private static bool AreAsserted((Claim A, Claim B, Claim C) three) => three is { A.Stance: Stance.Asserted, B.Stance: Stance.Asserted, C.Stance: Stance.Asserted };

    private static bool IsVague(Claim claim) =>
        claim.Victims is null || claim.Figure.Outcome == Outcome.Unspecified || claim.Place is null || !IsBounded(claim)
        || (claim.Time is null ? claim.Attribution?.On is null : claim.Time is { From: null, To: null });
}
