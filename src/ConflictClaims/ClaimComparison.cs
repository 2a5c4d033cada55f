namespace ConflictClaims;

/// <summary>What comparing two claims gave.</summary>
public sealed record ClaimComparison
{
    private readonly ValueList<string> _reasons = ValueList<string>.Empty;

    /// <summary>How the first claim stands to the second.</summary>
    public ClaimRelation Relation { get; init; }

    /// <summary>Why, in words: a line for each of victims, outcome, place, time and count that was looked at. Never null.</summary>
    public IReadOnlyList<string> Reasons
    {
        get => _reasons;
        init => _reasons = ValueList.Copy(value);
    }

    /// <summary>How many more people the later claim needs at least if both hold; null unless the ranges do not meet and the count may have grown.</summary>
    public long? GrowthNeeded { get; init; }

    /// <summary>The days between the two, in which the growth must have come; null where <see cref="GrowthNeeded"/> is.</summary>
    public int? GrowthDays { get; init; }
}
