namespace ConflictClaims;

/// <summary>The part of a toll that falls to one party and status.</summary>
public sealed record TollGroup
{
    /// <summary>The party; null when not said.</summary>
    public Party? Party { get; init; }

    /// <summary>The standing of the people.</summary>
    public VictimStatus Status { get; init; }

    /// <summary>Lower end; null when unknown, never 0 for unknown.</summary>
    public long? Low { get; init; }

    /// <summary>The number stated; null where only a range is known.</summary>
    public long? Best { get; init; }

    /// <summary>Upper end; null when open.</summary>
    public long? High { get; init; }
}
