namespace ConflictClaims.Conventions;

/// <summary>The words alone. An unsplit figure bounds each of its fates from above.</summary>
internal sealed class LiteralHouse : IHouse
{
    public CodedCount Code(IReadOnlyList<CodedClaim> claims) => ClaimSet.Hull(claims, Code);

    private static CodedCount Code(CodedClaim claim)
    {
        var count = claim.Claim.Figure.As(claim.CodedAs);
        return new CodedCount(count.Low, claim.IsOfFate ? Best(claim) : null, count.High);
    }

    private static long? Best(CodedClaim claim) => claim.Count.Precision switch
    {
        CountPrecision.Exact => claim.Count.Low == claim.Count.High ? claim.Count.Low : null,
        CountPrecision.Approximate or CountPrecision.AtLeast => claim.Count.Stated is [var stated] ? stated : null,
        _ => null,
    };
}
