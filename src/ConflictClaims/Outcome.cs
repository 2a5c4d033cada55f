namespace ConflictClaims;

/// <summary>
/// What happened to the people counted: a <em>set</em> of fates. "1,000 killed or wounded" is one claim about
/// <see cref="KilledOrWounded"/>, never a claim about the killed.
/// </summary>
[Flags]
public enum Outcome
{
    /// <summary>No fate is stated.</summary>
    Unspecified = 0,

    /// <summary>Dead, whatever the cause.</summary>
    Killed = 1,

    /// <summary>Alive and hurt.</summary>
    Wounded = 2,

    /// <summary>Unaccounted for.</summary>
    Missing = 4,

    /// <summary>Taken by the enemy, or surrendered to it.</summary>
    Captured = 8,

    /// <summary>Held or arrested by an authority.</summary>
    Detained = 16,

    /// <summary>Kidnapped or taken hostage.</summary>
    Abducted = 32,

    /// <summary>Forced to leave home.</summary>
    Displaced = 64,

    /// <summary>Killed, wounded or both together: the split is not given.</summary>
    KilledOrWounded = Killed | Wounded,

    /// <summary>"Casualties" and "losses" as armies count them: killed, wounded, missing or captured, not split.</summary>
    Casualties = Killed | Wounded | Missing | Captured,
}
