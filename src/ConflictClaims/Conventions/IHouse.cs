namespace ConflictClaims.Conventions;

/// <summary>A house that keeps conflict data, with its table of phrases and its rule for claims that differ.</summary>
internal interface IHouse
{
    /// <summary>What it enters for claims about one incident; there is at least one.</summary>
    CodedCount Code(IReadOnlyList<CodedClaim> claims);
}
