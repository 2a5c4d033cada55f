using ConflictClaims.Attributions;
using ConflictClaims.Figures;
using ConflictClaims.Phrases;

namespace ConflictClaims.Assembly;

/// <summary>Which figures become claims: those the options ask for, and each person once.</summary>
internal static class Mentions
{
    public static List<FigureMention> CountedOnce(PhraseInput input, List<FigureMention> figures, ClaimParserOptions options, AttributionReading attributions)
    {
        var kept = new List<FigureMention>(figures.Count);
        foreach (var figure in figures)
        {
            if (figure.Range.Precision == CountPrecision.Unquantified && !options.IncludeUnquantified) continue;
            if (figure.IsImplied && !options.IncludeImplied && figure.Range.Precision != CountPrecision.Unquantified) continue;
            if (attributions.IsReporting(figure.First)) continue;
            if (figure.IsImplied && IsRepeated(input, figure, kept)) continue;
            kept.Add(figure);
        }

        foreach (var figure in kept)
        {
            if (figure.PartOf is { } whole && !kept.Contains(whole)) figure.PartOf = null;
        }

        return kept;
    }

    /// <summary>"The doctor was shot": one person of whom the article told the same before.</summary>
    private static bool IsRepeated(PhraseInput input, FigureMention figure, List<FigureMention> before)
    {
        if (figure.IsFurther || figure.Range.Low != 1) return false;
        foreach (var earlier in before)
        {
            if ((earlier.Outcome & figure.Outcome) == 0 || earlier.Sentence == figure.Sentence || earlier.Stance == Stance.Denied) continue;
            var earlierIsOne = earlier.Range is { Low: 1, High: 1 };
            if (earlierIsOne && (figure.IsDefinite || figure.IsNamed || SameHead(input, earlier, figure))) return true;
            if (!earlierIsOne && figure.IsDefinite && !figure.IsNamed) return true;
        }

        return false;
    }

    private static bool SameHead(PhraseInput input, FigureMention a, FigureMention b) =>
        a.Victims is { Head: >= 0 } x && b.Victims is { Head: >= 0 } y
        && Lexicons.WordComparer.Instance.Equals(input.Text.WordsOf(input.Tokens[x.Head]), input.Text.WordsOf(input.Tokens[y.Head]).ToString());
}
