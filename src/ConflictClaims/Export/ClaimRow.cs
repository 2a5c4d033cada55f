namespace ConflictClaims.Export;

/// <summary>A claim with the document it stands in.</summary>
internal readonly record struct ClaimRow(ClaimDocument Document, Claim Claim)
{
    public Article Article => Document.Article;

    public string ArticleName => Document.Name();

    public string? Words(TextSpan? span) => Document.WordsAt(span);
}
