namespace ConflictClaims;

/// <summary>A figure held against the other figures that it should fit.</summary>
/// <param name="Kind">What was checked.</param>
/// <param name="Claim">The claim with the share or the rate.</param>
/// <param name="Holds">Whether the figures fit.</param>
/// <param name="Reason">The sum, in words.</param>
public sealed record FigureCheck(FigureCheckKind Kind, ClaimReference Claim, bool Holds, string Reason);
