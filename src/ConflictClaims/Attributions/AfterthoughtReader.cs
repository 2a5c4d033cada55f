using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>
/// Carries what a speaker says of a figure afterwards back to it: "He said that he was citing preliminary data" makes the
/// figures of the sentence before preliminary.
/// </summary>
internal sealed class AfterthoughtReader(SourceTokens words)
{
    private Token[] Tokens => words.Tokens;

    public void Apply(IReadOnlyList<ReportingClause>[] clauses)
    {
        for (var s = 1; s < clauses.Length; s++)
        {
            if (clauses[s].Count == 0 || clauses[s - 1].Count == 0) continue;
            var hedges = HedgesOnData(words.Input.Text.Sentences[s]);
            if (hedges == Hedges.None) continue;
            foreach (var earlier in clauses[s - 1])
            {
                if (clauses[s].Any(later => Shares(earlier, later))) earlier.Hedges |= hedges;
            }
        }
    }

    private static bool Shares(ReportingClause a, ReportingClause b) => a.Resolved.Any(x => b.Resolved.Any(y => string.Equals(x.Name, y.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>"Preliminary data", "the figures are provisional", in a sentence that has no number of its own.</summary>
    private Hedges HedgesOnData(Sentence sentence)
    {
        var hedges = Hedges.None;
        var hasData = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var t = Tokens[i];
            if (t.IsNumber || t.Is(WordClass.NumberWord)) return Hedges.None;
            hasData |= t.Is(WordClass.ReportingNoun | WordClass.TotalNoun) || words.Reads(i, "number") || words.Reads(i, "numbers");
            if (t.Is(WordClass.HedgeWord)) hedges |= t.Lexeme.Hedges & (Hedges.Preliminary | Hedges.Unverified | Hedges.Estimated);
        }

        return hasData ? hedges : Hedges.None;
    }
}
