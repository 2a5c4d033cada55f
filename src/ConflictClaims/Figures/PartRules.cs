using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Parts of a figure: "including five children", "eight of them civilians", "among the 17 dead were three nurses".</summary>
internal static class PartRules
{
    public static void Read(FigureScene scene)
    {
        if (scene.Clause.IsAside) AsideList(scene);
        for (var i = 0; i < scene.Line.Length; i++)
        {
            switch (scene.Line[i])
            {
                case { Kind: PhraseKind.Including }:
                    Including(scene, i);
                    break;
                case { Kind: PhraseKind.Relative, Lexeme.Key: "whom" }:
                    OfThem(scene, i);
                    break;
                case { Kind: PhraseKind.Preposition, Lexeme.Form: "among" or "amongst" or "of" } when i == 0 || scene.Line[i - 1].Kind is PhraseKind.Conjunction or PhraseKind.Comma:
                    AmongTheDead(scene, i);
                    break;
                case { Kind: PhraseKind.Preposition, Lexeme.Form: "among" or "amongst" }:
                    WereAmongTheDead(scene, i);
                    break;
                case { Kind: PhraseKind.Colon }:
                    ListBehindColon(scene, i);
                    break;
                case { Kind: PhraseKind.Comma }:
                    ApposedList(scene, i);
                    break;
                case { Kind: PhraseKind.Adverb, Lexeme.Key: "degree" or "fatal" }:
                    Degree(scene, i);
                    break;
                case { Kind: PhraseKind.Verb, Head: < 0 }:
                    TheDeadWere(scene, i);
                    break;
            }
        }
    }

    private static void Including(FigureScene scene, int at)
    {
        var parts = ListOf(scene, at, out var fate);
        if (parts.IsEmpty || HangsOnOthers(scene, at)) return;
        if (fate is { } told)
        {
            if (LastWith(scene, told.Outcome) is { } toll) AddParts(scene, parts, toll, FigureRules.PartIncluding);
            else AddEach(scene, parts, told, FigureRules.PartTheDeadIncluded);
        }
        else if (WholeBefore(scene, at) is { } whole) AddParts(scene, parts, whole, FigureRules.PartIncluding);
        else if (at > 0 && scene.Line[at - 1] is { IsOutcomeNoun: true } dead && dead.Has(PhraseMarks.Definite)) AddEach(scene, parts, dead with { Kind = PhraseKind.Outcome, Count = -1 }, FigureRules.PartTheDeadIncluded);
    }

    /// <summary>"and six others, including a boy, escaped": part of people who met nothing.</summary>
    private static bool HangsOnOthers(FigureScene scene, int at)
    {
        var noun = at > 1 && scene.Line[at - 1].Kind == PhraseKind.Comma ? at - 2 : at - 1;
        return noun > 0 && scene.Line[noun].IsCounted && !scene.IsTaken(noun) && scene.Line[noun - 1].Kind == PhraseKind.Conjunction && scene.Nouns.IsFurther(scene.Line[noun]);
    }

    /// <summary>The parts: behind "including", before "among them", behind the verb of "among those killed were".</summary>
    private static NounList ListOf(FigureScene scene, int at, out Phrase? fate)
    {
        var line = scene.Line;
        fate = null;
        if (at + 1 < line.Length && line[at + 1].IsNoun) return NounList.From(line, at + 1);
        if (!line[at].Lexeme.Form.StartsWith("among", StringComparison.Ordinal)) return NounList.Empty;
        if (at + 1 < line.Length && line[at + 1] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare or Voice.State })
        {
            fate = line[at + 1];
            var be = Array.FindIndex(line, at + 2, p => p is { Kind: PhraseKind.Verb, Head: < 0 });
            return be > 0 && be < at + 8 ? NounList.From(line, be + 1) : NounList.Empty;
        }

