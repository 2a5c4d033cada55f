namespace ConflictClaims;

/// <summary>A place in an article as an editor shows it.</summary>
/// <param name="Line">Line number, from 1. A line ends at <c>\n</c>, <c>\r</c> or <c>\r\n</c>.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);
