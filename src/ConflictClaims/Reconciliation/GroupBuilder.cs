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

    private static string? VictimsInWords(Statement[] members)
    {
        var party = members[0].Claim.Victims?.Party?.Name;
        var standings = members.Select(member => member.Claim.Victims?.Status ?? VictimStatus.Unknown).Where(status => status != VictimStatus.Unknown).Distinct().ToArray();
        var standing = standings is [var only] ? StandingInWords(only) : null;
        return (party, standing) switch
        {
            (null, _) => standing ?? members.Select(member => member.Claim.Victims?.Noun).FirstOrDefault(noun => noun is not null),
            (_, null) => party,
            _ => $"{party}, {standing}",
        };
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
