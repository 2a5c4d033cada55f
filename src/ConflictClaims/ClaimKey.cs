using ConflictClaims.Reconciling;

namespace ConflictClaims;

/// <summary>
/// What the claims of a group share: only claims with the same key are compared with each other. An engine that spreads
/// the work sends the articles that hold a key to the same worker and joins the results with <see cref="Reconciliation.Merge"/>.
/// </summary>
/// <param name="Party">The side whose people are counted; null when not said.</param>
/// <param name="Place">
/// The place, spelling variants made one; a claim without a place has that of its article, where the article's claims name one only. Null when unknown.
/// </param>
public readonly record struct ClaimKey(string? Party, string? Place)
{
    /// <summary>The key of a claim.</summary>
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
