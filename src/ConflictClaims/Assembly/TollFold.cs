using ConflictClaims.Figures;
using NodaTime;

namespace ConflictClaims.Assembly;

/// <summary>
/// Folds the claims of one outcome, sentence by sentence, into tolls. A later sentence adds where it says "more", "others"
/// or "also"; it replaces where it gives a total or a larger number; otherwise it restates or breaks down what was counted.
/// </summary>
internal sealed class TollFold(IReadOnlyList<Claim> claims, IReadOnlyList<FigureMention> figures, LocalDate? publishedOn)
{
    /// <summary>A stretch longer than this is told of a campaign and not of one incident.</summary>
    private const int LongestIncident = 14;

    /// <summary>Incidents further apart than this, in days, are not one.</summary>
    private const int Apart = 3;

    private List<int> _counted = [];

    /// <summary>Those of the counted total, told once more by side: "15 died: 10 militants and five villagers".</summary>
    private List<int>? _split;

    /// <summary>What those counted so far come to.</summary>
    private long _value;

    /// <summary>What the sentences that break the toll down come to so far.</summary>
    private long _broken;

    public IEnumerable<Toll> Fold(Outcome outcome, List<int> members)
    {
        (_counted, _split, _value, _broken) = ([], null, 0, 0);
        var single = members.FindAll(m => !IsCampaign(m));
        List<int> aside = [.. SetAside(single, m => figures[m].IsBackground), .. SetAside(single, IsOverLongTime)];
        var apart = TakeAll(single);
        if (_counted.Count > 0) yield return Total(outcome, _counted, isCumulative: false);
        foreach (var other in apart) yield return Total(outcome, other, isCumulative: false);
        foreach (var other in aside) yield return Total(outcome, [other], isCumulative: false);
        foreach (var member in members)
        {
            if (IsCampaign(member)) yield return Total(outcome, [member], isCumulative: true);
        }
    }

    /// <summary>Takes out those that stand beside the news; where there is nothing else, they are the news.</summary>
    private static List<int> SetAside(List<int> members, Predicate<int> isBeside)
    {
        var aside = members.FindAll(isBeside);
        if (aside.Count == members.Count) return [];
        members.RemoveAll(isBeside);
        return aside;
    }

    private bool IsCampaign(int member) =>
        claims[member].Time is { IsCumulative: true } time && (time.From is null || time.To is null || IsOverLongTime(member));

    /// <summary>"nineteen this year", beside the three of the day.</summary>
    private bool IsOverLongTime(int member) => claims[member].Time is { From: { } from, To: { } to } && Period.DaysBetween(from, to) > LongestIncident;

    /// <summary>Counts those of the lead incident, and gives back those of incidents at another time.</summary>
    private List<List<int>> TakeAll(List<int> members)
    {
        List<List<int>> apart = [];
        for (var i = 0; i < members.Count;)
        {
            var next = members.FindIndex(i, m => figures[m].Sentence != figures[members[i]].Sentence);
            var sentence = members.GetRange(i, (next < 0 ? members.Count : next) - i);
            i += sentence.Count;
            if (_counted.Count > 0 && IsAnotherTime(_counted[0], sentence[0])) apart.Add(sentence);
            else Take(sentence);
        }

        return apart;
    }

    /// <summary>A report without a time is news of the day it appeared.</summary>
    private bool IsAnotherTime(int lead, int later)
    {
        if (claims[later].Time is { From: null, Grain: TimeGrain.Month or TimeGrain.Year } && claims[lead].Time is { Grain: TimeGrain.Day }) return true;
        if (claims[later].Time is not { From: { } start, To: { } end }) return false;
        var (from, to) = claims[lead].Time is { From: { } f, To: { } t } ? (f, t) : (publishedOn, publishedOn);
        if (from is null || to is null) return false;
        // Without a day of its own the lead may lie some days back; "last week" is none of them.
        var gap = claims[lead].Time is not null ? Apart : claims[later].Time is { Grain: not TimeGrain.Day } ? 0 : 2 * Apart;
        return end < from ? Period.DaysBetween(end, from.Value) > gap : start > to && Period.DaysBetween(to.Value, start) > gap;
    }

    private void Take(List<int> sentence)
    {
        sentence = WithoutPassing(sentence);
        if (sentence.FindIndex(m => figures[m].IsTotal) is var total and >= 0) Replace([sentence[total]]);
        else
        {
            WithoutRepeats(sentence);
            if (_counted.Count == 0) Count(sentence);
            else if (!figures[sentence[0]].IsPartOfEarlier) Continue(sentence);
        }
    }

    private void Continue(List<int> sentence)
    {
        var value = sentence.Sum(Value);
        if (IsFurther(sentence) && !(_broken > 0 && _broken + value <= _value)) Count(sentence);
        else if (value > _value) Replace(sentence);
        else
        {
            _broken += value;
            if (_broken == _value && sentence.Count > 1 && sentence.TrueForAll(m => claims[m].Victims is { Status: not VictimStatus.Unknown })) _split = sentence;
        }
    }

