namespace ConflictClaims;

/// <summary>How a telling differs from the other tellings of the same statement.</summary>
public enum DistortionKind
{
    /// <summary>Fewer fates: "killed" for "killed or wounded".</summary>
    OutcomeNarrowed = 0,

    /// <summary>More fates: "killed or wounded" for "killed".</summary>
    OutcomeWidened,

    /// <summary>The number without its bound: "a thousand" for "more than 1,000".</summary>
    BoundLost,

    /// <summary>The number with another bound: "up to 1,000" for "at least 1,000".</summary>
    BoundChanged,

    /// <summary>Another period: "last week" for "the past week".</summary>
    PeriodShifted,

    /// <summary>A fear, a forecast or a condition told as a fact.</summary>
    StanceHardened,

    /// <summary>Nobody left who says so.</summary>
    SourceDropped,

    /// <summary>Another number.</summary>
    NumberChanged,
}
