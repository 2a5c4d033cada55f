using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>
/// Reads one number off the tokens: digits, words, both, with scale words and dozens. Works as one counts aloud: a group
/// below the next scale word is gathered, the scale word puts it away, and each scale must be smaller than the last.
/// </summary>
internal ref struct NumeralReader(TokenRun tokens)
{
    private readonly TokenRun _tokens = tokens;
    private decimal _total;
    private decimal _group;
    private decimal _putAway;
    private long _scale;
    private DigitShape _shape;
    private bool _isScaled;
    private bool _lastIsScale;
    private bool _hasHundred;
    private int _first;
    private int _at;
    private int _end = int.MaxValue;

    public static bool TryRead(TokenRun tokens, int first, out Numeral numeral)
    {
        var reader = new NumeralReader(tokens);
        return reader.Read(first, out numeral);
    }

    /// <summary>Reads it no further than a token: of "between one hundred and one hundred and fifty" the first "one hundred".</summary>
    public static bool TryReadUntil(TokenRun tokens, int first, int end, out Numeral numeral)
    {
        var reader = new NumeralReader(tokens) { _end = end };
        return reader.Read(first, out numeral);
    }

    private bool Read(int first, out Numeral numeral)
    {
        _first = first;
        _at = first;
        _scale = 1;
        numeral = default;
        if (!ReadFirst()) return false;
        while (ReadNext())
        {
        }

        if (_shape == DigitShape.Decimal && !_isScaled && IsMaybeGrouped(first)) return false;
        numeral = new Numeral(Math.Min(_total + _group, DigitText.Huge), _at, _scale, _shape, _isScaled);
        return true;
    }

    /// <summary>"2.500" may be two and a half or, on the continent, two and a half thousand: no number is read.</summary>
    private readonly bool IsMaybeGrouped(int first)
    {
        var digits = _tokens.WordsOf(first);
        return digits.IndexOf('.') is > 0 and <= 3 and var point && digits.Length - point == 4 && !digits.Contains(',');
    }

    private bool ReadFirst()
    {
        ref readonly var token = ref _tokens[_at];
        if (token.IsNumber) return ReadDigits();
        if (!token.IsWord) return false;
        if (IsPartOfScale(_at, out var part, out var next)) return ReadPartOfScale(part, next);
        if (token.Is(WordClass.NumberWord))
        {
            _group = token.Lexeme.Number;
            _at++;
            return true;
        }

        if (_tokens.IsArticle(_at) && IsBareScale(_at + 1)) _at++;
        else if (!IsBareScale(_at)) return false;
        _group = 1;
        return true;
    }

    /// <summary>A scale word that can stand without a number before it: "hundred", "a million", "a dozen"; not "k", not "score".</summary>
    private readonly bool IsBareScale(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (token.Is(WordClass.VagueQuantity) || token.Lexeme.Key == "suffix") return false;
        if (token.Is(WordClass.Scale)) return true;
        return token.Is(WordClass.Group) && (token.Lexeme.Number == 12 || (_tokens.IsArticle(i - 1) && _tokens.Is(i + 1, "of") && !_tokens[i + 2].IsNumber));
    }

    private bool ReadDigits()
    {
        _shape = DigitText.Read(_tokens.WordsOf(_at), out _group);
        if (_shape == DigitShape.None) return false;
        var length = _tokens[_at].End - _tokens[_at].Start;
        _at++;
        if (_tokens[_at] is { Kind: TokenKind.Punctuation, Mark: '\u00BD' or '\u00BC' or '\u00BE', IsGlued: true } part)
        {
            _group += part.Mark switch { '\u00BD' => 0.5m, '\u00BC' => 0.25m, _ => 0.75m };
            _shape = DigitShape.Decimal;
            _at++;
        }

        if (_shape != DigitShape.Plain || length > 3 || _tokens.WordsOf(_at - 1)[0] == '0') return true;
        while (IsSpacedGroup(_at) && _group < DigitText.Huge / 1000)
        {
            DigitText.Read(_tokens.WordsOf(_at), out var three);
            _group = (_group * 1000) + three;
            _shape = DigitShape.Grouped;
            _at++;
        }

        return true;
    }

    /// <summary>
    /// Three digits behind one space: "5 000". An ordinary space also parts a day from a count ("on May 5 300 people"), so
    /// there the month must be away.
    /// </summary>
    private readonly bool IsSpacedGroup(int i)
    {
        ref readonly var token = ref _tokens[i];
        if (!token.IsNumber || token.End - token.Start != 3 || DigitText.Read(_tokens.WordsOf(i), out _) != DigitShape.Plain) return false;
        return _tokens.GapBefore(i) switch
        {
            '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u2008' or '\u200A' => true,
            ' ' => !_tokens.Is(i - 2, WordClass.Month) && !_tokens[i + 1].IsNumber | _tokens.GapBefore(i + 1) == ' ',
            _ => false,
        };
    }

    private bool ReadNext()
    {
        var next = _at;
        if (next >= _end || (next > _first && _tokens.IsBreak(next))) return false;
        if (_tokens.IsHyphen(next) && (_tokens[next + 1].Is(WordClass.NumberWord | WordClass.Scale | WordClass.Group) || _tokens.Is(next + 1, "and"))) next++;
        ref readonly var token = ref _tokens[next];
        if (token.IsNumber) return AddDigits(next);
        if (!token.IsWord) return false;
        if (token.Is(WordClass.NumberWord)) return _shape == DigitShape.None && AddWord(next);
        if (token.Is(WordClass.Scale)) return AddScale(next);
        if (token.Is(WordClass.Group)) return AddGroup(next);
        if (_tokens.Is(next, "and")) return AddBehindAnd(SkipHyphen(next + 1));
        return _tokens.Is(next, "point") && AddDecimals(next + 1);
    }

    private bool AddWord(int i)
    {
        var value = _tokens[i].Lexeme.Number;
        if (_tokens[i].Lexeme.Key == "pair") return false;
        var isUnit = value is > 0 and < 10;
        var fits = _lastIsScale || (isUnit && _group % 100 >= 20 && _group % 10 == 0);
        if (value == 0 || !fits) return false;
        _group += value;
        _lastIsScale = false;
        _scale = 1;
        _at = i + 1;
        return true;
    }

    /// <summary>"5 lakh 20 thousand": digits again, of a smaller scale.</summary>
    private bool AddDigits(int i)
    {
        if (!_lastIsScale || _group != 0 || !_tokens.Is(i + 1, WordClass.Scale) || _tokens[i + 1].Lexeme.Number >= _putAway) return false;
        if (DigitText.Read(_tokens.WordsOf(i), out var value) != DigitShape.Plain || value == 0 || value * _tokens[i + 1].Lexeme.Number >= _putAway) return false;
        _group = value;
        return AddScale(i + 1);
    }

    private bool AddScale(int i)
    {
        var factor = _tokens[i].Lexeme.Number;
        if (_tokens[i].Lexeme.Key == "suffix" && !IsSuffix(i)) return false;
        if (factor == 100)
        {
            if (_group is 0 or >= 100 || _hasHundred) return false;
            _group *= 100;
            _hasHundred = true;
        }
        else if (_group > 0)
        {
            if (_putAway > 0 && factor >= _putAway) return false;
            _total += Multiply(_group, factor);
            _group = 0;
            _putAway = factor;
            _hasHundred = false;
        }
        else
        {
            // "three thousand millions", "two hundred thousand crore": a scale on a scale multiplies.
            if (!_lastIsScale || factor <= _putAway) return false;
            _total = Multiply(_total, factor);
        }

        _isScaled = true;
        _lastIsScale = true;
        _scale = _scale == 100 ? 100 * factor : factor;
        _at = i + 1;
        return true;
    }

    /// <summary>"k", "m", "bn" right behind digits, with nothing written on to it.</summary>
    private readonly bool IsSuffix(int i)
    {
        if (_tokens.IsHyphen(i + 1) && _tokens[i + 2].IsNumber && !_tokens.Is(i + 3, WordClass.Scale)) return false;
        if (!_tokens[i - 1].IsNumber || (_tokens.IsGlued(i + 1) && (_tokens[i + 1].IsWord || _tokens[i + 1].IsNumber))) return false;
        return _tokens.IsGlued(i) ? !IsMetres(i) : _tokens[i].End - _tokens[i].Start > 1;
    }

    /// <summary>Whether the "m" of "300m" means metres: far too few for millions, and no people behind it.</summary>
    private readonly bool IsMetres(int i) => _tokens.WordsOf(i) is "m" && _shape != DigitShape.Decimal && _group >= 100 && !_tokens.Is(i + 1, WordClass.Person);

    private bool AddGroup(int i)
    {
        if (_tokens[i].Lexeme.Number == 20 && _tokens.Is(i + 1, "of") && _tokens[i + 2].IsNumber) return false;
        _total = Multiply(_total + _group, _tokens[i].Lexeme.Number);
        _group = 0;
        _scale = _tokens[i].Lexeme.Number;
        _isScaled = true;
        _at = i + 1;
        if (_tokens.Is(_at, "and") && _tokens.Is(_at + 1, "a") && _tokens.Is(_at + 2, "half"))
        {
            _total += _scale / 2;
            _at += 3;
        }
        else if (_scale == 20 && _tokens.Is(_at, "and") && _tokens.Is(_at + 1, WordClass.NumberWord) && _tokens[_at + 1].Lexeme.Number < 20)
        {
            // "four score and seven"
            _total += _tokens[_at + 1].Lexeme.Number;
            _scale = 1;
            _at += 2;
        }

        return false;
    }

    private bool AddBehindAnd(int i)
    {
        if (_tokens.Is(i, WordClass.NumberWord)) return _shape == DigitShape.None && _lastIsScale && AddWord(i);
        if (!IsFractionBehindAnd(i, out var part, out var next)) return false;
        if (_group > 0 && _tokens.Is(next, WordClass.Scale) && _tokens[next].Lexeme.Number > 100)
        {
            // "two and a half thousand"
            _group += part;
            _at = next;
            return AddScale(next);
        }

        if (_group > 0 && _tokens.Is(next, WordClass.Group) && _tokens[next].Lexeme.Number == 12)
        {
            // "two and a half dozen"
            _group += part;
            return AddGroup(next);
        }

        // "a million and a half"
        if (_lastIsScale && _group == 0) _total += _putAway * part;
        else if (_lastIsScale && _tokens.Is(next, WordClass.Scale)) return false;
        else _group += part;
        _at = next;
        return false;
    }

    private readonly bool IsFractionBehindAnd(int i, out decimal part, out int next)
    {
        part = 0;
        var name = SkipHyphen(i + 1);
        if (_tokens.IsArticle(i) && _tokens.Is(name, "half")) part = 0.5m;
        else if (_tokens.IsArticle(i) && _tokens.Is(name, "quarter")) part = 0.25m;
        else if (_tokens.Is(i, "three") && _tokens.Is(name, "quarters")) part = 0.75m;
        next = SkipHyphen(name + 1);
        return part > 0;
    }

    private readonly int SkipHyphen(int i) => _tokens.IsHyphen(i) ? i + 1 : i;

    /// <summary>"two point two million".</summary>
    private bool AddDecimals(int i)
    {
        var place = 1m;
        var value = _group;
        while (_tokens.Is(i, WordClass.NumberWord) && _tokens[i].Lexeme is { Number: < 10, Key: null } && place > 0.000001m)
        {
            place /= 10;
            value += place * _tokens[i++].Lexeme.Number;
        }

        if (place == 1m || _total > 0 || !_tokens.Is(i, WordClass.Scale)) return false;
        _group = value;
        return AddScale(i);
    }

    /// <summary>"half a million", "a half-million", "half-a-dozen", "a quarter of a million", "three quarters of a million".</summary>
    private readonly bool IsPartOfScale(int at, out decimal part, out int next)
    {
        next = _tokens.IsArticle(at) ? at + 1 : at;
        part = 0;
        if (_tokens.Is(next, "half")) part = 0.5m;
        else if (_tokens.Is(next, "quarter")) part = 0.25m;
        else if (_tokens.Is(at, "three") && _tokens.Is(_tokens.IsHyphen(at + 1) ? at + 2 : at + 1, "quarters")) (part, next) = (0.75m, _tokens.IsHyphen(at + 1) ? at + 2 : at + 1);
        else return false;
        next++;
        if (_tokens.Is(next, "of")) next++;
        if (_tokens.IsHyphen(next)) next++;
        if (_tokens.IsArticle(next)) next++;
        if (_tokens.IsHyphen(next)) next++;
        ref readonly var scale = ref _tokens[next];
        return !scale.Is(WordClass.VagueQuantity) && scale.Lexeme.Key != "suffix" && (scale.Is(WordClass.Scale) || (scale.Is(WordClass.Group) && scale.Lexeme.Number == 12));
    }

    private bool ReadPartOfScale(decimal part, int scale)
    {
        _total = part * _tokens[scale].Lexeme.Number;
        _putAway = _tokens[scale].Lexeme.Number;
        _isScaled = true;
        _at = scale + 1;
        return true;
    }

    private static decimal Multiply(decimal value, long factor) => value > DigitText.Huge / factor ? DigitText.Huge : value * factor;
}
