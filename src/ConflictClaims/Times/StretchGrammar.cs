using ConflictClaims.Lexicons;

namespace ConflictClaims.Times;

/// <summary>Phrases over units: "last week", "the past three days", "the first half of 2024", "a fortnight ago", "late last month".</summary>
internal static class StretchGrammar
{
    public static Found Read(TimeTokens tokens, int i)
    {
        var hasThe = tokens.IsTerm(i, TimeTerm.The);
        var at = hasThe ? i + 1 : i;
        switch (tokens.Term(at))
        {
            case TimeTerm.This:
                return ReadThis(tokens, at + 1);
            case TimeTerm.Last:
                return PartGrammar.ReadOrdinal(tokens, at) is { IsTime: true } part ? part : ReadLast(tokens, at + 1, hasThe);
            case TimeTerm.Past:
                return ReadPast(tokens, at + 1);
            case TimeTerm.Previous:
                return ReadPrevious(tokens, at + 1);
            case TimeTerm.Next:
                return ReadNext(tokens, at + 1);
            case TimeTerm.Recent:
                return tokens.IsUnit(at + 1) ? new Found(Stretches.Few(tokens.Term(at + 1)), at + 2) : default;
            case TimeTerm.Same when tokens.Term(at + 1) is TimeTerm.Day or TimeTerm.Week or TimeTerm.Month or TimeTerm.Year or TimeTerm.PartOfDay:
                return new Found(WordsOnlyExpression.Instance, at + 2);
            case TimeTerm.Early or TimeTerm.Mid or TimeTerm.Late or TimeTerm.Start or TimeTerm.Close or TimeTerm.Earlier:
                return PartGrammar.ReadPart(tokens, at);
            case TimeTerm.Week or TimeTerm.Weekend or TimeTerm.Month when hasThe && ReadDated(tokens, at) is { IsTime: true } dated:
                return dated;
            case TimeTerm.Weekend when hasThe:
                return new Found(new UnitExpression(TimeTerm.Weekend, 0), at + 1);
            default:
                return ReadCounted(tokens, at, hasThe);
        }
    }

    /// <summary>"Last week" and the like behind other words: "late last week", "Friday last week".</summary>
    public static Found ReadUnit(TimeTokens tokens, int i)
    {
        var offset = tokens.Term(i) switch
        {
            TimeTerm.This or TimeTerm.The => 0,
            TimeTerm.Last or TimeTerm.Previous or TimeTerm.Past => -1,
            TimeTerm.Next => 1,
            _ => 2,
        };
        if (offset == 2 || tokens.Term(i + 1) is not (TimeTerm.Week or TimeTerm.Month or TimeTerm.Quarter or TimeTerm.Year)) return default;
        return new Found(new UnitExpression(tokens.Term(i + 1), offset), i + 2);
    }

    /// <summary>"The weekend of 3-4 May", "the week of 5 May", "the month of April": the date says which.</summary>
    private static Found ReadDated(TimeTokens tokens, int at)
    {
        if (!tokens.IsTerm(at + 1, TimeTerm.Of) && tokens.WordsOf(at + 1) is not ("beginning" or "starting")) return default;
        if (tokens.IsTerm(at, TimeTerm.Month)) return DateGrammar.ReadMonth(tokens, at + 2);
        var date = DateGrammar.Read(tokens, at + 2);
        if (date.Time is RangeExpression) return date;
        return date.Time is CalendarDate ? date with { Time = new RunExpression(date.Time, tokens.IsTerm(at, TimeTerm.Week) ? 7 : 2) } : default;
    }

    private static Found ReadThis(TimeTokens tokens, int at)
    {
        var term = tokens.Term(at);
        if (term is TimeTerm.Past or TimeTerm.Last) return ReadPast(tokens, at + 1);
        if (term == TimeTerm.PartOfDay) return new Found(new DaysFromReference(0, 0, TimeGrain.Day, 1), at + 1);
        var isUnit = term is TimeTerm.Week or TimeTerm.Weekend or TimeTerm.Month or TimeTerm.Quarter or TimeTerm.Year;
        return isUnit ? new Found(new UnitExpression(term, 0), at + 1) : default;
    }

    /// <summary>"Last week" is the calendar week before, "the last week" the seven days up to now.</summary>
    private static Found ReadLast(TimeTokens tokens, int at, bool hasThe)
    {
        var term = tokens.Term(at);
        if (tokens.Is(at, WordClass.Month)) return DateGrammar.ReadMonth(tokens, at);
        if (term == TimeTerm.Week && tokens.IsTerm(at + 1, TimeTerm.On) && tokens.Weekday(at + 2, out var dayEnd) is > 0 and var day)
            return new Found(new WeekdayExpression(day, WeekdayChoice.LastWeek), dayEnd);
        if (!hasThe && term is TimeTerm.Week or TimeTerm.Weekend or TimeTerm.Month or TimeTerm.Quarter or TimeTerm.Year)
            return new Found(new UnitExpression(term, -1), at + 1);
        return ReadPast(tokens, at);
    }

