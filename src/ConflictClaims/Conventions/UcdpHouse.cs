namespace ConflictClaims.Conventions;

/// <summary>
/// UCDP GED codebook 23.1: low is the most conservative figure found, best the most reliable, high the highest reliable one. The codebook has no table of phrases; only
/// stated numbers are entered. Where nothing tells reliability apart, best is what most sources say, else the lowest.
/// </summary>
internal sealed class UcdpHouse : IHouse
{
    public CodedCount Code(IReadOnlyList<CodedClaim> claims)
    {
        var usable = claims.Where(claim => Ends(claim) != (null, null)).ToList();
        if (usable.Count == 0) return default;
        var reliable = usable.Where(claim => !IsPartisan(claim.Claim)).ToList();
        var high = usable.Max(claim => Ends(claim).High);
        if (reliable.Count == 0) return new CodedCount(0, 0, high);
        var low = reliable.Min(claim => Ends(claim).Low);
        var best = ClaimSet.MajorityElseLowest(reliable.Select(claim => Ends(claim).Low).OfType<long>());
        return new CodedCount(low, best, high);
    }

    private static (long? Low, long? High) Ends(CodedClaim claim)
    {
        if (!claim.IsOfFate) return (null, null);
        return claim.Phrase switch
        {
            PhraseKind.None => (0, 0),
            PhraseKind.Exact or PhraseKind.Between => (claim.Count.Low, claim.Count.High),
            PhraseKind.AtLeast or PhraseKind.MoreThan or PhraseKind.About => (claim.Number, claim.Number),
            PhraseKind.UpTo or PhraseKind.AtMost => (null, claim.Number),
            _ => (null, null),
        };
    }

    /// <summary>One belligerent's claim about the other's dead, or an unclear one.</summary>
    private static bool IsPartisan(Claim claim) => claim.Interest == SourceInterest.EnemyLosses || (claim.Hedges & Hedges.Unverified) != 0;
}
