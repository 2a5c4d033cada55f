namespace ConflictClaims.Figures;

/// <summary>Words that could have made a figure and did not.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Reason">Why not, for a reader.</param>
internal readonly record struct NearMiss(int First, int End, string Reason);
