using System.Text;

namespace ConflictClaims.Benchmarks;

/// <summary>Articles to measure on.</summary>
public sealed class Corpus(string name, IReadOnlyList<string> articles)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Articles { get; } = articles;

    /// <summary>The size as source files have it, which throughput is counted in.</summary>
    public long Utf8Bytes { get; } = articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article));

    /// <summary>The seed articles.</summary>
    public static Corpus Seeds() => new("seeds", [.. Directory.EnumerateFiles(SeedDirectory(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    public override string ToString() => Name;

    private static string SeedDirectory()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "seeds", "seeds.json"))) directory = directory.Parent;
        return Path.Combine(directory?.FullName ?? throw new DirectoryNotFoundException("The seeds directory was not found above the program."), "seeds");
    }
}
