namespace ConflictClaims;

/// <summary>A part of a base: "nearly half of the 11,000", "about one-third of these casualties".</summary>
public sealed record Share
{
    /// <summary>Lower end of the fraction, above 0 and at most 1.</summary>
    public double Low { get; init; }

    /// <summary>Upper end of the fraction, at least <see cref="Low"/> and at most 1.</summary>
    public double High { get; init; }

    /// <summary>How many the whole is; unspecified when the text gives no number.</summary>
    public CountRange Of { get; init; }

    /// <summary>The claim in the same document that the whole is, by its id; null when it is none.</summary>
    public int? OfClaim { get; init; }
}
