using ConflictClaims.Figures;

namespace ConflictClaims.Assembly;

/// <summary>Folds the claims of one outcome, in the order of the text, into tolls.</summary>
internal static class TollFold
{
    public static IEnumerable<Toll> Fold(Outcome outcome, IReadOnlyList<Claim> claims, IReadOnlyList<FigureMention> figures, List<int> members)
    {
        var single = members.FindAll(m => claims[m].Time is not { IsCumulative: true });
        var cumulative = members.FindAll(m => claims[m].Time is { IsCumulative: true });
        if (single.Count > 0) yield return Total(outcome, claims, figures, single, isCumulative: false);
        foreach (var member in cumulative) yield return Total(outcome, claims, figures, [member], isCumulative: true);
    }

    private static Toll Total(Outcome outcome, IReadOnlyList<Claim> claims, IReadOnlyList<FigureMention> figures, List<int> members, bool isCumulative)
    {
        var counted = new List<int>();
        foreach (var member in members) Take(claims, figures, counted, member);
        var groups = Groups(claims, counted);
        var lead = claims[counted[0]];
        return new Toll
        {
            Outcome = outcome,
            Low = Sum(counted, m => claims[m].Figure.Low),
            Best = Sum(counted, m => BestOf(claims[m].Figure)),
            High = Sum(counted, m => claims[m].Figure.High),
            IsCumulative = isCumulative,
            Place = lead.Place,
            Time = lead.Time,
            Groups = groups,
            Claims = counted,
        };
    }

    /// <summary>Decides what one more claim does to those counted: nothing (told before), replaces them (a total), or adds.</summary>
    private static void Take(IReadOnlyList<Claim> claims, IReadOnlyList<FigureMention> figures, List<int> counted, int member)
    {
        if (counted.Count == 0)
        {
            counted.Add(member);
            return;
        }

        if (figures[member].IsTotal)
        {
            counted.Clear();
            counted.Add(member);
            return;
        }

        if (figures[member].IsPartOfEarlier) return;
        var value = ValueOf(claims[member].Figure);
        var sum = counted.Sum(m => ValueOf(claims[m].Figure));
        var sameSentence = figures[counted[^1]].Sentence == figures[member].Sentence;
        if (!figures[member].IsFurther && (value == sum || counted.Exists(m => ValueOf(claims[m].Figure) == value && !sameSentence))) return;
        if (sameSentence || figures[member].IsFurther)
        {
            counted.Add(member);
            return;
        }

        // A later sentence: a larger number is the newer toll, a smaller one a part of it.
        if (value <= sum) return;
        counted.Clear();
        counted.Add(member);
    }

    private static long ValueOf(CasualtyFigure figure) => BestOf(figure) ?? figure.Low ?? figure.High ?? 0;

    private static long? BestOf(CasualtyFigure figure) => figure.Precision switch
    {
        CountPrecision.MoreThan or CountPrecision.FewerThan or CountPrecision.UpTo or CountPrecision.Between or CountPrecision.Vague or CountPrecision.Unquantified => null,
        CountPrecision.Exact => figure.Low,
        _ => figure.Count.Stated is [var stated] ? stated : figure.Low,
    };

    private static long? Sum(List<int> counted, Func<int, long?> value)
    {
        long? sum = 0;
        foreach (var member in counted) sum += value(member);
        return sum;
    }

    private static List<TollGroup> Groups(IReadOnlyList<Claim> claims, List<int> counted) =>
        [.. counted
            .GroupBy(m => (claims[m].Victims?.Party, claims[m].Victims?.Status ?? VictimStatus.Unknown))
            .Select(g => new TollGroup
            {
                Party = g.Key.Party,
                Status = g.Key.Item2,
                Low = Sum([.. g], m => claims[m].Figure.Low),
                Best = Sum([.. g], m => BestOf(claims[m].Figure)),
                High = Sum([.. g], m => claims[m].Figure.High),
            })];
}
