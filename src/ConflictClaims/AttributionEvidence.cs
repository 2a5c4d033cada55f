namespace ConflictClaims;

/// <summary>Where one link of an attribution chain stands in the text.</summary>
public sealed record AttributionEvidence
{
    private readonly ValueList<TextSpan> _sources = ValueList<TextSpan>.Empty;

    /// <summary>The words for each source, in the order of <see cref="Attribution.Sources"/>; never null.</summary>
    public IReadOnlyList<TextSpan> Sources
    {
        get => _sources;
        init => _sources = ValueList.Copy(value);
    }

    /// <summary>The reporting verb; null where there is none.</summary>
    public TextSpan? Verb { get; init; }
}
