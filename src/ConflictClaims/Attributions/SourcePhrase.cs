namespace ConflictClaims.Attributions;

/// <summary>
/// The words for one source as half-open token indexes: a noun phrase with what hangs on it ("a doctor at the hospital"),
/// and an aside that gives its name or its office ("John Kirby, a spokesman,").
/// </summary>
internal sealed record SourcePhrase(int First, int End)
{
    /// <summary>First word of the noun phrase behind its article and numbers.</summary>
    public int Core { get; init; }

    /// <summary>The noun that says what it is; the last word of the name where there is one.</summary>
    public int Head { get; init; }

    /// <summary>The personal name in the noun phrase; both -1 without one.</summary>
    public int NameFirst { get; init; } = -1;

    public int NameEnd { get; init; } = -1;

    /// <summary>Behind the last complement that belongs to the description: "head of the clinic".</summary>
    public int DescriptionEnd { get; init; }

    /// <summary>The aside that gives the name or the office.</summary>
    public SourcePhrase? Apposition { get; init; }

    public bool IsPronoun { get; init; }

    /// <summary>Whether a number counts them: "two soldiers".</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether the words say that the source is not to be named.</summary>
    public bool IsUnnamed { get; init; }

    public bool HasName => NameFirst >= 0;
}
