namespace ConflictClaims;

/// <summary>The standing of the people counted.</summary>
public enum VictimStatus
{
    /// <summary>The words do not say.</summary>
    Unknown = 0,

    /// <summary>Civilians, children, journalists, aid workers and others who take no part in fighting.</summary>
    Civilian,

    /// <summary>Members of a state's armed forces.</summary>
    Military,

    /// <summary>Members of a police force.</summary>
    Police,

    /// <summary>Members of a non-state armed group.</summary>
    ArmedGroup,

    /// <summary>Several of these together.</summary>
    Mixed,
}
