namespace ConflictClaims.Tests.Readme;

/// <summary>The README as lines, whose blocks of output can be written anew where results are to be approved.</summary>
internal static class ReadmeFile
{
    private static readonly Lock Writing = new();

    private static readonly string FilePath = Repository.PathOf("README.md");

    public static string[] Lines => File.ReadAllLines(FilePath);

    /// <summary>The index of the line; -1 where there is none.</summary>
    public static int Find(string line) => Array.IndexOf(Lines, line);

    /// <summary>The lines of the first block of a kind behind a line.</summary>
    public static string[] Block(int after, string fence)
    {
        var (first, end) = BlockBehind(Lines, after, fence);
        return Lines[first..end];
    }

    /// <summary>Compares the last lines of a block with what came out, or writes them where that is asked for.</summary>
    public static void AssertApproved(string mark, string fence, int kept, string output)
    {
        string[] actual = [.. output.TrimEnd().ReplaceLineEndings("\n").Split('\n')];
        lock (Writing)
        {
            var lines = Lines;
            var (first, end) = BlockBehind(lines, Array.IndexOf(lines, mark), fence);
            if (Repository.IsApproving)
            {
                File.WriteAllText(FilePath, string.Join('\n', [.. lines[..(first + kept)], .. actual, .. lines[end..], ""]));
            }
        }

        Assert.Equal(actual, Block(Find(mark), fence)[kept..]);
    }

    private static (int First, int End) BlockBehind(string[] lines, int after, string fence)
    {
        var first = Array.IndexOf(lines, fence, after) + 1;
        return (first, Array.IndexOf(lines, "```", first));
    }
}
