namespace ConflictClaims.Reconciling;

/// <summary>A source reduced to what tells it from others.</summary>
/// <param name="Name">As the article gives it.</param>
/// <param name="Words">The folded words of the name, without its side and rank.</param>
/// <param name="RoleWords">The folded words of the office.</param>
/// <param name="Party">Its side; null when not known.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="IsDescribed">Whether it is described and not named.</param>
/// <param name="IsPerson">Whether it is a person by name.</param>
internal sealed record Speaker(string Name, string[] Words, string[] RoleWords, string? Party, SourceKind Kind, bool IsDescribed, bool IsPerson);
