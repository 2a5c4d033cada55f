using ConflictClaims.Lexicons;

namespace ConflictClaims.Counts;

/// <summary>What was read at a place.</summary>
/// <param name="Mention">The count phrase, as far as it goes.</param>
/// <param name="Core">The token on which the number itself starts, behind its qualifiers.</param>
/// <param name="Number">The number, or the last one of a range; nothing for a vague word.</param>
/// <param name="IsRange">Whether two numbers were read.</param>
/// <param name="IsQualified">Whether a qualifier stands before or behind.</param>
internal readonly record struct CountReading(CountMention Mention, int Core, Numeral Number, bool IsRange, bool IsQualified);

/// <summary>Reads one count phrase: qualifiers, then a number, a range, a vague quantity or a share, then the words behind it.</summary>
internal readonly ref struct CountGrammar(TokenRun tokens)
{
    private readonly TokenRun _tokens = tokens;

    /// <summary>Reads the phrase that starts at <paramref name="first"/>.</summary>
    public bool TryRead(int first, out CountReading reading)
    {
        var at = first;
        var qualifiers = Qualifiers.Read(_tokens, ref at);
        if (qualifiers.Any && _tokens.IsBreak(at))
        {
            reading = default;
            return false;
        }

        if (TryReadBetween(first, at, qualifiers, out reading) || TryReadSoftRange(first, at, qualifiers, out reading)) return true;
        Numeral? number = NumeralReader.TryRead(_tokens, at, out var read) ? read : null;
        return ShareReader.TryRead(_tokens, first, at, qualifiers, number, out reading)
            || TryReadVague(first, at, qualifiers, out reading)
            || (number is not null && ReadNumber(first, at, qualifiers, read, out reading));
    }

    private bool ReadNumber(int first, int at, Qualifiers qualifiers, Numeral number, out CountReading reading)
    {
        if (RangeReader.TryReadOn(_tokens, at, number, out var low, out var high)) return Range(first, at, qualifiers, low, high, out reading);
        var end = SkipGloss(number);
        ReadTail(ref end, ref qualifiers);
        var isCount = number is { IsWhole: true, IsHuge: false };
        var range = isCount ? qualifiers.Of(number.Whole) : default;
        var form = isCount && number.Value == 0 && !qualifiers.Any ? CountForm.None : CountForm.Number;
        reading = new CountReading(new CountMention(range, first, end, form), at, number, false, qualifiers.Any);
        return true;
    }

    /// <summary>"between 300 and 400", "anywhere from 20 to 30": the words before them belong to the phrase.</summary>
    private bool TryReadBetween(int first, int at, Qualifiers qualifiers, out CountReading reading)
    {
        reading = default;
        var opens = at;
        if (_tokens.Is(opens, "anywhere") || _tokens.Is(opens, "somewhere")) opens++;
        if (!_tokens.Is(opens, "between") && !_tokens.Is(opens, "from")) return false;
        var core = _tokens.SkipQuote(opens + 1);
        var inner = Qualifiers.Read(_tokens, ref core);
        if (!RangeReader.TryRead(_tokens, opens, core, out var low, out var high)) return false;
        if (inner.IsSoft) qualifiers.AddTail(CountPrecision.Approximate);
        return Range(first, core, qualifiers, low, high, out reading);
    }

    /// <summary>A range with a vague end: "a few dozen to several hundred", "between several dozen and a hundred".</summary>
    private bool TryReadSoftRange(int first, int at, Qualifiers qualifiers, out CountReading reading)
    {
        reading = default;
        if (_tokens[at].IsNumber) return false;
        if (_tokens.Is(at, "anywhere") || _tokens.Is(at, "somewhere")) at++;
        var isBetween = _tokens.Is(at, "between");
        if (_tokens.Is(at, "from") && RangeReader.IsChange(_tokens, at)) return false;
        if (isBetween || _tokens.Is(at, "from")) at++;
        if (!TryReadEnd(at, out var low, out var isLowVague, out var end) || !(_tokens.Is(end, "to") || (isBetween && _tokens.Is(end, "and")))) return false;
        if (!TryReadEnd(end + 1, out var high, out var isHighVague, out end) || !(isLowVague || isHighVague)) return false;
        if (low.Low > high.Low || low.Low is null || high.High is null) return false;
        ReadTail(ref end, ref qualifiers);
        var range = new CountRange(CountPrecision.Vague, low.Low, high.High, [], false);
        reading = new CountReading(new CountMention(qualifiers.Of(range), first, end), at, default, true, qualifiers.Any);
        return true;
    }

    private bool TryReadEnd(int at, out CountRange range, out bool isVague, out int end)
    {
        isVague = VagueReader.TryRead(_tokens, at, out range, out end);
        if (isVague) return true;
        if (!NumeralReader.TryRead(_tokens, at, out var number) || !number.IsWhole) return false;
        range = CountRange.Exactly(number.Whole);
        end = number.End;
        return true;
    }

    private bool Range(int first, int core, Qualifiers qualifiers, Numeral low, Numeral high, out CountReading reading)
    {
        var end = high.End;
        ReadTail(ref end, ref qualifiers);
        reading = new CountReading(new CountMention(qualifiers.Of(low.Whole, high.Whole), first, end), core, high, true, qualifiers.Any);
        return true;
    }

    private bool TryReadVague(int first, int at, Qualifiers qualifiers, out CountReading reading)
    {
        reading = default;
        if (!VagueReader.TryRead(_tokens, at, out var range, out var end)) return false;
        ReadTail(ref end, ref qualifiers);
        reading = new CountReading(new CountMention(qualifiers.Of(range), first, end), at, default, false, qualifiers.Any);
        return true;
    }

    private void ReadTail(ref int end, ref Qualifiers qualifiers)
    {
        if (_tokens.IsMark(end, '+') && _tokens.IsGlued(end) && !(_tokens.IsGlued(end + 1) && _tokens[end + 1].IsNumber))
        {
            qualifiers.AddTail(CountPrecision.AtLeast);
            end++;
            return;
        }

        var at = _tokens.IsHyphen(end) ? end + 1 : end;
        ref readonly var tail = ref _tokens[at];
        if (!tail.Is(WordClass.CountTail) || _tokens.IsBreak(at) || !IsTail(at, at > end)) return;
        qualifiers.AddTail(tail.Lexeme.Precision);
        end = at + 1;
    }

    /// <summary>A word that can also stand before a number belongs to the number that follows: "12 died, at least 3 of them".</summary>
    private bool IsTail(int at, bool isHyphened)
    {
        if (_tokens.Is(at, "some") || _tokens.Is(at, "ish") || _tokens.Is(at, "odd")) return isHyphened || _tokens.Is(at, "odd");
        if (!_tokens.Is(at, WordClass.CountQualifier)) return true;
        ref readonly var next = ref _tokens[at + 1];
        return !next.IsNumber && !next.Is(WordClass.NumberWord | WordClass.Scale | WordClass.Group | WordClass.VagueQuantity | WordClass.CountQualifier | WordClass.Fraction)
            && !_tokens.IsArticle(at + 1);
    }

    /// <summary>The same number again in brackets: "forty-five (45)".</summary>
    private int SkipGloss(Numeral number)
    {
        var end = number.End;
        if (!_tokens.IsMark(end, '(') || !NumeralReader.TryRead(_tokens, end + 1, out var again)) return end;
        return again.Value == number.Value && _tokens.IsMark(again.End, ')') ? again.End + 1 : end;
    }
}
