namespace ConflictClaims.Reconciling;

/// <summary>Whether two claims exclude each other: more people in the smaller set than the larger can hold.</summary>
internal static class Contradiction
{
    public static bool Holds(CountBounds a, CountBounds b, SetRelation sets) =>
        (sets.IsWithin() && a.Low > b.High) || (sets.Holds() && b.Low > a.High);

    /// <summary>A denial excludes what would bear out the thing denied.</summary>
    public static bool Denies(Claim a, Claim b, SetRelation sets) => (a.Stance, b.Stance) switch
    {
        (Stance.Denied, Stance.Asserted) => Entailment.Holds(CountBounds.Of(b.Figure.Count), CountBounds.Of(a.Figure.Count), sets.Turned()),
        (Stance.Asserted, Stance.Denied) => Entailment.Holds(CountBounds.Of(a.Figure.Count), CountBounds.Of(b.Figure.Count), sets),
        _ => false,
    };
}
