namespace ConflictClaims.Reconciling;

/// <summary>Tells whether two claims with the same number are tellings of one statement.</summary>
internal static class Tellings
{
    public static bool AreOne(Statement a, Statement b)
    {
        if (Differ(a, b)) return false;
        var sameArticle = a.Reference.ArticleId == b.Reference.ArticleId;
        if (a.IsOwnVoice || b.IsOwnVoice) return AreOneUnattributed(a, b, sameArticle);
        return Speakers.Match(a, b) switch
        {
            SpeakerMatch.None => false,
            SpeakerMatch.Same when AreDatedAlike(a, b) => true,
            _ => sameArticle || PeriodsAgree(a, b),
        };
    }

    /// <summary>Whether both give a period, and it is the same by its days, by its days counted from the saying, or by its words.</summary>
    public static bool PeriodsAgree(Statement a, Statement b)
    {
        if (a.StatedTime is null || b.StatedTime is null) return false;
        if (a.PeriodWords is not null && a.PeriodWords == b.PeriodWords) return true;
        if (!a.Time.IsKnown || !b.Time.IsKnown) return false;
        return (a.Time.Scope == b.Time.Scope && Ends(a, 0) == Ends(b, 0)) || (a.Said is { } first && b.Said is { } second && Ends(a, first.Number) == Ends(b, second.Number));
    }

    private static bool Differ(Statement a, Statement b) =>
        (a.Claim.PartOf is null) != (b.Claim.PartOf is null)
        || (a.Claim.Stance == Stance.Denied) != (b.Claim.Stance == Stance.Denied)
        || OutcomeSets.Compare(a.Claim.Figure.Outcome, b.Claim.Figure.Outcome) == SetRelation.Disjoint
        || VictimSets.Compare(a.Claim.Victims, b.Claim.Victims) == SetRelation.Disjoint
        || AreOfTwoPlaces(a, b)
        || (a.StatedTime is not null && b.StatedTime is not null && PeriodSets.Compare(a.Time, b.Time) == SetRelation.Disjoint);

    /// <summary>
    /// Articles differ in how closely they say where, and read alone two places are two statements: one article keeps its
    /// places apart, and between articles the period must be the same.
    /// </summary>
    private static bool AreOfTwoPlaces(Statement a, Statement b) =>
        a.Claim.Place is not null && b.Claim.Place is not null
        && PlaceSets.Compare(a.Place, b.Place) is SetRelation.Unknown or SetRelation.Disjoint
        && (a.Reference.ArticleId == b.Reference.ArticleId || !PeriodsAgree(a, b));

    private static bool AreDatedAlike(Statement a, Statement b) => a.Said is { } first && b.Said is { } second && first.Scope == second.Scope;

    /// <summary>
    /// In one article a headline may leave out who says so. In another article the same number is a telling only where the same
    /// people and period come with it, or the same sentence, as customers of one agency print it.
    /// </summary>
    private static bool AreOneUnattributed(Statement a, Statement b, bool sameArticle)
    {
        if (a.Claim.Figure.Outcome != b.Claim.Figure.Outcome) return false;
        if (sameArticle) return a.StatedTime is null || b.StatedTime is null || PeriodsAgree(a, b);
        if (a.IsOwnVoice && b.IsOwnVoice) return SentenceOf(a) == SentenceOf(b);
        return PeriodsAgree(a, b) && VictimSets.Compare(a.Claim.Victims, b.Claim.Victims) == SetRelation.Equal;
    }

    private static string? SentenceOf(Statement statement) => statement.Document?.TextOf(statement.Claim.Evidence.Sentence);

    private static (int? From, int? To) Ends(Statement statement, int day) => (statement.Time.From - day, statement.Time.To - day);
}
