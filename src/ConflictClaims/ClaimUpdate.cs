namespace ConflictClaims;

/// <summary>A later count of what was counted before.</summary>
/// <param name="Earlier">The earliest telling of the earlier statement.</param>
/// <param name="Later">The earliest telling of the later statement.</param>
/// <param name="Reason">Why the one follows the other, in words.</param>
public sealed record ClaimUpdate(ClaimReference Earlier, ClaimReference Later, string Reason);
