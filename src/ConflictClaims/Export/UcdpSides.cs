namespace ConflictClaims.Export;

/// <summary>
/// The dyad of an event. UCDP puts the state first where a state fights a group, and the killer first where the dead are civilians;
/// side b is then "Civilians". Only parties that the claims name are sides.
/// </summary>
internal sealed record UcdpSides(string? A, string? B)
{
    private const string Civilians = "Civilians";

    public static UcdpSides Of(Toll toll, IReadOnlyList<Claim> claims)
    {
        string[] killers = [.. claims.Select(claim => claim.By?.Party?.Name ?? claim.By?.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
        string[] fighters = [.. toll.Groups.Where(IsFighting).OrderBy(group => group.Status == VictimStatus.ArmedGroup)
            .Select(group => group.Party?.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (fighters.Length == 0) return new UcdpSides(killers.FirstOrDefault(), toll.Groups.Any(IsCivilian) ? Civilians : null);
        string[] sides = [.. fighters.Union(killers, StringComparer.Ordinal)];
        return new UcdpSides(sides[0], sides.Length > 1 ? sides[1] : null);
    }

    public bool IsOfA(TollGroup group) => IsFighting(group) && A is not null && group.Party?.Name == A;

    public bool IsOfB(TollGroup group) => IsFighting(group) && B is not null && group.Party?.Name == B;

    public static bool IsCivilian(TollGroup group) => group.Status == VictimStatus.Civilian;

    public bool IsUnplaced(TollGroup group) => !IsCivilian(group) && !IsOfA(group) && !IsOfB(group);

    private static bool IsFighting(TollGroup group) => group.Status is VictimStatus.Military or VictimStatus.Police or VictimStatus.ArmedGroup;
}
