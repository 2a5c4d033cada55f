namespace ConflictClaims;

/// <summary>The article's own warning about its figures: "It was not possible to independently verify …".</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Caveat(string Text, TextSpan Span);
