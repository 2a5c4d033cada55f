namespace ConflictClaims;

/// <summary>
/// What one article says in total of one outcome of one incident or period. Restatements count once, parts never add,
/// disjoint groups add, totals replace; denied, possible and hypothetical claims stay out.
/// </summary>
public sealed record Toll
{
    private readonly ValueList<TollGroup> _groups = ValueList<TollGroup>.Empty;
    private readonly ValueList<int> _claims = ValueList<int>.Empty;

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>Lower end; null when unknown, never 0 for unknown.</summary>
    public long? Low { get; init; }

    /// <summary>The number stated ("at least 12" is 12); null after "more than", "fewer than", "up to", "between" and vague words.</summary>
    public long? Best { get; init; }

    /// <summary>Upper end; null when open.</summary>
    public long? High { get; init; }

    /// <summary>Whether it runs up over a period ("since the start of the month") and is no toll of one incident.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Where; null when not said.</summary>
    public Place? Place { get; init; }

    /// <summary>When; null when not said.</summary>
    public EventTime? Time { get; init; }

    /// <summary>The toll by party and status; never null.</summary>
    public IReadOnlyList<TollGroup> Groups
    {
        get => _groups;
        init => _groups = ValueList.Copy(value);
    }

    /// <summary>The ids of the claims it rests on; never null.</summary>
    public IReadOnlyList<int> Claims
    {
        get => _claims;
        init => _claims = ValueList.Copy(value);
    }
}
