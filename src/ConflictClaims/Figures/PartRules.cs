using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Parts of a figure: "including five children", "eight of them civilians", "among the 14 dead were three medics".</summary>
internal static class PartRules
{
    public static void Read(FigureScene scene)
    {
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
            }
        }
    }

    private static void Including(FigureScene scene, int at)
    {
        var whole = WholeBefore(scene, at);
        if (whole is null || at + 1 >= scene.Line.Length) return;
        var parts = NounList.From(scene.Line, at + 1);
        if (!parts.IsEmpty) AddParts(scene, parts, whole, "part.including");
    }

    /// <summary>"eight of them civilians", "of whom five were children": no part where a fate of its own follows ("three of whom died").</summary>
    private static void OfThem(FigureScene scene, int at)
    {
        var line = scene.Line;
        var whole = WholeBefore(scene, at);
        if (whole is null) return;
        var number = at > 0 && line[at - 1].IsNoun && line[at - 1].IsCounted && line[at - 1].Has(PhraseMarks.Elliptic) ? at - 1 : at + 1 < line.Length && line[at + 1].IsCounted ? at + 1 : -1;
        if (number < 0 || scene.IsTaken(number)) return;
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
        AddPart(scene, number, whole, people.Value, "part.of-them");
    }

    /// <summary>"Among the 14 dead were three medics"; the whole is counted by its own words.</summary>
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
            if (scene.IsTaken(part) || scene.Line[part].Has(PhraseMarks.Thing)) continue;
            AddPart(scene, part, whole, scene.Line[part], rule);
        }
    }

    private static void AddPart(FigureScene scene, int number, FigureMention whole, Phrase people, string rule)
    {
        if (!scene.Line[number].IsCounted)
        {
            scene.AddPartOfOne(number, whole, rule);
            return;
        }

        scene.AddPart(number, whole, people, rule);
    }

    private static FigureMention? WholeBefore(FigureScene scene, int at)
    {
        var token = scene.Line[at].First;
        FigureMention? best = null;
        foreach (var figure in scene.Figures)
        {
            if (figure.Sentence == scene.Sentence && figure.First < token && figure.PartOf is null && (best is null || figure.First > best.First)) best = figure;
        }

        if (best is not null || scene.Line[at].Lexeme.Form is "including" or "comprising") return best;
        var subject = at > 0 && scene.Line[at - 1].IsNoun ? scene.Line[at - 1] : scene.Line[at];
        return subject.IsOutcomeNoun || subject.Has(PhraseMarks.Pronoun) || subject.Lexeme.Form == "victims" || scene.Line[at].Lexeme.Form.StartsWith("among th", StringComparison.Ordinal)
            ? LastWith(scene, subject.IsOutcomeNoun ? subject.Outcome : Outcome.Unspecified)
            : null;
    }

    private static FigureMention? LastWith(FigureScene scene, Outcome outcome) =>
        scene.Figures.FindLast(f => f.PartOf is null && f.Sentence < scene.Sentence && (outcome == Outcome.Unspecified || f.Outcome == outcome || outcome == Outcome.KilledOrWounded));
}
