using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Parts of a figure: "including five children", "eight of them civilians", "among the 14 dead were three medics".</summary>
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
                case { Kind: PhraseKind.Noun, IsCounted: true } number when i > 0 && number.Has(PhraseMarks.Elliptic) && scene.Line[i - 1].Kind == PhraseKind.Comma:
                    Degree(scene, i);
                    break;
                case { Kind: PhraseKind.Colon } when i > 0:
                    Listed(scene, i);
                    break;
                case { Kind: PhraseKind.Preposition, Lexeme.Form: "among" or "amongst" } when i > 0 && (scene.Line[i - 1].IsNoun || scene.Line[i - 1] is { Kind: PhraseKind.Verb, Head: < 0 }):
                    WasAmong(scene, i);
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
        if (at + 1 >= scene.Line.Length) return;
        var parts = NounList.From(scene.Line, at + 1);
        if (parts.IsEmpty) return;
        if (WholeBefore(scene, at) is { } whole) AddParts(scene, parts, whole, "part.including");
        else if (at > 0 && scene.Line[at - 1] is { IsOutcomeNoun: true } dead && dead.Has(PhraseMarks.Definite)) scene.Add(parts, dead with { Kind = PhraseKind.Outcome, Count = -1 }, "part.the-dead-included");
    }

    /// <summary>"eight of them civilians", "of whom five were children", "12 of them critically": no part where a fate of its own follows ("three of whom died").</summary>
    private static void OfThem(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (WholeBefore(scene, at) is not { } whole) return;
        var number = at > 0 && line[at - 1].IsNoun && line[at - 1].IsCounted && line[at - 1].Has(PhraseMarks.Elliptic) ? at - 1 : at + 1 < line.Length && line[at + 1].IsCounted ? at + 1 : -1;
        if (number < 0 || scene.IsTaken(number) || SaysAllBut(scene, number)) return;
        var next = Math.Max(number, at) + 1;
        if (next < line.Length && line[next] is { Kind: PhraseKind.Verb, Head: < 0 }) next++;
        else if (next < line.Length && line[next].Kind == PhraseKind.Verb) return;
        if (next < line.Length && line[next].Kind == PhraseKind.Outcome) return;
        if (DegreeBehind(scene, line[Math.Max(number, at)].End) is { } degree)
        {
            scene.AddPart(number, whole, line[number], "part.degree", degree is "fatally" or "mortally" ? Outcome.Killed : whole.Outcome);
            return;
        }

        var people = next < line.Length && line[next].IsNoun && line[next].Has(PhraseMarks.People) ? line[next] : line[number].Has(PhraseMarks.Elliptic) ? (Phrase?)null : line[number];
        if (people is null) return;
        if (scene.Input.Counts[line[number].Count] is { Form: CountForm.Share } share) scene.AddShare(number, new Share { Low = share.ShareLow, High = share.ShareHigh, Of = whole.Range }, whole, people.Value, line[number]);
        else scene.AddPart(number, whole, people.Value, "part.of-them");
    }

    /// <summary>"all but one of them".</summary>
    private static bool SaysAllBut(FigureScene scene, int number) => scene.Line[number].First > 0 && scene.Input.Tokens[scene.Line[number].First - 1].Lexeme.Form is "but" or "except";

    /// <summary>"20 wounded, three critically"; "shot, four of them fatally" is four killed.</summary>
    private static void Degree(FigureScene scene, int at)
    {
        var number = at > 0 && scene.Line[at - 1] is { Kind: PhraseKind.Relative } ? at - 2 : at - 1;
        if (number < 1 || !scene.Line[number].IsNoun || !scene.Line[number].IsCounted || !scene.Line[number].Has(PhraseMarks.Elliptic) || scene.IsTaken(number)) return;
        if (WholeBefore(scene, number) is not { } whole || (whole.Outcome & Outcome.Wounded) == 0) return;
        var part = scene.Line[at].Lexeme.Key == "fatal" ? whole with { Outcome = Outcome.Killed } : whole;
        scene.AddPart(number, part, scene.Line[number], "part.degree", whole);
    }

    /// <summary>"Among the 14 dead were three medics", "Of the 54 people killed, 20 were civilians": the whole is counted by its own words.</summary>
    private static void AmongTheDead(FigureScene scene, int at)
    {
        var line = scene.Line;
        if (at + 3 >= line.Length || !line[at + 1].IsNoun) return;
        var be = at + 2;
        if (line[be].Kind == PhraseKind.Outcome) be++;
        if (be + 3 < line.Length && line[be].Kind == PhraseKind.Comma)
        {
            OfTheDead(scene, at + 1, be + 1);
            return;
        }

        if (be + 1 >= line.Length || line[be] is not { Kind: PhraseKind.Verb, Head: < 0 }) return;
        var whole = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First >= line[at + 1].First && f.First < line[be].First)
            ?? (line[at + 1].IsOutcomeNoun ? LastWith(scene, line[at + 1].Outcome) : null);
        if (whole is null) return;
        AddParts(scene, NounList.From(line, be + 1), whole, "part.among-the-dead");
    }

    /// <summary>"12 of them critically", "three fatally".</summary>
    private static string? DegreeBehind(FigureScene scene, int token)
    {
        if (token >= scene.Clause.End) return null;
        var form = scene.Input.Tokens[token].Lexeme.Form;
        var closes = token + 1 >= scene.Clause.End || scene.Input.Tokens[token + 1].Kind == Text.TokenKind.Punctuation || scene.Input.Tokens[token + 1].Is(Lexicons.WordClass.Conjunction);
        return closes && form is "critically" or "seriously" or "severely" or "badly" or "gravely" or "lightly" or "slightly" or "fatally" or "mortally" ? form : null;
    }

    /// <summary>"20 wounded, three critically".</summary>
    private static void Degree(FigureScene scene, int number)
    {
        if (scene.IsTaken(number) || DegreeBehind(scene, scene.Line[number].End) is not { } degree) return;
        if (WholeBefore(scene, number) is { } whole && whole.First < scene.Line[number].First) scene.AddPart(number, whole, scene.Line[number], "part.degree", degree is "fatally" or "mortally" ? Outcome.Killed : whole.Outcome);
    }

    /// <summary>"Of the 54 people killed, 20 were civilians", "of the dead, 13 were soldiers".</summary>
    private static void OfTheDead(FigureScene scene, int wholeNoun, int number)
    {
        var line = scene.Line;
        if (!line[number].IsCounted || line[number + 1] is not { Kind: PhraseKind.Verb, Head: < 0 } || !line[number + 2].IsNoun || line[number + 2].Has(PhraseMarks.Thing)) return;
        var whole = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First >= line[wholeNoun].First && f.First < line[number].First)
            ?? (line[wholeNoun].IsOutcomeNoun ? LastWith(scene, line[wholeNoun].Outcome) : null);
        if (whole is not null) AddPart(scene, number, whole, line[number + 2], "part.of-the-dead");
        else if (line[wholeNoun].IsOutcomeNoun) scene.AddCount(number, line[wholeNoun].Outcome, line[wholeNoun], "part.of-the-dead", victims: line[number + 2]);
    }

    /// <summary>"Two nurses were among the 17 dead", "a woman was among four people killed".</summary>
    private static void WasAmong(FigureScene scene, int at)
    {
        var line = scene.Line;
        var verb = at > 0 && line[at - 1] is { Kind: PhraseKind.Verb, Head: < 0 } ? at - 1 : at;
        if (at + 1 >= line.Length || !line[at + 1].IsNoun) return;
        var parts = NounList.Before(line, verb);
        if (parts.IsEmpty) return;
        var whole = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First >= line[at + 1].First && f.First < line[at + 1].End)
            ?? (line[at + 1].IsOutcomeNoun && !line[at + 1].IsCounted ? LastWith(scene, line[at + 1].Outcome) : null);
        if (whole is not null) AddParts(scene, parts, whole, "part.was-among");
    }

    /// <summary>"Four people were killed: two soldiers and two policemen": the numbers behind the colon are parts, people without a number are told already.</summary>
    private static void Listed(FigureScene scene, int at)
    {
        var members = NounList.From(scene.Line, at + 1).Members;
        if (members.Count == 0 || scene.Line[members[0]].Has(PhraseMarks.Elliptic) || members[^1] + 1 < scene.Line.Length) return;
        var whole = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First < scene.Line[at].First && f.PartOf is null && !f.IsImplied);
        if (whole is null) return;
        foreach (var member in members)
        {
            if (scene.Line[member].IsCounted && !scene.IsTaken(member) && !scene.Line[member].Has(PhraseMarks.Thing)) scene.AddPart(member, whole, scene.Line[member], "part.listed");
        }
    }

    private static void AddParts(FigureScene scene, NounList parts, FigureMention whole, string rule)
    {
        foreach (var part in parts.Members)
        {
            var noun = scene.Line[part];
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
