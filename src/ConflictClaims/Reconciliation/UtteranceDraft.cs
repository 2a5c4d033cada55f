using NodaTime;

namespace ConflictClaims.Reconciling;

/// <summary>A statement with the tellings found so far.</summary>
internal sealed class UtteranceDraft
{
    /// <summary>How many tellings a newcomer is held against: thousands of copies of one dispatch stay linear.</summary>
    private const int Looked = 16;

    private readonly List<Statement> _members = [];

    public UtteranceDraft(Statement first) => _members.Add(first);

    /// <summary>The tellings; after <see cref="Settle"/> the earliest first, each on the day of the statement.</summary>
    public IReadOnlyList<Statement> Members => _members;

    /// <summary>The first telling found, which has the surest day.</summary>
    public Day? Said => _members[0].Said;

    public bool IsSaidOnDay => _members[0].IsSaidOnDay;

    public bool Takes(Statement statement)
    {
        if (IsSaidOnDay && statement.IsSaidOnDay && Said != statement.Said) return false;
        for (var i = 0; i < Math.Min(_members.Count, Looked); i++)
        {
            if (Tellings.AreOne(_members[i], statement)) return true;
        }

        return false;
    }

    public void Add(Statement statement) => _members.Add(statement);

    public void AddAll(UtteranceDraft other) => _members.AddRange(other._members);

    /// <summary>
    /// Puts all tellings on one day, the day given, or else the first day one was published, and at the place that most of them
    /// give; the earliest telling first.
    /// </summary>
    public void Settle()
    {
        var day = IsSaidOnDay ? Said : _members.Where(member => member.Said?.Scope is null).Min(member => member.Said?.Number) is { } number ? new Day(null, number) : Said;
        if (day is { } said)
        {
            for (var i = 0; i < _members.Count; i++) _members[i] = _members[i].SaidAt(said);
        }

        if (UsualPlace() is { } place)
        {
            for (var i = 0; i < _members.Count; i++) _members[i] = _members[i] with { Place = place };
        }

        _members.Sort(StatementOrder.ByTelling);
    }

    public LocalDate? On => Said?.Date;

    private Place? UsualPlace() => _members
        .Select(member => member.Place)
        .OfType<Place>()
        .GroupBy(place => NameFolding.Fold(place.Name), StringComparer.Ordinal)
        .OrderByDescending(places => places.Count())
        .ThenBy(places => places.Key, StringComparer.Ordinal)
        .Select(places => places.MaxBy(place => place.Within, StringComparer.Ordinal))
        .FirstOrDefault();
}
