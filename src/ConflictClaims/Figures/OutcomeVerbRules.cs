using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Figures of verbs and predicates that tell a fate: who meets it stands before or behind, as the voice says.</summary>
internal static class OutcomeVerbRules
{
    public static void Read(FigureScene scene)
    {
        for (var i = 0; i < scene.Line.Length; i++)
        {
            if (scene.Line[i].Kind == PhraseKind.Outcome) ReadAt(scene, i);
        }
    }

    private static void ReadAt(FigureScene scene, int at)
    {
        var fate = Settled(scene, at);
        var key = fate.Lexeme.Key;
        switch (fate.Voice)
        {
            case Voice.Infinitive when at > 0 && scene.Line[at - 1] is { Kind: PhraseKind.Verb, Lexeme.Form: "expect" or "expects" or "expected" or "predicts" or "predicted" }:
                Befall(scene, at, fate with { Voice = Voice.Active, Stance = Stance.Predicted }, FigureRules.VerbExpectedTo);
                break;
            case Voice.Infinitive when key == "subject":
                ForcedToFlee(scene, at, fate);
                break;
            case Voice.Infinitive when at > 1 && (UsesMeans(scene, at - 1) || UsesMeans(scene, at - 2)):
                Befall(scene, at, fate with { Voice = Voice.Active }, FigureRules.VerbUsedTo);
                break;
            case Voice.Infinitive:
                break; // an aim, not a fact
            case Voice.Bare or Voice.State when at + 2 < scene.Line.Length && (at == 0 || scene.Line[at - 1].Kind == PhraseKind.Comma) && scene.Line[at + 1].Kind is PhraseKind.Colon or PhraseKind.Dash && scene.Line[at + 2].IsCounted:
                scene.AddCount(at + 2, fate.Outcome, fate, FigureRules.VerbTabled);
                break;
            case Voice.Bare or Voice.State when InvertedBe(scene, at) is var be and > 0:
                scene.Add(NounList.From(scene.Line, be + 1), fate, FigureRules.VerbInverted);
                break;
            case Voice.Passive or Voice.State:
                Undergo(scene, at, fate, FigureRules.VerbPassive);
                break;
            case Voice.Active or Voice.Gerund when key == "subject":
                Undergo(scene, at, fate, FigureRules.VerbIntransitive);
                break;
            case Voice.Active when fate.Stance == Stance.Predicted && fate.Outcome == Outcome.Killed && scene.Input.Tokens[fate.First].Lexeme.Form is "will" or "shall" or "'ll":
                break; // "will kill the hostages": a threat, not a forecast
            case Voice.Active when IsAimToo(scene, at):
                break; // "a plot to bomb a school and kill 200"
            case Voice.Active or Voice.Gerund or Voice.Bare when WoundsAsMany(scene, at):
                scene.AddAsMany(at + 1, fate, PerpetratorReader.Before(scene, at));
                break;
            case Voice.Active or Voice.Gerund:
                Befall(scene, at, fate, FigureRules.VerbActive);
                break;
            case Voice.Bare when key == "subject":
                Undergo(scene, at, fate, FigureRules.VerbIntransitive);
                break;
            case Voice.Bare when HarmsThing(scene, at):
                break;
            case Voice.Bare when TakesObject(scene, at):
                Befall(scene, at, fate, FigureRules.VerbActive);
                break;
            case Voice.Bare:
                Undergo(scene, at, fate, FigureRules.VerbParticiple);
                break;
        }
    }

    /// <summary>A base form behind "and" goes on with the "to" before it.</summary>
    private static bool IsAimToo(FigureScene scene, int at)
    {
        if (at == 0 || scene.Line[at - 1].Kind != PhraseKind.Conjunction || scene.Line[at].End - scene.Line[at].First > 1 || !scene.Line[at].Lexeme.Verb.HasFlag(VerbForm.Base) || scene.Line[at].Lexeme.Verb.HasFlag(VerbForm.Past)) return false;
        var tokens = scene.Input.Tokens;
        for (var i = scene.Line[at].First - 2; i > scene.Clause.First; i--)
        {
            if (tokens[i].Lexeme.Form == "to" && !tokens[i + 1].Is(WordClass.Determiner | WordClass.Possessive) && !tokens[i + 1].IsCapital) return true;
            if (tokens[i].Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Subordinator)) return false;
        }

