namespace ConflictClaims.Reconciling;

/// <summary>What did it and who did it: a claim that names neither counts the people of every act.</summary>
internal static class ActSets
{
    public static SetRelation Compare(Claim a, Claim b) => One(a.Means, b.Means).And(One(DoerOf(a), DoerOf(b)));

    public static string InWords(Claim claim) => (claim.Means, DoerOf(claim)) switch
    {
        (null, null) => "any act",
        (var means, null) => means,
        (null, var doer) => doer,
        var (means, doer) => $"{means} by {doer}",
    };

    private static string? DoerOf(Claim claim) => claim.By?.Party?.Name ?? claim.By?.Name;

    /// <summary>Other words are not another act: "shelling" may be the "bombardment" of another article.</summary>
    private static SetRelation One(string? a, string? b)
    {
        var same = string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
        return SetRelations.Of(same || b is null, same || a is null, SetRelation.Unknown);
    }
}
