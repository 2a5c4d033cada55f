namespace ConflictClaims.Reconciling;

/// <summary>Names the speaker of a statement.</summary>
internal static class Names
{
    /// <summary>The name of a person before that of an office, that before a description; then the one most tellings give, then the longest.</summary>
    public static Speaker? Of(IEnumerable<Statement> members) => members
        .SelectMany(member => member.Speakers)
        .GroupBy(speaker => speaker.Name, StringComparer.Ordinal)
        .OrderBy(group => group.First().IsDescribed)
        .ThenByDescending(group => group.First().IsPerson)
        .ThenByDescending(group => group.Count())
        .ThenByDescending(group => group.Key.Length)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First())
        .FirstOrDefault();
}
