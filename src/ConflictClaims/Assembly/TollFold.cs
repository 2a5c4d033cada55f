using ConflictClaims.Figures;

namespace ConflictClaims.Assembly;

/// <summary>
/// Folds the claims of one outcome, sentence by sentence, into tolls. A later sentence adds where it says "more" or
/// "others"; it replaces where it gives a total or a larger number; otherwise it restates or breaks down what was counted.
/// </summary>
internal sealed class TollFold(IReadOnlyList<Claim> claims, IReadOnlyList<FigureMention> figures)
{
    /// <summary>A stretch longer than this is told of a campaign and not of one incident.</summary>
    private const int LongestIncident = 14;

    /// <summary>What those counted so far come to.</summary>
    private long _value;

    public IEnumerable<Toll> Fold(Outcome outcome, List<int> members)
    {
        var single = members.FindAll(m => !IsCampaign(m));
        if (single.Count > 0)
        {
            var (lead, apart) = Lead(single);
            yield return Total(outcome, lead, isCumulative: false);
            foreach (var other in apart) yield return Total(outcome, other, isCumulative: false);
        }

        foreach (var member in members)
        {
            if (IsCampaign(member)) yield return Total(outcome, [member], isCumulative: true);
        }
    }

    private bool IsCampaign(int member) =>
        claims[member].Time is { IsCumulative: true } time && (time.From is null || time.To is null || NodaTime.Period.DaysBetween(time.From.Value, time.To.Value) > LongestIncident);

    /// <summary>The claims that make up the toll of the lead incident, and those of incidents at another time.</summary>
    private (List<int> Lead, List<List<int>> Apart) Lead(List<int> members)
    {
        List<int> counted = [];
        List<List<int>> apart = [];
        _value = 0;
        for (var i = 0; i < members.Count;)
        {
            var next = members.FindIndex(i, m => figures[m].Sentence != figures[members[i]].Sentence);
            var sentence = members.GetRange(i, (next < 0 ? members.Count : next) - i);
            i += sentence.Count;
            if (counted.Count > 0 && IsAnotherTime(counted[0], sentence[0])) apart.Add(sentence);
            else Take(counted, sentence);
        }

        return (counted, apart);
    }

    private bool IsAnotherTime(int lead, int later) =>
        claims[lead].Time is { From: { } from, To: { } to } && claims[later].Time is { From: { } start, To: { } end } && (end < from || start > to) && NodaTime.Period.DaysBetween(to, start) is > 3 or < -3;

    private void Take(List<int> counted, List<int> sentence)
    {
        if (sentence.Count > 1) sentence = WithoutBackground(sentence);
        if (sentence.Find(m => figures[m].IsTotal) is var total && figures[total].IsTotal && sentence.Contains(total))
        {
            Replace(counted, [total]);
            return;
        }

        if (counted.Count == 0)
        {
            Count(counted, sentence);
            return;
        }

        if (figures[sentence[0]].IsPartOfEarlier) return;
        if (figures[sentence[0]].IsFurther)
        {
            Count(counted, sentence);
            return;
        }

        if (sentence.Sum(Value) <= _value) return;
        Replace(counted, sentence);
    }

    private void Replace(List<int> counted, List<int> by)
    {
        counted.Clear();
        _value = 0;
        Count(counted, by);
    }

    private void Count(List<int> counted, List<int> more)
    {
        counted.AddRange(more);
        foreach (var member in more) _value += Value(member);
    }

    /// <summary>"… following the killing of a commander": named in passing beside the dead of the day.</summary>
    private List<int> WithoutBackground(List<int> sentence)
    {
        var told = sentence.FindAll(m => !(claims[m].Figure.IsImplied && figures[m].Rule == FigureRules.NounOfPeople));
        return told.Count > 0 ? told : sentence;
    }

    private Toll Total(Outcome outcome, List<int> counted, bool isCumulative) => new()
    {
        Outcome = outcome,
        Low = Sum(counted, m => claims[m].Figure.Low),
        Best = Sum(counted, m => BestOf(claims[m].Figure)),
        High = Sum(counted, m => claims[m].Figure.High),
        IsCumulative = isCumulative,
        Place = claims[counted[0]].Place,
        Time = claims[counted[0]].Time,
        Groups = TollGroups.Of(claims, figures, counted),
        Claims = counted,
    };

    private long Value(int member) => BestOf(claims[member].Figure) ?? claims[member].Figure.Low ?? claims[member].Figure.High ?? 0;

    /// <summary>The number stated; null where the words give a range alone.</summary>
    public static long? BestOf(CasualtyFigure figure) => figure.Precision switch
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
}
