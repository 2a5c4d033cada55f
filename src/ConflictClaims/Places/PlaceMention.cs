namespace ConflictClaims.Places;

/// <summary>A place in the text as half-open token indexes, without its preposition.</summary>
/// <param name="Place">The place.</param>
/// <param name="First">First token of the words for it.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="HasPreposition">Whether a place preposition ("in", "near") stands before it.</param>
/// <param name="IsLoose">Whether the words tell no more than the land around the place ("the Iraqi capital") or where the people live.</param>
internal readonly record struct PlaceMention(Place Place, int First, int End, bool HasPreposition, bool IsLoose = false);
