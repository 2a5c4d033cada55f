using NodaTime;

namespace ConflictClaims.Tool.Input;

/// <summary>What to read.</summary>
/// <param name="Paths">Files, directories, or "-" for standard input.</param>
/// <param name="Format">"text" or "ndjson"; null to go by the file's name.</param>
/// <param name="Published">The day of publication of articles that bring none.</param>
/// <param name="Jobs">How many articles to read at a time.</param>
internal sealed record InputSettings(IReadOnlyList<string> Paths, string? Format, LocalDate? Published, int Jobs);
