using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Figures;

/// <summary>
/// Stances that a predicate tells of the whole statement: "reports that 80 were captured were false", "it is not true that
/// 200 died", "a further 11 deaths have not been confirmed".
/// </summary>
internal static class StanceRules
{
    private static readonly string[] Confirmed = ["confirmed", "verified", "corroborated"];

    public static void Settle(PhraseInput input, Sentence sentence, int index, List<FigureMention> figures)
    {
        for (var i = figures.Count - 1; i >= 0 && figures[i].Sentence == index; i--)
        {
            var figure = figures[i];
            if (figure.Stance != Stance.Asserted) continue;
            if (IsCalledUntrue(input, sentence, figure)) figures[i] = Restated(figures, figure, figure with { Stance = Stance.Denied });
            else if (HedgedReport(input, sentence, figure) is var hedges and not Hedges.None) figures[i] = Restated(figures, figure, figure with { Hedges = figure.Hedges | hedges });
            else if (IsUnconfirmed(input, sentence, figure)) figures[i] = Restated(figures, figure, figure with { Hedges = figure.Hedges | Hedges.Unverified });
        }
    }

    private static FigureMention Restated(List<FigureMention> figures, FigureMention before, FigureMention after)
    {
        foreach (var part in figures)
        {
            if (ReferenceEquals(part.PartOf, before)) part.PartOf = after;
        }

        return after;
    }

    private static bool IsCalledUntrue(PhraseInput input, Sentence sentence, FigureMention figure)
    {
        var reported = false;
        for (var i = sentence.First; i < figure.First; i++)
        {
            if (IsContradicted(input, i)) return true;
            var form = input.Tokens[i].Lexeme.Form;
            reported |= input.Tokens[i].Is(WordClass.ReportingNoun);
            if (form == "that" && i > sentence.First && IsDenial(input, sentence, i - 1)) return true;
            if (input.Text.WordsOf(input.Tokens[i]) is "correcting" or "retracting" or "withdrawing" && (Says(input, i + 1, "an") || Says(input, i + 1, "the") || Says(input, i + 1, "its")) && input.Text.WordsOf(input.Tokens[i + 2]) is "earlier" or "previous" or "initial" or "first" or "report") return true;
        }

        return reported && PredicateBehind(input, sentence, figure, DoubtWords.WrongPredicates, negated: false);
    }

    /// <summary>"contrary to reports that", "an earlier version of this story said".</summary>
    private static bool IsContradicted(PhraseInput input, int at) =>
        at + 2 < input.Tokens.Length && (Says(input, at, "contrary") && Says(input, at + 1, "to") && input.Tokens[at + 2].Is(WordClass.ReportingNoun) || Says(input, at, "earlier") && Says(input, at + 1, "version"));

    /// <summary>"not true that", "untrue that".</summary>
    private static bool IsDenial(PhraseInput input, Sentence sentence, int at)
    {
        if (Says(input, at, "true")) return at > sentence.First && (input.Tokens[at - 1].Is(WordClass.Negation) || (at - 2 >= sentence.First && input.Tokens[at - 2].Is(WordClass.Negation)));
        return Array.Exists(DoubtWords.WrongPredicates, word => Says(input, at, word)) && at > sentence.First && input.Tokens[at - 1].Is(WordClass.Auxiliary | WordClass.Adverb);
    }

    /// <summary>"A preliminary toll from the agency gives 37 dead": what the report is called holds for its figures.</summary>
    private static Hedges HedgedReport(PhraseInput input, Sentence sentence, FigureMention figure)
    {
        for (var i = Math.Max(sentence.First, figure.ClauseFirst); i + 1 < figure.First; i++)
        {
            if (input.Tokens[i].Is(WordClass.HedgeWord) && input.Tokens[i].Is(WordClass.Adjective) && input.Tokens[i + 1].Is(WordClass.TotalNoun | WordClass.ReportingNoun)) return input.Tokens[i].Lexeme.Hedges;
        }

        return Hedges.None;
    }

    private static bool IsUnconfirmed(PhraseInput input, Sentence sentence, FigureMention figure) => PredicateBehind(input, sentence, figure, Confirmed, negated: true);

    /// <summary>Whether "was/were/has been (not)" and one of the words stand behind the figure in its clause.</summary>
    private static bool PredicateBehind(PhraseInput input, Sentence sentence, FigureMention figure, string[] words, bool negated)
    {
        var auxiliary = false;
        var negation = false;
        for (var i = Math.Max(figure.End, figure.TermEnd); i < sentence.End; i++)
        {
            var token = input.Tokens[i];
            if (token.Kind == TokenKind.Punctuation && token.Mark is ',' or ';') return false;
            if (auxiliary && negation == negated && Array.Exists(words, word => Says(input, i, word))) return true;
            if (token.Is(WordClass.Auxiliary))
            {
                auxiliary = true;
                negation = token.Is(WordClass.Negation);
            }
            else if (token.Is(WordClass.Negation)) negation = true;
            else if (!token.Is(WordClass.Adverb)) auxiliary = false;
        }

        return false;
    }

    private static bool Says(PhraseInput input, int token, string word) => input.Text.WordsOf(input.Tokens[token]).Equals(word, StringComparison.OrdinalIgnoreCase);
}
