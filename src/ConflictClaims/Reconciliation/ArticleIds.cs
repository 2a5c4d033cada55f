using System.Globalization;

namespace ConflictClaims.Reconciling;

/// <summary>Names articles: by their id, else by their URL, else by their text.</summary>
internal static class ArticleIds
{
    public static string Of(Article article) =>
        article.Id ?? article.Url?.ToString() ?? "text-" + Fingerprint(article.Text).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>FNV-1a, 64 bits: the hash of the framework differs from run to run.</summary>
    private static ulong Fingerprint(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
