namespace ConflictClaims.Reconciling;

/// <summary>The period a figure covers, on the calendar or, in an article without a date, in days from its own day.</summary>
internal sealed record CoveredTime
{
    public static readonly CoveredTime Unknown = new();

    /// <summary>The timeline the days are on: null for the calendar, otherwise the article's id.</summary>
    public string? Scope { get; init; }

    /// <summary>First day; null where it opens with an undated event, or with the war itself.</summary>
    public int? From { get; init; }

    /// <summary>Last day; null only where the period is unknown.</summary>
    public int? To { get; init; }

    /// <summary>The undated event that opens it: "their deployment".</summary>
    public string? Opening { get; init; }

    public bool IsCumulative { get; init; }

    public bool IsKnown => To is not null;

    public override string ToString()
    {
        if (To is not { } to) return "unknown period";
        var end = new Day(Scope, to).ToString();
        if (From is { } from) return from == to ? end : $"{new Day(Scope, from)} to {end}";
        return Opening is null ? $"up to {end}" : $"since {Opening} up to {end}";
    }
}
