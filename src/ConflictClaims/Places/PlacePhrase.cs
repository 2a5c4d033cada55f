namespace ConflictClaims.Places;

/// <summary>A place read off the tokens, and the token behind it; nothing where <paramref name="Name"/> is null.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Within">The larger place.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="HasKind">Whether a word says what kind of place it is, so that it is one without a preposition too.</param>
/// <param name="IsUnnamed">Whether the name is that of the land around a place that is not named: "the Iraqi capital".</param>
internal readonly record struct PlacePhrase(string? Name, string? Within, int End, bool HasKind, bool IsUnnamed = false)
{
    public bool IsPlace => Name is not null;
}
