namespace ConflictClaims.Conventions;

/// <summary>Airwars, assessments of Gaza 2023-24: a low and a high, inferred from the texts of the assessments ("quantified as 12-24").</summary>
internal sealed class AirwarsHouse : IHouse
{
    public CodedCount Code(IReadOnlyList<CodedClaim> claims) => ClaimSet.Hull(claims, Code);

    private static CodedCount Code(CodedClaim claim)
    {
        // An unsplit figure fills the range of the killed and that of the injured.
        if (!claim.IsOfFate && !claim.IsUnsplit) return default;
        var count = claim.Count;
        return claim.Phrase switch
        {
            PhraseKind.None => CodedCount.Range(0, 0),
            PhraseKind.Exact or PhraseKind.Between => CodedCount.Range(count.Low, count.High),
            PhraseKind.About => CodedCount.Range(claim.Number, claim.Number),
            PhraseKind.AtLeast => new CodedCount(claim.Number, null, null),
            PhraseKind.MoreThan => new CodedCount(claim.Count.Low, null, null),
            PhraseKind.UpTo => new CodedCount(null, null, claim.Number),
            PhraseKind.Several or PhraseKind.BarePlural => CodedCount.Range(2, 2),
            PhraseKind.Many or PhraseKind.Dozens => CodedCount.Range(12, 24),
            PhraseKind.Hundreds => CodedCount.Range(100, 200),
            _ => default,
        };
    }
}
