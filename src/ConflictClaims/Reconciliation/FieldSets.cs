namespace ConflictClaims.Reconciling;

/// <summary>How the people of one claim lie to those of another, field by field.</summary>
internal readonly record struct FieldSets(SetRelation Victims, SetRelation Outcome, SetRelation Place, SetRelation Act, SetRelation Time)
{
    public static FieldSets Of(Statement a, Statement b) => new(
        VictimSets.Compare(a.Claim.Victims, b.Claim.Victims),
        OutcomeSets.Compare(a.Claim.Figure.Outcome, b.Claim.Figure.Outcome),
        PlaceSets.Compare(a.Place, b.Place),
        ActSets.Compare(a.Claim, b.Claim),
        PeriodSets.Compare(a.Time, b.Time));

    /// <summary>All fields but the period.</summary>
    public SetRelation People => Victims.And(Outcome).And(Place).And(Act);

    public SetRelation All => People.And(Time);

    public IEnumerable<string> InWords(Statement a, Statement b)
    {
        yield return "victims: " + Victims.InWords(VictimSets.InWords(a.Claim.Victims), VictimSets.InWords(b.Claim.Victims));
        yield return "outcome: " + Outcome.InWords(OutcomeSets.InWords(a.Claim.Figure.Outcome), OutcomeSets.InWords(b.Claim.Figure.Outcome));
        yield return "place: " + Place.InWords(PlaceSets.InWords(a.Place), PlaceSets.InWords(b.Place));
        if (a.Claim.Means != b.Claim.Means || a.Claim.By != b.Claim.By) yield return "act: " + Act.InWords(ActSets.InWords(a.Claim), ActSets.InWords(b.Claim));
        yield return "time: " + Time.InWords(a.Time.ToString(), b.Time.ToString());
    }
}
