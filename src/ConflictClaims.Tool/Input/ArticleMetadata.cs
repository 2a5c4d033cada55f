using System.Text.Json;
using NodaTime.Text;

namespace ConflictClaims.Tool.Input;

/// <summary>
/// What a directory's articles.json (or seeds.json) says about its texts: a list of articles under "articles", each with
/// "file" and any of "title", "outlet", "publishedOn", "url".
/// </summary>
internal sealed class ArticleMetadata
{
    private static readonly string[] Names = ["articles.json", "seeds.json"];

    private readonly Dictionary<string, Article> _byFile = new(StringComparer.Ordinal);

    /// <summary>Reads a directory's metadata; none where it has no such file.</summary>
    /// <exception cref="JsonException">The file is no list of articles.</exception>
    public static ArticleMetadata Of(string directory)
    {
        var metadata = new ArticleMetadata();
        var path = Names.Select(name => Path.Combine(directory, name)).FirstOrDefault(File.Exists);
        if (path is not null) metadata.Read(File.ReadAllText(path), path);
        return metadata;
    }

    /// <summary>The article in a file: its text, with the file's name as id, and what is known about it.</summary>
    public Article ArticleOf(string file, string text)
    {
        var name = Path.GetFileName(file);
        var known = _byFile.GetValueOrDefault(name) ?? new Article("");
        return known with { Text = text, Id = name };
    }

    private static Article ArticleOf(JsonElement entry) => new("")
    {
        Title = Field(entry, "title"),
        Outlet = Field(entry, "outlet"),
        PublishedOn = Field(entry, "publishedOn") is { } day ? LocalDatePattern.Iso.Parse(day).GetValueOrThrow() : null,
        Url = Field(entry, "url") is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null,
    };

    private static string? Field(JsonElement entry, string key) => entry.TryGetProperty(key, out var value) ? value.GetString() : null;

    private void Read(string json, string path)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            foreach (var entry in parsed.RootElement.GetProperty("articles").EnumerateArray())
            {
                var file = entry.GetProperty("file").GetString() ?? "";
                _byFile[file] = ArticleOf(entry);
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException($"{path}: {e.Message}", e);
        }
    }
}
