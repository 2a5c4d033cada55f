namespace ConflictClaims;

/// <summary>One who makes a claim or passes it on.</summary>
/// <param name="Name">
/// Full name or description, resolved from anywhere in the article: "Kirby" and "he" give "John Kirby", "the official"
/// gives "senior U.S. military official". A pronoun that cannot be resolved stands as it is written.
/// </param>
public sealed record Source(string Name)
{
    /// <summary>Office or description that goes with the name: "White House National Security Council spokesperson"; null when none is given.</summary>
    public string? Role { get; init; }

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The side it belongs to; null when the text does not say.</summary>
    public Party? Party { get; init; }

    /// <summary>Whether the source is described and not named: "a senior official".</summary>
    public bool IsAnonymous { get; init; }
}
