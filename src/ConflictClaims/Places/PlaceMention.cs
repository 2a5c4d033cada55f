namespace ConflictClaims.Places;

/// <summary>A place in the text as half-open token indexes, without its preposition.</summary>
/// <param name="Place">The place.</param>
/// <param name="First">First token of the words for it.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="HasPreposition">Whether a place preposition ("in", "near") stands before it.</param>
/// <param name="IsUnnamed">Whether a place that is not named lies in it: "the Iraqi capital".</param>
internal readonly record struct PlaceMention(Place Place, int First, int End, bool HasPreposition, bool IsUnnamed = false);
