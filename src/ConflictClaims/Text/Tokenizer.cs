using ConflictClaims.Lexicons;

namespace ConflictClaims.Text;

/// <summary>
/// Reads tokens off a text, left to right, without allocating. A number holds its inner separators ("3,000", "20:45",
/// "3.11.2"); what they mean is for the counts to say.
/// </summary>
internal ref struct Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon, int start = 0)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Lexicon _lexicon = lexicon;
    private int _at = start;

    /// <summary>All tokens of a text.</summary>
    public static Token[] ReadAll(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        var tokenizer = new Tokenizer(text, lexicon);
        while (tokenizer.Read(out var token)) tokens.Add(token);
        return [.. tokens];
    }

    public bool Read(out Token token)
    {
        var marks = SkipSpace();
        if (_at >= _text.Length)
        {
            token = default;
            return false;
        }

        var c = _text[_at];
        if (char.IsAsciiLetter(c)) ReadWord(marks, out token);
        else if (char.IsAsciiDigit(c)) ReadNumber(marks, out token);
        else if (IsWordChar(c)) ReadWord(marks, out token);
        else if (IsApostrophe(c) && IsPossessiveS(_at)) ReadPossessive(marks, out token);
        else ReadMark(marks, out token);
        return true;
    }

    private TokenMarks SkipSpace()
    {
        var start = _at;
        if (start > 0 && start + 1 < _text.Length)
        {
            // One space between words is what nearly always stands there.
            if (char.IsAsciiLetterOrDigit(_text[start])) return TokenMarks.Glued;
            if (_text[start] == ' ' && char.IsAsciiLetterOrDigit(_text[start + 1]))
            {
                _at++;
                return TokenMarks.None;
            }
        }

        var breaks = 0;
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || IsInvisible(_text[_at])))
        {
            var c = _text[_at++];
            if (c is '\u2029' or '\f') breaks += 2;
            else if (c is '\n' or '\u2028' or '\u0085' || (c == '\r' && !(_at < _text.Length && _text[_at] == '\n'))) breaks++;
        }

        if (start == 0) return TokenMarks.LineStart | TokenMarks.ParagraphStart;
        return breaks switch
        {
            0 => _at == start ? TokenMarks.Glued : TokenMarks.None,
            1 => TokenMarks.LineStart,
            _ => TokenMarks.LineStart | TokenMarks.ParagraphStart,
        };
    }

    private void ReadNumber(TokenMarks marks, out Token token)
    {
        var start = _at++;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsAsciiDigit(c)) _at++;
            else if (c is '.' or ',' or ':' or '\'' or '\u2019' && _at + 1 < _text.Length && char.IsAsciiDigit(_text[_at + 1])) _at += 2;
            else break;
        }

        token = new Token(start, _at, TokenKind.Number, marks, '\0', WordClass.None, Lexeme.Unknown);
    }

    private void ReadWord(TokenMarks marks, out Token token)
    {
        var start = _at;
        if (start + ShortWord.Longest < _text.Length)
        {
            var length = ShortWord.Read(_text[start..], out var letters, out var capitals);
            if (length > 0 && EndsWord(_text[start + length], length))
            {
                var small = capitals == 0 ? TokenMarks.None : capitals < length || length == 1 ? TokenMarks.Capital : TokenMarks.Capital | TokenMarks.Upper;
                FinishWord(_lexicon.FindShort(letters), start, start + length, marks, small, out token);
                return;
            }
        }

        var end = WordEnd(start);
        var word = _text[start..end];
        FinishWord(_lexicon.Find(word), start, end, marks, Case(word), out token);
    }

    private void FinishWord(WordEntry? entry, int start, int end, TokenMarks marks, TokenMarks wordCase, out Token token)
    {
        _at = end;
        if (entry is null)
        {
            token = new Token(start, end, TokenKind.Word, marks | wordCase, '\0', WordClass.None, Lexeme.Unknown);
            return;
        }

        var lexeme = entry.Word;
        if (LongestPhrase(PhrasesBehind(entry, end), end, out var phraseEnd) is { } phrase)
        {
            lexeme = phrase;
            _at = phraseEnd;
            wordCase = Case(_text[start..phraseEnd]);
        }

        marks |= wordCase;
        token = new Token(start, _at, TokenKind.Word, marks, '\0', ClassesOf(lexeme, marks), lexeme);
    }

    /// <summary>Whether a character behind that many plain letters is sure to end the word.</summary>
    private static bool EndsWord(char next, int length) => next < '\u0080' && !char.IsAsciiLetter(next) && next != '\'' && (next != '.' || length > 1);

    private void ReadPossessive(TokenMarks marks, out Token token)
    {
        var start = _at;
        _at += 2;
        token = new Token(start, _at, TokenKind.Word, marks, '\'', WordClass.Possessive, Lexeme.Unknown);
    }

    private void ReadMark(TokenMarks marks, out Token token)
    {
        var start = _at++;
        if (char.IsHighSurrogate(_text[start]) && _at < _text.Length && char.IsLowSurrogate(_text[_at])) _at++;
        token = new Token(start, _at, TokenKind.Punctuation, marks, _text[start], WordClass.None, Lexeme.Unknown);
    }

    /// <summary>A word runs over letters, inner apostrophes ("didn't") and the stops of an abbreviation in single letters ("U.S.").</summary>
    private readonly int WordEnd(int start)
    {
        var i = start;
        while (i < _text.Length && char.IsAsciiLetter(_text[i])) i++;
        if (i < _text.Length && _text[i] is ' ' or ',') return i;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (IsWordChar(c)) i++;
            else if (IsApostrophe(c) && i + 1 < _text.Length && char.IsLetter(_text[i + 1]) && !IsPossessiveS(i)) i += 2;
            else if (c == '.' && IsInitialsStop(start, i)) i++;
            else break;
        }

        return i;
    }

    /// <summary>Whether the stop at <paramref name="i"/> belongs to initials such as "U.S." or "U.N.": letters and stops take turns.</summary>
    private readonly bool IsInitialsStop(int start, int i)
    {
        if ((i - start) % 2 == 0 || !char.IsLetter(_text[i - 1])) return false;
        if (i - start > 1) return _text[i - 2] == '.';
        return i + 2 < _text.Length && char.IsLetter(_text[i + 1]) && _text[i + 2] == '.';
    }

    private readonly bool IsPossessiveS(int apostrophe)
    {
        var s = apostrophe + 1;
        return apostrophe > 0 && char.IsLetterOrDigit(_text[apostrophe - 1]) && s < _text.Length && _text[s] is 's' or 'S'
            && (s + 1 == _text.Length || !char.IsLetterOrDigit(_text[s + 1]));
    }

    /// <summary>The phrases of the entry that may go on behind <paramref name="end"/>; none where a mark stands there.</summary>
    private readonly ReadOnlySpan<FixedPhrase> PhrasesBehind(WordEntry entry, int end)
    {
        if (end + ShortWord.Longest >= _text.Length) return entry.Phrases;
        switch (_text[end])
        {
            case ' ' when char.IsAsciiLetterOrDigit(_text[end + 1]):
                ShortWord.Read(_text[(end + 1)..], out var head, out _);
                return entry.PhrasesWith(head);
            case ',' or '.' or ';' or ':' or ')' or '?' or '!' or '"' or '\u201D':
                return [];
            default:
                return entry.Phrases;
        }
    }

    private readonly Lexeme? LongestPhrase(ReadOnlySpan<FixedPhrase> phrases, int firstEnd, out int end)
    {
        foreach (var phrase in phrases)
        {
            end = firstEnd;
            var matches = true;
            foreach (var word in phrase.Rest)
            {
                var next = end;
                if (next < _text.Length && (_text[next] is '-' or '\u2010' or '\u2011')) next++;
                else while (next < _text.Length && next - end < 3 && (char.IsWhiteSpace(_text[next]) || IsInvisible(_text[next]))) next++;
                var wordEnd = next > end || word[0] == '\'' ? PhraseWordEnd(next, word) : -1;
                if (wordEnd < 0)
                {
                    matches = false;
                    break;
                }

                end = wordEnd;
            }

            if (matches) return phrase.Lexeme;
        }

        end = firstEnd;
        return null;
    }

    private readonly int PhraseWordEnd(int start, string word)
    {
        if (start + word.Length > _text.Length) return -1;
        var end = start + word.Length;
        if (end < _text.Length && IsWordChar(_text[end]) && IsWordChar(_text[end - 1])) return -1;
        return WordComparer.Instance.Equals(_text[start..end], word) ? end : -1;
    }

    private static WordClass ClassesOf(Lexeme lexeme, TokenMarks marks)
    {
        var classes = lexeme.Classes;
        if ((marks & TokenMarks.Capital) != 0) classes |= lexeme.CapitalClasses;
        // "US" is no "us" and "IS" no "is": what capitals make of a word is all it is.
        if ((marks & TokenMarks.Upper) != 0 && lexeme.UpperClasses != 0) classes = lexeme.UpperClasses;
        return classes;
    }

    private static TokenMarks Case(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return TokenMarks.None;
        if (word.Length == 1) return TokenMarks.Capital;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return TokenMarks.Capital;
        }

        return TokenMarks.Capital | TokenMarks.Upper;
    }

    private static bool IsWordChar(char c) => char.IsAsciiLetter(c) || (c >= '\u00AA' && (char.IsLetter(c) || char.IsSurrogate(c) is false && IsCombining(c)));

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>Characters that take no room: zero-width spaces, joiners, direction marks, the byte order mark, soft hyphens and control characters.</summary>
    private static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or '\u00AD' || char.IsControl(c);
}
