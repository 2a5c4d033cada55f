using ConflictClaims.Reconciling;

namespace ConflictClaims;

/// <summary>A claim of an article.</summary>
/// <param name="ArticleId">
/// The article's <see cref="Article.Id"/>; for an article without one its URL, or a name made of its text, the same on every run.
/// </param>
/// <param name="ClaimId">The claim's <see cref="Claim.Id"/>, its index in the document.</param>
public readonly record struct ClaimReference(string ArticleId, int ClaimId)
{
    /// <summary>The reference of a claim.</summary>
    /// <param name="document">The document the claim stands in.</param>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ClaimReference Of(ClaimDocument document, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimReference(ArticleIds.Of(document.Article), claim.Id);
    }
}
