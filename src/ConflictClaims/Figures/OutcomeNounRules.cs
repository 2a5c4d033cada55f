using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Figures of nouns that tell a fate: "over 1,000 losses", "the killing of 12", "a toll of 67", "700 wounded soldiers".</summary>
internal static class OutcomeNounRules
{
    public static void Read(FigureScene scene)
    {
        for (var i = 0; i < scene.Line.Length; i++)
        {
            var phrase = scene.Line[i];
            if (!phrase.IsNoun || scene.IsTaken(i)) continue;
            if (phrase.Has(PhraseMarks.OutcomeModifier)) Modified(scene, i);
            else if (phrase.IsOutcomeNoun && phrase.IsCounted) CountedFate(scene, i);
            else if (phrase.IsOutcomeNoun && i > 0 && scene.Line[i - 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "without" }) scene.AddNone(i - 1, i);
            else if (phrase.IsOutcomeNoun || phrase.Is(WordClass.TotalNoun))
            {
                if (!phrase.IsOutcomeNoun || phrase.Lexeme.NounKey == "toll" || !OfPeople(scene, i)) Toll(scene, i);
            }
        }
    }

    private static void Modified(FigureScene scene, int at)
    {
        var noun = scene.Line[at];
        if (noun.IsCounted && !noun.Has(PhraseMarks.Thing)) scene.AddCount(at, noun.Outcome, noun, FigureRules.Modifier);
    }

    /// <summary>"several hundred casualties", "no deaths", "12 bodies"; "12 lives" only where they were claimed or lost.</summary>
    private static void CountedFate(FigureScene scene, int at)
    {
        var noun = scene.Line[at];
        if (noun.Lexeme.Form is "lives" or "life" && !NextTo(scene, at, "claim")) return;
        if (noun.Lexeme.Form == "victims" && IsOfAbstract(scene, noun.Head + 1)) return;
        if (noun.Lexeme.NounKey == "toll" && scene.Input.Counts[noun.Count].Form == CountForm.None) return; // "gave no toll"
        if (noun.Is(WordClass.Person) && noun.Outcome is Outcome.Abducted or Outcome.Captured or Outcome.Detained && !IsHeld(scene, at)) return;
        var fate = Governed(scene, at);
        if (scene.AddCount(at, noun.Outcome, fate, FigureRules.NounCounted, victims: Bereaved(scene, at) ?? (noun.Is(WordClass.Person) ? noun : null)) is not null && at + 1 < scene.Line.Length && scene.Line[at + 1].Kind == PhraseKind.Verb)
            SharedFateRules.Read(scene, at + 1, fate with { Kind = PhraseKind.Outcome, Count = -1 });
    }

    /// <summary>"victims of the fraud".</summary>
    private static bool IsOfAbstract(FigureScene scene, int token)
    {
        var tokens = scene.Input.Tokens;
        if (token + 1 >= scene.Clause.End || tokens[token].Lexeme.Form != "of") return false;
        var noun = tokens[token + 1].Is(WordClass.Determiner) && token + 2 < scene.Clause.End ? token + 2 : token + 1;
        return tokens[noun].Is(WordClass.Abstract);
    }

    /// <summary>"have reportedly suffered", "may have caused": how firmly the verb before tells it. "Did not suffer any" counts nothing.</summary>
    private static Phrase Governed(FigureScene scene, int at)
    {
        var noun = scene.Line[at];
        if (at > 0 && scene.Line[at - 1] is { Kind: PhraseKind.Verb, Lexeme.Reporting.Stance: Stance.Denied }) return noun with { Stance = Stance.Denied };
        if (at == 0 || scene.Line[at - 1] is not { Kind: PhraseKind.Verb } verb || verb.Is(WordClass.ReportingVerb) && !verb.Is(WordClass.SufferVerb)) return noun;
        return noun with { Stance = verb.Stance, Hedges = verb.Head >= 0 ? verb.Hedges & ~verb.Lexeme.Hedges : verb.Hedges, Marks = noun.Marks | (verb.Marks & PhraseMarks.Negated) };
    }

    /// <summary>"took 22 hostages", "holds 29 prisoners of war"; hostages who are freed, visited or threatened are no news of a capture.</summary>
    private static bool IsHeld(FigureScene scene, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (scene.Line[i].Kind is PhraseKind.Verb or PhraseKind.Outcome)
                return scene.Line[i].Lexeme.Form is "hold" or "holds" or "held" or "holding" or "take" or "takes" or "took" or "taken" or "taking" or "seize" or "seized" or "seizing" or "capture" or "captured" or "capturing" or "have" or "has" or "had";
        }