        return false;
    }

    /// <summary>"killed 13 people and wounded as many".</summary>
    private static bool WoundsAsMany(FigureScene scene, int at) =>
        at + 2 < scene.Line.Length && scene.Line[at + 1].Lexeme.Form == "as" && scene.Input.Tokens[scene.Line[at + 2].First].Lexeme.Form == "many" && !(at + 3 < scene.Line.Length && scene.Line[at + 3].IsNoun);

    /// <summary>The fate, with what governs it: "if", "unclear whether", a threat.</summary>
    private static Phrase Settled(FigureScene scene, int at)
    {
        var fate = InModeOfVerbBefore(scene, at);
        for (var i = at - 1; i >= 0; i--)
        {
            var phrase = scene.Line[i];
            if (phrase is { Kind: PhraseKind.Subordinator, Stance: Stance.Hypothetical }) return fate with { Stance = Stance.Hypothetical };
            if (phrase.Kind is PhraseKind.Subordinator or PhraseKind.Colon) break;
        }

        return fate;
    }

    /// <summary>"may have killed 12 and wounded five", "are alleged to have tied up and burned alive 11": the second verb shares what the first is told with.</summary>
    private static Phrase InModeOfVerbBefore(FigureScene scene, int at)
    {
        var fate = scene.Line[at];
        if (fate.Voice is not (Voice.Bare or Voice.Active) || fate.End - fate.First > 1 && fate.First != fate.Head || fate.Stance != Stance.Asserted || at == 0 || scene.Line[at - 1].Kind is not (PhraseKind.Conjunction or PhraseKind.Comma)) return fate;
        for (var i = at - 2; i >= 0; i--)
        {
            var phrase = scene.Line[i];
            if (phrase.Kind is PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Colon) break;
            if (phrase.Kind is not (PhraseKind.Verb or PhraseKind.Outcome)) continue;
            if (phrase.Voice is Voice.Passive or Voice.State && phrase.Kind == PhraseKind.Outcome) break;
            var hedges = phrase.Hedges | (i > 0 && scene.Line[i - 1].Kind == PhraseKind.Verb ? scene.Line[i - 1].Lexeme.Hedges : 0);
            return fate with { Stance = phrase.Has(PhraseMarks.Finite) ? phrase.Stance : fate.Stance, Hedges = fate.Hedges | (phrase.Kind == PhraseKind.Outcome || hedges != phrase.Hedges ? hedges : 0) };
        }

        return fate;
    }

    private static void Undergo(FigureScene scene, int at, Phrase fate, string rule)
    {
        if (at > 2 && scene.Line[at - 2].Lexeme.Form == "as" && scene.Input.Tokens[scene.Line[at - 1].First].Lexeme.Form == "many")
        {
            scene.AddAsMany(at - 2, fate);
            return;
        }

        var subject = IsToHaveBeen(fate) ? NounList.Empty : NounList.Before(scene.Line, at);
        KnowByApposition(scene, subject);
        if ((fate.Voice != Voice.Bare || fate.Lexeme.Key == "subject") && NounList.FarBefore(scene.Line, at) is { IsEmpty: false } far && (!IsSubject(scene, subject, fate) || IsCountedFar(scene, far, subject)))
        {
            if (IsSubject(scene, far, fate)) subject = far;
            else if (IsSubject(scene, far.First(), fate)) subject = far.First();
        }

        if (subject.IsEmpty)
        {
            subject = SubjectOfClause(scene, at, fate);
            if (subject.IsEmpty) return;
        }

        var last = scene.Line[subject.Members[^1]];
        // "the bodies of 12 men with stab wounds": their wounds killed them.
        if (fate.Lexeme.Form.StartsWith("with ", StringComparison.Ordinal) && subject.Members[0] > 1 && scene.Line[subject.Members[0] - 2] is { IsOutcomeNoun: true, Outcome: Outcome.Killed }) return;
        if (fate.Voice is Voice.Bare or Voice.State && last.Has(PhraseMarks.Partitive) && last.Has(PhraseMarks.Elliptic) && VerbBehind(scene, at)) return;
        if (IsNaturalDeath(scene, fate)) return;
        if (fate.Outcome == Outcome.Displaced && IsOnTheRun(last)) return;
        if (fate.Outcome == Outcome.Displaced && fate.Voice is Voice.Active or Voice.Bare && fate.Lexeme.Form is "fled" or "flee" or "fleeing" && !last.IsCounted) return;
        if (fate.Lexeme.Key is "shoot" or "lose" && !last.IsCounted && fate.Voice == Voice.Bare) return;
        // "A critic of the army and politicians has been killed": a verb in the singular has one subject; "along with" adds to it.
        if (IsJoined(scene, subject) && scene.Input.Tokens[fate.First].Lexeme.Form is "was" or "is" or "has" && !scene.Line[subject.Members[0]].IsCounted) subject = subject.First();
        if (subject.Members.Count == 1 && scene.EndAsKilled(subject.Members[0], fate))
        {
            SharedFateRules.Read(scene, at, fate);
            return;
        }

        var by = PerpetratorReader.LeftBy(scene, subject, fate) ?? PerpetratorReader.Behind(scene, at) ?? Attackers.Of(scene, at);
        if (fate.Outcome == Outcome.Wounded && by is { } cause && cause.Is(WordClass.Abstract)) return; // "hurt by the loss of three states"
        SharedFateRules.Read(scene, at, fate, hasFigure: scene.Add(subject, fate, rule, by).Count > 0);
    }

    /// <summary>"Rina Vill, 52, a village head, died": the apposition says that the name is a person's.</summary>
    private static void KnowByApposition(FigureScene scene, NounList subject)
    {
        if (subject.Members is not [var name] || name + 2 >= scene.Line.Length || !scene.Line[name].Has(PhraseMarks.Name) || scene.Line[name].Has(PhraseMarks.People | PhraseMarks.Thing)) return;
        if (scene.Line[name + 1].Kind == PhraseKind.Comma && scene.Line[name + 2].Has(PhraseMarks.People) && scene.Line[name + 2].Has(PhraseMarks.Indefinite | PhraseMarks.Definite) && scene.Line[name + 2].Has(PhraseMarks.Singular))
            scene.Line[name] = scene.Line[name] with { Marks = scene.Line[name].Marks | PhraseMarks.People };
    }

    /// <summary>"Nine riders believed to be smugglers have been killed": the number is the subject's.</summary>
    private static bool IsCountedFar(FigureScene scene, NounList far, NounList near) =>
        scene.Line[far.Members[0]].IsCounted && near.Members.TrueForAll(m => !scene.Line[m].IsCounted) && scene.Line[near.Members[0]].Has(PhraseMarks.Plural);

    /// <summary>"were said by two neighbours to have been shot": the subject is that of the verb before.</summary>
    private static bool IsToHaveBeen(Phrase fate) => fate.Voice == Voice.Passive && !fate.Has(PhraseMarks.Finite) && fate.End - fate.First > 2;

    /// <summary>"died peacefully", "died of cancer": nobody did it, and no accident.</summary>
    private static bool IsNaturalDeath(FigureScene scene, Phrase fate)
    {
        if (fate.Outcome != Outcome.Killed || fate.Lexeme.Key != "subject") return false;
        for (var i = fate.End; i < scene.Clause.End && i < fate.End + 2; i++)
        {
            if (scene.Input.Tokens[i].Lexeme.Key == "natural death") return true;
        }

        return false;
    }

    /// <summary>"five robbers fled on two motorcycles": nobody was driven from home.</summary>
    private static bool IsOnTheRun(Phrase people) =>
        people.Lexeme.Status is VictimStatus.ArmedGroup or VictimStatus.Police || people.Lexeme.Form is "robbers" or "thieves" or "criminals" or "suspects" or "inmates" or "prisoners" or "convicts" or "detainees" or "captives" or "hostages" or "looters" or "killers" or "men" or "smugglers" or "traffickers" or "murderers" or "drivers";

    /// <summary>"a judge and a clerk", but not "a judge along with a clerk", whose verb stands in the singular.</summary>
    private static bool IsJoined(FigureScene scene, NounList subject) => subject.Members.Count > 1 && scene.Line[subject.Members[1] - 1].Kind != PhraseKind.Preposition;

    /// <summary>Whether the list agrees with the verb in number and can meet the fate.</summary>
    private static bool IsSubject(FigureScene scene, NounList subject, Phrase fate)
    {
        if (subject.IsEmpty) return false;
        var noun = scene.Line[subject.Members[0]];
        if (subject.Members.Count == 1 && !scene.Nouns.CanMeet(noun, fate.Outcome, fate)) return false;
        var several = IsJoined(scene, subject) || (noun.IsCounted ? scene.Input.Counts[noun.Count].Range.Low != 1 : noun.Has(PhraseMarks.Plural));
        return scene.Input.Tokens[fate.First].Lexeme.Form switch
        {
            "was" or "is" or "has" => !several || noun.Has(PhraseMarks.Collective) || noun.IsCounted && !noun.Has(PhraseMarks.Plural),
            "were" or "are" or "have" => several || noun.Has(PhraseMarks.Collective),
            _ => true,
        };
    }

    /// <summary>"The gunman killed four people before being shot dead": the subject of the clause.</summary>
    private static NounList SubjectOfClause(FigureScene scene, int at, Phrase fate)
    {
        if (fate.Voice != Voice.Passive || at == 0 || scene.Line[at - 1].Lexeme.Form is not ("before" or "after") || scene.Input.Tokens[fate.First].Lexeme.Form != "being") return NounList.Empty;
        return scene.Line[0].IsNoun && !scene.Line[0].IsCounted && scene.Line[0].Has(PhraseMarks.Singular) ? NounList.Of(0) : NounList.Empty;
    }

    private static bool VerbBehind(FigureScene scene, int at)
    {
        for (var i = at + 1; i < scene.Line.Length; i++)
        {
            if (scene.Line[i].Kind is PhraseKind.Outcome or PhraseKind.Verb) return true;
            if (scene.Line[i].Kind is PhraseKind.Comma or PhraseKind.Conjunction) return false;
        }

        return false;
    }

    private static void Befall(FigureScene scene, int at, Phrase fate, string rule)
    {
        var objects = NounList.Behind(scene.Line, BehindAside(scene, at));
        if (objects.IsEmpty) return;
        if (fate.Lexeme.Key == "lose" && LosesNoPeople(scene, objects)) return;
        var by = PerpetratorReader.Before(scene, at);
        if (fate.Outcome == Outcome.Captured && by is { Lexeme.Key: "camera" }) return; // "a camera captured four men"
        if (ShotDead(scene, objects, fate) is { } dead) fate = dead;
        if (scene.Add(objects, fate, rule, by).Count > 0) SharedFateRules.Read(scene, objects.Members[^1], fate);
    }

    /// <summary>"shot four people dead".</summary>
    private static Phrase? ShotDead(FigureScene scene, NounList people, Phrase fate)
    {
        var behind = people.Members[^1] + 1;
        if (fate.Lexeme.Key != "shoot" || behind >= scene.Line.Length || scene.Line[behind] is not { Kind: PhraseKind.Outcome, Voice: Voice.State, Outcome: Outcome.Killed } dead) return null;
        return fate with { Outcome = Outcome.Killed, Head = dead.Head, End = dead.End };
    }

    /// <summary>"killed, by the count of the network, 110 people": an aside between verb and object leaves a comma.</summary>
    private static int BehindAside(FigureScene scene, int at) => at + 2 < scene.Line.Length && IsAsideBehind(scene, at) ? at + 1 : at;

    private static bool IsAsideBehind(FigureScene scene, int at) =>
        scene.Line[at + 1].Kind == PhraseKind.Comma && scene.Line[at + 2].IsCounted && scene.Line[at + 2].First - scene.Line[at + 1].End > 2 && scene.Input.Tokens[scene.Line[at + 2].First - 1].IsMark(',')
        && (at + 3 >= scene.Line.Length || scene.Line[at + 3].Kind is not (PhraseKind.Verb or PhraseKind.Outcome));

    /// <summary>"lost 94 men killed": the fate behind the men says more than the loss; "lost 3-0", "lost contact" are no people.</summary>
    private static bool LosesNoPeople(FigureScene scene, NounList objects)
    {
        var last = objects.Members[^1];
        if (scene.Line[last] is { Lexeme.Status: VictimStatus.Civilian } customers && !customers.Is(WordClass.Relation) && customers.Lexeme.Form is not ("women" or "children" or "boys" or "girls")) return true;
        if (last + 1 < scene.Line.Length && scene.Line[last + 1] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare or Voice.State }) return true;
        var people = scene.Line[objects.Members[0]];
        return !people.IsCounted || !(people.Has(PhraseMarks.Elliptic) || IsFightingFolk(people));
    }

    /// <summary>A past or participle with people behind it is active, unless those people have a fate of their own: "9 killed, 12 wounded".</summary>
    private static bool TakesObject(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at + 2 < line.Length && IsAsideBehind(scene, at)) return true;
        if (IsDoneToThem(scene, at)) return true;
        if (at + 1 >= line.Length || !line[at + 1].IsNoun || BehindPreposition(scene, at)) return false;
        var counted = at > 0 && line[at - 1].IsNoun && (line[at - 1].IsCounted || line[at - 1].Has(PhraseMarks.Another));
        var fateBehind = at + 2 < line.Length && line[at + 2].Kind == PhraseKind.Outcome && line[at + 2].Voice is not Voice.Gerund;
        return !(counted && fateBehind);
    }

    /// <summary>"two men shot her": whoever she is, the subject did it.</summary>
    private static bool IsDoneToThem(FigureScene scene, int at) =>
        scene.Line[at].End < scene.Clause.End && scene.Input.Text.WordsOf(scene.Input.Tokens[scene.Line[at].End]) is "him" or "her" or "them" or "me" or "us";

    /// <summary>"captured in Kursk raid": a place taken out of the line hides the preposition.</summary>
    private static bool BehindPreposition(FigureScene scene, int at) =>
        scene.Line[at].End < scene.Line[at + 1].First && scene.Input.Tokens[scene.Line[at].End].Is(WordClass.Preposition) && !scene.Line[at + 1].IsCounted;

    /// <summary>"Killed in the raid on the market, a place of traders, were seven men", "Also dead, it said, are 125 soldiers": the verb "be" that the people stand behind; -1 where there is none.</summary>
    private static int InvertedBe(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at > 0 && line[at - 1].Kind is not (PhraseKind.Conjunction or PhraseKind.Comma)) return -1;
        for (var i = at + 1; i + 1 < line.Length && i < at + 14; i++)
        {
            if (line[i] is { Kind: PhraseKind.Verb, Head: < 0 } && line[i + 1].IsNoun && (i == at + 1 || (at == 0 && line[i + 1].IsCounted && line[i - 1].Kind == PhraseKind.Comma))) return i;
            if (at > 0 || line[i].Kind is PhraseKind.Subordinator or PhraseKind.Outcome || line[i].IsCounted) return -1;
        }

        return -1;
    }

    /// <summary>"Lightning killed 14 cows": the verb has its object, and the subject met nothing.</summary>
    private static bool HarmsThing(FigureScene scene, int at) =>
        at > 0 && at + 1 < scene.Line.Length && scene.Line[at + 1].IsNoun && scene.Line[at + 1].Has(PhraseMarks.Thing) && !scene.Line[at - 1].IsCounted;

    /// <summary>"used machetes to kill 12": done, and not only meant.</summary>
    private static bool UsesMeans(FigureScene scene, int at) => at >= 0 && scene.Line[at] is { Kind: PhraseKind.Verb, Lexeme.Form: "used" or "using" or "managed" or "succeeded" };

    private static void ForcedToFlee(FigureScene scene, int at, Phrase fate)
    {
        if (at < 2 || !scene.Line[at - 1].IsNoun || !scene.Line[at - 1].IsCounted || scene.Line[at - 2].Lexeme.Form is not ("forced" or "forcing" or "forces")) return;
        scene.Add(NounList.Behind(scene.Line, at - 2), fate with { Voice = Voice.Active }, FigureRules.VerbForcedTo);
    }

    /// <summary>Armies lose soldiers and men; companies lose customers.</summary>
    private static bool IsFightingFolk(Phrase people) =>
        people.Lexeme.Status is VictimStatus.Military or VictimStatus.ArmedGroup or VictimStatus.Police || people.Is(WordClass.Relation)
        || people.Lexeme.Form is "men" or "people" or "women" or "personnel" or "civilians" or "children" or "lives";
}
