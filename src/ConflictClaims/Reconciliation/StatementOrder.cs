namespace ConflictClaims.Reconciling;

/// <summary>Orders of statements that depend on nothing but the statements.</summary>
internal static class StatementOrder
{
    /// <summary>By article and claim; two articles that share an id are told apart by their text.</summary>
    public static readonly Comparer<Statement> ByReference = Comparer<Statement>.Create((a, b) =>
    {
        var order = CompareReferences(a.Reference, b.Reference);
        return order != 0 ? order : string.CompareOrdinal(a.Document?.Article.Text, b.Document?.Article.Text);
    });

    /// <summary>
    /// The order in which tellings find each other: those whose day is given, those dated by their article, those without a date,
    /// and last those that name nobody.
    /// </summary>
    public static readonly Comparer<Statement> ByCertainty = Comparer<Statement>.Create((a, b) =>
    {
        var order = Rank(a).CompareTo(Rank(b));
        if (order == 0) order = Number(a).CompareTo(Number(b));
        return order != 0 ? order : ByReference.Compare(a, b);
    });

    /// <summary>Earliest first: by the day of publication, undated articles last.</summary>
    public static readonly Comparer<Statement> ByTelling = Comparer<Statement>.Create((a, b) =>
    {
        var order = (a.Published is null).CompareTo(b.Published is null);
        if (order == 0) order = Nullable.Compare(a.Published, b.Published);
        return order != 0 ? order : ByReference.Compare(a, b);
    });

    public static int CompareReferences(ClaimReference a, ClaimReference b)
    {
        var order = string.CompareOrdinal(a.ArticleId, b.ArticleId);
        return order != 0 ? order : a.ClaimId.CompareTo(b.ClaimId);
    }

    private static int Rank(Statement statement) => statement switch
    {
        { IsOwnVoice: true } => 3,
        { IsSaidOnDay: true } => 0,
        { Said.Scope: null } => 1,
        _ => 2,
    };

    private static int Number(Statement statement) => statement.Said?.Number ?? 0;
}
