using ConflictClaims.Counts;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Shares of a base: "two-thirds of the 60 dead were miners", "about one-third of these casualties were fatalities", "nearly half of the 11,000 sent".</summary>
internal static class ShareRules
{
    public static void Read(FigureScene scene)
    {
        for (var i = 0; i + 2 < scene.Line.Length; i++)
        {
            if (!ShareAt(scene, i)) continue;
            var whole = scene.Line[i + 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "of" } ? i + 2 : i + 1;
            if (scene.Line[whole].IsNoun) ReadAt(scene, i, whole);
        }
    }

    private static bool ShareAt(FigureScene scene, int at) => scene.Line[at].IsCounted && scene.Input.Counts[scene.Line[at].Count].Form == CountForm.Share;

    private static void ReadAt(FigureScene scene, int at, int wholeAt)
    {
        var line = scene.Line;
        var share = scene.Input.Counts[line[at].Count];
        var whole = line[wholeAt];
        var baseFigure = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First >= whole.First && f.End <= whole.End);
        if (baseFigure is null && !whole.IsCounted && whole.IsOutcomeNoun) baseFigure = scene.Figures.FindLast(f => f.First < whole.First && f.PartOf is null && (f.Outcome & whole.Outcome) != 0);
        var range = whole.IsCounted ? scene.Input.Counts[whole.Count].Range : baseFigure?.Range ?? default;
        var value = new Share { Low = share.ShareLow, High = share.ShareHigh, Of = range };

        var be = wholeAt + 1;
        if (be < line.Length && line[be].Kind == PhraseKind.Outcome && baseFigure is not null) be++;
        if (baseFigure is not null && be + 1 < line.Length && line[be] is { Kind: PhraseKind.Verb, Head: < 0 } && line[be + 1].IsNoun && range.Low is not null)
        {
            var predicate = line[be + 1];
            scene.AddShare(at, value, baseFigure, predicate, whole);
        }
        else if (baseFigure is not null && be < line.Length && line[be] is { Kind: PhraseKind.Outcome, Voice: Voice.Passive or Voice.State } fate && range.Low is not null) scene.AddShare(at, value, baseFigure, fate, whole);
        else if (whole.IsCounted && baseFigure is null) AttachToFigure(scene, at, value, whole);
    }

    /// <summary>"over 5,000 casualties …, nearly half of the 11,000 initially sent": what the figure before amounts to.</summary>
    private static void AttachToFigure(FigureScene scene, int at, Share share, Phrase whole)
    {
        var figure = scene.Figures.FindLast(f => f.Sentence == scene.Sentence && f.First < scene.Line[at].First && f.PartOf is null);
        if (figure is null || figure.Share is not null) return;
        figure.Share = share;
        var count = scene.Input.Counts[scene.Line[at].Count];
        figure.ShareTokens = (count.First, scene.Input.Tokens[count.End - 1].Lexeme.Form == "of" ? count.End - 1 : count.End);
        figure.ShareBaseTokens = (whole.First, whole.End);
    }
}
