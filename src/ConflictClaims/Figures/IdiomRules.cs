using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Fates told by a verb that is none in itself, with what stands behind it: "hacked five traders to death", "sustained burns", "forced from their homes".</summary>
internal static class IdiomRules
{
    public static void Read(FigureScene scene)
    {
        for (var i = 0; i < scene.Line.Length; i++)
        {
            if (scene.Line[i].Kind != PhraseKind.Verb) continue;
            ToDeath(scene, i);
            ForcedFrom(scene, i);
            SuffersInjuries(scene, i);
            FellFighting(scene, i);
            Buried(scene, i);
        }
    }

    /// <summary>"hacked five civilians to death".</summary>
    private static void ToDeath(FigureScene scene, int at)
    {
        var objects = NounList.Behind(scene.Line, at);
        if (objects.IsEmpty) return;
        if (IsAlive(scene, at, scene.Line[objects.Members[^1]].End))
        {
            scene.Add(objects, scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Killed, End = scene.Line[at].End }, FigureRules.VerbToDeath, PerpetratorReader.Before(scene, at));
            return;
        }

        if (objects.Members[^1] + 2 >= scene.Line.Length) return;
        var to = objects.Members[^1] + 1;
        if (scene.Line[to] is { Kind: PhraseKind.Preposition, Lexeme.Form: "to" } && scene.Line[to + 1] is { Lexeme.Form: "death", Outcome: Outcome.Killed } death)
            scene.Add(objects, scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Killed, Lexeme = death.Lexeme, End = death.End }, FigureRules.VerbToDeath, PerpetratorReader.Before(scene, at));
    }

    /// <summary>"burned 11 men alive".</summary>
    private static bool IsAlive(FigureScene scene, int at, int token) =>
        token < scene.Clause.End && scene.Input.Text.WordsOf(scene.Input.Tokens[token]) is "alive" && scene.Input.Text.WordsOf(scene.Input.Tokens[scene.Line[at].End - 1]) is "burned" or "burnt" or "burning" or "buried" or "burying" or "burns";

    /// <summary>"forced 3,000 people from their homes": the homes are out of the line with their preposition.</summary>
    private static void ForcedFrom(FigureScene scene, int at)
    {
        if (!scene.Line[at].Is(WordClass.IdiomVerb) || at + 1 >= scene.Line.Length || !scene.Line[at + 1].IsCounted) return;
        var tokens = scene.Input.Tokens;
        var from = scene.Line[at + 1].End;
        if (from + 2 >= scene.Clause.End || tokens[from].Lexeme.Form is not ("from" or "out of") || !tokens[from + 1].Is(WordClass.Possessive | WordClass.Determiner)) return;
        if (scene.Input.Text.WordsOf(tokens[from + 2]) is not ("homes" or "houses" or "villages" or "homesteads" or "land" or "lands" or "farms")) return;
        scene.Add(NounList.Behind(scene.Line, at), scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Displaced, Voice = Voice.Active }, FigureRules.VerbForcedTo);
    }

    /// <summary>"three soldiers fell in the same fighting".</summary>
    private static void FellFighting(FigureScene scene, int at)
    {
        if (scene.Line[at].Lexeme.Form is not ("fell" or "fallen") || NounList.Before(scene.Line, at) is not { IsEmpty: false } subject || !scene.Line[subject.Members[0]].IsCounted) return;
        if (scene.Line[subject.Members[^1]].Lexeme.Status is not (VictimStatus.Military or VictimStatus.ArmedGroup)) return;
        var tokens = scene.Input.Tokens;
        var end = scene.Line[at].End;
        if (end >= scene.Clause.End || tokens[end].Lexeme.Form is not ("in" or "during")) return;
        for (var i = end + 1; i < scene.Clause.End && i < end + 5; i++)
        {
            if (!tokens[i].Is(WordClass.Means)) continue;
            scene.Add(subject, scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Killed, Voice = Voice.Active }, FigureRules.VerbIntransitive);
            return;
        }
    }

    /// <summary>"We buried eight people this morning": people bury the dead; landslides bury the living too.</summary>
    private static void Buried(FigureScene scene, int at)
    {
        if (scene.Line[at].Lexeme.Form is not ("buried" or "bury") || scene.Line[at].Voice is Voice.Passive || at == 0 || !scene.Line[at - 1].IsNoun || !scene.Line[at - 1].Has(PhraseMarks.People | PhraseMarks.Pronoun)) return;
        var objects = NounList.Behind(scene.Line, at);
        if (objects.IsEmpty || !scene.Line[objects.Members[0]].IsCounted || scene.Line[objects.Members[0]].IsOutcomeNoun) return;
        scene.Add(objects, scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Killed, Voice = Voice.Active }, FigureRules.VerbBuried);
    }

    /// <summary>"four people who sustained machete cuts".</summary>
    private static void SuffersInjuries(FigureScene scene, int at)
    {
        if (!scene.Line[at].Is(WordClass.SufferVerb) || scene.Line[at].Has(PhraseMarks.Negated) || at + 1 >= scene.Line.Length || !(scene.Line[at + 1].Is(WordClass.Injury) || IsTreatedForInjury(scene, at))) return;
        if (scene.Line[at].Lexeme.Form is not ("suffer" or "suffers" or "suffered" or "suffering" or "sustain" or "sustains" or "sustained" or "sustaining" or "receive" or "receives" or "received" or "receiving")) return;
        var subject = NounList.Before(scene.Line, at);
        if (subject.IsEmpty) return;
        var fate = scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Wounded, Voice = Voice.Active, End = scene.Line[at + 1].End };
        if (scene.Add(subject, fate, FigureRules.VerbInjuries).Count > 0) scene.Take(at + 1);
    }

    /// <summary>"are receiving treatment for gunshot wounds".</summary>
    private static bool IsTreatedForInjury(FigureScene scene, int at)
    {
        var tokens = scene.Input.Tokens;
        var end = scene.Line[at + 1].End;
        return scene.Input.Text.WordsOf(tokens[end - 1]) is "treatment" && end + 1 < scene.Clause.End && tokens[end].Lexeme.Form == "for" && (tokens[end + 1].Is(WordClass.Injury) || (end + 2 < scene.Clause.End && tokens[end + 2].Is(WordClass.Injury)));
    }
}
