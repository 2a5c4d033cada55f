using System.Globalization;

namespace ConflictClaims.Times;

/// <summary>Dates in digits: "2024-12-27", "27/12/2024", "27.12.2024". Where day and month could change places the words are all there is.</summary>
internal static class NumericDates
{
    public static Found Read(TimeTokens tokens, int i)
    {
        var words = tokens.WordsOf(i);
        if (words.Contains('.')) return ReadDotted(words, i);
        var mark = tokens.IsMark(i + 1, '-') ? '-' : tokens.IsMark(i + 1, '/') ? '/' : '\0';
        if (mark == '\0' || !tokens.IsMark(i + 3, mark) || !IsGlued(tokens, i)) return default;
        var a = Part(words);
        var b = Part(tokens.WordsOf(i + 2));
        var c = Part(tokens.WordsOf(i + 4));
        if (tokens.Year(i) > 0) return DateGrammar.IsPossible(b, c) ? new Found(new CalendarDate(a, b, c), i + 5) : default;
        return tokens.Year(i + 4) > 0 ? Ordered(a, b, c, i + 5) : default;
    }

    private static Found Ordered(int a, int b, int year, int end)
    {
        var isDayFirst = DateGrammar.IsPossible(b, a);
        var isMonthFirst = DateGrammar.IsPossible(a, b);
        if (isDayFirst && isMonthFirst && a != b) return new Found(WordsOnlyExpression.Instance, end);
        if (isDayFirst) return new Found(new CalendarDate(year, b, a), end);
        return isMonthFirst ? new Found(new CalendarDate(year, a, b), end) : default;
    }

    /// <summary>Dots are the mark of countries that write the day first.</summary>
    private static Found ReadDotted(ReadOnlySpan<char> words, int i)
    {
        var first = words.IndexOf('.');
        var second = words.LastIndexOf('.');
        if (second == first || words.Length - second != 5) return default;
        var day = Part(words[..first]);
        var month = Part(words[(first + 1)..second]);
        var year = Part(words[(second + 1)..]);
        return year is >= 1900 and <= 2099 && DateGrammar.IsPossible(month, day) ? new Found(new CalendarDate(year, month, day), i + 1) : default;
    }

    private static bool IsGlued(TimeTokens tokens, int i)
    {
        for (var k = i + 1; k <= i + 4; k++)
        {
            if (!tokens[k].IsGlued) return false;
        }

        return true;
    }

    private static int Part(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
}