    private static Found ReadPast(TimeTokens tokens, int at)
    {
        if (tokens.IsUnit(at)) return new Found(Stretches.Back(tokens.Term(at), 1), at + 1);
        var (n, unit) = ReadQuantity(tokens, at);
        if (n == 0 || !tokens.IsUnit(unit)) return default;
        return new Found(n == Several ? Stretches.Few(tokens.Term(unit)) : Stretches.Back(tokens.Term(unit), n), unit + 1);
    }

    private static Found ReadPrevious(TimeTokens tokens, int at)
    {
        var term = tokens.Term(at);
        return term switch
        {
            TimeTerm.Day or TimeTerm.PartOfDay => new Found(new DaysFromReference(-1, -1, TimeGrain.Day, 1), at + 1),
            TimeTerm.Week or TimeTerm.Weekend or TimeTerm.Month or TimeTerm.Quarter or TimeTerm.Year => new Found(new UnitExpression(term, -1), at + 1),
            _ => ReadPast(tokens, at),
        };
    }

    private static Found ReadNext(TimeTokens tokens, int at)
    {
        var term = tokens.Term(at);
        if (term is TimeTerm.Week or TimeTerm.Weekend or TimeTerm.Month or TimeTerm.Quarter or TimeTerm.Year)
            return new Found(new UnitExpression(term, 1), at + 1);
        if (term == TimeTerm.Day) return new Found(WordsOnlyExpression.Instance, at + 1);
        var (n, unit) = ReadQuantity(tokens, at);
        return tokens.IsUnit(at) || (n != 0 && tokens.IsUnit(unit)) ? new Found(WordsOnlyExpression.Instance, tokens.IsUnit(at) ? at + 1 : unit + 1) : default;
    }

    /// <summary>"Three days ago", "a day earlier", "the day before", "weeks ago".</summary>
    private static Found ReadCounted(TimeTokens tokens, int at, bool hasThe)
    {
        if (PartGrammar.ReadOrdinal(tokens, at) is { IsTime: true } part) return part;
        var (n, unit) = tokens.IsUnit(at) ? (hasThe ? 1 : Several, at) : ReadQuantity(tokens, at);
        if (n == 0 || !tokens.IsUnit(unit)) return default;
        var end = unit + 1;
        return tokens.Term(end) switch
        {
            TimeTerm.Ago => new Found(n == Several ? Stretches.Few(tokens.Term(unit)) : Stretches.Ago(tokens.Term(unit), n), end + 1),
            TimeTerm.Before when hasThe && tokens.IsTerm(end + 1, TimeTerm.Yesterday) => new Found(Stretches.Ago(TimeTerm.Day, 2), end + 2),
            TimeTerm.Earlier or TimeTerm.Before when n != Several && EndsPhrase(tokens, end + 1) => new Found(Stretches.Ago(tokens.Term(unit), n), end + 1),
            TimeTerm.Later when n != Several => new Found(WordsOnlyExpression.Instance, end + 1),
            _ => default,
        };
    }

    /// <summary>"The day before" is a time by itself; "the day before the vote" is not.</summary>
    private static bool EndsPhrase(TimeTokens tokens, int i) =>
        !tokens.IsWord(i) || (tokens.Term(i) is TimeTerm.In or TimeTerm.At or TimeTerm.And or TimeTerm.By or TimeTerm.On or TimeTerm.During or TimeTerm.From)
        || tokens.Is(i, WordClass.PlacePreposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.OutcomeVerb);

    /// <summary>A number of units and where the unit stands: "24", "three", "a", "a few"; 0 when there is none.</summary>
    public static (int Number, int Unit) ReadQuantity(TimeTokens tokens, int at)
    {
        var term = tokens.Term(at);
        if (term is TimeTerm.Few or TimeTerm.Couple) return (term == TimeTerm.Few ? Several : 2, tokens.IsTerm(at + 1, TimeTerm.Of) ? at + 2 : at + 1);
        if (term == TimeTerm.A) return tokens.Term(at + 1) is TimeTerm.Few or TimeTerm.Couple ? ReadQuantity(tokens, at + 1) : (1, at + 1);
        var n = tokens.Number(at);
        return n is > 0 and < 1000 ? (n, tokens.IsDash(at + 1) ? at + 2 : at + 1) : (0, at + 1);
    }

    /// <summary>Stands for "a few", "several": the codebook takes three.</summary>
    public const int Several = -1;
}
