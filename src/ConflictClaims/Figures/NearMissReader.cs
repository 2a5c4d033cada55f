using ConflictClaims.Clauses;
using ConflictClaims.Counts;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Figures;

/// <summary>Clauses and their figures to the words for a fate, and the counts, that no figure rests on.</summary>
internal static class NearMissReader
{
    public static List<NearMiss> Read(PhraseInput input, Sentence sentence, IReadOnlyList<Phrase> phrases, IReadOnlyList<Clause> clauses, List<FigureMention> figures)
    {
        var misses = new List<NearMiss>();
        foreach (var phrase in phrases)
        {
            if (ReasonFor(input, sentence, phrase, clauses, figures) is { } reason) misses.Add(new NearMiss(phrase.First, phrase.End, reason));
        }

        return misses;
    }

    private static string? ReasonFor(PhraseInput input, Sentence sentence, Phrase phrase, IReadOnlyList<Clause> clauses, List<FigureMention> figures)
    {
        var isFate = phrase.Kind == PhraseKind.Outcome || phrase.IsOutcomeNoun;
        if (!isFate && !phrase.IsCounted) return null;
        if (figures.Exists(f => Holds(phrase, f.First) || (isFate && Holds(phrase, f.TermFirst)))) return null;
        if (FictionFilter.IsStory(input, sentence)) return "the sentence tells a story";
        var (clause, at) = Find(clauses, phrase);
        if (clause is null) return "stands aside of the telling: no rule sees it";
        return phrase.Kind == PhraseKind.Outcome ? FateReason(clause.Line, at, figures) : CountReason(input, phrase, clause.Line);
    }

    private static string FateReason(Phrase[] line, int at, List<FigureMention> figures)
    {
        var fate = line[at];
        if (fate.Voice == Voice.Infinitive) return "an aim, not a fact";
        if (fate is { Voice: Voice.Active, Stance: Stance.Predicted }) return "a threat or a forecast";
        var before = at > 0 && line[at - 1].IsNoun ? line[at - 1] : (Phrase?)null;
        var behind = at + 1 < line.Length && line[at + 1].IsNoun ? line[at + 1] : (Phrase?)null;
        if (before is null && behind is null) return "no people right before or behind";
        var met = fate.Voice is Voice.Active or Voice.Gerund && fate.Lexeme.Key != "subject" ? behind : before ?? behind;
        return met switch
        {
            null => "no people behind, where they would stand in the active",
            { } people when figures.Exists(f => Holds(people, f.First)) => "the people next to it have another fate",
            { } thing when thing.Has(PhraseMarks.Thing) => "what meets it is no people",
            { } pronoun when pronoun.Has(PhraseMarks.Pronoun) => "a pronoun sets no number",
            { IsCounted: false } => "the people have no number and are not known to be one",
            _ => "the people next to it cannot meet it in this shape",
        };
    }

    private static string CountReason(PhraseInput input, Phrase noun, Phrase[] line)
    {
        if (!noun.IsCounted) return "no number that it could be told of";
        if (noun.Has(PhraseMarks.Thing)) return "counts no people";
        if (input.Counts[noun.Count].Form == CountForm.Share) return "a share of something that is no figure";
        return Array.Exists(line, p => p.Kind == PhraseKind.Outcome || p.IsOutcomeNoun) ? "the fate told in its clause is not told of it" : "no fate told in its clause";
    }

    private static (Clause? Clause, int At) Find(IReadOnlyList<Clause> clauses, Phrase phrase)
    {
        foreach (var clause in clauses)
        {
            var at = Array.FindIndex(clause.Line, p => p.First == phrase.First);
            if (at >= 0) return (clause, at);
        }

        return (null, -1);
    }

    private static bool Holds(Phrase phrase, int token) => phrase.First <= token && token < phrase.End;
}
