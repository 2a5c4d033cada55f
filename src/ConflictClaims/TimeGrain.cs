namespace ConflictClaims;

/// <summary>The unit in which a period is told.</summary>
public enum TimeGrain
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Any other stretch: "since 24 February", "between 3 and 9 March".</summary>
    Span,
}
