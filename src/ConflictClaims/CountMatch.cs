namespace ConflictClaims;

/// <summary>A count phrase found in a text.</summary>
/// <param name="Range">What it says.</param>
/// <param name="Span">The whole phrase, its qualifier included.</param>
public readonly record struct CountMatch(CountRange Range, TextSpan Span);
