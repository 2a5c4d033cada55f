using NodaTime;

namespace ConflictClaims;

/// <summary>An article to read, with what is known about it.</summary>
/// <param name="Text">The text as published; never null. Spans in the result are offsets into this string.</param>
/// <exception cref="ArgumentNullException"><paramref name="Text"/> is null.</exception>
public sealed record Article(string Text)
{
    /// <summary>The text as published.</summary>
    public string Text { get; init; } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>The caller's name for the article, used in references between articles; null when there is none.</summary>
    public string? Id { get; init; }

    /// <summary>The headline, when it is not part of <see cref="Text"/>; it is not read.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the article; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>
    /// The day of publication: the reference day of "on Monday" where the sentence gives no day of its own.
    /// Null when unknown; relative dates then stay words (diagnostic CC0002).
    /// </summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Where the article can be read; null when unknown.</summary>
    public Uri? Url { get; init; }
}
