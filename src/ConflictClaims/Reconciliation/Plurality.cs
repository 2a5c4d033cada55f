namespace ConflictClaims.Reconciling;

/// <summary>Finds the reading that most articles give: not the right one, but the one the others are told apart by.</summary>
internal static class Plurality
{
    /// <summary>
    /// The reading in most articles; among equals the one that <paramref name="rank"/> puts first, which is the fuller one. Null where nobody gives any.
    /// </summary>
    public static T? Of<T>(IReadOnlyList<Statement> members, Func<Statement, T?> reading, Func<T, int> rank)
        where T : struct =>
        members
            .Select(member => (member.Reference.ArticleId, Reading: reading(member)))
            .Where(pair => pair.Reading is not null)
            .Distinct()
            .GroupBy(pair => pair.Reading!.Value)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => rank(group.Key))
            .Select(group => (T?)group.Key)
            .FirstOrDefault();
}
