namespace ConflictClaims;

/// <summary>How one claim stands to another, each read as a constraint on the size of a set of people.</summary>
public enum ClaimRelation
{
    /// <summary>They speak of people who cannot be the same: another side, fate, place or period.</summary>
    Unrelated = 0,

    /// <summary>Both can hold, and neither follows from the other; also every pair with a field that is unknown.</summary>
    Compatible,

    /// <summary>They say the same of the same people.</summary>
    Same,

    /// <summary>Where the first holds, the second holds.</summary>
    Entails,

    /// <summary>Where the second holds, the first holds.</summary>
    EntailedBy,

    /// <summary>The first is the later count of what the second counted before.</summary>
    Updates,

    /// <summary>The second is the later count of what the first counted before.</summary>
    UpdatedBy,

    /// <summary>Two sources, said on different days, with ranges that do not meet: both can hold only if the count grew as stated.</summary>
    InTension,

    /// <summary>They cannot both hold.</summary>
    Contradicts,
}
