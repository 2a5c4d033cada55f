namespace ConflictClaims.Reconciling;

/// <summary>Whether a claim follows from another.</summary>
internal static class Entailment
{
    /// <summary>
    /// A lower end carries over to every larger set, an upper end to every smaller one; in the other direction a bound says nothing.
    /// </summary>
    public static bool Holds(CountBounds premise, CountBounds conclusion, SetRelation sets) => sets switch
    {
        SetRelation.Equal => premise.IsWithin(conclusion),
        SetRelation.Subset => conclusion.High is null && premise.Low >= conclusion.Low,
        SetRelation.Superset => conclusion.Low == 0 && premise.High <= conclusion.High,
        _ => false,
    };
}
