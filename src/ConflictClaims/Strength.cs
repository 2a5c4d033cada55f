namespace ConflictClaims;

/// <summary>A count of people deployed, sent or stationed: no casualties, but what "nearly half of the 11,000" is a share of.</summary>
public sealed record Strength
{
    /// <summary>How many.</summary>
    public CountRange Count { get; init; }

    /// <summary>Where the count phrase stands.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whose people they are; null when not said.</summary>
    public Party? Party { get; init; }

    /// <summary>The verb as written: "stationed", "sent"; null when there is none.</summary>
    public string? Verb { get; init; }
}