        return line[at].Lexeme.Form.EndsWith("them", StringComparison.Ordinal) && at > 1 ? NounList.Before(line, at) : NounList.Empty;
    }

    private static void AddEach(FigureScene scene, NounList people, Phrase fate, string rule)
    {
        foreach (var person in people.Members) scene.Add(NounList.Of(person), fate, rule);
    }

    /// <summary>"eight of them civilians", "of whom five were children", "12 of them critically": no part where a fate of its own follows ("three of whom died").</summary>
    private static void OfThem(FigureScene scene, int at)
    {
        var line = scene.Line;
        var number = at > 0 && line[at - 1].IsNoun && line[at - 1].IsCounted && line[at - 1].Has(PhraseMarks.Elliptic) ? at - 1 : at + 1 < line.Length && line[at + 1].IsCounted ? at + 1 : -1;
        if (number < 0 || SaysAllBut(scene, number) || WholeBefore(scene, Math.Min(number, at)) is not { } whole) return;
        if (scene.IsTaken(number))
        {
            // "ambushed rescuers, killing three of them": they are the rescuers.
            if (number == 0 || line[number - 1].Kind != PhraseKind.Outcome) scene.MakePart(number, whole);
            return;
        }

        var next = Math.Max(number, at) + 1;
        if (next < line.Length && line[next] is { Kind: PhraseKind.Verb, Head: < 0 }) next++;
        else if (next < line.Length && line[next].Kind is PhraseKind.Verb or PhraseKind.Outcome or PhraseKind.Adverb) return;
        var people = next < line.Length && line[next].IsNoun && line[next].Has(PhraseMarks.People) ? line[next] : line[number].Has(PhraseMarks.Elliptic) && !StandsAlone(line, next) ? (Phrase?)null : line[number];
        if (people is null) return;
        AlsoOfThem(scene, next, whole);
        if (scene.Input.Counts[line[number].Count] is { Form: CountForm.Share } share) scene.AddShare(number, new Share { Low = share.ShareLow, High = share.ShareHigh, Of = whole.Range }, whole, people.Value, line[number]);
        else scene.AddPart(number, whole, people.Value, FigureRules.PartOfThem);
    }

    /// <summary>"three of whom were children and two journalists".</summary>
    private static void AlsoOfThem(FigureScene scene, int people, FigureMention whole)
    {
        if (NounList.From(scene.Line, people) is not { IsEmpty: false, Members: [_, .. var others] }) return;
        foreach (var other in others)
        {
            if (scene.Line[other].IsCounted && scene.Line[other].Has(PhraseMarks.People) && !scene.IsTaken(other)) scene.AddPart(other, whole, scene.Line[other], FigureRules.PartOfThem);
        }
    }

    /// <summary>"eleven of them with their hands bound", "35 of them in the past 24 hours": nothing tells another fate of the number.</summary>
    private static bool StandsAlone(Phrase[] line, int next)
    {
        if (next < line.Length && line[next].Kind is not (PhraseKind.Comma or PhraseKind.Including or PhraseKind.Preposition)) return false;
        for (var i = next; i < line.Length; i++)
        {
            if (line[i].Kind is PhraseKind.Verb or PhraseKind.Outcome && line[i].Has(PhraseMarks.Finite) && !line[i - 1].IsNoun) return false;
        }

        return true;
    }

    /// <summary>"all but one of them".</summary>
    private static bool SaysAllBut(FigureScene scene, int number) => scene.Line[number].First > 0 && scene.Input.Tokens[scene.Line[number].First - 1].Lexeme.Form is "but" or "except";

    /// <summary>"20 wounded, three critically"; "shot, four of them fatally" is four killed.</summary>
    private static void Degree(FigureScene scene, int at)
    {
        var number = at > 0 && scene.Line[at - 1] is { Kind: PhraseKind.Relative } ? at - 2 : at - 1;
        if (number < 1 || !scene.Line[number].IsNoun || !scene.Line[number].IsCounted || !scene.Line[number].Has(PhraseMarks.Elliptic) || scene.IsTaken(number)) return;
        if (WholeBefore(scene, number) is not { } whole || (whole.Outcome & Outcome.Wounded) == 0) return;
        scene.AddPart(number, whole, scene.Line[number], FigureRules.PartDegree, scene.Line[at].Lexeme.Key == "fatal" ? Outcome.Killed : whole.Outcome);
    }

    /// <summary>"Among the 17 dead were three nurses", "Of the 54 people killed, 20 were civilians": the whole is counted by its own words.</summary>
    private static void AmongTheDead(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at + 3 >= line.Length || !line[at + 1].IsNoun) return;
        var next = at + 2;
        if (line[next].Kind == PhraseKind.Outcome) next++;
        if (Whole(scene, at + 1, next) is not { } whole)
        {
            if (line[at + 1].IsOutcomeNoun && next + 3 < line.Length && line[next].Kind == PhraseKind.Comma && line[next + 1].IsCounted && line[next + 2] is { Kind: PhraseKind.Verb, Head: < 0 } && line[next + 3].IsNoun)
                scene.AddCount(next + 1, line[at + 1].Outcome, line[at + 1], FigureRules.PartAmongTheDead, victims: line[next + 3]);
            return;
        }

        if (next + 2 < line.Length && line[next].Kind == PhraseKind.Comma && line[next + 1].IsCounted && scene.Input.Counts[line[next + 1].Count] is { Form: CountForm.Share } share && line[next + 2] is { Kind: PhraseKind.Verb, Head: < 0 })
        {
            if (next + 3 < line.Length && line[next + 3].IsNoun) scene.AddShare(next + 1, new Share { Low = share.ShareLow, High = share.ShareHigh, Of = whole.Range }, whole, line[next + 3], line[at + 1]);
            return;
        }

        if (next + 1 < line.Length && line[next] is { Kind: PhraseKind.Verb, Head: < 0 }) AddParts(scene, NounList.From(line, next + 1), whole, FigureRules.PartAmongTheDead);
        if (next + 3 < line.Length && line[next].Kind == PhraseKind.Comma && line[next + 1].IsCounted && line[next + 2] is { Kind: PhraseKind.Verb, Head: < 0 } && line[next + 3].IsNoun && line[next + 3].Has(PhraseMarks.People))
        {
            scene.AddPart(next + 1, whole, line[next + 3], FigureRules.PartAmongTheDead);
            OthersAmongTheDead(scene, next + 4, whole);
        }
    }

    /// <summary>"41 were women and 12 were under the age of five", "nine were civilians and three police officers".</summary>
    private static void OthersAmongTheDead(FigureScene scene, int at, FigureMention whole)
    {
        var line = scene.Line;
        for (var i = at; i + 1 < line.Length && line[i].Kind is PhraseKind.Comma or PhraseKind.Conjunction; i++)
        {
            if (!line[i + 1].IsNoun || !line[i + 1].IsCounted || scene.IsTaken(i + 1)) continue;
            var be = i + 2 < line.Length && line[i + 2] is { Kind: PhraseKind.Verb, Head: < 0 };
            if (!be && (line[i + 1].Has(PhraseMarks.Elliptic) || !line[i + 1].Has(PhraseMarks.People))) return;
            var people = be && i + 3 < line.Length && line[i + 3].IsNoun && line[i + 3].Has(PhraseMarks.People) ? line[i + 3] : line[i + 1];
            scene.AddPart(i + 1, whole, people, FigureRules.PartAmongTheDead);
            i += be ? people == line[i + 1] ? 2 : 3 : 1;
        }
    }

    /// <summary>"Two aid workers were among the 17 dead", "Journalist among 4 killed".</summary>
    private static void WereAmongTheDead(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at + 1 >= line.Length || !line[at + 1].IsNoun || Whole(scene, at + 1, at + 3) is not { } whole) return;
        var subject = line[at - 1] is { Kind: PhraseKind.Verb, Head: < 0 } ? NounList.Before(line, at - 1) : line[at - 1].IsNoun && at == 1 ? NounList.Of(at - 1) : NounList.Empty;
        if (!subject.IsEmpty) AddParts(scene, subject, whole, FigureRules.PartWereAmong);
    }

    /// <summary>"Four people were killed: two soldiers and two policemen."</summary>
    private static void ListBehindColon(FigureScene scene, int at)
    {
        if (WholeBefore(scene, at) is not { } whole) return;
        var parts = NounList.From(scene.Line, at + 1);
        if (parts.IsEmpty || parts.Members[^1] + 1 < scene.Line.Length && scene.Line[parts.Members[^1] + 1].Kind is PhraseKind.Outcome or PhraseKind.Verb) return;
        if (IsBreakdown(scene.Line, parts)) AddParts(scene, parts, whole, FigureRules.PartList);
    }

    /// <summary>"Eighteen people, 15 women and three men, were shot dead": an apposition that comes to the whole splits it.</summary>
    private static void ApposedList(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at == 0 || !line[at - 1].IsCounted || !scene.IsTaken(at - 1)) return;
        var whole = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.PartOf is null && f.First >= line[at - 1].First && f.First < line[at - 1].End);
        List<int> parts = [];
        long sum = 0;
        var i = at + 1;
        for (; i < line.Length && (line[i].IsNoun || line[i].Kind is PhraseKind.Conjunction || (line[i].Kind is PhraseKind.Comma && i + 1 < line.Length && line[i + 1].IsNoun)); i++)
        {
            if (!line[i].IsNoun) continue;
            if (!line[i].IsCounted || !line[i].Has(PhraseMarks.People) || line[i].Has(PhraseMarks.Elliptic) || scene.IsTaken(i)) return;
            parts.Add(i);
            sum += scene.Input.Counts[line[i].Count].Range.Low ?? 0;
        }

        if (whole is null || parts.Count < 2 || i >= line.Length || line[i].Kind != PhraseKind.Comma || sum != whole.Range.Low) return;
        foreach (var part in parts) scene.AddPart(part, whole, line[part], FigureRules.PartList);
    }

    /// <summary>"two soldiers, 24 of the guard and a boy": counted people, or one, and at least one number with its noun.</summary>
    private static bool IsBreakdown(Phrase[] line, NounList parts) =>
        parts.Members.TrueForAll(m => line[m].Has(PhraseMarks.People) && !line[m].Has(PhraseMarks.Pronoun) && (line[m].IsCounted ? !line[m].Has(PhraseMarks.Elliptic) || line[m].Has(PhraseMarks.Partitive) : line[m].Has(PhraseMarks.Singular) && line[m].Has(PhraseMarks.Indefinite)))
        && parts.Members.Exists(m => line[m].IsCounted && !line[m].Has(PhraseMarks.Elliptic));

    /// <summary>"Fatalities: 7 (5 men, 2 women)."</summary>
    private static void AsideList(FigureScene scene)
    {
        if (!Array.TrueForAll(scene.Line, p => p.Kind is PhraseKind.Comma or PhraseKind.Conjunction || (p.IsNoun && p.IsCounted && p.Has(PhraseMarks.People) && !p.Has(PhraseMarks.OutcomeModifier)))) return;
        if (!Array.Exists(scene.Line, p => p.IsNoun && !p.Has(PhraseMarks.Elliptic))) return;
        if (scene.Line.Length == 0 || scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First < scene.Clause.First && f.PartOf is null) is not { } whole) return;
        for (var i = 0; i < scene.Line.Length; i++)
        {
            if (scene.Line[i].IsNoun) scene.AddPart(i, whole, scene.Line[i], FigureRules.PartList);
        }
    }

    /// <summary>"Those killed were a nurse and two drivers", "The dead were identified as …": a list of the dead, where no total went before.</summary>
    private static void TheDeadWere(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at < 1 || at + 1 >= line.Length) return;
        var those = line[at - 1] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare or Voice.State } && at > 1 && scene.Input.Tokens[line[at - 2].First].Lexeme.Form == "those" ? line[at - 1]
            : line[at - 1] is { IsOutcomeNoun: true, IsCounted: false } dead && dead.Has(PhraseMarks.Definite) && !dead.Is(WordClass.TotalNoun) ? dead with { Kind = PhraseKind.Outcome }
            : (Phrase?)null;
        if (those is not { } fate || !line[at + 1].IsNoun || LastWith(scene, fate.Outcome) is not null) return;
        scene.Add(NounList.Behind(line, at), fate, FigureRules.PartTheDeadWere);
    }

    private static void AddParts(FigureScene scene, NounList parts, FigureMention whole, string rule)
    {
        foreach (var part in parts.Members)
        {
            var noun = scene.Line[part];
            if (scene.IsTaken(part)) scene.MakePart(part, whole);
            if (scene.IsTaken(part) || noun.Has(PhraseMarks.Thing)) continue;
            if (noun.IsCounted) scene.AddPart(part, whole, noun, rule);
            else scene.AddPartOfOne(part, whole, rule);
        }
    }

    /// <summary>The figure told by the words of a whole, or for "the dead" the one told before.</summary>
    private static FigureMention? Whole(FigureScene scene, int noun, int end)
    {
        var first = scene.Line[noun].First;
        var last = end <= scene.Line.Length && end > 0 ? scene.Line[end - 1].End : scene.Clause.End;
        return scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First >= first && f.First < last)
            ?? (scene.Line[noun].IsOutcomeNoun && !scene.Line[noun].IsCounted ? LastWith(scene, scene.Line[noun].Outcome) : null);
    }

    private static FigureMention? WholeBefore(FigureScene scene, int at)
    {
        var token = scene.Line[at].First;
        FigureMention? best = null;
        for (var i = scene.Figures.Count - 1; i >= 0 && scene.Figures[i].Sentence == scene.Sentence; i--)
        {
            var figure = scene.Figures[i];
            if (figure.First < token && figure.PartOf is null && (best is null || figure.First > best.First)) best = figure;
        }

        if (best is not null || scene.Line[at].Lexeme.Form is "including" or "comprising") return best;
        var subject = at > 0 && scene.Line[at - 1].IsNoun ? scene.Line[at - 1] : scene.Line[at];
        return subject.IsOutcomeNoun || subject.Has(PhraseMarks.Pronoun) || subject.Lexeme.Form == "victims" || scene.Line[at].Lexeme.Form.StartsWith("among th", StringComparison.Ordinal)
            ? LastWith(scene, subject.IsOutcomeNoun ? subject.Outcome : Outcome.Unspecified)
            : null;
    }

    private static FigureMention? LastWith(FigureScene scene, Outcome outcome)
    {
        for (var i = scene.Figures.Count - 1; i >= 0 && i >= scene.Figures.Count - 40; i--)
        {
            var figure = scene.Figures[i];
            if (figure.PartOf is null && figure.Sentence < scene.Sentence && (outcome == Outcome.Unspecified || figure.Outcome == outcome || outcome == Outcome.KilledOrWounded)) return figure;
        }

        return null;
    }
}
