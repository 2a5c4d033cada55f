namespace ConflictClaims.Reconciling;

/// <summary>The relation of two claims, without words for it.</summary>
internal readonly record struct Verdict(ClaimRelation Relation, FieldSets Fields, Growth? Needed)
{
    public static Verdict Of(Statement a, Statement b)
    {
        var fields = FieldSets.Of(a, b);
        if (a.Claim.Equals(b.Claim) && a.Reference.ArticleId == b.Reference.ArticleId) return new(ClaimRelation.Same, fields, null);
        if (fields.All == SetRelation.Disjoint) return new(ClaimRelation.Unrelated, fields, null);
        if (a.Claim.Stance != Stance.Asserted || b.Claim.Stance != Stance.Asserted) return new(OfUnasserted(a.Claim, b.Claim, fields.All), fields, null);
        return AreComparable(a.Claim, b.Claim) ? OfCounts(a, b, fields) : new(ClaimRelation.Compatible, fields, null);
    }

    private static ClaimRelation OfUnasserted(Claim a, Claim b, SetRelation sets) =>
        AreComparable(a, b) && Contradiction.Denies(a, b, sets) ? ClaimRelation.Contradicts : ClaimRelation.Compatible;

    /// <summary>
    /// A part counts people its noun does not tell from the whole's ("two of them"), and a rate is no count of a set.
    /// </summary>
    private static bool AreComparable(Claim a, Claim b) =>
        a.PartOf is null && b.PartOf is null && a.Rate is null && b.Rate is null
        && CountBounds.Of(a.Figure.Count).IsKnown && CountBounds.Of(b.Figure.Count).IsKnown;

    private static Verdict OfCounts(Statement a, Statement b, FieldSets fields)
    {
        var first = CountBounds.Of(a.Claim.Figure.Count);
        var second = CountBounds.Of(b.Claim.Figure.Count);
        var sets = fields.All;
        if (sets == SetRelation.Equal && first == second) return new(ClaimRelation.Same, fields, null);
        if (Entailment.Holds(first, second, sets)) return new(ClaimRelation.Entails, fields, null);
        if (Entailment.Holds(second, first, sets.Turned())) return new(ClaimRelation.EntailedBy, fields, null);
        if (Growth.Between(a, b) is { } grown) return new(OfGrowth(a, b, grown, fields, ClaimRelation.UpdatedBy), fields, grown);
        if (Growth.Between(b, a) is { } shrunk) return new(OfGrowth(b, a, shrunk, fields, ClaimRelation.Updates), fields, shrunk);
        return new(OfBounds(first, second, sets), fields, null);
    }

    private static ClaimRelation OfGrowth(Statement early, Statement late, Growth growth, FieldSets fields, ClaimRelation update)
    {
        if (growth.People > 0) return Speakers.Match(early, late) == SpeakerMatch.Same ? update : ClaimRelation.InTension;
        var relation = OfBounds(CountBounds.Of(early.Claim.Figure.Count), CountBounds.Of(late.Claim.Figure.Count), FieldSets.Of(early, late).All);
        return relation == ClaimRelation.Compatible && fields.People == SetRelation.Equal ? update : relation;
    }

    private static ClaimRelation OfBounds(CountBounds first, CountBounds second, SetRelation sets) =>
        Contradiction.Holds(first, second, sets) ? ClaimRelation.Contradicts : ClaimRelation.Compatible;
}
