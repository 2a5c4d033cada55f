using ConflictClaims.Lexicons;

namespace ConflictClaims.Times;

/// <summary>Parts of a month, year or week: "early March", "the end of 2023", "the first week of August", "the second quarter", "the last three months of the year".</summary>
internal static class PartGrammar
{
    private const int LastOne = -1;

    /// <summary>Early, mid, late, the start or end of a month, year or week; "earlier this month".</summary>
    public static Found ReadPart(TimeTokens tokens, int i)
    {
        var part = tokens.Term(i) switch
        {
            TimeTerm.Early or TimeTerm.Start => PartOf.Early,
            TimeTerm.Mid => PartOf.Mid,
            TimeTerm.Earlier => PartOf.Whole,
            _ => PartOf.Late,
        };
        var at = i + 1;
        while (tokens.Term(at) is TimeTerm.Of or TimeTerm.In || tokens.IsDash(at)) at++;
        if (tokens.Is(at, WordClass.Month)) return part == PartOf.Whole ? default : DateGrammar.ReadMonth(tokens, at, part);
        if (tokens.Year(at) is > 0 and var year && part != PartOf.Whole) return new Found(YearPart(year, part), at + 1);
        var unit = StretchGrammar.ReadUnit(tokens, at);
        return unit.Time is UnitExpression u ? unit with { Time = u with { Part = part, IsEarlier = part == PartOf.Whole } } : default;
    }

    /// <summary>"The first half of …", "the second quarter", "the last week of …", "the first three months of …".</summary>
    public static Found ReadOrdinal(TimeTokens tokens, int i)
    {
        var at = i + 1;
        var ordinal = tokens.IsTerm(i, TimeTerm.Last) ? LastOne : tokens.Ordinal(i, out at);
        if (ordinal == 0) return default;
        var (count, unit) = tokens.IsUnit(at) || tokens.IsTerm(at, TimeTerm.Half) ? (1, at) : StretchGrammar.ReadQuantity(tokens, at);
        var term = tokens.Term(unit);
        if (count <= 0 || term is not (TimeTerm.Half or TimeTerm.Day or TimeTerm.Week or TimeTerm.Month or TimeTerm.Quarter)) return default;
        if (tokens.IsTerm(unit + 1, TimeTerm.Of)) return Of(tokens, unit + 2, ordinal, count, term);
        if (term == TimeTerm.Quarter && ordinal > 0) return OfYear(ordinal, count, term, tokens.Year(unit + 1), unit + (tokens.Year(unit + 1) > 0 ? 2 : 1));
        return default;
    }

    private static CalendarYears YearPart(int year, PartOf part) => part switch
    {
        PartOf.Early => new CalendarYears(year, 1, 4),
        PartOf.Mid => new CalendarYears(year, 5, 8),
        _ => new CalendarYears(year, 9, 12),
    };

    private static Found Of(TimeTokens tokens, int at, int ordinal, int count, TimeTerm unit)
    {
        if (tokens.Is(at, WordClass.Month) && DateGrammar.ReadMonth(tokens, at) is { Time: CalendarMonth month } named)
            return DaysOf(month, ordinal, count, unit) is { } days ? named with { Time = days } : default;
        if (tokens.Year(at) is > 0 and var year) return OfYear(ordinal, count, unit, year, at + 1);
        if (StretchGrammar.ReadUnit(tokens, at) is not { Time: UnitExpression whole } relative) return default;
        if (whole.Unit == TimeTerm.Month) return DaysOf(new CalendarMonth(null, 0) { Offset = whole.Offset }, ordinal, count, unit) is { } days ? relative with { Time = days } : default;
        if (whole.Unit != TimeTerm.Year) return default;
        var found = OfYear(ordinal, count, unit, 0, relative.End);
        return found.Time is CalendarYears years && whole.Offset != 0 ? found with { Time = years with { Offset = whole.Offset } } : found;
    }

    private static CalendarMonth? DaysOf(CalendarMonth month, int ordinal, int count, TimeTerm unit)
    {
        if (unit == TimeTerm.Half) return month with { FirstDay = ordinal == 1 ? 1 : 16, Days = ordinal == 1 ? 15 : 16 };
        var size = unit switch { TimeTerm.Day => 1, TimeTerm.Week => 7, _ => 0 };
        if (size == 0 || count * size > 28 || ordinal * size > 31) return null;
        return month with { FirstDay = ordinal == LastOne ? -1 : ((ordinal - 1) * size) + 1, Days = count * size };
    }

    private static Found OfYear(int ordinal, int count, TimeTerm unit, int year, int end)
    {
        var size = unit switch { TimeTerm.Half => 6, TimeTerm.Quarter => 3, TimeTerm.Month => 1, _ => 0 };
        if (size == 0 || count * size > 12) return default;
        var first = ordinal == LastOne ? 13 - (count * size) : ((ordinal - 1) * size) + 1;
        var last = first + (count * size) - 1;
        return first < 1 || last > 12 ? default : new Found(new CalendarYears(year == 0 ? null : year, first, last), end);
    }
}
