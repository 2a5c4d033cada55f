using System.Text.Json;
using NodaTime.Text;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>The seed articles with what is known about them.</summary>
internal static class SeedArticles
{
    private static readonly Lazy<IReadOnlyList<Article>> Lazy = new(Load);

    /// <summary>In the order of their names, "000" to "004"; the id is the first three digits of the name.</summary>
    public static IReadOnlyList<Article> All => Lazy.Value;

    private static IReadOnlyList<Article> Load()
    {
        var folder = Path.Combine(Root(), "seeds");
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "seeds.json")));
        return [.. index.RootElement.GetProperty("articles").EnumerateArray().Select(entry => Read(folder, entry)).OrderBy(article => article.Id, StringComparer.Ordinal)];
    }

    private static Article Read(string folder, JsonElement entry)
    {
        var file = entry.GetProperty("file").GetString()!;
        return new Article(File.ReadAllText(Path.Combine(folder, file)))
        {
            Id = file[..3],
            Outlet = entry.GetProperty("outlet").GetString(),
            PublishedOn = entry.GetProperty("publishedOn").GetString() is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
        };
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConflictClaims.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the source tree.");
    }
}
