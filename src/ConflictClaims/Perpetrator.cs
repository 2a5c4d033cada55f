namespace ConflictClaims;

/// <summary>Who did it, as the sentence says: "JNIM fighters", "gunmen", "an Israeli air strike".</summary>
/// <param name="Name">The doer in the words used, without article.</param>
public sealed record Perpetrator(string Name)
{
    /// <summary>The side it belongs to; null when the words name none ("gunmen").</summary>
    public Party? Party { get; init; }
}
