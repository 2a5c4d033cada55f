using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Times;

/// <summary>Tokens to time expressions.</summary>
internal static class TimeReader
{
    /// <summary>How far before a time the superlative it measures may stand.</summary>
    private const int YardstickReach = 8;

    /// <summary>Adds every time expression of the tokens, left to right, none overlapping.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<TimeMention> into)
    {
        var times = new TimeTokens(text, tokens);
        for (var i = 0; i < tokens.Length;)
        {
            if (!CanStart(tokens[i]))
            {
                i++;
                continue;
            }

            var (rate, rateEnd) = RateGrammar.Read(times, i);
            if (rate is not null && rateEnd > i)
            {
                into.Add(new TimeMention(null, i, rateEnd, rate));
                i = rateEnd;
                continue;
            }

            var found = ReadMention(times, i);
            if (found.Time is not { } time || found.End <= i)
            {
                i++;
                continue;
            }

            var end = WithTail(times, found.End, time.IsDay);
            into.Add(new TimeMention(MeasuresChange(times, i) ? null : time, i, end, IsYardstick: IsLong(time) && MeasuresSuperlative(times, i), IsOfEvent: EventGrammar.Read(times, i).End == end));
            i = end;
        }
    }

    private static bool CanStart(in Token token) => token.IsNumber || (token.IsWord && (token.Lexeme.Calendar != 0 || token.Is(WordClass.NumberWord | WordClass.Ordinal)));

    private static Found ReadMention(TimeTokens tokens, int i) => tokens.Term(i) switch
    {
        TimeTerm.Since => SpanGrammar.ReadSince(tokens, i),
        TimeTerm.Between => SpanGrammar.ReadBetween(tokens, i),
        TimeTerm.From => SpanGrammar.ReadFrom(tokens, i),
        TimeTerm.AsOf or TimeTerm.By or TimeTerm.Until => SpanGrammar.ReadUpTo(tokens, i),
        TimeTerm.Before or TimeTerm.After => SpanGrammar.ReadBeforeOrAfter(tokens, i),
        TimeTerm.SoFar => SpanGrammar.ReadSoFar(tokens, i),
        TimeTerm.In or TimeTerm.On or TimeTerm.At or TimeTerm.Over or TimeTerm.During or TimeTerm.For => ReadBehindPreposition(tokens, i),
        TimeTerm.Around => ReadAround(tokens, i),
        _ => ReadTime(tokens, i, takesBare: IsClosed(tokens, i)),
    };

    /// <summary>"Closed May with 41 killings".</summary>
    private static bool IsClosed(TimeTokens tokens, int i) => tokens.WordsOf(i - 1) is "closed" or "ended" or "finished" && tokens.WordsOf(i + 1) is "with";

    private static Found ReadTime(TimeTokens tokens, int i, bool takesBare)
    {
        var found = PointGrammar.Read(tokens, i, takesBare);
        if (!found.IsTime) return SpanGrammar.ReadEnding(tokens, i) is { IsTime: true } ending ? ending : ReadNamedStretch(tokens, i) is { IsTime: true } stretch ? stretch : EventGrammar.Read(tokens, i);
        if (tokens.IsTerm(found.End, TimeTerm.SoFar) && found.Time is UnitExpression { Offset: 0 } or CalendarYears) return new Found(new SoFarExpression(found.Time!), found.End + 1);
        return SpanGrammar.ReadSecondEnd(tokens, found);
    }

    private static Found ReadBehindPreposition(TimeTokens tokens, int i)
    {
        var term = tokens.Term(i);
        if (tokens.Term(i + 1) == TimeTerm.Around) return ReadAround(tokens, i + 1);
        if (term == TimeTerm.On && DateGrammar.ReadBareDay(tokens, i + 1) is { IsTime: true } day) return day;
        var found = ReadTime(tokens, i + 1, takesBare: term is TimeTerm.In or TimeTerm.During);
        return found.IsTime || term == TimeTerm.For ? found : ReadDuration(tokens, i + 1, term);
    }

