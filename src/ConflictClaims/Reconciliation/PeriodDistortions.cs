namespace ConflictClaims.Reconciling;

/// <summary>"Last week" for "the past week". A telling that leaves the period out shifts nothing.</summary>
internal static class PeriodDistortions
{
    private static readonly string[] Units = ["day", "week", "month", "year"];

    public static IEnumerable<Distortion> Of(IReadOnlyList<Statement> members)
    {
        var timed = members.Where(member => member.StatedTime is not null).ToArray();
        if (timed.Length < 2) yield break;
        var usual = timed.MaxBy(member => timed.Where(other => !AreShifted(member, other)).Select(other => other.Reference.ArticleId).Distinct(StringComparer.Ordinal).Count())!;
        foreach (var member in timed.Where(member => AreShifted(usual, member)))
            yield return new Distortion(DistortionKind.PeriodShifted, member.Reference, $"period shifted: '{Words(usual)}' → '{Words(member)}'");
    }

    private static bool AreShifted(Statement a, Statement b)
    {
        if (Tellings.PeriodsAgree(a, b)) return false;
        if (a.Time.IsKnown && b.Time.IsKnown && a.Time.Scope == b.Time.Scope) return AreShiftedByDays(a.Time, b.Time);
        return IsUnitWord(a.PeriodWords, "past") && IsUnitWord(b.PeriodWords, "last") || IsUnitWord(a.PeriodWords, "last") && IsUnitWord(b.PeriodWords, "past");
    }

    /// <summary>Running totals are told by their opening: the last day follows the day of the telling.</summary>
    private static bool AreShiftedByDays(CoveredTime a, CoveredTime b) =>
        a.IsCumulative && b.IsCumulative ? a.From is not null && b.From is not null && a.From != b.From : a.From != b.From || a.To != b.To;

    private static bool IsUnitWord(string? words, string which) => words is not null && Array.Exists(Units, unit => words == $"{which} {unit}");

    private static string Words(Statement statement) => statement.PeriodWords ?? statement.Time.ToString();
}
