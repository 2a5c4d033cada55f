namespace ConflictClaims.Export;

/// <summary>A claim with the document it stands in.</summary>
internal readonly record struct ClaimRow(ClaimDocument Document, int Index, Claim Claim)
{
    public Article Article => Document.Article;

    public string ArticleName => Document.NameOf(Index);

    public string? Words(TextSpan? span) => Document.WordsAt(span);
}
