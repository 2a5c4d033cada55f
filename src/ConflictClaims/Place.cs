namespace ConflictClaims;

/// <summary>Where it happened.</summary>
/// <param name="Name">
/// The canonical name, without the word for its kind: "Kursk Oblast" and "the Kursk region of Russia" are both "Kursk".
/// </param>
public sealed record Place(string Name)
{
    /// <summary>The larger place the text puts it in: "Russia" for "Russia's Kursk region"; null when not said.</summary>
    public string? Within { get; init; }
}
