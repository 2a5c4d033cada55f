namespace ConflictClaims;

/// <summary>The people counted.</summary>
public sealed record Victims
{
    /// <summary>The head noun as written: "soldiers" of "North Korean soldiers"; null where only a party is named.</summary>
    public string? Noun { get; init; }

    /// <summary>The side, state, group or people they belong to; null when not said.</summary>
    public Party? Party { get; init; }

    /// <summary>Their standing, as far as the words say.</summary>
    public VictimStatus Status { get; init; }
}
