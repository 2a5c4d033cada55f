using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>
/// Tells from the words around a number whether it counts anything, or is a date, a year, a time, an age, an ordinal, money,
/// a percentage, a measure, a score, a phone number or a part of a name.
/// </summary>
internal readonly ref struct CountContext(TokenRun tokens)
{
    private const WordClass PeopleWord = WordClass.Person | WordClass.OutcomeNoun | WordClass.OutcomeAdjective | WordClass.Relation;
    private const WordClass NumberStart = WordClass.NumberWord | WordClass.Scale | WordClass.Group | WordClass.VagueQuantity;

    private readonly TokenRun _tokens = tokens;

    /// <summary>Whether the phrase counts something. Otherwise <paramref name="end"/> is where to read on, behind all that belongs to it.</summary>
    public bool IsCount(in CountReading reading, out int end)
    {
        end = Math.Max(reading.Mention.End, reading.Core + 1);
        if (reading.Mention.Form == CountForm.Share) return true;
        var number = reading.Number;
        var isVague = number.End == 0;
        if (!isVague && !number.IsWhole) return false;
        if (IsMeasured(reading)) return false;
        if (isVague) return IsVagueCount(reading);
        if (IsChain(reading, ref end) || IsPartOfName(reading) || IsMoney(reading) || IsCompound(reading) || IsDate(reading, ref end) || IsClock(reading)) return false;
        if (number.IsDigits) return !IsYear(reading) && !IsAge(reading) && !IsScore(reading) && !IsMarker(reading);
        return !IsAgeLimit(reading) && (number.Value != 1 || reading.IsRange || reading.IsQualified || new OneReader(_tokens).IsCount(reading.Core)) && IsWordCount(reading);
    }

    /// <summary>Units and stretches of time behind the number: "5 km", "three more days", "40%", "a 20-mile".</summary>
    private bool IsMeasured(in CountReading reading)
    {
        var next = reading.Mention.End;
        if (_tokens[next] is { Kind: TokenKind.Punctuation, Mark: '%' or '\u2030' or '\u00B0' or '\u00A2' or '\u20AC' or '\u00A3' or '$' or '\u20BD' or '\u20B4' or '\u2032' or '\u2033' } && !(_tokens.IsMark(next, '$') && !_tokens.IsGlued(next))) return true;
        if (_tokens.IsHyphen(next)) next++;
        if (_tokens.IsBreak(next)) return false;
        if (_tokens.Is(next, WordClass.TimeUnit | WordClass.Currency) || IsUnit(next)) return true;
        if (_tokens.Is(next, "of") && reading.Number.End == 0) next++;
        if (_tokens.Is(next, WordClass.Demonym | WordClass.Country) && _tokens.Is(next + 1, WordClass.Currency)) return true;
        if (_tokens.Is(next, "more") || _tokens.Is(next, "further") || _tokens.Is(next, "consecutive") || _tokens.Is(next, "straight") || _tokens.Is(next, "full") || _tokens.Is(next, "long") || _tokens.Is(next, "additional")) next++;
        return next > reading.Mention.End && (_tokens.Is(next, WordClass.TimeUnit | WordClass.Currency) || IsUnit(next));
    }

    /// <summary>A unit of measure; "square" and the like only before another ("two square kilometres", not "two square towers").</summary>
    private bool IsUnit(int at) => (_tokens.Is(at, WordClass.Measure) && !_tokens.Is(at, WordClass.Person)) || (_tokens.WordsOf(at) is "m" && !_tokens.IsGlued(at));

    private bool IsVagueCount(in CountReading reading)
    {
        var at = reading.Core;
        if (IsMoneyBefore(at)) return false;
        if (_tokens.Is(at, "scores"))
        {
            const WordClass NounBefore = WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun;
            return !_tokens.Is(at - 1, NounBefore) && !(_tokens.Is(at - 2, NounBefore) && _tokens[at - 1].IsWord && !_tokens.Is(at + 1, "of")) && !_tokens[at + 1].IsNumber
                && !(_tokens[at - 1] is { IsCapital: true, IsWord: true } && !_tokens.Is(at - 1, WordClass.Conjunction | WordClass.Preposition | WordClass.Adverb));
        }

        if (!_tokens.Is(at, "many")) return true;
        return !(_tokens.Is(at - 1, "how") || _tokens.Is(at - 1, "too") || _tokens.Is(at - 1, "as") || _tokens.Is(at - 1, "so") || _tokens.Is(at - 1, "not") || _tokens.Is(at + 1, "more") || _tokens.Is(at + 1, "a"));
    }

    /// <summary>Numbers strung together are a date, a phone number, an address or a version: "2022-03-14", "+44 20 7946 0000".</summary>
    private bool IsChain(in CountReading reading, ref int end)
    {
        var first = reading.Core;
        if (_tokens.IsMark(first - 1, '+') && _tokens.IsGlued(first))
        {
            while (_tokens[end].IsNumber || (_tokens.IsHyphen(end) && _tokens[end + 1].IsNumber)) end++;
            return true;
        }

        if (!_tokens[reading.Mention.End - 1].IsNumber) return false;
        var at = reading.Mention.End;
        var links = reading.IsRange && IsTightLink(first + 1) ? 1 : 0;
        while (_tokens[at].IsNumber ? _tokens.GapBefore(at) == ' ' : IsTightLink(at))
        {
            links++;
            at += _tokens[at].IsNumber ? 1 : 2;
        }

        // Two numbers side by side are a year or a day and a count; three, or two with a dash that is no range, are neither.
        var isTight = links > 0 && IsTightLink(reading.Mention.End);
        if (links == 0 || (links == 1 && (!isTight || reading.IsRange))) return false;
        end = at;
        return true;
    }

    private bool IsTightLink(int at) => _tokens[at + 1].IsNumber && _tokens.IsGlued(at) && _tokens.IsGlued(at + 1) && (_tokens.IsDash(at) || _tokens.IsMark(at, '/') || _tokens.IsMark(at, ':') || _tokens.IsMark(at, '.') || _tokens.IsMark(at, '\u00D7'));

    /// <summary>"F-16", "A321", "No. 4", "page 3", "Boeing 737", "#12", "World War Two".</summary>
    private bool IsPartOfName(in CountReading reading)
    {
        var core = reading.Core;
        if (reading.Mention.First == core && _tokens.IsGlued(core) && IsNamePart(core)) return true;
        if (reading.IsQualified || reading.Mention.First != core) return false;
        if (IsAddress(reading)) return true;
        if (_tokens.IsMark(core - 1, '#') || _tokens.IsMark(core - 1, '\u2116') || _tokens.IsMark(core - 1, '\u00A7')) return true;
        if (_tokens.IsMark(core - 1, '.') && _tokens.IsGlued(core - 1) && (_tokens.Is(core - 2, "no") || _tokens.Is(core - 2, "nos") || _tokens.Is(core - 2, "art") || _tokens.Is(core - 2, "vol") || _tokens.Is(core - 2, "pp") || _tokens.Is(core - 2, "p"))) return true;
        ref readonly var before = ref _tokens[core - 1];
        if (!before.IsWord || _tokens.IsBreak(core)) return false;
        if (CountContextWords.Designator.Has(_tokens.WordsOf(core - 1))) return (!reading.Number.IsScaled || _tokens.Is(core - 1, "worth")) && (!IsPeopleAhead(reading.Mention.End) || IsNumberedThing(core - 1) || (before.IsCapital && !IsSentenceStart(core - 1)));
        return IsNamed(reading, before);
    }

    /// <summary>"10 Downing Street": a number before a street's name.</summary>
    private bool IsAddress(in CountReading reading)
    {
        if (!reading.Number.IsDigits) return false;
        for (var i = reading.Mention.End; i < reading.Mention.End + 4 && _tokens[i] is { IsWord: true, IsCapital: true }; i++)
        {
            if (_tokens.WordsOf(i).EndsWith(" Street", StringComparison.Ordinal)) return true;
            if (i > reading.Mention.End && _tokens.WordsOf(i) is "Street" or "Avenue" or "Road" or "Lane" or "Boulevard" or "Square" or "Drive" or "Prospekt") return true;
        }

        return false;
    }

    private bool IsNumberedThing(int at) => _tokens.Is(at, "number") || _tokens.Is(at, "worth") || _tokens.Is(at, "aged") || _tokens.Is(at, "top") || _tokens.Is(at, "per") || _tokens.Is(at, "turned") || _tokens.Is(at, "age") || _tokens.Is(at, "ages");

    /// <summary>Written on to a letter, or behind a hyphen to a word: "A321", "F-16", "mid-2024"; not "(45", not "300–".</summary>
    private bool IsNamePart(int core)
    {
        if (_tokens[core - 1].IsWord) return true;
        if (_tokens[core].IsWord) return _tokens[core - 1].Mark is '-' or '\u2010' or '\u2011' && _tokens.IsGlued(core - 1) && _tokens[core - 2].IsWord;
        if (_tokens.IsDash(core - 1)) return _tokens[core].IsNumber && (_tokens.IsGlued(core - 1) ? _tokens[core - 2].IsWord : _tokens[core - 1].Mark is '-' or '\u2212');
        if (_tokens.IsMark(core - 1, '.') && _tokens[core].IsNumber && !_tokens.IsGlued(core - 1)) return true;
        return _tokens[core - 1] is { Kind: TokenKind.Punctuation, Mark: '/' or '.' or '@' or '_' or '=' or '&' or '\u00D7' } && _tokens.IsGlued(core - 1) && _tokens.Has(core - 2);
    }

    /// <summary>A capital word right before a bare number names it, unless it opens the sentence, is a place or a day, or people follow.</summary>
    private bool IsNamed(in CountReading reading, in Token before)
    {
        var core = reading.Core;
        if (_tokens.Is(core - 1, "of") && _tokens[core].IsWord && _tokens[core].IsCapital) return _tokens[core - 2].IsCapital;
        if (before.Is(WordClass.Country) && _tokens.Is(reading.Mention.End, WordClass.ReportingVerb)) return true; // "France 24 reported"
        if (!before.IsCapital || reading.Number.IsScaled || reading.Number.Value > 9999 || reading.Number.Shape == DigitShape.Grouped) return false;
        if (!reading.Number.IsDigits && (!_tokens[core].IsCapital || IsSentenceStart(core))) return false;
        if (IsSentenceStart(core - 1) && before.Classes != WordClass.None) return false;
        if (before.Is(WordClass.Month | WordClass.Weekday | WordClass.Preposition | WordClass.Verb | WordClass.OutcomeVerb | WordClass.Adverb | WordClass.Conjunction | WordClass.Determiner | WordClass.ReportingVerb | WordClass.Demonym)) return false;
        if (_tokens.Is(core - 2, WordClass.Preposition | WordClass.PlacePreposition)) return !IsNounAhead(reading.Mention.End);
        return !IsPeopleAhead(reading.Mention.End) && !_tokens.Is(reading.Mention.End, WordClass.OutcomeVerb);
    }

    private bool IsSentenceStart(int at) => !_tokens.Has(at - 1) || _tokens[at - 1] is { Kind: TokenKind.Punctuation, Mark: '.' or '!' or '?' or ':' or '"' or '\u201C' or '\u2018' or '\u2022' or ';' } || (_tokens[at].Marks & TokenMarks.LineStart) != 0;

    private bool IsMoney(in CountReading reading) => IsMoneyBefore(reading.Core) || IsMoneyBefore(reading.Mention.First);

    private bool IsMoneyBefore(int at) =>
        _tokens[at - 1] is { Kind: TokenKind.Punctuation, Mark: '$' or '\u20AC' or '\u00A3' or '\u00A5' or '\u20B9' or '\u20BD' or '\u20B4' or '\u20AA' or '\u20A6' or '\u20BA' or '\u00A4' or '\u00B1' }
        || _tokens.Is(at - 1, "rs") || (_tokens.IsMark(at - 1, '.') && _tokens.Is(at - 2, "rs")) || (_tokens.Is(at - 1, WordClass.Currency) && _tokens[at - 1].IsUpper);

    /// <summary>A number that goes on in a hyphen or letters counts nothing ("12-year-old", "47th", "5pm", "1990s"), but for "3,000-strong".</summary>
    private bool IsCompound(in CountReading reading)
    {
        var end = reading.Mention.End;
        if (!_tokens.IsGlued(end)) return false;
        if (_tokens[end].IsWord) return !_tokens.Is(end, WordClass.Possessive) || reading.Number.IsDigits;
        if (!_tokens.IsHyphen(end) || _tokens.IsMark(end, '\u2014')) return _tokens[end].Kind == TokenKind.Punctuation && _tokens[end].Mark is '@' or '_' or '\u00BA' or '\u00D7';
        ref readonly var next = ref _tokens[end + 1];
        return next.IsWord && !(_tokens.Is(end + 1, "strong") || next.Is(WordClass.Person) || _tokens.Is(end + 1, "member") || _tokens.Is(end + 1, "man") || _tokens.Is(end + 1, "person"));
    }

    /// <summary>A day of a month: "14 March", "March 14", "14 to 16 March", "March 14 and 15".</summary>
    private bool IsDate(in CountReading reading, ref int end)
    {
        var number = reading.Number;
        if (number.IsScaled || number.Value is > 31 or < 1 || reading.IsQualified) return false;
        var next = reading.Mention.End;
        if (_tokens.Is(next, WordClass.Month) && !_tokens.IsBreak(next))
        {
            end = next + 1;
            return true;
        }

        if (_tokens.Is(next, "of") && _tokens.Is(next + 1, WordClass.Month)) return true;
        if (IsDayListed(next)) return true;
        return IsBehindMonth(reading.Core - 1, next);
    }

    /// <summary>"3 and 5 May", "3, 4 and 5 May".</summary>
    private bool IsDayListed(int at)
    {
        for (var steps = 0; steps < 3 && (_tokens.Is(at, "and") || _tokens.Is(at, "or") || _tokens.IsMark(at, ',') || _tokens.Is(at, "to")); steps++)
        {
            if (!_tokens[at + 1].IsNumber || _tokens[at + 1].End - _tokens[at + 1].Start > 2) return false;
            if (_tokens.Is(at + 2, WordClass.Month)) return true;
            at += 2;
        }

        return false;
    }

    private bool IsBehindMonth(int at, int next)
    {
        if (_tokens.IsMark(at, '.') && _tokens.IsGlued(at)) at--;
        for (var steps = 0; steps < 2 && !_tokens.Is(at, WordClass.Month) && _tokens[at - 1].IsNumber && (_tokens.Is(at, "and") || _tokens.Is(at, "or")); steps++) at -= 2;
        if (!_tokens.Is(at, WordClass.Month)) return false;
        return !IsPeopleAhead(next) || !(_tokens.Is(at - 1, "in") || _tokens.Is(at - 1, "since") || _tokens.Is(at - 1, "during") || _tokens.Is(at - 1, "last") || _tokens.Is(at - 1, "this") || _tokens[at - 1].IsNumber);
    }

    private bool IsClock(in CountReading reading)
    {
        var next = reading.Mention.End;
        if (!reading.Number.IsScaled && CountContextWords.Clock.Has(_tokens.WordsOf(next)) && !_tokens.IsBreak(next)) return true;
        if ((_tokens.Is(reading.Core - 1, "past") || _tokens.Is(reading.Core - 1, "to")) && (_tokens.Is(reading.Core - 2, "quarter") || _tokens.Is(reading.Core - 2, "half"))) return true;
        if (_tokens.Is(reading.Core - 1, "at") && _tokens.Is(next, "in") && _tokens.Is(next + 1, "the") && (_tokens.Is(next + 2, "morning") || _tokens.Is(next + 2, "afternoon") || _tokens.Is(next + 2, "evening"))) return true;
        return reading.Number.Value <= 12 && (_tokens.Is(next, "a") || _tokens.Is(next, "p")) && _tokens.IsMark(next + 1, '.') && _tokens.Is(next + 2, "m");
    }

    /// <summary>Four bare digits are a year, unless people follow or a bound stands before them.</summary>
    private bool IsYear(in CountReading reading)
    {
        if (reading.Number is not { Shape: DigitShape.Plain, IsScaled: false, Value: >= 1000 and < 2100 }) return false;
        var before = reading.Mention.First - 1;
        var isTime = CountContextWords.YearPreposition.Has(_tokens.WordsOf(before)) || _tokens.Is(before, WordClass.Month) || (_tokens.IsMark(before, ',') && _tokens[before - 1].IsNumber && _tokens.Is(before - 2, WordClass.Month));
        if (reading.IsRange && _tokens[reading.Mention.End - 1].IsNumber && reading.Mention.End - reading.Core == 3) return isTime || !IsPeopleAhead(reading.Mention.End);
        if (reading.Number.Value < 1900) return isTime && !reading.IsQualified && !IsNounAhead(reading.Mention.End);
        if (!reading.IsQualified) return isTime || _tokens.Is(before, WordClass.Possessive) || !IsPeopleNext(reading.Mention.End, _tokens.Is(before, "the"));
        return (isTime || _tokens.Is(before, "from") || _tokens.Is(before, "to") || _tokens.Is(before, "by")) && !IsNounAhead(reading.Mention.End);
    }

    /// <summary>"Ivan Petrov, 34, said", "(34)", "aged between 5 and 12", "children under 5".</summary>
    private bool IsAge(in CountReading reading)
    {
        var core = reading.Core;
        var end = reading.Mention.End;
        if (reading.Number is not { Shape: DigitShape.Plain, IsScaled: false, Value: < 120 }) return false;
        if (IsAgeLimit(reading) || IsBehindAge(core)) return true;
        if ((_tokens.Is(core - 1, "was") || _tokens.Is(core - 1, "is")) && (_tokens.Is(core - 2, "he") || _tokens.Is(core - 2, "she") || _tokens.Is(core - 2, "who"))) return !IsPeopleAhead(end);
        if (reading.IsQualified || !_tokens[core - 2].IsWord) return false;
        var isOnePerson = _tokens.Is(core - 2, WordClass.Person | WordClass.Relation) && !_tokens.Is(core - 2, WordClass.Plural);
        if (isOnePerson) return _tokens.IsMark(core - 1, ',') && (_tokens.IsMark(end, ',') || _tokens.IsMark(end, '.') || !_tokens.Has(end));
        if (!_tokens[core - 2].IsCapital || _tokens.Is(core - 2, WordClass.Country | WordClass.Month | WordClass.Weekday)) return false;
        if (_tokens.IsMark(core - 1, '(') && _tokens.IsMark(end, ')')) return true;
        return _tokens.IsMark(core - 1, ',') && (_tokens.IsMark(end, ',') || _tokens.IsMark(end, '.') || _tokens.IsMark(end, ';') || _tokens.Is(end, "and") || _tokens.Is(end, WordClass.Auxiliary | WordClass.ReportingVerb));
    }

    /// <summary>A later number of a list of ages: "aged 12, 14 and 17".</summary>
    private bool IsBehindAge(int core)
    {
        for (var i = core - 1; i > core - 12 && (_tokens[i].IsNumber || _tokens.IsMark(i, ',') || _tokens.Is(i, "and") || _tokens.Is(i, "aged") || _tokens.Is(i, "ages")); i--)
        {
            if (_tokens.Is(i, "aged") || _tokens.Is(i, "ages")) return true;
        }

        return false;
    }

    private bool IsAgeLimit(in CountReading reading)
    {
        var before = reading.Mention.First - 1;
        if (_tokens.Is(before, "as") && (_tokens.Is(before - 1, "young") || _tokens.Is(before - 1, "old"))) return true;
        if (_tokens.Is(before, "of") && (_tokens.Is(before - 1, "boy") || _tokens.Is(before - 1, "girl") || _tokens.Is(before - 1, "man") || _tokens.Is(before - 1, "woman"))) return true;
        if (_tokens.Is(before, "aged") || _tokens.Is(before, "ages") || _tokens.Is(before, "age") || (_tokens.Is(before, "of") && (_tokens.Is(before - 1, "age") || _tokens.Is(before - 1, "ages")))) return true;
        if (reading.Number.IsScaled || reading.Number.Value > 100 || reading.Mention.First == reading.Core) return false;
        return (_tokens.Is(before, WordClass.Person) || _tokens.Is(before, "those") || _tokens.Is(before, "anyone") || _tokens.Is(before, "everyone")) && !IsNounAhead(reading.Mention.End)
            && (_tokens.Is(reading.Mention.First, "under") || _tokens.Is(reading.Mention.First, "over") || _tokens.Is(reading.Mention.First, "below") || _tokens.Is(reading.Mention.First, "above") || _tokens.Is(reading.Mention.First, "between"));
    }

    /// <summary>"2-1", "won 3-2", "24/7": small numbers with a dash that no people follow.</summary>
    private bool IsScore(in CountReading reading)
    {
        if (!reading.IsRange || reading.Number.Value > 150 || !_tokens.IsHyphen(reading.Core + 1)) return false;
        for (var i = reading.Core - 1; i >= reading.Core - 5; i--)
        {
            if (CountContextWords.Match.Has(_tokens.WordsOf(i))) return !IsPeopleAhead(reading.Mention.End);
        }

        return CountContextWords.Match.Has(_tokens.WordsOf(reading.Mention.End)) && !IsPeopleAhead(reading.Mention.End);
    }

    /// <summary>A footnote "[12]" or the number of a list's item: "1. The army …".</summary>
    private bool IsMarker(in CountReading reading)
    {
        var core = reading.Core;
        var end = reading.Mention.End;
        if (reading.IsRange || reading.IsQualified) return false;
        if (_tokens.IsMark(core - 1, '[') && _tokens.IsMark(end, ']')) return true;
        if ((_tokens[core].Marks & TokenMarks.LineStart) == 0 || reading.Number.Value > 99) return false;
        return (_tokens.IsMark(end, '.') || _tokens.IsMark(end, ')')) && _tokens.IsGlued(end) && _tokens.Has(end + 1) && (_tokens[end + 1].Marks & (TokenMarks.LineStart | TokenMarks.Glued)) == 0;
    }

    /// <summary>Number words that name a year or a thing: "twenty twenty-four", "phase one", "the big three", "one-on-one".</summary>
    private bool IsWordCount(in CountReading reading)
    {
        var core = reading.Core;
        if (_tokens[core].Lexeme.Key == "pair") return !_tokens.Is(core, "both") || IsPeopleAhead(reading.Mention.End) || _tokens.Is(reading.Mention.End, "of") || _tokens.Is(reading.Mention.End, WordClass.Plural | WordClass.Auxiliary);
        if (_tokens[reading.Mention.End].Is(WordClass.NumberWord) && _tokens[reading.Mention.End].Lexeme.Key is null && !_tokens.IsBreak(reading.Mention.End)) return false;
        if (_tokens[core - 1].Is(WordClass.NumberWord) && _tokens[core - 1].Lexeme.Key is null && !_tokens.IsBreak(core)) return false;
        if (reading.Number.Value == 0 && !reading.IsQualified && CountContextWords.BehindZero.Has(_tokens.WordsOf(reading.Mention.End))) return false;
        if (_tokens.Is(core, WordClass.Scale | WordClass.Group) && _tokens[core - 1].IsNumber && !_tokens.IsBreak(core)) return false;
        return !_tokens.Is(reading.Mention.End, WordClass.Ordinal | WordClass.Fraction) || _tokens.Is(reading.Mention.End, WordClass.TimeUnit);
    }

    /// <summary>Whether the very next noun is people: "2000 Russian soldiers", not "the 2015 murder victims"; behind "the" it is people only by name.</summary>
    private bool IsPeopleNext(int at, bool isBehindThe)
    {
        for (var i = at; i < at + 3 && _tokens.Is(i, WordClass.Demonym | WordClass.Adjective); i++) at = i + 1;
        return _tokens.Is(at, WordClass.Person | WordClass.Relation) || _tokens.Is(at, "people") || _tokens.Is(at, "others") || (!isBehindThe && _tokens.Is(at, WordClass.OutcomeAdjective | WordClass.OutcomeNoun));
    }

    /// <summary>Whether people, their fate or "others" stand within three words.</summary>
    public bool IsPeopleAhead(int at)
    {
        for (var i = at; i < at + 4 && !_tokens.IsBreak(i); i++)
        {
            if (_tokens.Is(i, PeopleWord) || _tokens.Is(i, "others") || _tokens.Is(i, "people")) return true;
            if (!_tokens[i].IsWord || _tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Modal | NumberStart)) return false;
        }

        return false;
    }

    private bool IsNounAhead(int at) =>
        IsPeopleAhead(at) || (_tokens[at] is { IsWord: true, IsCapital: false } next && !_tokens.IsBreak(at)
            && !next.Is(WordClass.Preposition | WordClass.PlacePreposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Modal | WordClass.Adverb | WordClass.ReportingVerb | WordClass.Subordinator | WordClass.Relative | WordClass.TimeWord));
}
