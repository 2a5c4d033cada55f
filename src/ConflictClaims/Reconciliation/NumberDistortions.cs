using System.Globalization;

namespace ConflictClaims.Reconciling;

/// <summary>"A thousand" for "more than 1,000", "up to 20" for "at least 20", and another number altogether.</summary>
internal static class NumberDistortions
{
    /// <summary>Ways to bound a number that a retelling may swap without a change of meaning: "over" and "at least".</summary>
    private enum Bound
    {
        FromBelow,
        FromAbove,
        Near,
        Bare,
    }

    public static IEnumerable<Distortion> Of(IReadOnlyList<Statement> members)
    {
        var usualNumber = Plurality.Of<NumberKey>(members, member => NumberKey.Of(member.Claim), _ => 0);
        var same = members.Where(member => NumberKey.Of(member.Claim) == usualNumber).ToArray();
        foreach (var member in members.Except(same))
            yield return new Distortion(DistortionKind.NumberChanged, member.Reference, $"number changed: {Distortions.Quote(same[0])} → {Distortions.Quote(member)}");
        foreach (var distortion in OfBounds(same)) yield return distortion;
    }

    private static IEnumerable<Distortion> OfBounds(IReadOnlyList<Statement> members)
    {
        if (Plurality.Of<Bound>(members, BoundOf, bound => (int)bound) is not { } usual) yield break;
        var model = members.First(member => BoundOf(member) == usual);
        foreach (var member in members)
        {
            if (BoundOf(member) is not { } told || told == usual) continue;
            var isLost = usual < told && told is Bound.Near or Bound.Bare;
            var note = string.Create(CultureInfo.InvariantCulture, $"bound {(isLost ? "lost" : "changed")}: {Distortions.Quote(model)} → {Distortions.Quote(member)}");
            yield return new Distortion(isLost ? DistortionKind.BoundLost : DistortionKind.BoundChanged, member.Reference, note);
        }
    }

    private static Bound? BoundOf(Statement member) => member.Claim.Figure.Precision switch
    {
        CountPrecision.AtLeast or CountPrecision.MoreThan or CountPrecision.JustOver => Bound.FromBelow,
        CountPrecision.AtMost or CountPrecision.UpTo or CountPrecision.FewerThan or CountPrecision.JustUnder => Bound.FromAbove,
        CountPrecision.Approximate => Bound.Near,
        CountPrecision.Exact => Bound.Bare,
        _ => null,
    };
}
