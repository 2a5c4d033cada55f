namespace ConflictClaims;

/// <summary>How two statements conflict.</summary>
public enum ConflictKind
{
    /// <summary>They cannot both hold; a running total that falls is one.</summary>
    Contradiction = 0,

    /// <summary>Both can hold only if the count grew by the number stated in the reason.</summary>
    Tension,
}
