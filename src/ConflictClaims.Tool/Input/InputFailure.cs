namespace ConflictClaims.Tool.Input;

/// <summary>Input that could not be read.</summary>
/// <param name="Source">The file, or "-" for standard input.</param>
/// <param name="Line">The line, from 1; null where the file as a whole is unreadable.</param>
/// <param name="Id">The id that the line gives, if it gives one.</param>
/// <param name="Code">A stable word for the reason.</param>
/// <param name="Message">The reason, in one line.</param>
internal sealed record InputFailure(string Source, int? Line, string? Id, string Code, string Message)
{
    public int ExitCode => Line is null ? Tool.ExitCode.UnreadableFile : Tool.ExitCode.BadLine;

    public override string ToString() => Line is { } line ? $"{Source}:{line}: {Message}" : $"{Source}: {Message}";
}
