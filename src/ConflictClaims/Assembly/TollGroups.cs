using ConflictClaims.Figures;

namespace ConflictClaims.Assembly;

/// <summary>Splits a toll by party and status: by its claims, by the members of a sum, and by the parts told of a whole.</summary>
internal static class TollGroups
{
    public static List<TollGroup> Of(IReadOnlyList<Claim> claims, IReadOnlyList<FigureMention> figures, List<int> counted)
    {
        var groups = new List<TollGroup>();
        foreach (var member in counted)
        {
            var claim = claims[member];
            var parts = PartsOf(claims, member);
            if (parts.Count > 0 && Rest(claim.Figure, parts) is { } rest)
            {
                parts.ForEach(part => Add(groups, Group(part.Victims?.Party, part.Victims?.Status ?? default, part.Figure)));
                if (rest > 0) Add(groups, new TollGroup { Party = claim.Victims?.Party, Status = claim.Victims?.Status ?? default, Low = rest, Best = rest, High = claim.Figure.High is null ? null : rest });
            }
            else if (figures[member].SumOf.Count > 0) figures[member].SumOf.ForEach(part => Add(groups, new TollGroup { Status = part.Status, Low = part.Range.Low, Best = part.Range.Low, High = part.Range.High }));
            else Add(groups, Group(claim.Victims?.Party, claim.Victims?.Status ?? default, claim.Figure));
        }

        return groups;
    }

    /// <summary>Parts that tell a standing of their own; women and children among civilians tell none.</summary>
    private static List<Claim> PartsOf(IReadOnlyList<Claim> claims, int whole)
    {
        var parts = new List<Claim>();
        for (var i = whole + 1; i < claims.Count && i < whole + 12; i++)
        {
            if (claims[i].PartOf == whole && claims[i].Share is null && claims[i].Victims is { Status: not VictimStatus.Unknown } && claims[i].Figure.Outcome == claims[whole].Figure.Outcome) parts.Add(claims[i]);
        }

        return parts;
    }

    private static long? Rest(CasualtyFigure whole, List<Claim> parts)
    {
        var rest = TollFold.BestOf(whole);
        foreach (var part in parts) rest -= TollFold.BestOf(part.Figure);
        return rest is >= 0 ? rest : null;
    }

    private static TollGroup Group(Party? party, VictimStatus status, CasualtyFigure figure) =>
        new() { Party = party, Status = status, Low = figure.Low, Best = TollFold.BestOf(figure), High = figure.High };

    private static void Add(List<TollGroup> groups, TollGroup group)
    {
        var at = groups.FindIndex(g => g.Party == group.Party && g.Status == group.Status);
        if (at < 0) groups.Add(group);
        else groups[at] = groups[at] with { Low = groups[at].Low + group.Low, Best = groups[at].Best + group.Best, High = groups[at].High + group.High };
    }
}
