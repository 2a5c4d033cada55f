using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Times;

/// <summary>"A day", "per week", "every month", "daily" behind a count.</summary>
internal static class RateGrammar
{
    /// <summary>How far before a rate its count may stand.</summary>
    private const int CountReach = 7;

    public static (Rate? Rate, int End) Read(TimeTokens tokens, int i)
    {
        var term = tokens.Term(i);
        if (term is TimeTerm.Daily or TimeTerm.Weekly or TimeTerm.Monthly) return (IsRateWord(tokens, i) ? Of(term) : null, i + 1);
        if (term is not (TimeTerm.A or TimeTerm.Each or TimeTerm.Per)) return (null, i);
        var isRate = term == TimeTerm.Per || (EndsRate(tokens, i + 2) && !IsMeasured(tokens, i - 1) && HasCount(tokens, i));
        return (isRate ? Of(tokens.Term(i + 1)) : null, i + 2);
    }

    private static Rate? Of(TimeTerm term) => term switch
    {
        TimeTerm.Day or TimeTerm.Daily => Rate.PerDay,
        TimeTerm.Week or TimeTerm.Weekly => Rate.PerWeek,
        TimeTerm.Month or TimeTerm.Monthly => Rate.PerMonth,
        _ => null,
    };

    /// <summary>"1,200 daily" and "daily losses of 1,200" are rates, "daily attacks" are not.</summary>
    private static bool IsRateWord(TimeTokens tokens, int i)
    {
        if (tokens.Is(i + 1, WordClass.OutcomeNoun | WordClass.TotalNoun) || tokens.WordsOf(i + 1) is "average" or "rate") return true;
        return EndsRate(tokens, i + 1) && HasCount(tokens, i);
    }

    /// <summary>"A day later", "a week of fighting" and "a day after" are no rates.</summary>
    private static bool EndsRate(TimeTokens tokens, int i)
    {
        if (tokens.Term(i) is TimeTerm.Ago or TimeTerm.Earlier or TimeTerm.Later or TimeTerm.Before or TimeTerm.After or TimeTerm.Of) return false;
        if (!tokens.IsWord(i)) return !tokens[i].IsNumber && !tokens.IsDash(i);
        return tokens.Term(i) is TimeTerm.In or TimeTerm.On or TimeTerm.Over or TimeTerm.During or TimeTerm.And or TimeTerm.From or TimeTerm.To or TimeTerm.At or TimeTerm.By or TimeTerm.Since or TimeTerm.For or TimeTerm.Recently or TimeTerm.This or TimeTerm.Last
            || tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.PlacePreposition | WordClass.OutcomeVerb | WordClass.ReportingVerb | WordClass.AccordingTo | WordClass.Subordinator);
    }

    private static bool IsMeasured(TimeTokens tokens, int i) =>
        tokens.Term(i) is TimeTerm.In or TimeTerm.On or TimeTerm.For or TimeTerm.Over or TimeTerm.During or TimeTerm.Of or TimeTerm.By or TimeTerm.After or TimeTerm.Before or TimeTerm.To or TimeTerm.Around or TimeTerm.From
        || tokens.WordsOf(i) is "once" or "twice" or "times" or "such" or "what" or "half" or "quite";

    private static bool HasCount(TimeTokens tokens, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - CountReach; k--)
        {
            var token = tokens[k];
            if (token.Kind == TokenKind.Punctuation && !tokens.IsDash(k)) return false;
            if (token.IsNumber || token.Is(WordClass.NumberWord | WordClass.Scale | WordClass.Group | WordClass.VagueQuantity)) return true;
        }

        return false;
    }
}
