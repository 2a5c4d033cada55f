using ConflictClaims.Lexicons;

namespace ConflictClaims.Reconciling;

/// <summary>
/// People by side, standing and noun. What a claim leaves out does not narrow its set, but for the side of soldiers, fighters
/// and police: these are always somebody's, so that without a side they are unknown.
/// </summary>
internal static class VictimSets
{
    public static SetRelation Compare(Victims? a, Victims? b)
    {
        if (a is null || b is null) return SetRelation.Unknown;
        return SetRelations.Of(IsWithin(a, b), IsWithin(b, a), AreApart(a, b) ? SetRelation.Disjoint : SetRelation.Unknown);
    }

    public static string InWords(Victims? victims)
    {
        if (victims is null) return "unknown people";
        var noun = victims.Noun ?? (victims.Party is null ? "people" : null);
        return string.Join(' ', new[] { victims.Party?.Name, noun }.Where(part => part is not null));
    }

    private static bool IsWithin(Victims small, Victims large) =>
        (small.Party == large.Party || (large.Party is null && IsAnybodys(large)))
        && (small.Status == large.Status || large.Status == VictimStatus.Unknown)
        && (GeneralNouns.IsGeneral(large.Noun, large.Status) || string.Equals(small.Noun, large.Noun, StringComparison.OrdinalIgnoreCase));

    private static bool IsAnybodys(Victims victims) => victims.Status is VictimStatus.Unknown or VictimStatus.Civilian;

    private static bool AreApart(Victims a, Victims b) =>
        (a.Party is not null && b.Party is not null && a.Party != b.Party) || (IsOneStanding(a) && IsOneStanding(b) && a.Status != b.Status);

    private static bool IsOneStanding(Victims victims) => victims.Status is not (VictimStatus.Unknown or VictimStatus.Mixed);
}