        // "Fifty hostages remain in Gaza", "40 captives are still held"
        return at + 1 < scene.Line.Length && scene.Line[at + 1] is { Kind: PhraseKind.Verb, Lexeme.Form: "remain" or "remains" or "remained" or "held" };
    }

    private static bool NextTo(FigureScene scene, int at, string key)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (scene.Line[i].Kind is PhraseKind.Verb or PhraseKind.Outcome) return scene.Line[i].Lexeme.Key == key || scene.Line[i].Lexeme.Key == "lose";
        }

        return at + 1 < scene.Line.Length && scene.Line[at + 1].Lexeme.Key == "lose";
    }

    /// <summary>"the killing of 12 people", "the lives of six", "the death of a preacher".</summary>
    private static bool OfPeople(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at + 2 >= line.Length || line[at + 1] is not { Kind: PhraseKind.Preposition, Lexeme.Form: "of" }) return false;
        var people = NounList.Of(line, at + 1);
        if (people.IsEmpty || line[people.Members[0]].Has(PhraseMarks.OutcomeModifier)) return false;
        var fate = Governed(scene, at) with { Kind = PhraseKind.Outcome };
        if (people.Members is [var one] && scene.EndAsKilled(one, fate)) return true; // "the murder of 14 civilians kidnapped in May"
        return scene.Add(people, fate, FigureRules.NounOfPeople, PerpetratorReader.Behind(scene, people.Members[^1])).Count > 0;
    }

    /// <summary>"The death toll rose from 14 to 22", "a toll of 67", "puts Russian losses at 1,200": the number that follows, the later of two.</summary>
    private static void Toll(FigureScene scene, int at)
    {
        var line = scene.Line;
        var outcome = TollOutcome(scene, at);
        if (outcome == Outcome.Unspecified) return;
        var number = -1;
        var stance = Stance.Asserted;
        for (var i = at + 1; i < line.Length && i < at + 12; i++)
        {
            var phrase = line[i];
            if (phrase.Kind == PhraseKind.Outcome && line[i - 1].IsNoun && line[at].Lexeme.NounKey == "count") break; // "one of the wounded died, raising the toll to four"
            if (phrase.IsNoun && phrase.IsCounted && IsTollNumber(phrase) && line[i - 1].Kind is PhraseKind.Preposition or PhraseKind.Verb or PhraseKind.Colon or PhraseKind.Outcome or PhraseKind.Dash)
            {
                var from = line[i - 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "from" };
                number = i;
                if (!from) break;
            }
            else if (phrase.Kind == PhraseKind.Verb && phrase.Stance > stance) stance = phrase.Stance; // "could reach 100", "is expected to pass 300"
            else if (phrase.Kind is PhraseKind.Subordinator or PhraseKind.Relative || (phrase.Kind == PhraseKind.Conjunction && number < 0 && !(i + 1 < line.Length && line[i + 1].IsNoun && !line[i + 1].IsCounted))) break;
            else if (phrase.Kind == PhraseKind.Comma && number >= 0) break;
            else if (phrase.Kind == PhraseKind.Verb && !IsTollVerb(phrase) && !(i + 1 < line.Length && line[i + 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "to" or "at" or "past" })) break;
        }

        if (number < 0) number = NumberBrought(scene, at);
        if (number < 0) return;
        number = LaterOf(scene, number);
        // "stands at 90 dead and 140 wounded": the number's own fate is the nearer one.
        if (number + 1 < line.Length && line[number + 1] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare or Voice.State } fate) outcome = fate.Outcome;
        scene.AddCount(number, outcome, line[at] with { Stance = stance }, FigureRules.NounToll, isTotal: line[at].Lexeme.NounKey == "toll" || line[at].Is(WordClass.TotalNoun), victims: IsNumberOfPeople(scene, at) || OfFate(scene, at) ? line[at + 2] : line[at].Has(PhraseMarks.Elliptic) ? null : line[at], isExceeded: line[number - 1].Kind == PhraseKind.Verb && IsExceeding(line[number - 1]));
    }

    /// <summary>"the number of Russian casualties".</summary>
    private static bool OfFate(FigureScene scene, int at) => at + 2 < scene.Line.Length && scene.Line[at + 1].Lexeme.Form == "of" && scene.Line[at + 2].IsOutcomeNoun && scene.Line[at + 2].End - scene.Line[at + 2].First > 1;

    /// <summary>"bringing to nine the number of those killed"</summary>
    private static int NumberBrought(FigureScene scene, int at)
    {
        var line = scene.Line;
        return at >= 3 && line[at - 1].IsCounted && IsTollNumber(line[at - 1]) && line[at - 2] is { Kind: PhraseKind.Preposition, Lexeme.Form: "to" } && line[at - 3].Kind == PhraseKind.Verb && line[at - 3].Is(WordClass.ChangeVerb) ? at - 1 : -1;
    }

    /// <summary>"revised to 105 and later to 135"</summary>
    private static int LaterOf(FigureScene scene, int number)
    {
        var line = scene.Line;
        var to = number + 2;
        return to + 1 < line.Length && line[number + 1] is { Kind: PhraseKind.Conjunction, Lexeme.Form: "and" } && line[to] is { Kind: PhraseKind.Preposition, Lexeme.Form: "to" } && line[to + 1].IsCounted && IsTollNumber(line[to + 1]) ? to + 1 : number;
    }

    private static bool IsExceeding(Phrase verb) =>
        verb.Lexeme.Form is "exceed" or "exceeds" or "exceeded" or "exceeding" or "pass" or "passes" or "passed" or "surpass" or "surpasses" or "surpassed" or "surpassing" or "top" or "tops" or "topped";

    private static bool IsTollVerb(Phrase verb) => verb.Is(WordClass.ChangeVerb | WordClass.Auxiliary | WordClass.ReportingVerb) || verb.Lexeme.Form is "have" or "has" or "had";

    private static bool IsTollNumber(Phrase phrase) => phrase.Has(PhraseMarks.Elliptic) || phrase.Lexeme.Form == "martyrs" || (phrase.Has(PhraseMarks.People) && !phrase.IsOutcomeNoun);

    /// <summary>"the number of civilians killed".</summary>
    private static bool IsNumberOfPeople(FigureScene scene, int at) =>
        at + 3 < scene.Line.Length && scene.Line[at + 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "of" } && scene.Line[at + 2].IsNoun && !scene.Line[at + 2].IsCounted
        && scene.Line[FateOfNumber(scene, at)] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare or Voice.Passive or Voice.State };

    /// <summary>Behind the people, or behind "known", "believed" that the fate hangs on.</summary>
    private static int FateOfNumber(FigureScene scene, int at) => at + 4 < scene.Line.Length && scene.Line[at + 3] is { Kind: PhraseKind.Verb } known && !known.Has(PhraseMarks.Finite) ? at + 4 : at + 3;

    private static Outcome TollOutcome(FigureScene scene, int at)
    {
        var noun = scene.Line[at];
        if (noun.Outcome != Outcome.Unspecified) return noun.Lexeme.Form is "lives" or "life" ? Outcome.Unspecified : noun.Outcome;
        // "the total" is of whatever the sentence counted before; "the number of wounded" says it itself.
        if (at + 2 < scene.Line.Length && scene.Line[at + 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "of" } && scene.Line[at + 2].IsOutcomeNoun) return scene.Line[at + 2].Outcome;
        if (at + 2 < scene.Line.Length && scene.Line[at + 1].Lexeme.Form == "of" && scene.Line[at + 2] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare or Voice.State }) return scene.Line[at + 2].Outcome;
        if (IsNumberOfPeople(scene, at)) return scene.Line[FateOfNumber(scene, at)].Outcome;
        if (noun.Lexeme.Form is "toll" or "overall toll") return Outcome.Killed;
        if (noun.Lexeme.Form is "number" or "figure" && noun.Has(PhraseMarks.Definite) && at > 0 && scene.Line[at - 1] is { Kind: PhraseKind.Verb } verb && verb.Is(WordClass.ChangeVerb) && !(at + 1 < scene.Line.Length && scene.Line[at + 1].Lexeme.Form == "of")) return LastTold(scene, at);
        if (noun.Lexeme.Form is "number" or "numbers" or "figure" or "count") return Outcome.Unspecified;
        return scene.Figures.Count > 0 && scene.Figures[^1].Sentence == scene.Sentence ? scene.Figures[^1].Outcome : Outcome.Unspecified;
    }

    /// <summary>"did not say how many had died, while the rebels put the number at 60": the fate told last.</summary>
    private static Outcome LastTold(FigureScene scene, int at)
    {
        var fate = Array.FindLast(scene.Line, p => p.Kind == PhraseKind.Outcome && p.First < scene.Line[at].First);
        if (fate.Outcome != Outcome.Unspecified) return fate.Outcome;
        return scene.Figures.Count > 0 && scene.Figures[^1].Sentence >= scene.Sentence - 1 ? scene.Figures[^1].Outcome : Outcome.Unspecified;
    }

    /// <summary>"North Korean troops have suffered over 1,000 losses": whose they are.</summary>
    private static Phrase? Bereaved(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at >= 2 && line[at - 1].Kind == PhraseKind.Verb && line[at - 1].Is(WordClass.SufferVerb) && !line[at - 1].Is(WordClass.ReportingVerb) && NounList.Before(line, at - 1) is { IsEmpty: false } subject)
            return line[subject.Members[^1]].Has(PhraseMarks.Thing) ? null : line[subject.Members[^1]];
        return AmongBehind(scene, line[at].End) ?? Described(line[at]);
    }

    /// <summary>"37 civilian deaths" are of civilians.</summary>
    private static Phrase? Described(Phrase noun) =>
        noun.Lexeme.Form.StartsWith("civilian ", StringComparison.Ordinal) || noun.Lexeme.Form.StartsWith("military ", StringComparison.Ordinal) || noun.Lexeme.Form.StartsWith("troop ", StringComparison.Ordinal) ? noun : null;

    private static Phrase? AmongBehind(FigureScene scene, int token)
    {
        var tokens = scene.Input.Tokens;
        if (token + 1 < scene.Clause.End && tokens[token].Lexeme.Form is "among" or "amongst" or "of" or "for" && NounPhraseReader.TryRead(scene.Input, token + 1, scene.Clause.End, out var people) && people.Has(PhraseMarks.People)) return people;
        return null;
    }
}
