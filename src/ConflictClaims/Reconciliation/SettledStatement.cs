using NodaTime;

namespace ConflictClaims.Reconciling;

/// <summary>A statement with all its tellings, and the readings it is held against others by.</summary>
internal sealed record SettledStatement
{
    /// <summary>How many different readings of one statement are compared with another's.</summary>
    private const int Readings = 4;

    /// <summary>By the day it was said, undated ones last; among one day's by the earliest telling.</summary>
    public static readonly Comparer<SettledStatement> ByDay = Comparer<SettledStatement>.Create((a, b) =>
    {
        var order = string.CompareOrdinal(a.Said?.Scope, b.Said?.Scope);
        if (order != 0 && (a.Said?.Scope is null || b.Said?.Scope is null)) return a.Said?.Scope is null ? -1 : 1;
        if (order == 0) order = Nullable.Compare(a.Said?.Number, b.Said?.Number);
        return order != 0 ? order : StatementOrder.ByTelling.Compare(a.Members[0], b.Members[0]);
    });

    public required IReadOnlyList<Statement> Members { get; init; }

    public required IReadOnlyList<Distortion> Distortions { get; init; }

    /// <summary>The different readings among the tellings that nothing sets apart.</summary>
    public required IReadOnlyList<Statement> Core { get; init; }

    public required Day? Said { get; init; }

    public required Speaker? Speaker { get; init; }

    public ClaimReference Earliest => Members[0].Reference;

    public Statement Lead => Core[0];

    public LocalDate? On => Said?.Date;

    public static SettledStatement Of(UtteranceDraft draft)
    {
        var distortions = Reconciling.Distortions.Of(draft);
        var sound = Reconciling.Distortions.Undistorted(draft, distortions).ToArray();
        var core = (sound.Length > 0 ? sound : [.. draft.Members]).DistinctBy(member => (member.Claim.Figure.Outcome, member.Claim.Figure.Count, member.Time, member.Claim.Victims)).Take(Readings);
        return new SettledStatement
        {
            Members = draft.Members,
            Distortions = distortions,
            Core = [.. core],
            Said = draft.Said,
            Speaker = Names.Of(draft.Members),
        };
    }

    public Utterance ToUtterance() => new()
    {
        Speaker = Speaker?.Name,
        On = On,
        Members = [.. Members.Select(member => member.Reference)],
        Distortions = Distortions,
    };
}
