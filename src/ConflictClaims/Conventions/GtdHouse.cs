using NodaTime;

namespace ConflictClaims.Conventions;

/// <summary>GTD codebook, June 2017, pages 44-49: one number, and of conflicting sources the most recent, then the majority, then the lowest.</summary>
internal sealed class GtdHouse : IHouse
{
    public CodedCount Code(IReadOnlyList<CodedClaim> claims)
    {
        var usable = claims.Where(claim => Code(claim) is not null).ToList();
        var sound = usable.Where(claim => !IsDoubtful(claim.Claim)).ToList();
        var pool = sound.Count > 0 ? sound : usable;
        var latest = pool.Max(claim => DayOf(claim.Claim));
        var dated = pool.All(claim => DayOf(claim.Claim) is not null) && latest is not null;
        var recent = dated ? pool.Where(claim => DayOf(claim.Claim) == latest) : pool;
        return CodedCount.Number(ClaimSet.MajorityElseLowest(recent.Select(claim => Code(claim)!.Value)));
    }

    private static long? Code(CodedClaim claim)
    {
        if (!claim.IsOfFate) return null;
        return claim.Phrase switch
        {
            PhraseKind.None => 0,
            PhraseKind.Exact or PhraseKind.AtLeast or PhraseKind.MoreThan or PhraseKind.About or PhraseKind.Between => claim.Number,
            _ => null,
        };
    }

    private static LocalDate? DayOf(Claim claim) => claim.Attribution?.On;

    /// <summary>Hedged as unverified or alleged, or made by the perpetrator.</summary>
    private static bool IsDoubtful(Claim claim) => (claim.Hedges & (Hedges.Unverified | Hedges.Alleged)) != 0 || IsByPerpetrator(claim);

    private static bool IsByPerpetrator(Claim claim)
    {
        if (claim.Interest == SourceInterest.EnemyLosses) return true;
        return claim is { By.Party: { } party, Attribution: { } attribution } && attribution.Sources.Any(source => Equals(source.Party, party));
    }
}
