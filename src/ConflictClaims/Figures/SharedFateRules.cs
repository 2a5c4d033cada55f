using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>People who share a fate that is told of others: "along with two aides", "and a further six on the way to hospital".</summary>
internal static class SharedFateRules
{
    /// <summary>Adds those who share the fate of the people just added; <paramref name="at"/> is the last phrase that told of these.</summary>
    public static void Read(FigureScene scene, int at, Phrase fate, bool hasFigure = true)
    {
        var line = scene.Line;
        for (var i = at + 1; i < line.Length; i++)
        {
            switch (line[i].Kind)
            {
                case PhraseKind.Preposition when IsCompany(scene, i, at):
                    scene.Add(NounList.From(line, i + 1), fate, FigureRules.VerbAlongWith, isFurther: true);
                    return;
                case PhraseKind.Comma or PhraseKind.Conjunction when hasFigure && i + 1 < line.Length && IsMoreOfThem(scene, i + 1):
                    scene.Add(NounList.Of(i + 1), fate, FigureRules.VerbAndMore, isFurther: true);
                    break;
                case PhraseKind.Conjunction when i + 1 < line.Length && line[i + 1].Kind is PhraseKind.Verb or PhraseKind.Outcome && line[i + 1].Voice == Voice.Bare:
                    i++; // "was shot and dumped along with her aunt"
                    break;
                case PhraseKind.Noun or PhraseKind.Comma or PhraseKind.Preposition or PhraseKind.Other:
                    break;
                default:
                    return;
            }
        }
    }

    private static bool IsCompany(FigureScene scene, int at, int fate)
    {
        var line = scene.Line;
        if (at + 1 >= line.Length || !line[at + 1].IsNoun || line[at + 1].Has(PhraseMarks.Pronoun)) return false;
        if (line[at].Lexeme.Form is "as well as" or "in addition to") return line[at + 1].IsCounted && line[at + 1].Has(PhraseMarks.People);
        if (line[at].Lexeme.Form is "along with" or "together with" or "alongside") return true;
        // "was killed with four others", but "killed in a clash with four gunmen".
        return line[at].Lexeme.Form == "with" && (line[at + 1].IsCounted ? scene.Nouns.IsFurther(line[at + 1]) || line[at + 1].Has(PhraseMarks.Partitive) : line[at + 1].Has(PhraseMarks.Possessed) && line[at + 1].Is(WordClass.Relation))
            && NothingBetween(scene, line[fate].End, line[at].First);
    }

    /// <summary>Nothing but times, places and adverbs.</summary>
    private static bool NothingBetween(FigureScene scene, int from, int to)
    {
        for (var i = from; i < to;)
        {
            var behind = scene.Input.Tokens[i].Is(WordClass.Preposition) && i + 1 < to ? i + 1 : i;
            if (scene.Input.TimeAt(i) is var time and >= 0) i = scene.Input.Times[time].End;
            else if (scene.Input.PlaceAt(behind) is var place and >= 0) i = scene.Input.Places[place].End;
            else if (scene.Input.Tokens[i].Is(WordClass.Adverb)) i++;
            else return false;
        }

        return true;
    }

    /// <summary>"a further six", "nine more", "three in Sumy", with no fate of their own behind them.</summary>
    private static bool IsMoreOfThem(FigureScene scene, int noun)
    {
        var line = scene.Line;
        if (!line[noun].IsNoun || !(line[noun].IsCounted || line[noun].Has(PhraseMarks.Another)) || !line[noun].Has(PhraseMarks.Elliptic) || line[noun].Has(PhraseMarks.Partitive)) return false;
        if (noun + 1 < line.Length && line[noun + 1].Kind is not (PhraseKind.Comma or PhraseKind.Conjunction)) return false;
        return !HasVerbOfItsOwn(line, noun) && (scene.Nouns.IsFurther(line[noun]) || IsPlaceOrTime(scene, line[noun].End));
    }

    /// <summary>"and four others, including a girl, escaped": what follows is told of them, unless it is another's word ("the army said").</summary>
    private static bool HasVerbOfItsOwn(Phrase[] line, int noun)
    {
        for (var i = noun + 1; i < line.Length; i++)
        {
            if (line[i].Kind is PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Colon) return false;
            if (line[i].Kind is PhraseKind.Verb or PhraseKind.Outcome) return !(line[i].Is(WordClass.ReportingVerb) && line[i - 1].IsNoun && i - 1 > noun);
        }

        return false;
    }

    private static bool IsPlaceOrTime(FigureScene scene, int token)
    {
        if (token + 1 >= scene.Clause.End) return false;
        if (scene.Input.TimeAt(token) >= 0) return true;
        return scene.Input.Tokens[token].Is(WordClass.Preposition) && (scene.Input.PlaceAt(token + 1) >= 0 || (token + 2 < scene.Clause.End && scene.Input.Tokens[token + 1].Is(WordClass.Determiner) && scene.Input.PlaceAt(token + 2) >= 0));
    }
}
