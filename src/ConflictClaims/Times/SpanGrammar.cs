using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Times;

/// <summary>Two ends and open ones: "between … and …", "from … to …", "since …", "as of …", "the week to …".</summary>
internal static class SpanGrammar
{
    /// <summary>How far behind "since" the date of its event may stand.</summary>
    private const int EventReach = 14;

    public static Found ReadBetween(TimeTokens tokens, int i)
    {
        var first = PointGrammar.Read(tokens, i + 1, takesBare: true);
        if (first.Time is RangeExpression) return first;
        return first.IsTime && tokens.IsTerm(first.End, TimeTerm.And) ? To(tokens, first) : default;
    }

    public static Found ReadFrom(TimeTokens tokens, int i)
    {
        var first = PointGrammar.Read(tokens, i + 1, takesBare: true);
        if (first.Time is RangeExpression) return first;
        return first.IsTime && DateGrammar.IsRangeMark(tokens, first.End) ? To(tokens, first) : default;
    }

    /// <summary>A second end right behind the first: "Monday to Wednesday", "June and July", "30 April-2 May".</summary>
    public static Found ReadSecondEnd(TimeTokens tokens, Found first)
    {
        var isAnd = tokens.IsTerm(first.End, TimeTerm.And);
        if (!isAnd && !DateGrammar.IsRangeMark(tokens, first.End)) return first;
        if (first.Time is not (CalendarDate or CalendarMonth or CalendarYears or WeekdayExpression)) return first;
        var second = To(tokens, first);
        if (second.Time is not RangeExpression range || range.Start.GetType() != range.Close.GetType()) return first;
        return !isAnd || IsNext(range) ? second : first;
    }

    public static Found ReadUpTo(TimeTokens tokens, int i)
    {
        var close = PointGrammar.Read(tokens, tokens.IsTerm(i + 1, TimeTerm.On) ? i + 2 : i + 1, takesBare: tokens.IsTerm(i, TimeTerm.AsOf));
        var isTime = close.Time is CalendarDate or WeekdayExpression or DaysFromReference { From: 0 or -1 } or CalendarMonth;
        return isTime && !tokens.IsPossessive(close.End) ? close with { Time = new UpToExpression(close.Time!) } : default;
    }

    /// <summary>"Before Friday", "after 3 May": no rule gives days for it; "before dawn on Friday" is that day.</summary>
    public static Found ReadBeforeOrAfter(TimeTokens tokens, int i)
    {
        var point = PointGrammar.Read(tokens, i + 1, takesBare: true);
        if (!point.IsTime || tokens.Term(i + 1) == TimeTerm.PartOfDay) return point;
        if (tokens.IsPossessive(point.End) || tokens.Term(point.End - 1) == TimeTerm.PartOfDay || IsNoun(tokens, point.End)) return default;
        return point with { Time = WordsOnlyExpression.Instance };
    }

    /// <summary>"The 24 hours to Friday", "the week ending 12 May".</summary>
    public static Found ReadEnding(TimeTokens tokens, int i)
    {
        var at = tokens.IsTerm(i, TimeTerm.The) ? i + 1 : i;
        var (n, unit) = tokens.IsUnit(at) ? (1, at) : StretchGrammar.ReadQuantity(tokens, at);
        if (n <= 0 || !tokens.IsUnit(unit) || tokens.Term(unit + 1) is not (TimeTerm.To or TimeTerm.Ending or TimeTerm.Until)) return default;
        var close = PointGrammar.Read(tokens, tokens.IsTerm(unit + 2, TimeTerm.On) ? unit + 3 : unit + 2, takesBare: false);
        if (!(close.Time?.IsDay ?? false) || Stretches.Ending(tokens.Term(unit), n) is not { } stretch) return default;
        return close with { Time = new EndingExpression(stretch, close.Time) };
    }

    /// <summary>"So far this year", "so far in 2024".</summary>
    public static Found ReadSoFar(TimeTokens tokens, int i)
    {
        var at = tokens.Term(i + 1) is TimeTerm.In or TimeTerm.During ? i + 2 : i + 1;
        var stretch = PointGrammar.Read(tokens, at, takesBare: true);
        return stretch.Time is UnitExpression { Offset: 0 } or CalendarYears or CalendarMonth or DaysFromReference { To: 0 }
            ? stretch with { Time = new SoFarExpression(stretch.Time) }
            : default;
    }

