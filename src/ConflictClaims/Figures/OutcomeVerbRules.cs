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
            else if (scene.Line[i].Kind == PhraseKind.Verb)
            {
                ToDeath(scene, i);
                ForcedFrom(scene, i);
                SuffersInjuries(scene, i);
                FellFighting(scene, i);
                Buried(scene, i);
            }
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
                scene.AddAsMany(at + 1, fate, AgentBefore(scene, at));
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
        if (at == 0 || scene.Line[at - 1].Kind != PhraseKind.Conjunction || scene.Line[at].End - scene.Line[at].First > 1 || !scene.Line[at].Lexeme.Verb.HasFlag(Lexicons.VerbForm.Base) || scene.Line[at].Lexeme.Verb.HasFlag(Lexicons.VerbForm.Past)) return false;
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

    /// <summary>"hacked five civilians to death".</summary>
    private static void ToDeath(FigureScene scene, int at)
    {
        var objects = NounList.Behind(scene.Line, at);
        if (objects.IsEmpty) return;
        if (IsAlive(scene, at, scene.Line[objects.Members[^1]].End))
        {
            scene.Add(objects, scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Killed, End = scene.Line[at].End }, FigureRules.VerbToDeath, AgentBefore(scene, at));
            return;
        }

        if (objects.Members[^1] + 2 >= scene.Line.Length) return;
        var to = objects.Members[^1] + 1;
        if (scene.Line[to] is { Kind: PhraseKind.Preposition, Lexeme.Form: "to" } && scene.Line[to + 1] is { Lexeme.Form: "death", Outcome: Outcome.Killed } death)
            scene.Add(objects, scene.Line[at] with { Kind = PhraseKind.Outcome, Outcome = Outcome.Killed, Lexeme = death.Lexeme, End = death.End }, FigureRules.VerbToDeath, AgentBefore(scene, at));
    }

    /// <summary>"burned 11 men alive".</summary>
    private static bool IsAlive(FigureScene scene, int at, int token) =>
        token < scene.Clause.End && scene.Input.Text.WordsOf(token, token + 1) == "alive" && scene.Input.Text.WordsOf(scene.Line[at].End - 1, scene.Line[at].End) is "burned" or "burnt" or "burning" or "buried" or "burying" or "burns";

    /// <summary>"forced 3,000 people from their homes": the homes are out of the line with their preposition.</summary>
    private static void ForcedFrom(FigureScene scene, int at)
    {
        if (scene.Line[at].Lexeme.Key != "harm" || at + 1 >= scene.Line.Length || !scene.Line[at + 1].IsCounted) return;
        var tokens = scene.Input.Tokens;
        var from = scene.Line[at + 1].End;
        if (from + 2 >= scene.Clause.End || tokens[from].Lexeme.Form is not ("from" or "out of") || !tokens[from + 1].Is(WordClass.Possessive | WordClass.Determiner)) return;
        if (scene.Input.Text.WordsOf(from + 2, from + 3) is not ("homes" or "houses" or "villages" or "homesteads" or "land" or "lands" or "farms")) return;
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
        return scene.Input.Text.WordsOf(end - 1, end) == "treatment" && end + 1 < scene.Clause.End && tokens[end].Lexeme.Form == "for" && (tokens[end + 1].Is(WordClass.Injury) || (end + 2 < scene.Clause.End && tokens[end + 2].Is(WordClass.Injury)));
    }

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
        if (fate.Voice != Voice.Bare && NounList.FarBefore(scene.Line, at) is { IsEmpty: false } far && (!IsSubject(scene, subject, fate) || IsCountedFar(scene, far, subject)))
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
        // "the bodies of 70 civilians with bullet wounds": their wounds killed them.
        if (fate.Lexeme.Form.StartsWith("with ", StringComparison.Ordinal) && subject.Members[0] > 1 && scene.Line[subject.Members[0] - 2] is { IsOutcomeNoun: true, Outcome: Outcome.Killed }) return;
        if (fate.Voice is Voice.Bare or Voice.State && last.Has(PhraseMarks.Partitive) && last.Has(PhraseMarks.Elliptic) && VerbBehind(scene, at)) return;
        if (IsNaturalDeath(scene, fate)) return;
        if (fate.Outcome == Outcome.Displaced && last.Lexeme.Status is VictimStatus.ArmedGroup or VictimStatus.Police || IsOnTheRun(last, fate)) return;
        if (fate.Outcome == Outcome.Displaced && fate.Voice is Voice.Active or Voice.Bare && fate.Lexeme.Form is "fled" or "flee" or "fleeing" && !last.IsCounted) return;
        if (fate.Lexeme.Key is "shoot" or "lose" && !last.IsCounted && fate.Voice == Voice.Bare) return;
        // "A critic of the army and politicians has been killed": a verb in the singular has one subject; "along with" adds to it.
        if (subject.Members.Count > 1 && scene.Line[subject.Members[1] - 1].Kind != PhraseKind.Preposition && scene.Input.Tokens[fate.First].Lexeme.Form is "was" or "is" or "has" && !scene.Line[subject.Members[0]].IsCounted) subject = subject.First();
        if (subject.Members.Count == 1 && scene.EndAsKilled(subject.Members[0], fate))
        {
            SharedFateRules.Read(scene, at, fate);
            return;
        }

        var by = LeftBy(scene, subject, fate) ?? AgentBehind(scene, at) ?? Attackers.Of(scene, at);
        if (fate.Outcome == Outcome.Wounded && by is { } cause && cause.Is(WordClass.Abstract)) return; // "hurt by the loss of three states"
        var added = scene.Add(subject, fate, rule, by).Count > 0;
        if (added || !subject.IsEmpty) SharedFateRules.Read(scene, at, fate, added);
    }

    /// <summary>"Rina Vill, 52, a village head, died": the apposition says that the name is a person's.</summary>
    private static void KnowByApposition(FigureScene scene, NounList subject)
    {
        if (subject.Members is not [var name] || name + 2 >= scene.Line.Length || !scene.Line[name].Has(PhraseMarks.Name) || scene.Line[name].Has(PhraseMarks.People | PhraseMarks.Thing)) return;
        if (scene.Line[name + 1].Kind == PhraseKind.Comma && scene.Line[name + 2].Has(PhraseMarks.People) && scene.Line[name + 2].Has(PhraseMarks.Indefinite | PhraseMarks.Definite) && scene.Line[name + 2].Has(PhraseMarks.Singular))
            scene.Line[name] = scene.Line[name] with { Marks = scene.Line[name].Marks | PhraseMarks.People };
    }

    /// <summary>"Ten bandits suspected to be herdsmen have been killed": the number is the subject's.</summary>
    private static bool IsCountedFar(FigureScene scene, NounList far, NounList near) =>
        scene.Line[far.Members[0]].IsCounted && near.Members.TrueForAll(m => !scene.Line[m].IsCounted) && scene.Line[near.Members[0]].Has(PhraseMarks.Plural);

    /// <summary>"The ambush left 23 soldiers dead": what left them so.</summary>
    private static Phrase? LeftBy(FigureScene scene, NounList people, Phrase fate)
    {
        if (people.IsEmpty || fate.Voice is not (Voice.State or Voice.Bare)) return null;
        for (var i = people.Members[0] - 1; i >= 0; i--)
        {
            if (scene.Line[i] is { Kind: PhraseKind.Verb, Lexeme.Key: "leave" } or { Kind: PhraseKind.Verb, Lexeme.Form: "took" or "take" or "takes" or "taking" or "held" or "hold" or "holding" }) return AgentBefore(scene, i);
            if (!scene.Line[i].IsNoun && scene.Line[i].Kind is not (PhraseKind.Outcome or PhraseKind.Conjunction or PhraseKind.Comma)) return null;
        }

        return null;
    }

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
    private static bool IsOnTheRun(Phrase people, Phrase fate) =>
        fate.Outcome == Outcome.Displaced && people.Lexeme.Form is "robbers" or "thieves" or "criminals" or "suspects" or "inmates" or "prisoners" or "convicts" or "detainees" or "captives" or "hostages" or "looters" or "killers" or "men" or "smugglers" or "traffickers" or "murderers" or "drivers";

    /// <summary>Whether the list agrees with the verb in number and can meet the fate.</summary>
    private static bool IsSubject(FigureScene scene, NounList subject, Phrase fate)
    {
        if (subject.IsEmpty) return false;
        var noun = scene.Line[subject.Members[0]];
        if (subject.Members.Count == 1 && !scene.CanMeet(noun, fate.Outcome, fate)) return false;
        var several = (subject.Members.Count > 1 && scene.Line[subject.Members[1] - 1].Kind != PhraseKind.Preposition) || (noun.IsCounted ? scene.Input.Counts[noun.Count].Range.Low != 1 : noun.Has(PhraseMarks.Plural));
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
        if (fate.Outcome == Outcome.Captured && AgentBefore(scene, at) is { } camera && camera.Has(PhraseMarks.Thing)) return; // "a camera captured four men"
        if (ShotDead(scene, objects, fate) is { } dead) fate = dead;
        if (scene.Add(objects, fate, rule, AgentBefore(scene, at)).Count > 0) SharedFateRules.Read(scene, objects.Members[^1], fate);
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
        scene.Line[at].End < scene.Clause.End && scene.Input.Text.WordsOf(scene.Line[at].End, scene.Line[at].End + 1) is "him" or "her" or "them" or "me" or "us";

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

    private static Phrase? AgentBefore(FigureScene scene, int at)
    {
        if (Accused(scene, at) is { } accused) return accused;
        var subject = NounList.FarBefore(scene.Line, at) is { IsEmpty: false } far && !scene.Line[far.Members[0]].IsCounted ? far : NounList.Before(scene.Line, at);
        if (RelativeAgent(scene, at) is { } antecedent) return antecedent;
        if (!subject.IsEmpty && !scene.Line[subject.Members[0]].Has(PhraseMarks.Pronoun)) return WithAllegiance(scene, scene.Line[subject.Members[0]]);
        if (scene.Line[at].Voice != Voice.Gerund) return AgentOfVerbBefore(scene, at) is { } agent ? WithAllegiance(scene, agent) : FarAgent(scene, at);
        // ", killing 12": the subject of the clause that the participle hangs on.
        for (var i = 0; i < at; i++)
        {
            if (scene.Line[i].IsNoun) return scene.Line[i].IsCounted && scene.IsTaken(i) ? null : scene.Line[i];
        }

        return null;
    }

    /// <summary>"by an Israeli missile that wiped out a family": a noun taken out of the line with its preposition.</summary>
    private static Phrase? RelativeAgent(FigureScene scene, int at)
    {
        if (at == 0 || scene.Line[at - 1] is not { Kind: PhraseKind.Relative, Lexeme.Form: "that" or "which" or "who" } relative || (at > 1 && scene.Line[at - 2].End == relative.First)) return null;
        for (var i = Math.Max(scene.Clause.First, relative.First - 6); i < relative.First; i++)
        {
            if (NounPhraseReader.TryRead(scene.Input, i, relative.First, out var noun) && noun.End == relative.First) return noun;
        }

        return null;
    }

    /// <summary>"accused the army of massacring 70".</summary>
    private static Phrase? Accused(FigureScene scene, int at)
    {
        var of = at - 1;
        if (of < 2 || scene.Line[of] is not { Kind: PhraseKind.Preposition, Lexeme.Form: "of" or "with" or "for" } || !scene.Line[of - 1].IsNoun) return null;
        return scene.Input.Text.WordsOf(scene.Line[of - 2].End - 1, scene.Line[of - 2].End) is "accused" or "accuses" or "accusing" or "accuse" or "suspected" or "suspects" or "charged" or "charges" or "charging" or "convicted" or "blamed" or "blames" or "jailed" or "indicted" ? WithAllegiance(scene, scene.Line[of - 1]) : null;
    }

    private static Phrase? FarAgent(FigureScene scene, int at) =>
        NounList.FarBefore(scene.Line, at) is { IsEmpty: false } far && !scene.Line[far.Members[0]].IsCounted && !scene.Line[far.Members[0]].Has(PhraseMarks.Pronoun) ? WithAllegiance(scene, scene.Line[far.Members[0]]) : null;

    /// <summary>"gunmen from the Allied Front", "militants linked to the cartel": whose they are goes with them.</summary>
    private static Phrase WithAllegiance(FigureScene scene, Phrase agent)
    {
        var tokens = scene.Input.Tokens;
        var at = agent.End;
        if (at < scene.Clause.End && tokens[at].Lexeme.Form is "linked" or "loyal" or "allied" or "affiliated" or "belonging" or "connected" or "aligned") at++;
        if (at + 1 >= scene.Clause.End || tokens[at].Lexeme.Form is not ("from" or "of" or "to" or "with") || (at == agent.End && tokens[at].Lexeme.Form is "to" or "with")) return agent;
        if (!agent.Has(PhraseMarks.People) || scene.Input.PlaceAt(at + 1) >= 0 && at == agent.End) return agent;
        return NounPhraseReader.TryRead(scene.Input, at + 1, scene.Clause.End, out var group) && (group.Is(WordClass.ArmedGroup | WordClass.Organisation | WordClass.Country) || group.Has(PhraseMarks.Name)) && !group.IsCounted
            ? agent with { End = group.End }
            : agent;
    }

    /// <summary>"Gunmen killed three villagers, wounded five and kidnapped two": the verbs of a series share their subject.</summary>
    private static Phrase? AgentOfVerbBefore(FigureScene scene, int at)
    {
        if (at == 0 || scene.Line[at - 1].Kind is not (PhraseKind.Comma or PhraseKind.Conjunction)) return null;
        for (var i = at - 2; i > 0; i--)
        {
            var phrase = scene.Line[i];
            if (phrase.Kind is PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Colon or PhraseKind.Including) return null;
            if (phrase.Kind is not (PhraseKind.Verb or PhraseKind.Outcome)) continue;
            if (phrase.Voice is not (Voice.Active or Voice.Bare) || phrase.Is(WordClass.ReportingVerb)) return null;
            var subject = NounList.Before(scene.Line, i);
            if (!subject.IsEmpty) return scene.Line[subject.Members[0]].Has(PhraseMarks.Pronoun) ? null : scene.Line[subject.Members[0]];
        }

        return null;
    }

    /// <summary>"two were killed and a third wounded by gunmen": one agent for both.</summary>
    private static bool IsFateOfNext(FigureScene scene, int at, int token) =>
        at + 3 < scene.Line.Length && scene.Line[at + 1].Kind == PhraseKind.Conjunction && scene.Line[at + 2].IsNoun && scene.Line[at + 3] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare } next && next.First <= token && token < next.End;

    /// <summary>"by gunmen", right behind the fate.</summary>
    public static Phrase? AgentBehind(FigureScene scene, int at)
    {
        var tokens = scene.Input.Tokens;
        var commas = 0;
        for (var i = scene.Line[at].End; i < scene.Clause.End && i < scene.Line[at].End + 14; i++)
        {
            if (tokens[i].Kind == Text.TokenKind.Punctuation && tokens[i].Mark is ';' or '.' or ':') return null;
            if (tokens[i].IsMark(',') && ++commas > 2) return null;
            // "were shot dead in Selim, Orlan, by gunmen", but not "in Selim, a town hit by floods"
            if (commas > 0 && tokens[i].Is(WordClass.Verb | WordClass.ReportingVerb | WordClass.Conjunction | WordClass.Determiner) && !tokens[i].IsCapital) return null;
            if (tokens[i].Is(WordClass.Auxiliary | WordClass.Relative) || (tokens[i].Is(WordClass.OutcomeVerb) && !IsFateOfNext(scene, at, i))) return null;
            if (tokens[i].Lexeme.Form is "by" or "at the hands of" && i + 1 < scene.Clause.End && NounPhraseReader.TryRead(scene.Input, i + 1, scene.Clause.End, out var agent)) return WithAllegiance(scene, agent);
        }

        return null;
    }
}
