using ConflictClaims.Lexicons;
using NodaTime;

namespace ConflictClaims.Times;

/// <summary>Calendar dates: days, months and years by name or number, with or without a weekday before them.</summary>
internal static class DateGrammar
{
    /// <summary>A date that is told by a day, or a month with its year; a bare month is read by its preposition only.</summary>
    public static Found Read(TimeTokens tokens, int i)
    {
        if (tokens.Weekday(i, out var end) != IsoDayOfWeek.None) return ReadBehindWeekday(tokens, end);
        if (tokens.Is(i, WordClass.Month)) return ReadMonthFirst(tokens, i);
        if (tokens.IsTerm(i, TimeTerm.The)) return ReadDayFirst(tokens, i + 1, needsOrdinal: true);
        if (!tokens[i].IsNumber) return default;
        var numeric = NumericDates.Read(tokens, i);
        return numeric.IsTime ? numeric : ReadDayFirst(tokens, i, needsOrdinal: false);
    }

    /// <summary>"May 2024", or "May" by itself.</summary>
    public static Found ReadMonth(TimeTokens tokens, int i, PartOf part = PartOf.Whole)
    {
        var month = tokens.Month(i, out var end);
        if (month == 0) return default;
        var year = ReadYear(tokens, ref end);
        var offset = year is null ? ReadYearOffset(tokens, ref end) : null;
        return new Found(new CalendarMonth(year, month, part) { YearOffset = offset }, end);
    }

    /// <summary>The year behind a month or a day, told from the reference day's: "of last year", "this year".</summary>
    private static int? ReadYearOffset(TimeTokens tokens, ref int end)
    {
        var year = StretchGrammar.ReadUnit(tokens, tokens.IsTerm(end, TimeTerm.Of) ? end + 1 : end);
        if (year.Time is not UnitExpression { Unit: TimeTerm.Year, Offset: <= 0 } told) return null;
        end = year.End;
        return told.Offset;
    }

    /// <summary>The year behind a month or a day: "2024", ", 2024".</summary>
    public static int? ReadYear(TimeTokens tokens, ref int end)
    {
        var at = tokens.IsMark(end, ',') || tokens.IsTerm(end, TimeTerm.Of) ? end + 1 : end;
        var year = tokens.Year(at);
        if (year == 0 || tokens.IsCounted(at + 1)) return null;
        end = at + 1;
        return year;
    }

    /// <summary>"The 14th" by itself, where no noun follows ("the 14th floor").</summary>
    public static Found ReadBareDay(TimeTokens tokens, int i)
    {
        if (!tokens.IsTerm(i, TimeTerm.The)) return default;
        var day = tokens.DayOfMonth(i + 1, out var end);
        if (day == 0 || end == i + 2) return default;
        var isNoun = tokens.IsWord(end) && !tokens.IsPossessive(end) && !tokens.Is(end, WordClass.Auxiliary | WordClass.Preposition | WordClass.PlacePreposition | WordClass.Conjunction);
        return isNoun || tokens.IsDash(end) || tokens.IsTerm(end, TimeTerm.Of) ? default : new Found(new DayOfSomeMonth(day), end);
    }

    public static bool IsPossible(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2024, month);

    /// <summary>"Tuesday, 4 June", "Tuesday (June 4)", "Tuesday [4 June]": the date says more than the weekday.</summary>
    private static Found ReadBehindWeekday(TimeTokens tokens, int end)
    {
        if (tokens.Term(end) == TimeTerm.PartOfDay) end++;
        var closing = tokens.IsMark(end, '[') ? ']' : tokens.IsMark(end, '(') ? ')' : '\0';
        var at = closing != '\0' || tokens.IsMark(end, ',') ? end + 1 : end;
        if (tokens.Is(at, WordClass.Weekday)) return default;
        var date = Read(tokens, at);
        if (date.Time is not CalendarDate) return default;
        if (closing == '\0') return date;
        return tokens.IsMark(date.End, closing) ? date with { End = date.End + 1 } : default;
    }

    private static Found ReadMonthFirst(TimeTokens tokens, int i)
    {
        var month = tokens.Month(i, out var at);
        if (tokens.IsTerm(at, TimeTerm.The)) at++;
        var day = tokens.DayOfMonth(at, out var end);
        if (day > 0 && IsPossible(month, day)) return WithLastDay(tokens, month, day, end);
        var found = ReadMonth(tokens, i);
        return found.Time is CalendarMonth { Year: not null } ? found : default;
    }

    /// <summary>"June 4", "June 4-6", "June 4 to 6, 2024", "June 4 and 5".</summary>
    private static Found WithLastDay(TimeTokens tokens, int month, int day, int end)
    {
        var last = 0;
        if (IsRangeMark(tokens, end) || tokens.IsTerm(end, TimeTerm.And)) last = tokens.DayOfMonth(end + 1, out var lastEnd) is > 0 and var n && n > day && IsPossible(month, n) && IsFreeDay(tokens, end, lastEnd) ? n : 0;
        if (last > 0) tokens.DayOfMonth(end + 1, out end);
        var year = ReadYear(tokens, ref end);
        var offset = year is null ? ReadYearOffset(tokens, ref end) : null;
        var first = new CalendarDate(year, month, day) { YearOffset = offset };
        return new Found(last > 0 ? new RangeExpression(first, first with { Day = last }) : first, end);
    }

    /// <summary>The number behind "and" is a day only where it counts nothing: "on June 4 and 12 were wounded" has one day.</summary>
    private static bool IsFreeDay(TimeTokens tokens, int joint, int end)
    {
        if (tokens.IsDash(joint)) return true;
        if (tokens.Is(end, WordClass.Month)) return false;
        return !tokens.IsWord(end) || (tokens.IsTerm(joint, TimeTerm.To) && !tokens.IsCounted(end));
    }

    /// <summary>"4 June", "4th of June 2024", "3-9 March", "3 and 4 March", "30 April-2 May".</summary>
    private static Found ReadDayFirst(TimeTokens tokens, int i, bool needsOrdinal)
    {
        var day = tokens.DayOfMonth(i, out var end);
        if (day == 0 || (needsOrdinal && end == i + 1)) return default;
        if (IsRangeMark(tokens, end) || tokens.IsTerm(end, TimeTerm.And))
        {
            var last = ReadSingleDay(tokens, end + 1);
            if (last.Time is CalendarDate close && day < close.Day) return last with { Time = new RangeExpression(close with { Day = day }, close) };
        }

        return ReadSingleDay(tokens, i);
    }

    private static Found ReadSingleDay(TimeTokens tokens, int i)
    {
        var day = tokens.DayOfMonth(i, out var at);
        if (day == 0) return default;
        if (tokens.IsTerm(at, TimeTerm.Of)) at++;
        var month = tokens.Month(at, out var end);
        if (!IsPossible(month, day)) return default;
        var year = ReadYear(tokens, ref end);
        var offset = year is null ? ReadYearOffset(tokens, ref end) : null;
        return new Found(new CalendarDate(year, month, day) { YearOffset = offset }, end);
    }

    public static bool IsRangeMark(TimeTokens tokens, int i) => tokens.IsDash(i) || tokens.Term(i) is TimeTerm.To or TimeTerm.Until;
}
