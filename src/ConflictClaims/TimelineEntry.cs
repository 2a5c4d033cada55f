using NodaTime;

namespace ConflictClaims;

/// <summary>One statement in the order in which the statements of a group were made.</summary>
/// <param name="On">The day it was said, or first published where no telling gives that day; null when unknown.</param>
/// <param name="Low">Smallest number it allows; null when it sets none.</param>
/// <param name="High">Largest number it allows; null when it sets none.</param>
/// <param name="Member">Its earliest telling.</param>
public sealed record TimelineEntry(LocalDate? On, long? Low, long? High, ClaimReference Member);
