using ConflictClaims.Clauses;
using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Counts of people deployed, sent or stationed: denominators, no casualties.</summary>
internal static class StrengthRules
{
    public static void Read(PhraseInput input, IReadOnlyList<Clause> clauses, int sentence, List<FigureMention> figures, List<StrengthMention> into)
    {
        foreach (var clause in clauses)
        {
            for (var i = 0; i < clause.Line.Length; i++)
            {
                if (clause.Line[i].Is(WordClass.StrengthVerb) && clause.Line[i].Kind == PhraseKind.Verb) AroundVerb(input, clause, i, sentence, figures, into);
                else if (IsForce(clause.Line, i)) Add(input, clause.Line[i], VerbBehind(clause.Line, i), sentence, figures, into);
            }
        }
    }

    /// <summary>"has stationed approximately 12,000 soldiers", "11,000 troops had been sent".</summary>
    private static void AroundVerb(PhraseInput input, Clause clause, int at, int sentence, List<FigureMention> figures, List<StrengthMention> into)
    {
        var line = clause.Line;
        if (at + 1 < line.Length && IsPeopleCounted(line[at + 1])) Add(input, line[at + 1], line[at].Head, sentence, figures, into);
        else if (at > 0 && IsPeopleCounted(line[at - 1])) Add(input, line[at - 1], line[at].Head, sentence, figures, into);
    }

    /// <summary>"the initial 11,000 troops", "nearly half of the 11,000".</summary>
    private static bool IsForce(Phrase[] line, int at) =>
        IsPeopleCounted(line[at]) && line[at].Has(PhraseMarks.Definite) && (line[at].Has(PhraseMarks.Elliptic) || line[at].Lexeme.Status == VictimStatus.Military)
        && at > 1 && line[at - 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "of" } && line[at - 2].IsCounted;

    private static int VerbBehind(Phrase[] line, int at)
    {
        for (var i = at + 1; i < line.Length && i < at + 4; i++)
        {
            if (line[i].Is(WordClass.StrengthVerb)) return line[i].Head;
        }

        return -1;
    }

    private static bool IsPeopleCounted(Phrase phrase) => phrase.IsNoun && phrase.IsCounted && phrase.Has(PhraseMarks.People) && !phrase.IsOutcomeNoun;

    private static void Add(PhraseInput input, Phrase noun, int verb, int sentence, List<FigureMention> figures, List<StrengthMention> into)
    {
        var count = input.Counts[noun.Count];
        if (count.Form != CountForm.Number) return;
        if (figures.FindLast(f => f.First == count.First || f.Sentence < sentence) is { } figure && figure.First == count.First) return;
        if (into.FindLast(s => s.First == count.First || s.Sentence < sentence).First == count.First && into.Count > 0) return;
        into.Add(new StrengthMention(count.Range, count.First, count.End, verb, sentence));
    }
}
