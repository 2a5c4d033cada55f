using ConflictClaims.Lexicons;

namespace ConflictClaims.Times;

/// <summary>One time by itself, without its preposition: a date, a day, a stretch; a bare month or year where the preposition allows it.</summary>
internal static class PointGrammar
{
    public static Found Read(TimeTokens tokens, int i, bool takesBare)
    {
        var found = DateGrammar.Read(tokens, i);
        if (!found.IsTime) found = DayGrammar.Read(tokens, i);
        if (!found.IsTime) found = StretchGrammar.Read(tokens, i);
        if (!found.IsTime && takesBare) found = ReadBare(tokens, i);
        return found;
    }

    /// <summary>"May", "2023", "the 1990s".</summary>
    private static Found ReadBare(TimeTokens tokens, int i)
    {
        if (tokens.Is(i, WordClass.Month)) return DateGrammar.ReadMonth(tokens, i);
        var at = tokens.IsTerm(i, TimeTerm.The) ? i + 1 : i;
        var year = tokens.Year(at);
        if (year == 0) return default;
        var isDecade = tokens[at + 1].IsGlued && tokens.WordsOf(at + 1) is "s";
        if (isDecade) return year % 10 == 0 ? new Found(new CalendarYears(year) { Count = 10 }, at + 2) : default;
        if (at == i && IsNextYear(tokens, at + 1, year)) return new Found(new CalendarYears(year) { Count = 2 }, at + 3);
        var isCount = at != i || tokens.Is(at + 1, WordClass.Measure | WordClass.Currency | WordClass.Scale);
        return isCount ? default : new Found(new CalendarYears(year), at + 1);
    }

    /// <summary>"2023-24", "2023/24".</summary>
    private static bool IsNextYear(TimeTokens tokens, int i, int year) =>
        (tokens.IsDash(i) || tokens.IsMark(i, '/')) && tokens[i].IsGlued && tokens[i + 1].IsGlued && tokens.WordsOf(i + 1).Length == 2 && tokens.Number(i + 1) == (year + 1) % 100;
}
