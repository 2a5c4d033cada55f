using ConflictClaims.Lexicons;

namespace ConflictClaims.Times;

/// <summary>A year or month that is a time because an event has it in its name: "the 2012 riots", "its January offensive", "the war of 1999".</summary>
internal static class EventGrammar
{
    /// <summary>How far behind the year the noun of the event may stand: "the 2015 Garissa university attack".</summary>
    private const int NameReach = 4;

    public static Found Read(TimeTokens tokens, int i)
    {
        if (tokens.IsTerm(i, TimeTerm.Of)) return IsEvent(tokens, i - 1) ? Period(tokens, i + 1) : default;
        if (!tokens.IsTerm(i - 1, TimeTerm.The) && !tokens.Is(i - 1, WordClass.Possessive)) return default;
        var period = Period(tokens, i);
        return period.IsTime && IsOwn(tokens, i - 2) && EventBehind(tokens, period.End) ? period : default;
    }

    private static Found Period(TimeTokens tokens, int i)
    {
        if (tokens.Year(i) == 0 && !tokens.Is(i, WordClass.Month)) return default;
        var first = PointGrammar.Read(tokens, i, takesBare: true);
        return first.Time is CalendarYears or CalendarMonth ? SpanGrammar.ReadSecondEnd(tokens, first) : default;
    }

    /// <summary>"The survivors of the 2012 riots", "wanted for the 2008 attacks": the event is told for what came of it later.</summary>
    private static bool IsOwn(TimeTokens tokens, int i) =>
        !(tokens.Term(i) is TimeTerm.Of or TimeTerm.For or TimeTerm.After or TimeTerm.Before or TimeTerm.Over or TimeTerm.From or TimeTerm.Until) && tokens.WordsOf(i) is not ("behind" or "about" or "with" or "to");

    private static bool EventBehind(TimeTokens tokens, int i)
    {
        for (var end = i + NameReach; i < end; i++)
        {
            if (IsEvent(tokens, i)) return !tokens.IsPossessive(i + 1);
            if (!(tokens.IsWord(i) && (tokens[i].IsCapital || tokens.Is(i, WordClass.Adjective | WordClass.Means | WordClass.PlaceNoun))) && !tokens.IsDash(i)) return false;
        }

        return false;
    }

    private static bool IsEvent(TimeTokens tokens, int i) => tokens.IsTerm(i, TimeTerm.Event) && !tokens[i].IsCapital;
}
