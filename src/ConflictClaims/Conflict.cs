namespace ConflictClaims;

/// <summary>Two statements that do not go together. Which of them is right is not for the library to say.</summary>
/// <param name="Kind">Whether they exclude each other, or ask for growth.</param>
/// <param name="First">The earliest telling of the earlier statement.</param>
/// <param name="Second">The earliest telling of the other statement.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Conflict(ConflictKind Kind, ClaimReference First, ClaimReference Second, string Reason);
