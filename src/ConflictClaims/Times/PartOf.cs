namespace ConflictClaims.Times;

/// <summary>A part of a week, month or year.</summary>
internal enum PartOf
{
    Whole,
    Early,
    Mid,
    Late,
}
