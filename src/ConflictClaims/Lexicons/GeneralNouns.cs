namespace ConflictClaims.Lexicons;

/// <summary>Nouns that say no more of people than their standing does: "troops" of a military, "people" of anybody.</summary>
internal static class GeneralNouns
{
    private static readonly HashSet<string> Anybody = new(StringComparer.OrdinalIgnoreCase) { "people", "persons", "person", "individuals", "lives", "others", "victims" };

    private static readonly HashSet<string> Civilians = new(StringComparer.OrdinalIgnoreCase) { "civilians", "civilian", "non-combatants" };

    private static readonly HashSet<string> Military = new(StringComparer.OrdinalIgnoreCase)
    {
        "troops", "soldiers", "soldier", "servicemen", "serviceman", "service members", "servicemembers", "service personnel", "forces", "military personnel",
        "army personnel", "personnel", "army", "military", "men", "fighters", "combatants", "military",
    };

    private static readonly HashSet<string> Police = new(StringComparer.OrdinalIgnoreCase)
    {
        "police", "policemen", "policeman", "police officers", "police officer", "police personnel", "officers",
    };

    private static readonly HashSet<string> ArmedGroup = new(StringComparer.OrdinalIgnoreCase)
    {
        "fighters", "fighter", "militants", "militant", "rebels", "rebel", "insurgents", "insurgent", "militiamen", "gunmen", "terrorists", "members", "combatants",
    };

    public static bool IsGeneral(string? noun, VictimStatus status) => noun is null || Anybody.Contains(noun) || status switch
    {
        VictimStatus.Civilian => Civilians.Contains(noun),
        VictimStatus.Military => Military.Contains(noun),
        VictimStatus.Police => Police.Contains(noun),
        VictimStatus.ArmedGroup => ArmedGroup.Contains(noun),
        _ => false,
    };
}
