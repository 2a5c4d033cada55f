namespace ConflictClaims;

/// <summary>A count of people with what happened to them.</summary>
public readonly record struct CasualtyFigure
{
    /// <summary>How many.</summary>
    public CountRange Count { get; init; }

    /// <summary>What happened to them, as a set of fates.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>The words for the outcome: "killed or wounded", "casualties"; null when there are none.</summary>
    public string? Term { get; init; }

    /// <summary>Whether the number is not written but follows from the words: "a soldier was killed" is one.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Smallest number the words allow; null when they set none.</summary>
    public long? Low => Count.Low;

    /// <summary>Largest number the words allow; null when they set none.</summary>
    public long? High => Count.High;

    /// <summary>How firmly the words fix the number.</summary>
    public CountPrecision Precision => Count.Precision;
}
