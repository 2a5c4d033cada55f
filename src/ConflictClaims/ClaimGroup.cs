using NodaTime;

namespace ConflictClaims;

/// <summary>Claims about the same people: same side and place, comparable fates, periods that overlap. No winner is picked.</summary>
public sealed record ClaimGroup
{
    private readonly ValueList<ClaimReference> _members = ValueList<ClaimReference>.Empty;
    private readonly ValueList<TimelineEntry> _timeline = ValueList<TimelineEntry>.Empty;
    private readonly ValueList<Conflict> _conflicts = ValueList<Conflict>.Empty;
    private readonly ValueList<ClaimUpdate> _updates = ValueList<ClaimUpdate>.Empty;

    /// <summary>What the claims share by their key.</summary>
    public ClaimKey Key { get; init; }

    /// <summary>The people in words: "North Korea, military"; null when no claim says.</summary>
    public string? Victims { get; init; }

    /// <summary>The place as the claims write it; null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>All fates the claims speak of.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>First day of the periods, included; null when one of them is open or unknown.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day of the periods that are known, included; null when none is.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The claims, in the order of article and claim; never null.</summary>
    public IReadOnlyList<ClaimReference> Members
    {
        get => _members;
        init => _members = ValueList.Copy(value);
    }

    /// <summary>The statements by the day they were made, those without a day last; never null.</summary>
    public IReadOnlyList<TimelineEntry> Timeline
    {
        get => _timeline;
        init => _timeline = ValueList.Copy(value);
    }

    /// <summary>
    /// Smallest lower end among the latest statement of each source, running totals alone where there are any; null when one sets none.
    /// </summary>
    public long? Low { get; init; }

    /// <summary>Largest upper end among the same statements; null when one of them is open.</summary>
    public long? High { get; init; }

    /// <summary>Statements that do not go together, one conflict for a pair; never null.</summary>
    public IReadOnlyList<Conflict> Conflicts
    {
        get => _conflicts;
        init => _conflicts = ValueList.Copy(value);
    }

    /// <summary>Later counts of what was counted before; never null.</summary>
    public IReadOnlyList<ClaimUpdate> Updates
    {
        get => _updates;
        init => _updates = ValueList.Copy(value);
    }

    /// <summary>
    /// How many independent sources give a count, whether they agree or not: sources of one side count once, and who retells
    /// or copies another, as an agency's customers do, does not count.
    /// </summary>
    public int Corroboration { get; init; }
}
