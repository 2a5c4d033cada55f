using ConflictClaims.Lexicons;
using NodaTime;

namespace ConflictClaims.Times;

/// <summary>Days by a weekday's name or by "today", "overnight" and the like, with the part of the day.</summary>
internal static class DayGrammar
{
    public static Found Read(TimeTokens tokens, int i)
    {
        var term = tokens.Term(i);
        if (term is >= TimeTerm.Today and <= TimeTerm.PartOfDay) return ReadDayWord(tokens, i, term);
        if (term == TimeTerm.The) return tokens.IsTerm(i + 1, TimeTerm.Early) || tokens.IsTerm(i + 1, TimeTerm.Late) ? ReadPartOfDay(tokens, i + 2) : ReadPartOfDay(tokens, i + 1);
        if (term is TimeTerm.Early or TimeTerm.Late or TimeTerm.Earlier or TimeTerm.Later) return ReadQualified(tokens, i + 1);
        if (term is TimeTerm.Last or TimeTerm.Next or TimeTerm.This or TimeTerm.Past) return ReadChosen(tokens, i, term);
        return ReadWeekday(tokens, i);
    }

    /// <summary>"Late on Monday", "early 4 June", "earlier today".</summary>
    private static Found ReadQualified(TimeTokens tokens, int at)
    {
        if (tokens.IsTerm(at, TimeTerm.On)) at++;
        if (tokens.Term(at) is TimeTerm.Today or TimeTerm.Yesterday) return ReadDayWord(tokens, at, tokens.Term(at));
        var date = DateGrammar.Read(tokens, at);
        return date.Time is CalendarDate ? date : ReadWeekday(tokens, at);
    }

    private static Found ReadWeekday(TimeTokens tokens, int i)
    {
        var day = tokens.Weekday(i, out var end);
        if (day == IsoDayOfWeek.None) return default;
        if (tokens.Term(end) == TimeTerm.PartOfDay) end++;
        var choice = WeekdayChoice.MostRecent;
        var at = tokens.IsTerm(end, TimeTerm.Of) ? end + 1 : end;
        if (StretchGrammar.ReadUnit(tokens, at) is { Time: UnitExpression { Unit: TimeTerm.Week } week } found)
        {
            choice = week.Offset switch { 0 => WeekdayChoice.ThisWeek, < 0 => WeekdayChoice.LastWeek, _ => WeekdayChoice.Next };
            end = found.End;
        }

        return new Found(new WeekdayExpression(day, choice), end);
    }

    /// <summary>"Last Friday", "this past Monday", "next Sunday".</summary>
    private static Found ReadChosen(TimeTokens tokens, int i, TimeTerm term)
    {
        var isPast = term == TimeTerm.This && tokens.Term(i + 1) is TimeTerm.Past or TimeTerm.Last;
        var day = ReadWeekday(tokens, isPast ? i + 2 : i + 1);
        if (day.Time is not WeekdayExpression weekday) return default;
        var choice = term switch
        {
            TimeTerm.Next => WeekdayChoice.Next,
            TimeTerm.This when !isPast => WeekdayChoice.ThisWeek,
            _ => WeekdayChoice.Last,
        };
        return day with { Time = weekday with { Choice = choice } };
    }

    private static Found ReadDayWord(TimeTokens tokens, int i, TimeTerm term)
    {
        var end = tokens.Term(i + 1) == TimeTerm.PartOfDay ? i + 2 : i + 1;
        return term switch
        {
            TimeTerm.Today => new Found(new DaysFromReference(0, 0, TimeGrain.Day, 1), end),
            TimeTerm.Yesterday => new Found(new DaysFromReference(-1, -1, TimeGrain.Day, 1), end),
            TimeTerm.Tomorrow => new Found(new DaysFromReference(1, 1, TimeGrain.Day, 1), end),
            TimeTerm.Recently => new Found(new DaysFromReference(-3, -1, TimeGrain.Day, 2), i + 1),
            TimeTerm.Overnight => ReadOvernight(tokens, i + 1),
            _ => ReadPartOfDay(tokens, i),
        };
    }

    private static Found ReadOvernight(TimeTokens tokens, int at)
    {
        var alone = new Found(new DaysFromReference(-1, 0, TimeGrain.Day, 2), at);
        var joint = tokens.Term(at);
        var isInto = joint == TimeTerm.To;
        var day = ReadNamedDay(tokens, joint is TimeTerm.On or TimeTerm.To or TimeTerm.From or TimeTerm.Between or TimeTerm.Of ? at + 1 : at);
        if (!day.IsTime) return alone;
        if (isInto) return day with { Time = new EndingExpression(alone.Time!, day.Time!) };
        return ReadSecondDay(tokens, day);
    }

    /// <summary>"The night between Sunday and Monday", "the morning of 3 May", "at dawn on Sunday"; a part of the day by itself is no time.</summary>
    private static Found ReadPartOfDay(TimeTokens tokens, int i)
    {
        if (tokens.Term(i) != TimeTerm.PartOfDay) return default;
        var at = tokens.Term(i + 1) is TimeTerm.Between or TimeTerm.Of or TimeTerm.On or TimeTerm.From ? i + 2 : i + 1;
        if (tokens.Term(at) is TimeTerm.Today or TimeTerm.Yesterday) return ReadDayWord(tokens, at, tokens.Term(at));
        var day = ReadNamedDay(tokens, at);
        return day.IsTime ? ReadSecondDay(tokens, day) : default;
    }

    private static Found ReadNamedDay(TimeTokens tokens, int at)
    {
        var date = DateGrammar.Read(tokens, at);
        return date.Time is CalendarDate or RangeExpression ? date : ReadWeekday(tokens, at);
    }

    private static Found ReadSecondDay(TimeTokens tokens, Found first)
    {
        if (first.Time is RangeExpression || !(tokens.Term(first.End) is TimeTerm.To or TimeTerm.And || tokens.IsDash(first.End))) return first;
        var second = ReadNamedDay(tokens, first.End + 1);
        return second.Time is CalendarDate or WeekdayExpression ? second with { Time = new RangeExpression(first.Time!, second.Time) } : first;
    }
}
