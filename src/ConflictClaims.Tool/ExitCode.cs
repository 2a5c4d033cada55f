namespace ConflictClaims.Tool;

/// <summary>How a run ended. A command line that cannot be understood ends with 1.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A file could not be read; the others were.</summary>
    public const int UnreadableFile = 2;

    /// <summary>A line of NDJSON was no article; the others were read.</summary>
    public const int BadLine = 3;
}
