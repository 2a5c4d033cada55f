namespace ConflictClaims.Reconciling;

/// <summary>
/// Gathers the tellings of one statement. Only statements with the same number and near days, the same article or the same
/// words for the period meet each other, so that the work grows with the number of claims and not with its square.
/// </summary>
internal sealed class UtteranceFinder
{
    /// <summary>How far apart two articles that give no day may appear, and how late one may retell a speaker that has no name.</summary>
    private const int NearDays = 2;

    private readonly ReconcilerOptions _options;
    private readonly List<UtteranceDraft> _drafts = [];
    private readonly DraftIndex<(NumberKey, int)> _byDay = new();
    private readonly DraftIndex<(NumberKey, string)> _byWords = new();
    private readonly DraftIndex<(NumberKey, string)> _byArticle = new();

    private UtteranceFinder(ReconcilerOptions options) => _options = options;

    public static List<UtteranceDraft> Find(IEnumerable<Statement> statements, ReconcilerOptions options)
    {
        var finder = new UtteranceFinder(options);
        foreach (var statement in statements.Order(StatementOrder.ByCertainty)) finder.Place(statement);
        foreach (var draft in finder._drafts) draft.Settle();
        return finder._drafts;
    }

    private void Place(Statement statement)
    {
        var number = NumberKey.Of(statement.Claim);
        var draft = Candidates(number, statement).FirstOrDefault(candidate => candidate.Takes(statement));
        if (draft is null) _drafts.Add(draft = new UtteranceDraft(statement));
        else draft.Add(statement);
        Index(number, statement, draft);
    }

    private IEnumerable<UtteranceDraft> Candidates(NumberKey number, Statement statement) =>
        _byArticle[(number, statement.Reference.ArticleId)]
            .Concat(statement.Said is { Scope: null } day ? OnDays(number, statement, day.Number) : [])
            .Concat(statement is { Said.Scope: not null, PeriodWords: { } words } ? _byWords[(number, words)] : []);

    /// <summary>Nearest day first, going back; a day that the statement gives itself admits no other.</summary>
    private IEnumerable<UtteranceDraft> OnDays(NumberKey number, Statement statement, int day)
    {
        if (statement.IsSaidOnDay) return _byDay[(number, day)];
        var back = Math.Max(NearDays, IsNamed(statement) ? _options.RetellingDays : 0);
        var earlier = Enumerable.Range(0, back + 1)
            .SelectMany(days => _byDay[(number, day - days)].Where(draft => days <= NearDays || draft.IsSaidOnDay));
        var later = Enumerable.Range(1, NearDays).SelectMany(days => _byDay[(number, day + days)].Where(draft => !draft.IsSaidOnDay));
        return earlier.Concat(later);
    }

    /// <summary>"Police" and "a witness" say the same number of another event a few days on; a person or an office seldom does.</summary>
    private static bool IsNamed(Statement statement) => statement.Speakers.Any(speaker =>
        !speaker.IsDescribed && (speaker.IsPerson || speaker.Kind is SourceKind.Government or SourceKind.Military or SourceKind.ArmedGroup or SourceKind.Humanitarian or SourceKind.Monitor));

    private void Index(NumberKey number, Statement statement, UtteranceDraft draft)
    {
        _byArticle.Add((number, statement.Reference.ArticleId), draft);
        if (draft.Said is { Scope: null } day) _byDay.Add((number, day.Number), draft);
        if (statement.PeriodWords is { } words) _byWords.Add((number, words), draft);
    }
}
