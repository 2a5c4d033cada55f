namespace ConflictClaims.Text;

/// <summary>The pairing of the marks of one paragraph.</summary>
internal ref struct QuotationPairing
{
    /// <summary>How far a plural's apostrophe is told from a closing mark: keeps the reading linear.</summary>
    private const int LookAhead = 120;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _first;
    private readonly int _end;
    private readonly List<Quotation> _found;
    private readonly List<(int At, char Mark)> _open = [];
    private int _speech;
    private int _nextSpeech;
    private int _lastClosingSingle = -1;

    public QuotationPairing(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, int speech, List<Quotation> found)
    {
        _text = text;
        _tokens = tokens;
        _first = first;
        _end = end;
        _found = found;
        _nextSpeech = speech;
        _speech = speech;
        for (var i = end - 1; i >= first && _lastClosingSingle < 0; i--)
        {
            if (IsMarkAt(i) && QuotationMarks.IsSingle(tokens[i].Mark) && LooksClosing(i)) _lastClosingSingle = i;
        }
    }

    /// <summary>Reads the paragraph: the number of its last speech, and whether that goes on in the next paragraph.</summary>
    public (int Speech, bool GoesOn) Run(int maxDepth)
    {
        var before = _found.Count;
        for (var i = _first; i < _end; i++)
        {
            if (!IsMarkAt(i)) continue;
            var mark = _tokens[i].Mark;
            if (Closes(i, mark, out var level)) Close(level, i);
            else if (_open.Count < maxDepth && Opens(i, mark)) Open(i, mark);
        }

        var goesOn = _open.Count > 0 && NextParagraphOpensWith(_open[0].Mark);
        var lost = _open.Count;
        while (_open.Count > 0) Emit(_open.Count - 1, _end, isClosed: false);
        return (_found.Count == before && lost == 0 ? _nextSpeech - 1 : _speech, goesOn);
    }

    private readonly bool IsMarkAt(int i) => _tokens[i].Kind == TokenKind.Punctuation && QuotationMarks.IsMark(_tokens[i].Mark);

    private void Open(int i, char mark)
    {
        if (_open.Count == 0) _speech = _nextSpeech++;
        _open.Add((i, mark));
    }

    /// <summary>Closes the quotation of that level; what stands open inside it was never closed.</summary>
    private void Close(int level, int i)
    {
        while (_open.Count > level + 1) Emit(_open.Count - 1, i, isClosed: false);
        Emit(level, i, isClosed: true);
    }

    private readonly void Emit(int level, int end, bool isClosed)
    {
        var first = _open[level].At + 1;
        _open.RemoveAt(level);
        if (end > first) _found.Add(new Quotation(first, end, isClosed, level, _speech));
    }

    private readonly bool Closes(int i, char mark, out int level)
    {
        for (level = _open.Count - 1; level >= 0; level--)
        {
            if (QuotationMarks.Pair(_open[level].Mark, mark) || (_open[level].Mark == mark && LooksClosing(i) && !LooksOpening(i))) break;
        }

        if (level < 0 || QuotationMarks.OnlyOpens(mark)) return false;
        if (_open[level].At == i - 1 && _tokens[i].IsGlued) return true;
        if (QuotationMarks.IsSingle(mark)) return LooksClosing(i) && !IsPossessive(i);
        // A straight mark with a space before and a word behind it opens a quotation inside the one that is open.
        return mark != '"' || LooksClosing(i) || !LooksOpening(i);
    }

    private readonly bool Opens(int i, char mark)
    {
        if (mark is QuotationMarks.LeftDouble or QuotationMarks.LeftGuillemet or QuotationMarks.LeftAngle || QuotationMarks.OnlyOpens(mark)) return i + 1 < _end;
        if (!LooksOpening(i)) return mark == '"' && !LooksClosing(i) && i + 1 < _end;
        if (!QuotationMarks.IsSingle(mark)) return true;
        // An apostrophe that stands before its word ("'90s", "'em") has nothing that closes it.
        return i < _lastClosingSingle && !_tokens[i + 1].IsNumber;
    }

    private readonly bool LooksOpening(int i) =>
        i + 1 < _end && _tokens[i + 1].IsGlued && (i == _first || !_tokens[i].IsGlued || IsOpeningPunctuation(_tokens[i - 1]));

    private readonly bool LooksClosing(int i) =>
        i > _first && _tokens[i].IsGlued && (i + 1 == _end || !_tokens[i + 1].IsGlued || (_tokens[i + 1].Kind == TokenKind.Punctuation && !IsOpeningPunctuation(_tokens[i])));

    /// <summary>"the soldiers' families": an apostrophe behind an s, a small word behind it, and a mark left that closes the quotation.</summary>
    private readonly bool IsPossessive(int i)
    {
        if (i + 1 >= _end || _tokens[i + 1] is not { IsWord: true, IsCapital: false } || _text[_tokens[i].Start - 1] is not ('s' or 'S')) return false;
        for (var k = i + 1; k < _end && k < i + LookAhead; k++)
        {
            if (!IsMarkAt(k) || !QuotationMarks.IsSingle(_tokens[k].Mark)) continue;
            if (LooksClosing(k)) return true;
            if (LooksOpening(k)) return false;
        }

        return false;
    }

    private static bool IsOpeningPunctuation(Token token) =>
        token.Kind == TokenKind.Punctuation && token.Mark is '(' or '[' or '\u2014' or '\u2013' or '-' or ':' or '\u201C' or '\u2018' or '"' or '\'' or '\u00AB' or '\u2039' or '\u201E' or '\u201A' or '/';

    private readonly bool NextParagraphOpensWith(char mark) =>
        _end < _tokens.Length && _tokens[_end] is { Kind: TokenKind.Punctuation } next
        && (next.Mark == mark || (QuotationMarks.IsDouble(mark) && QuotationMarks.IsDouble(next.Mark)));
}
