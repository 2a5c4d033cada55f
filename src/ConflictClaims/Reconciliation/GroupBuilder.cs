using NodaTime;

namespace ConflictClaims.Reconciling;

/// <summary>Says what the statements of a group come to.</summary>
internal static class GroupBuilder
{
    /// <param name="statements">The statements of the group, by day; at least one.</param>
    /// <param name="options">How to compare.</param>
    public static ClaimGroup Build(SettledStatement[] statements, ReconcilerOptions options)
    {
        var members = statements.SelectMany(statement => statement.Members).ToArray();
        var (conflicts, updates) = Conflicts.Of(statements, options.Window);
        var (low, high) = Envelope(statements);
        var lead = statements[0].Lead;
        return new ClaimGroup
        {
            Key = ClaimKey.Of(lead.Claim, lead.Place),
            Victims = VictimsInWords(members),
            Place = members.Select(member => member.Place?.Name).FirstOrDefault(name => name is not null),
            Outcome = members.Aggregate(Outcome.Unspecified, (all, member) => all | member.Claim.Figure.Outcome),
            From = FirstDay(members),
            To = LastDay(members),
            Members = [.. members.Select(member => member.Reference).Order(Comparer<ClaimReference>.Create(StatementOrder.CompareReferences))],
            Timeline = [.. statements.Select(Entry)],
            Low = low,
            High = high,
            Conflicts = conflicts,
            Updates = updates,
            Corroboration = statements.SelectMany(Corroboration.SourcesOf).Distinct(StringComparer.Ordinal).Count(),
        };
    }

    private static TimelineEntry Entry(SettledStatement statement) =>
        new(statement.On, statement.Lead.Claim.Figure.Low, statement.Lead.Claim.Figure.High, statement.Earliest);

    /// <summary>The latest statement of each source stands for it.</summary>
    private static (long? Low, long? High) Envelope(SettledStatement[] statements)
    {
        var asserted = statements.Where(statement => statement.Lead.Claim is { Stance: Stance.Asserted, PartOf: null, Rate: null }).ToArray();
        var totals = Array.FindAll(asserted, statement => statement.Lead.Time.IsCumulative);
        var latest = new Dictionary<string, CasualtyFigure>(StringComparer.Ordinal);
        foreach (var statement in totals.Length > 0 ? totals : asserted) latest[statement.Speaker?.Name ?? ""] = statement.Lead.Claim.Figure;
        if (latest.Count == 0) return (null, null);
        var isOpen = latest.Values.Any(figure => figure.High is null);
        return (latest.Values.Min(figure => figure.Low), isOpen ? null : latest.Values.Max(figure => figure.High));
    }

    /// <summary>People of a side that a claim leaves without a standing may well have the one that the others give; people of no side may not.</summary>
    private static string? VictimsInWords(Statement[] members)
    {
        var victims = members.Select(member => member.Claim.Victims).OfType<Victims>().ToArray();
        if (victims.Length == 0) return null;
        var standings = victims.Select(people => people.Status).Distinct().ToArray();
        if (victims[0].Party is not { } party) return standings is [var only] ? StandingInWords(only) ?? "people" : "people";
        var known = Array.FindAll(standings, standing => standing != VictimStatus.Unknown);
        return known is [var one] && StandingInWords(one) is { } words ? $"{party.Name}, {words}" : party.Name;
    }

    private static string? StandingInWords(VictimStatus status) => status switch
    {
        VictimStatus.Civilian => "civilian",
        VictimStatus.Military => "military",
        VictimStatus.Police => "police",
        VictimStatus.ArmedGroup => "armed group",
        _ => null,
    };

    private static LocalDate? FirstDay(Statement[] members) =>
        Array.TrueForAll(members, member => member.Time is { Scope: null, From: not null }) ? new Day(null, members.Min(member => member.Time.From)!.Value).Date : null;

    private static LocalDate? LastDay(Statement[] members) =>
        members.Where(member => member.Time.Scope is null).Max(member => member.Time.To) is { } last ? new Day(null, last).Date : null;
}
