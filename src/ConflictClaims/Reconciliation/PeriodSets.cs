namespace ConflictClaims.Reconciling;

/// <summary>Periods as sets of days. One that opens with an undated event lies in one that opens with the war itself.</summary>
internal static class PeriodSets
{
    public static SetRelation Compare(CoveredTime a, CoveredTime b)
    {
        if (!AreOnOneTimeline(a, b)) return SetRelation.Unknown;
        return SetRelations.Of(IsWithin(a, b), IsWithin(b, a), AreApart(a, b) ? SetRelation.Disjoint : Crossing(a, b));
    }

    /// <summary>
    /// Whether two running totals count from the same opening as far as can be told: the war's, an undated event's, or the same day.
    /// </summary>
    public static bool OpenAlike(CoveredTime a, CoveredTime b) =>
        AreOnOneTimeline(a, b) && a.IsCumulative && b.IsCumulative && a.From == b.From && (a.Opening is null || b.Opening is null || a.Opening == b.Opening);

    private static bool AreOnOneTimeline(CoveredTime a, CoveredTime b) => a.IsKnown && b.IsKnown && a.Scope == b.Scope;

    private static bool IsWithin(CoveredTime small, CoveredTime large) => small.To <= large.To && StartsWithin(small, large);

    private static bool StartsWithin(CoveredTime small, CoveredTime large) => (large.From, large.Opening) switch
    {
        ({ } from, _) => small.From >= from,
        (null, null) => true,
        _ => small.From is null && small.Opening == large.Opening,
    };

    private static bool AreApart(CoveredTime a, CoveredTime b) => a.To < b.From || b.To < a.From;

    private static SetRelation Crossing(CoveredTime a, CoveredTime b) =>
        (a.Opening ?? b.Opening) is null ? SetRelation.Overlap : SetRelation.Unknown;
}
