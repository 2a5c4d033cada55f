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
        if (be + 1 >= line.Length || line[be] is not { Kind: PhraseKind.Verb, Head: < 0 }) return;
        var whole = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First >= line[at + 1].First && f.First < line[be].First)
            ?? (line[at + 1].IsOutcomeNoun ? LastWith(scene, line[at + 1].Outcome) : null);
        if (whole is null) return;
        AddParts(scene, NounList.From(line, be + 1), whole, "part.among-the-dead");
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
