using ConflictClaims.Reconciling;

namespace ConflictClaims;

/// <summary>
/// What the claims of a group share. Only claims with the same <see cref="Scope"/> meet each other: an engine that spreads the
/// work sends the articles that hold a scope to the same worker and joins the results with <see cref="Reconciliation.Merge"/>.
/// </summary>
/// <param name="Party">The side whose people are counted; null when not said.</param>
/// <param name="Place">
/// The place, spelling variants made one; a claim without a place has that of its article, where the article's claims name one only. Null when unknown.
/// </param>
public readonly record struct ClaimKey(string? Party, string? Place)
{
    /// <summary>
    /// The side alone, as one telling of a statement says "in Ukraine" and another "in Kursk"; of claims that name no side, the place.
    /// </summary>
    public ClaimKey Scope => Party is null ? this : this with { Place = null };

    /// <summary>The key of a claim by itself; retold, it is in the group of the place that most tellings give.</summary>
    /// <param name="document">The document the claim stands in.</param>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ClaimKey Of(ClaimDocument document, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claim);
        return Of(claim, claim.Place ?? Theatre.Of(document));
    }

    internal static ClaimKey Of(Claim claim, Place? place) => new(claim.Victims?.Party?.Name, place is null ? null : NameFolding.Fold(place.Name));
}
