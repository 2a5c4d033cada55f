using System.Globalization;
using ConflictClaims.Lexicons;
using ConflictClaims.Text;
using NodaTime;

namespace ConflictClaims.Times;

/// <summary>Tokens as the time grammar sees them: terms, months, weekdays, numbers; any index may be asked for.</summary>
internal readonly ref struct TimeTokens(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    public int Count => _tokens.Length;

    public Token this[int i] => (uint)i < (uint)_tokens.Length ? _tokens[i] : default;

    public ReadOnlySpan<char> WordsOf(int i) => (uint)i < (uint)_tokens.Length ? _text[_tokens[i].Start.._tokens[i].End] : [];

    public string TextOf(int first, int end) => _text[_tokens[first].Start.._tokens[end - 1].End].ToString();

    public bool IsWord(int i) => (uint)i < (uint)_tokens.Length && _tokens[i].IsWord;

    public bool IsMark(int i, char mark) => (uint)i < (uint)_tokens.Length && _tokens[i].IsMark(mark);

    public bool IsDash(int i) => (uint)i < (uint)_tokens.Length && _tokens[i] is { Kind: TokenKind.Punctuation, Mark: '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' };

    public bool Is(int i, WordClass any) => (uint)i < (uint)_tokens.Length && _tokens[i].Is(any);

    /// <summary>What a word does in a time expression; months and weekdays are no terms.</summary>
    public TimeTerm Term(int i) =>
        IsWord(i) && _tokens[i].Lexeme.Calendar > 12 ? (TimeTerm)_tokens[i].Lexeme.Calendar : TimeTerm.None;

    public bool IsTerm(int i, TimeTerm term) => Term(i) == term;

    public bool IsUnit(int i) => Term(i) is >= TimeTerm.Hour and <= TimeTerm.Decade;

    public bool IsPossessive(int i) => IsWord(i) && _tokens[i] is { Mark: '\'' };

    /// <summary>Whether the word at <paramref name="i"/> is a noun for people or harm, which a number before it counts.</summary>
    public bool IsCounted(int i) => (Is(i, WordClass.Person | WordClass.Measure | WordClass.Currency | WordClass.Scale) || (Is(i, WordClass.OutcomeNoun) && Is(i, WordClass.Plural)))
        && !(_tokens[i].IsCapital || Is(i, WordClass.Preposition));

    /// <summary>A month's name, an abbreviation with its stop; 0 when it is none.</summary>
    public int Month(int i, out int end)
    {
        end = i + 1;
        if (!Is(i, WordClass.Month)) return 0;
        var token = _tokens[i];
        if (token.End - token.Start <= 4 && token.Is(WordClass.Abbreviation) && IsMark(end, '.') && this[end].IsGlued) end++;
        return token.Lexeme.Calendar;
    }

    /// <summary>A weekday; None when it is none. The three-letter forms are names and words too: they need their stop or a time before or behind them.</summary>
    public IsoDayOfWeek Weekday(int i, out int end)
    {
        end = i + 1;
        if (!Is(i, WordClass.Weekday)) return IsoDayOfWeek.None;
        var token = _tokens[i];
        if (token.End - token.Start > 5) return (IsoDayOfWeek)token.Lexeme.Calendar;
        if (IsMark(end, '.') && this[end].IsGlued) end++;
        else if (!IsTerm(i - 1, TimeTerm.On) && Term(i + 1) != TimeTerm.PartOfDay && !this[end + (IsMark(end, ',') ? 1 : 0)].IsNumber) return IsoDayOfWeek.None;
        return (IsoDayOfWeek)token.Lexeme.Calendar;
    }

    /// <summary>A year written with four digits; 0 when it is none. Before 1900 only beside its month: "in 1854" may count people.</summary>
    public int Year(int i)
    {
        var words = WordsOf(i);
        if (words.Length != 4) return 0;
        return Digits(words) switch
        {
            >= 1900 and <= 2099 and var year => year,
            >= 1500 and < 1900 and var year when IsBehindMonth(i) => year,
            _ => 0,
        };
    }

    private bool IsBehindMonth(int i) => Is(i - 1, WordClass.Month) || (IsMark(i - 1, ',') && this[i - 2].IsNumber && Is(i - 3, WordClass.Month)) || (IsMark(i - 1, ',') && Is(i - 2, WordClass.Month));

    /// <summary>A day of a month in digits, its ordinal ending included ("4th"); 0 when it is none.</summary>
    public int DayOfMonth(int i, out int end)
    {
        end = i + 1;
        if (!this[i].IsNumber || Digits(WordsOf(i)) is not (>= 1 and <= 31 and var day)) return 0;
        if (IsTerm(end, TimeTerm.OrdinalEnding) && this[end].IsGlued) end++;
        return day;
    }

    /// <summary>A small number in digits or a word for it ("three", "24"); 0 when it is none.</summary>
    public int Number(int i)
    {
        if (this[i].IsNumber) return WordsOf(i).Length <= 4 ? Math.Max(0, Digits(WordsOf(i))) : 0;
        if (Is(i, WordClass.NumberWord)) return (int)Math.Clamp(_tokens[i].Lexeme.Number, 0, 9999);
        return Is(i, WordClass.Group) ? (int)Math.Clamp(_tokens[i].Lexeme.Number, 0, 9999) : 0;
    }

    /// <summary>"First", "second" … and their digits ("2nd"); 0 when it is none.</summary>
    public int Ordinal(int i, out int end)
    {
        end = i + 1;
        if (Is(i, WordClass.Ordinal)) return (int)Math.Clamp(_tokens[i].Lexeme.Number, 0, 99);
        return DayOfMonth(i, out end) is > 0 and var n && end > i + 1 ? n : 0;
    }

    private static int Digits(ReadOnlySpan<char> words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
}
