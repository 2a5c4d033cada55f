namespace ConflictClaims;

/// <summary>What to read and how; the defaults suit news.</summary>
public sealed record ClaimParserOptions
{
    /// <summary>The defaults.</summary>
    public static ClaimParserOptions Default { get; } = new();

    /// <summary>The words known; <see cref="Lexicon.English"/> unless told.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.English;

    /// <summary>Whether claims without any number ("heavy losses", "civilians were killed") are returned; false unless told.</summary>
    public bool IncludeUnquantified { get; init; }

    /// <summary>Whether implied counts ("a soldier was killed" is one) are returned; true unless told.</summary>
    public bool IncludeImplied { get; init; } = true;

    /// <summary>How many articles ParseMany reads at a time; all cores unless told. At least 1.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
