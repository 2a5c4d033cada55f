namespace ConflictClaims;

/// <summary>How claims are compared across articles.</summary>
public sealed record ReconcilerOptions
{
    /// <summary>The defaults.</summary>
    public static ReconcilerOptions Default { get; } = new();

    /// <summary>
    /// With how many of the statements before it, in order of time, each statement of a group is compared: it keeps the work
    /// linear where a group holds many thousands. At least 1.
    /// </summary>
    public int Window { get; init; } = 64;

    /// <summary>How many days after a statement an article may retell it without giving the day. At least 0.</summary>
    public int RetellingDays { get; init; } = 7;
}
