namespace ConflictClaims.Counts;

/// <summary>The ends of a run of tokens.</summary>
[Flags]
internal enum RunEnds : byte
{
    None = 0,
    Front = 1,
    Back = 2,
}
