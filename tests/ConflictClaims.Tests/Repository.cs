namespace ConflictClaims.Tests;

/// <summary>The files of this repository, for tests that read its texts or keep approved results beside their sources.</summary>
internal static class Repository
{
    /// <summary>Set to 1, approved results are written anew instead of compared; read the difference before committing it.</summary>
    public const string ApproveVariable = "CONFLICTCLAIMS_APPROVE";

    public static string Root { get; } = Find();

    /// <summary>Whether results are to be written and not compared.</summary>
    public static bool IsApproving => Environment.GetEnvironmentVariable(ApproveVariable) == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Compares with the approved file, or writes it where that is asked for.</summary>
    public static void AssertApproved(string path, string actual)
    {
        if (IsApproving) File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing: run the tests with {ApproveVariable}=1 and read what is written.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ConflictClaims.sln"))) directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("The repository was not found above the tests.");
    }
}
