namespace ConflictClaims;

/// <summary>One telling of a statement that says something else than the other tellings.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Member">The telling that differs from most others.</param>
/// <param name="Note">The difference in words, both wordings quoted.</param>
public sealed record Distortion(DistortionKind Kind, ClaimReference Member, string Note);