    /// <summary>"more", "also", or killed by those who were counted before: "the terrorists, however, killed 18 people".</summary>
    private bool IsFurther(List<int> sentence) =>
        figures[sentence[0]].IsFurther && !FollowsInSentence(sentence[0]) || IsCompanion(sentence[0]) || AreAttackers(sentence[0]) || _counted.Exists(c => claims[c].Victims?.Noun is { } noun && claims[sentence[0]].By is { } by && by.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase));

    /// <summary>"The commander was shot dead. His driver died in hospital."</summary>
    private bool IsCompanion(int member) =>
        claims[member].Figure.IsImplied && figures[member].Victims is { } noun && noun.Has(Phrases.PhraseMarks.Possessed) && noun.Is(Lexicons.WordClass.Relation) && _counted.TrueForAll(c => claims[c].Figure.IsImplied);

    /// <summary>"Police killed all five attackers": beside the people that these killed.</summary>
    private bool AreAttackers(int member) =>
        claims[member].By is not null && claims[member].Victims is { Status: VictimStatus.ArmedGroup, Noun: "attackers" or "attacker" or "gunmen" or "gunman" or "assailants" or "assailant" or "bombers" or "hijackers" or "bandits" or "suspects" }
        && !_counted.Exists(c => claims[c].Victims is { Status: VictimStatus.ArmedGroup });

    /// <summary>"21 people were shot at the grave and 44 others were killed": others than those the sentence speaks of.</summary>
    private bool FollowsInSentence(int member) => member > 0 && figures[member - 1].Sentence == figures[member].Sentence && (figures[member - 1].Outcome & Outcome.Killed) != 0 && figures[member - 1].Outcome != figures[member].Outcome && _counted.Count > 0 && Value(member) < _value;

    private void Replace(List<int> by)
    {
        _counted.Clear();
        (_value, _broken, _split) = (0, 0, null);
        Count(by);
    }

    private void Count(List<int> more)
    {
        _counted.AddRange(more);
        foreach (var member in more) _value += Value(member);
    }

    /// <summary>"… following the killing of a commander": named in passing beside the dead of the day.</summary>
    private List<int> WithoutPassing(List<int> sentence)
    {
        var told = sentence.FindAll(m => !(claims[m].Figure.IsImplied && figures[m].Rule == FigureRules.NounOfPeople));
        return told.Count > 0 ? told : sentence;
    }

    /// <summary>One number told twice in a sentence counts once, and of two sources that disagree the larger.</summary>
    private void WithoutRepeats(List<int> sentence)
    {
        for (var i = sentence.Count - 1; i > 0; i--)
        {
            var rival = sentence.FindIndex(0, i, m => IsRepeated(m, sentence[i]) || AreRivals(m, sentence[i]));
            if (rival < 0) continue;
            if (Value(sentence[i]) > Value(sentence[rival])) sentence[rival] = sentence[i];
            sentence.RemoveAt(i);
        }
    }

    private bool IsRepeated(int first, int second) =>
        !figures[second].IsFurther && Value(first) == Value(second) && Value(first) > 1 && AreAlike(first, second) && figures[first].TermFirst != figures[second].TermFirst && !AreApart(first, second);

    private bool AreRivals(int first, int second) =>
        !figures[second].IsFurther && SourceOf(first) is { } one && SourceOf(second) is { } other && one != other && AreAlike(first, second) && !AreApart(first, second);

    private string? SourceOf(int member) => claims[member].Attribution?.Sources is [var source, ..] ? source.Name : null;

    /// <summary>The same people by their words, or anybody at all.</summary>
    private bool AreAlike(int first, int second)
    {
        var (one, other) = (claims[first].Victims, claims[second].Victims);
        return one is null || other is null || string.Equals(one.Noun, other.Noun, StringComparison.OrdinalIgnoreCase) || one.Status == other.Status && one.Party == other.Party;
    }

    private bool AreApart(int first, int second) =>
        claims[first].Place is { } place && claims[second].Place is { } other && place.Name != other.Name
        || claims[first].Time is { From: not null } time && claims[second].Time is { From: not null } day && time.From != day.From;

    private Toll Total(Outcome outcome, List<int> counted, bool isCumulative) => new()
    {
        Outcome = outcome,
        Low = Sum(counted, m => claims[m].Figure.Low),
        Best = Sum(counted, m => BestOf(claims[m].Figure)),
        High = Sum(counted, m => claims[m].Figure.High),
        IsCumulative = isCumulative,
        Place = claims[counted[0]].Place,
        Time = claims[counted[0]].Time,
        Groups = TollGroups.Of(claims, figures, counted == _counted && _split is not null ? _split : counted),
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
