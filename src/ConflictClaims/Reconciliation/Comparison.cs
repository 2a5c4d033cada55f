namespace ConflictClaims.Reconciling;

/// <summary>Puts a verdict into words.</summary>
internal static class Comparison
{
    public static ClaimComparison Of(Statement a, Statement b)
    {
        var verdict = Verdict.Of(a, b);
        var growth = verdict.Needed is { People: > 0 } needed ? needed : (Growth?)null;
        return new ClaimComparison
        {
            Relation = verdict.Relation,
            Reasons = [.. verdict.Fields.InWords(a, b), "count: " + CountReason(a, b, verdict)],
            GrowthNeeded = growth?.People,
            GrowthDays = growth?.Days,
        };
    }

    /// <summary>What the two counts are to each other: the last line of the reasons, and the reason of a conflict.</summary>
    public static string CountReason(Statement a, Statement b, Verdict verdict)
    {
        var first = Counted(a);
        var second = Counted(b);
        return verdict.Relation switch
        {
            ClaimRelation.Same => $"both say {first}",
            ClaimRelation.Entails => $"{first} gives {second}",
            ClaimRelation.EntailedBy => $"{first} follows from {second}",
            ClaimRelation.Unrelated => $"{first} and {second} are of other people",
            ClaimRelation.InTension => $"{first} and {second} do not meet; both hold only with {verdict.Needed}",
            ClaimRelation.Updates => $"{first} is the later count, {second} the earlier one{Grown(verdict)}",
            ClaimRelation.UpdatedBy => $"{first} is the earlier count, {second} the later one{Grown(verdict)}",
            ClaimRelation.Contradicts when IsFall(a, b, verdict) => $"{first} and {second} cannot both hold: a running total does not fall",
            ClaimRelation.Contradicts => $"{first} and {second} cannot both hold",
            _ => $"{first} and {second} can both hold, or it is not known whether they can",
        };
    }

    private static string Counted(Statement statement)
    {
        var bounds = CountBounds.Of(statement.Claim.Figure.Count);
        var count = bounds.IsKnown ? bounds.ToString() : "an unknown number";
        return statement.Claim.Stance == Stance.Asserted ? count : $"{count} ({statement.Claim.Stance.ToString().ToLowerInvariant()})";
    }

    private static string Grown(Verdict verdict) => verdict.Needed is { People: > 0 } growth ? $", {growth}" : "";

    private static bool IsFall(Statement a, Statement b, Verdict verdict) =>
        a.Time.IsCumulative && b.Time.IsCumulative && verdict.Fields.Time is SetRelation.Subset or SetRelation.Superset;
}
