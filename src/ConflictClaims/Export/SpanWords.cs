using ConflictClaims.Reconciling;

namespace ConflictClaims.Export;

/// <summary>The words at a span. A document read from elsewhere may hold spans its text does not: they give nothing, and no error.</summary>
internal static class SpanWords
{
    public static bool Holds(this ClaimDocument document, TextSpan span) =>
        span.Start >= 0 && span.Start < span.End && span.End <= document.Article.Text.Length;

    public static string? WordsAt(this ClaimDocument document, TextSpan? span) =>
        span is { } place && document.Holds(place) ? document.TextOf(place) : null;

    /// <summary>The name the exports give an article: as references from article to article have it.</summary>
    public static string Name(this ClaimDocument document) => ArticleIds.Of(document.Article);

    /// <summary>
    /// Where the words for the outcome stand: their occurrence nearest to the figure in its sentence. Null where the term is a
    /// summary of words that stand apart.
    /// </summary>
    public static TextSpan? TermSpan(this ClaimDocument document, Claim claim)
    {
        if (claim.Figure.Term is not { Length: > 0 } term || !document.Holds(claim.Evidence.Sentence)) return null;
        var sentence = document.Article.Text.AsSpan()[claim.Evidence.Sentence.Start..claim.Evidence.Sentence.End];
        TextSpan? nearest = null;
        for (var from = 0; from < sentence.Length;)
        {
            var at = sentence[from..].IndexOf(term, StringComparison.OrdinalIgnoreCase);
            if (at < 0) break;
            var start = claim.Evidence.Sentence.Start + from + at;
            var found = new TextSpan(start, start + term.Length);
            if (nearest is not { } best || Distance(found, claim.Evidence.Figure) < Distance(best, claim.Evidence.Figure)) nearest = found;
            from += at + term.Length;
        }
        return nearest;
    }

    private static int Distance(TextSpan one, TextSpan other) =>
        one.Overlaps(other) ? 0 : Math.Max(other.Start - one.End, one.Start - other.End);
}
