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
        var told = new Told(input);
        foreach (var figure in figures)
        {
            if (figure.Range.Precision == CountPrecision.Unquantified && !options.IncludeUnquantified) continue;
            if (figure.IsImplied && !options.IncludeImplied && figure.Range.Precision != CountPrecision.Unquantified) continue;
            if ((attributions.IsReporting(figure.First) && attributions.IsReporting(figure.TermFirst)) || figure.End > input.Text.Sentences[figure.Sentence].End) continue;
            if (FictionFilter.IsOfSport(input, figure) || told.Before(figure)) continue;
            told.Add(figure);
            kept.Add(figure);
        }

        var isKept = new HashSet<FigureMention>(kept, ReferenceEqualityComparer.Instance);
        foreach (var figure in kept)
        {
            if (figure.PartOf is { } whole && !isKept.Contains(whole)) figure.PartOf = null;
        }

        return kept;
    }

    /// <summary>"The doctor was shot": one person of whom an earlier sentence told the same.</summary>
    private sealed class Told(PhraseInput input)
    {
        private readonly Dictionary<Outcome, int> _one = [];
        private readonly Dictionary<Outcome, int> _several = [];
        private readonly Dictionary<(Outcome, string), int> _heads = [];

        public bool Before(FigureMention figure)
        {
            if (!figure.IsImplied || figure.IsFurther || figure.Range.Low != 1) return false;
            if (InEarlierSentence(_one, figure.Outcome, figure) && (figure.IsDefinite || figure.IsNamed)) return true;
            if (InEarlierSentence(_several, figure.Outcome, figure) && figure.IsDefinite && !figure.IsNamed) return true;
            return Head(figure) is { } head && _heads.TryGetValue((figure.Outcome, head), out var sentence) && sentence < figure.Sentence;
        }

        public void Add(FigureMention figure)
        {
            if (figure.Stance == Stance.Denied) return;
            var isOne = figure.Range is { Low: 1, High: 1 };
            (isOne ? _one : _several).TryAdd(figure.Outcome, figure.Sentence);
            if (isOne && Head(figure) is { } head) _heads.TryAdd((figure.Outcome, head), figure.Sentence);
        }

        private static bool InEarlierSentence(Dictionary<Outcome, int> told, Outcome outcome, FigureMention figure) => told.TryGetValue(outcome, out var sentence) && sentence < figure.Sentence;

        private string? Head(FigureMention figure) =>
            figure.Victims is { Head: >= 0 } noun ? input.Text.WordsOf(input.Tokens[noun.Head]).ToString().ToLowerInvariant() : null;
    }
}
