namespace ConflictClaims;

/// <summary>The unit of a claim that repeats: "1,200 a day".</summary>
public enum Rate
{
    /// <summary>A day.</summary>
    PerDay,

    /// <summary>A week.</summary>
    PerWeek,

    /// <summary>A month.</summary>
    PerMonth,
}
