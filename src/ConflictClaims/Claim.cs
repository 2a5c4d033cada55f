namespace ConflictClaims;

/// <summary>
/// One figure with its outcome, victims, place, time, source and stance. "32 killed and dozens wounded" is two claims.
/// Two claims are equal when they say the same: <see cref="Id"/>, <see cref="PartOf"/> and <see cref="Evidence"/> play no part in it.
/// </summary>
public sealed record Claim
{
    /// <summary>Index of the claim in its document, from 0.</summary>
    public int Id { get; init; }

    /// <summary>How many, of which outcome.</summary>
    public CasualtyFigure Figure { get; init; }

    /// <summary>The people counted; null when the sentence names none.</summary>
    public Victims? Victims { get; init; }

    /// <summary>Who did it; null when not said.</summary>
    public Perpetrator? By { get; init; }

    /// <summary>What did it: "air strike", "car bomb"; null when not said.</summary>
    public string? Means { get; init; }

    /// <summary>Where; null when not said.</summary>
    public Place? Place { get; init; }

    /// <summary>The period the figure covers; null when not said.</summary>
    public EventTime? Time { get; init; }

    /// <summary>Who says so; null for the article's own voice.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Whether it is put forward as a fact.</summary>
    public Stance Stance { get; init; }

    /// <summary>How the words stand back from it.</summary>
    public Hedges Hedges { get; init; }

    /// <summary>Whose losses the source speaks of.</summary>
    public SourceInterest Interest { get; init; }

    /// <summary>The share of a base that the figure is, or is said to be; null when none.</summary>
    public Share? Share { get; init; }

    /// <summary>The unit of a repeating figure; null for a plain count.</summary>
    public Rate? Rate { get; init; }

    /// <summary>The id of the claim this one is part of ("including five children"): never to be added to it. Null when it stands alone.</summary>
    public int? PartOf { get; init; }

    /// <summary>Where it stands in the text, and which rule found it.</summary>
    public Evidence Evidence { get; init; } = new();

    /// <summary>Whether the two say the same.</summary>
    /// <param name="other">The claim to compare with.</param>
    public bool Equals(Claim? other) =>
        other is not null && Figure.Equals(other.Figure) && Equals(Victims, other.Victims) && Equals(By, other.By) && Means == other.Means
        && Equals(Place, other.Place) && Equals(Time, other.Time) && Equals(Attribution, other.Attribution) && Stance == other.Stance
        && Hedges == other.Hedges && Interest == other.Interest && Equals(Share, other.Share) && Rate == other.Rate;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Figure, Victims, Place, Time, Attribution, Stance, Hedges);
}
