using ConflictClaims.Assembly;

namespace ConflictClaims;

/// <summary>Reads conflict reporting. Static and thread-safe; there is nothing to set up or to dispose of.</summary>
/// <example>
/// <code>
/// var document = ClaimParser.Parse("Fourteen miners were killed in the collapse, a mine inspector said.");
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
        return ArticleReader.Read(article, options ?? ClaimParserOptions.Default);
    }

    /// <summary>Reads many articles at once.</summary>
    /// <param name="articles">The articles; read lazily, a few ahead of the results.</param>
    /// <param name="options">What to read, and how many articles at a time; the defaults when null.</param>
    /// <returns>The documents in the order of the articles, each as soon as it and all before it are done.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ClaimParserOptions.MaxDegreeOfParallelism"/> is below 1.</exception>
    public static IEnumerable<ClaimDocument> ParseMany(IEnumerable<Article> articles, ClaimParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return OrderedParallel.Select(articles, article => Parse(article, options), DegreeOf(options));
    }

    /// <summary>Reads many articles at once as they come in.</summary>
    /// <param name="articles">The articles; the next ones are awaited while those before are being read.</param>
    /// <param name="options">What to read, and how many articles at a time; the defaults when null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The documents in the order of the articles, each as soon as it and all before it are done.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ClaimParserOptions.MaxDegreeOfParallelism"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ClaimDocument> ParseManyAsync(
        IAsyncEnumerable<Article> articles, ClaimParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return OrderedParallel.SelectAsync(articles, article => Parse(article, options), DegreeOf(options), cancellationToken);
    }

    private static int DegreeOf(ClaimParserOptions? options)
    {
        var degree = (options ?? ClaimParserOptions.Default).MaxDegreeOfParallelism;
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1, nameof(ClaimParserOptions.MaxDegreeOfParallelism));
        return degree;
    }
}
