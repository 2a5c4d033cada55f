namespace ConflictClaims.Reconciling;

/// <summary>The number as a statement is remembered by: "1,000" of "more than 1,000" and of "a thousand"; the range of a vague word.</summary>
internal readonly record struct NumberKey(long? First, long? Second, Rate? Rate)
{
    public static NumberKey Of(Claim claim)
    {
        var count = claim.Figure.Count;
        var stated = count.Stated;
        if (stated.Count > 0) return new NumberKey(stated[0], stated.Count > 1 ? stated[1] : null, claim.Rate);
        return count.Low == count.High ? new NumberKey(count.Low, null, claim.Rate) : new NumberKey(count.Low, count.High ?? -1, claim.Rate);
    }
}
