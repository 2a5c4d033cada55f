using System.Globalization;

namespace ConflictClaims.Reconciling;

/// <summary>Finds the tellings that say something else than most others do.</summary>
internal static class Distortions
{
    public static IReadOnlyList<Distortion> Of(UtteranceDraft draft)
    {
        var members = draft.Members;
        if (members.Count < 2) return [];
        return
        [
            .. OutcomeDistortions.Of(members),
            .. NumberDistortions.Of(members),
            .. PeriodDistortions.Of(members),
            .. Hardened(members),
            .. Dropped(members),
        ];
    }

    /// <summary>The members that nothing sets apart.</summary>
    public static IEnumerable<Statement> Undistorted(UtteranceDraft draft, IReadOnlyList<Distortion> distortions)
    {
        var apart = distortions.Select(distortion => distortion.Member).ToHashSet();
        return draft.Members.Where(member => !apart.Contains(member.Reference));
    }

    /// <summary>The words of a telling, quoted, for a note.</summary>
    public static string Quote(Statement statement)
    {
        var span = statement.Claim.Evidence.Figure;
        var figure = statement.Document is { } document && span.Length > 0 && span.End <= document.Article.Text.Length ? document.TextOf(span) : CountBounds.Of(statement.Claim.Figure.Count).ToString();
        return string.Create(CultureInfo.InvariantCulture, $"\"{figure}\"");
    }

    /// <summary>The hardened stance alone: "reportedly" that got lost hardens nothing by itself.</summary>
    private static IEnumerable<Distortion> Hardened(IReadOnlyList<Statement> members)
    {
        var usual = Plurality.Of<Stance>(members, member => member.Claim.Stance, stance => -(int)stance);
        if (usual is not (Stance.Possible or Stance.Predicted or Stance.Hypothetical)) yield break;
        foreach (var member in members.Where(member => member.Claim.Stance == Stance.Asserted))
            yield return new Distortion(DistortionKind.StanceHardened, member.Reference, $"told as a fact; elsewhere {usual.Value.ToString().ToLowerInvariant()}");
    }

    /// <summary>An article that names the speaker anywhere has not dropped it: its headline may do without.</summary>
    private static IEnumerable<Distortion> Dropped(IReadOnlyList<Statement> members)
    {
        var naming = members.Where(member => !member.IsOwnVoice).Select(member => member.Reference.ArticleId).ToHashSet(StringComparer.Ordinal);
        if (naming.Count == 0) yield break;
        foreach (var member in members.Where(member => !naming.Contains(member.Reference.ArticleId)))
            yield return new Distortion(DistortionKind.SourceDropped, member.Reference, "told in the article's own voice; elsewhere someone says so");
    }
}
