namespace ConflictClaims.Reconciling;

/// <summary>The period a claim covers, worked out with the day it was said.</summary>
internal static class Periods
{
    /// <summary>
    /// A claim without a period is a running total up to the day it was said, unless it names an act, which is an incident on a day unknown.
    /// </summary>
    public static CoveredTime Of(Claim claim, EventTime? stated, Day? said)
    {
        if (stated is not null) return Of(stated, said);
        return claim.Means is null && claim.By is null ? UpTo(said, opening: null) : CoveredTime.Unknown;
    }

    private static CoveredTime Of(EventTime time, Day? said)
    {
        var from = time.From is { } first ? Day.Of(first).Number : (int?)null;
        if (time.To is { } last) return new CoveredTime { From = from, To = Day.Of(last).Number, Opening = Opening(time), IsCumulative = time.IsCumulative || from is null };
        if (from is not null) return said is { Scope: null } day ? new CoveredTime { From = from, To = Math.Max(day.Number, from.Value), IsCumulative = true } : CoveredTime.Unknown;
        return time.IsCumulative ? UpTo(said, Opening(time)) : CoveredTime.Unknown;
    }

    private static CoveredTime UpTo(Day? said, string? opening) =>
        said is { } day ? new CoveredTime { Scope = day.Scope, To = day.Number, Opening = opening, IsCumulative = true } : CoveredTime.Unknown;

    private static string? Opening(EventTime time) => time.From is null ? time.Anchor?.ToLowerInvariant() : null;
}