    /// <summary>"Around 2 July" takes in the days before and after.</summary>
    private static Found ReadAround(TimeTokens tokens, int i)
    {
        var date = DateGrammar.Read(tokens, i + 1);
        return date.Time is CalendarDate day ? date with { Time = day with { IsAround = true } } : default;
    }

    /// <summary>"A five-day offensive", "the 11-day war": the days that end on the reference day.</summary>
    private static Found ReadNamedStretch(TimeTokens tokens, int i)
    {
        var at = tokens.Term(i) is TimeTerm.The or TimeTerm.A ? i + 1 : i;
        var n = tokens.Number(at);
        if (n is <= 0 or > 100 || !tokens.IsDash(at + 1) || tokens.Term(at + 2) is not (TimeTerm.Day or TimeTerm.Week)) return default;
        if (!tokens.IsTerm(at + 3, TimeTerm.Event) || tokens.WordsOf(at + 3) is "ceasefire" or "truce") return default;
        return new Found(Stretches.Ending(tokens.Term(at + 2), n), at + 4);
    }

    /// <summary>"In three days of fighting", "in 24 hours", "over the course of a week"; "in three days" by itself may be the future.</summary>
    private static Found ReadDuration(TimeTokens tokens, int i, TimeTerm preposition)
    {
        var (n, unit) = StretchGrammar.ReadQuantity(tokens, tokens.WordsOf(i) is "just" or "only" or "barely" ? i + 1 : i);
        if (n <= 0 || tokens.Term(unit) is not (TimeTerm.Hour or TimeTerm.Day or TimeTerm.Week or TimeTerm.Month or TimeTerm.Year)) return default;
        if (tokens.IsTerm(unit + 1, TimeTerm.Of)) return new Found(Stretches.Ending(tokens.Term(unit), n), tokens.Is(unit + 2, WordClass.Determiner | WordClass.Possessive) || !tokens.IsWord(unit + 2) ? unit + 1 : unit + 3);
        var isStretch = tokens.Term(unit) switch
        {
            TimeTerm.Hour => n is 24 or 48 or 72,
            TimeTerm.Day or TimeTerm.Week => preposition is TimeTerm.Over or TimeTerm.During,
            _ => preposition == TimeTerm.During,
        };
        return isStretch ? new Found(Stretches.Ending(tokens.Term(unit), n), unit + 1) : default;
    }

    /// <summary>"Monday's", "4 June night", "over the past week alone".</summary>
    private static int WithTail(TimeTokens tokens, int end, bool isDay)
    {
        if (isDay && tokens.Term(end) == TimeTerm.PartOfDay) end++;
        if (tokens.IsPossessive(end)) end++;
        return tokens.IsTerm(end, TimeTerm.Alone) ? end + 1 : end;
    }

    private static bool IsLong(TimeExpression time) =>
        time is SinceExpression or MonthsBack or CalendarYears or DaysFromReference { Grain: not TimeGrain.Day } or UnitExpression { Unit: TimeTerm.Month or TimeTerm.Year };

    /// <summary>"Up 40 per cent on the preceding fortnight", "more than last month": the time is what the figure is set against.</summary>
    private static bool MeasuresChange(TimeTokens tokens, int i)
    {
        if (tokens.WordsOf(i - 1) is "than") return true;
        var before = tokens.WordsOf(i) is "on" or "over" or "from" ? i - 1 : i - 2;
        return (before == i - 1 || tokens.WordsOf(i - 1) is "on" or "over" or "from") && (tokens.Is(before, WordClass.Measure) || tokens.IsMark(before, '%')) && tokens.WordsOf(before) is "percent" or "cent" or "%" or "per cent";
    }

    private static bool MeasuresSuperlative(TimeTokens tokens, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - YardstickReach; k--)
        {
            if (!tokens.IsWord(k) && !tokens.IsDash(k)) return false;
            if (tokens.Term(k) == TimeTerm.Superlative) return !tokens.IsTerm(k + 1, TimeTerm.Of);
        }

        return false;
    }
}
