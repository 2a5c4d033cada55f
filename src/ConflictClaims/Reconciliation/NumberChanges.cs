namespace ConflictClaims.Reconciling;

/// <summary>
/// Joins two statements that can only be one, told with two numbers: one speaker on one given day, about the same people and
/// period, in articles of which none has both, with numbers of a like size.
/// </summary>
internal static class NumberChanges
{
    private const double LikeSize = 1.5;

    public static List<UtteranceDraft> Join(List<UtteranceDraft> drafts, int window)
    {
        var kept = new List<UtteranceDraft>();
        foreach (var day in drafts.Where(draft => draft.IsSaidOnDay).GroupBy(draft => draft.Said).OrderBy(group => group.Key?.Number)) kept.AddRange(JoinOnDay(day, window));
        return [.. kept, .. drafts.Where(draft => !draft.IsSaidOnDay)];
    }

    /// <summary>The statement told most often takes the others in.</summary>
    private static List<UtteranceDraft> JoinOnDay(IEnumerable<UtteranceDraft> drafts, int window)
    {
        var kept = new List<UtteranceDraft>();
        foreach (var draft in drafts.OrderByDescending(draft => draft.Members.Count).ThenBy(draft => draft.Members[0], StatementOrder.ByTelling))
        {
            var whole = kept.TakeLast(window).FirstOrDefault(other => AreOne(other, draft));
            if (whole is null) kept.Add(draft);
            else whole.AddAll(draft);
        }

        foreach (var draft in kept) draft.Settle();
        return kept;
    }

    private static bool AreOne(UtteranceDraft a, UtteranceDraft b)
    {
        var first = a.Members[0];
        var second = b.Members[0];
        return first.StatedTime is not null && second.StatedTime is not null && first.Claim.Stance == second.Claim.Stance
            && first.Claim.PartOf is null && second.Claim.PartOf is null && first.Claim.Rate == second.Claim.Rate
            && FieldSets.Of(first, second).All == SetRelation.Equal && Speakers.Match(first, second) == SpeakerMatch.Same
            && AreOfLikeSize(first, second) && !SharesArticle(a, b);
    }

    private static bool AreOfLikeSize(Statement a, Statement b)
    {
        if (NumberKey.Of(a.Claim).First is not (> 0 and { } one) || NumberKey.Of(b.Claim).First is not (> 0 and { } other)) return false;
        return Math.Max(one, other) <= LikeSize * Math.Min(one, other);
    }

    private static bool SharesArticle(UtteranceDraft a, UtteranceDraft b) =>
        a.Members.Select(member => member.Reference.ArticleId).Intersect(b.Members.Select(member => member.Reference.ArticleId), StringComparer.Ordinal).Any();
}