    /// <summary>"Since 2014", "since the siege began on 9 June", "since their deployment".</summary>
    public static Found ReadSince(TimeTokens tokens, int i)
    {
        var at = i + 1;
        if (tokens.Term(at) is TimeTerm.On or TimeTerm.Around) at++;
        var start = PointGrammar.Read(tokens, at, takesBare: true);
        if (!start.IsTime) start = DateGrammar.ReadBareDay(tokens, at);
        if (start.IsTime) return start with { Time = new SinceExpression(start.Time) };
        var (end, dated) = ReadEvent(tokens, at);
        if (dated.IsTime) return dated with { Time = new SinceExpression(dated.Time) };
        return end > at ? new Found(new SinceExpression(null, tokens.TextOf(at, end)), end) : default;
    }

    /// <summary>"After Sunday service": the day belongs to the noun.</summary>
    private static bool IsNoun(TimeTokens tokens, int i) => tokens.IsWord(i) && !tokens[i].IsCapital && tokens[i].Lexeme is { Form: "", Classes: WordClass.None };

    private static Found To(TimeTokens tokens, Found first)
    {
        var second = PointGrammar.Read(tokens, first.End + 1, takesBare: true);
        if (!second.IsTime || second.Time is RangeExpression) return default;
        return second with { Time = new RangeExpression(first.Time!, second.Time!) };
    }

    private static bool IsNext(RangeExpression range) => range switch
    {
        { Start: WeekdayExpression a, Close: WeekdayExpression b } => (int)b.Day == ((int)a.Day % 7) + 1,
        { Start: CalendarMonth a, Close: CalendarMonth b } => b.Month == (a.Month % 12) + 1,
        { Start: CalendarYears a, Close: CalendarYears b } => b.Year == a.Year + 1,
        _ => false,
    };

    /// <summary>The words of an event and the date in or behind them; no event where none of the words names one.</summary>
    private static (int End, Found Date) ReadEvent(TimeTokens tokens, int at)
    {
        var isEvent = false;
        var end = at;
        var inName = true;
        for (var i = at; i < at + EventReach && !EndsEvent(tokens, i); i++)
        {
            var takesBare = tokens.Term(i - 1) is TimeTerm.In or TimeTerm.On or TimeTerm.Around || tokens.IsTerm(i + 1, TimeTerm.Event);
            if (i > at && PointGrammar.Read(tokens, i, takesBare) is { IsTime: true } date && (isEvent || IsEventBehind(tokens, date.End)))
                return (i, isEvent ? date : date with { End = EventEnd(tokens, date.End) });
            var joins = tokens.Is(i, WordClass.Preposition | WordClass.PlacePreposition | WordClass.Auxiliary) && !tokens.IsTerm(i, TimeTerm.Of);
            inName &= !joins && tokens.Term(i) is not (TimeTerm.In or TimeTerm.On or TimeTerm.To or TimeTerm.By or TimeTerm.At or TimeTerm.From);
            isEvent |= tokens.IsTerm(i, TimeTerm.Event) || tokens.Term(i) is TimeTerm.Start;
            if (inName) end = i + 1;
        }

        return (isEvent ? end : at, default);
    }

    private static bool EndsEvent(TimeTokens tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Punctuation || i >= tokens.Count) return !tokens.IsDash(i) || !token.IsGlued;
        return token.Is(WordClass.ReportingVerb | WordClass.AccordingTo | WordClass.Relative | WordClass.Modal) || tokens.Term(i) is TimeTerm.And or TimeTerm.Since
            || (token.Is(WordClass.Auxiliary) && tokens.WordsOf(i) is "has" or "have" or "had");
    }

    private static bool IsEventBehind(TimeTokens tokens, int i) =>
        tokens.IsTerm(i, TimeTerm.Event) || tokens.IsPossessive(i) || (tokens.IsWord(i) && tokens.IsTerm(i + 1, TimeTerm.Event));

    private static int EventEnd(TimeTokens tokens, int i)
    {
        if (tokens.IsPossessive(i)) i++;
        if (tokens.IsWord(i) && tokens.IsTerm(i + 1, TimeTerm.Event)) i++;
        return tokens.IsTerm(i, TimeTerm.Event) ? i + 1 : i;
    }
}
