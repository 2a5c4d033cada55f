namespace ConflictClaims.Tool.Output;

/// <summary>The count phrases of one article, whatever they count.</summary>
internal sealed record ArticleCounts(Article Article, IReadOnlyList<CountMatch> Counts);
