using ConflictClaims.Figures;

namespace ConflictClaims.Assembly;

/// <summary>What the article says in total of one outcome: restatements once, parts never, groups added, totals last.</summary>
internal static class TollReader
{
    private static readonly Outcome[] Outcomes = [Outcome.Killed, Outcome.Wounded, Outcome.Missing, Outcome.Captured, Outcome.Detained, Outcome.Abducted, Outcome.Displaced, Outcome.KilledOrWounded, Outcome.Casualties];

    public static List<Toll> Read(IReadOnlyList<Claim> claims, IReadOnlyList<FigureMention> figures, NodaTime.LocalDate? publishedOn)
    {
        var tolls = new List<Toll>();
        var fold = new TollFold(claims, figures, publishedOn);
        foreach (var outcome in Outcomes)
        {
            var members = new List<int>();
            for (var i = 0; i < claims.Count; i++)
            {
                if (Counts(claims[i], figures[i], outcome)) members.Add(i);
            }

            if (members.Count > 0) tolls.AddRange(fold.Fold(outcome, members));
        }

        return tolls;
    }

    /// <summary>"stabbed nine people, five of them fatally": a part with a fate of its own is all there is of that.</summary>
    private static bool IsPart(FigureMention figure) => figure.PartOf is { } whole && whole.Outcome == figure.Outcome;

    private static bool Counts(Claim claim, FigureMention figure, Outcome outcome) =>
        claim.Figure.Outcome == outcome && claim.Stance == Stance.Asserted && !IsPart(figure) && claim.Share is null or { OfClaim: null } && claim.Rate is null && claim.Figure.Precision != CountPrecision.Unquantified;
}
