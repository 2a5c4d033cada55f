namespace ConflictClaims.Reconciling;

/// <summary>Parts the statements of one side and place into those that can be compared: fates that meet, one standing, periods that overlap.</summary>
internal static class GroupPartition
{
    public static IEnumerable<SettledStatement[]> Of(IReadOnlyList<SettledStatement> statements) =>
        ByOutcome(statements).SelectMany(ByStanding).SelectMany(ByPeriod);

    public static IEnumerable<SettledStatement[]> ByPlace(IReadOnlyList<SettledStatement> statements) => statements
        .GroupBy(statement => statement.Lead.Place is { } place ? NameFolding.Fold(place.Name) : null, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.ToArray());

    /// <summary>Fates that stand together in one claim are comparable, and so are those that these stand with elsewhere.</summary>
    private static IEnumerable<IReadOnlyList<SettledStatement>> ByOutcome(IReadOnlyList<SettledStatement> statements)
    {
        var sets = new List<Outcome>();
        foreach (var outcome in statements.SelectMany(statement => statement.Members).Select(member => member.Claim.Figure.Outcome).Distinct())
        {
            var joined = sets.Where(set => (set & outcome) != 0).Aggregate(outcome, (all, set) => all | set);
            sets.RemoveAll(set => (set & joined) != 0);
            sets.Add(joined);
        }

        return statements
            .GroupBy(statement => sets.Find(set => (set & statement.Lead.Claim.Figure.Outcome) != 0))
            .OrderByDescending(group => group.Key & Outcome.Casualties)
            .ThenBy(group => group.Key)
            .Select(group => group.ToArray());
    }

    /// <summary>Soldiers and civilians of one side are apart, unless a claim counts both.</summary>
    private static IEnumerable<IReadOnlyList<SettledStatement>> ByStanding(IReadOnlyList<SettledStatement> statements)
    {
        if (statements.Any(statement => StandingOf(statement) is VictimStatus.Unknown or VictimStatus.Mixed)) return [statements];
        return statements.GroupBy(StandingOf).OrderBy(group => group.Key).Select(group => group.ToArray());
    }

    /// <summary>
    /// Bounded periods that overlap belong together. Running totals, and claims whose period is unknown, overlap with all that
    /// ends before they do.
    /// </summary>
    private static IEnumerable<SettledStatement[]> ByPeriod(IReadOnlyList<SettledStatement> statements)
    {
        var open = statements.Where(statement => FirstDay(statement) is null).ToArray();
        var openTo = open.Length == 0 ? int.MinValue : open.Max(statement => statement.Lead.Time is { Scope: null, To: { } to } ? to : int.MaxValue);
        var running = new List<SettledStatement>(open);
        var later = new List<SettledStatement>();
        var end = int.MinValue;
        foreach (var statement in statements.Where(statement => FirstDay(statement) is not null).OrderBy(FirstDay).ThenBy(statement => statement, SettledStatement.ByDay))
        {
            if (FirstDay(statement) <= openTo)
            {
                running.Add(statement);
                continue;
            }

            if (FirstDay(statement) > end && later.Count > 0)
            {
                yield return [.. later.Order(SettledStatement.ByDay)];
                later.Clear();
            }

            later.Add(statement);
            end = Math.Max(end, statement.Lead.Time.To ?? end);
        }

        if (later.Count > 0) yield return [.. later.Order(SettledStatement.ByDay)];
        if (running.Count > 0) yield return [.. running.Order(SettledStatement.ByDay)];
    }

    private static VictimStatus StandingOf(SettledStatement statement) => statement.Lead.Claim.Victims?.Status ?? VictimStatus.Unknown;

    private static int? FirstDay(SettledStatement statement) => statement.Lead.Time.Scope is null ? statement.Lead.Time.From : null;
}
