namespace ConflictClaims;

/// <summary>Whether the words put the claim forward as a fact.</summary>
public enum Stance
{
    /// <summary>Put forward as a fact.</summary>
    Asserted = 0,

    /// <summary>Denied, rejected or retracted.</summary>
    Denied,

    /// <summary>Feared or possible: "may have killed", "feared dead".</summary>
    Possible,

    /// <summary>Foretold: "will be displaced".</summary>
    Predicted,

    /// <summary>Under a condition: "if talks fail, …".</summary>
    Hypothetical,
}
