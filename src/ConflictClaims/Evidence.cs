namespace ConflictClaims;

/// <summary>Where a claim stands in the text, and which rule found it. It plays no part in the equality of claims.</summary>
public sealed record Evidence
{
    private readonly ValueList<AttributionEvidence> _attribution = ValueList<AttributionEvidence>.Empty;

    /// <summary>The sentence.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>The whole count phrase with its qualifier; the noun phrase for an implied count.</summary>
    public TextSpan Figure { get; init; }

    /// <summary>The words for the people counted; null when there are none.</summary>
    public TextSpan? Victims { get; init; }

    /// <summary>The words for who did it.</summary>
    public TextSpan? By { get; init; }

    /// <summary>The words for the place.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>The words for the period.</summary>
    public TextSpan? Time { get; init; }

    /// <summary>The words for the share.</summary>
    public TextSpan? Share { get; init; }

    /// <summary>The words for the base of the share.</summary>
    public TextSpan? ShareBase { get; init; }

    /// <summary>The links of the attribution chain, origin first, as <see cref="Claim.Attribution"/> and its relays; never null.</summary>
    public IReadOnlyList<AttributionEvidence> Attribution
    {
        get => _attribution;
        init => _attribution = ValueList.Copy(value);
    }

    /// <summary>The id of the rule that found the figure; <c>docs/rules.md</c> lists them all.</summary>
    public string Rule { get; init; } = "";
}
