namespace ConflictClaims.Reconciling;

/// <summary>What the statements of one scope came to.</summary>
internal sealed record KeyResult(IReadOnlyList<Utterance> Utterances, IReadOnlyList<ClaimGroup> Groups, IReadOnlyList<FigureCheck> Checks)
{
    public static KeyResult Of(IReadOnlyList<Statement> statements, ReconcilerOptions options)
    {
        var drafts = NumberChanges.Join(UtteranceFinder.Find(statements, options), options.Window);
        var read = drafts.Select(SettledStatement.Of).Order(SettledStatement.ByDay).ToArray();
        var places = GroupPartition.ByPlace(read).ToArray();
        return new KeyResult(
            [.. read.Where(one => one.Members.Count > 1).Select(one => one.ToUtterance())],
            [.. places.SelectMany(GroupPartition.Of).Select(group => GroupBuilder.Build(group, options))],
            [.. statements.SelectMany(ShareCheck.Of), .. places.SelectMany(RateCheck.Of)]);
    }
}
