namespace ConflictClaims;

/// <summary>What was not read, or read with less than one would wish. It never stops a run.</summary>
/// <param name="Code">
/// CC0002: a relative date without a day to count from. CC0003: a sentence with a count and an outcome word and no claim.
/// </param>
/// <param name="Message">What, and what to do about it.</param>
/// <param name="Span">Where.</param>
public sealed record Diagnostic(string Code, string Message, TextSpan Span);
