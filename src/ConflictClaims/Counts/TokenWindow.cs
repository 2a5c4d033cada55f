using System.Buffers;
using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>
/// The tokens of a stretch of a text, the same as if all the text had been read. They stand in a buffer that is lent from a
/// pool, and move on through the text.
/// </summary>
internal ref struct TokenWindow
{
    /// <summary>The buffer, which is also as far as a rule can look on.</summary>
    private const int Size = 1024;

    /// <summary>How many tokens to read behind a place, and how many words before it: as many as rules mostly look at.</summary>
    private const int Ahead = 8;
    private const int WordsBefore = 4;

    /// <summary>How many words more to read where a rule looks at what stands before them.</summary>
    private const int MoreWordsBefore = 24;

    /// <summary>A stretch so short is not worth leaving out.</summary>
    private const int ShortestGap = 64;

    /// <summary>How many tokens stay before the place when the buffer is full: more than an opening and what any rule looks at before it.</summary>
    private const int Kept = 48;

    private static readonly TokenBoundaries Boundaries = new(Lexicon.English);

    private readonly ReadOnlySpan<char> _text;
    private readonly Token[] _tokens = ArrayPool<Token>.Shared.Rent(Size);
    private Tokenizer _tokenizer;
    private int _count;
    private int _start;
    private int _place;
    private bool _isUnbroken;

    public TokenWindow(ReadOnlySpan<char> text)
    {
        _text = text;
        Restart(0);
    }

    public readonly bool IsAtStart => _start == 0;

    private readonly int End => _count == 0 ? _start : _tokens[_count - 1].End;

    /// <summary>The tokens; <paramref name="passed"/> is told beyond which end a rule looked.</summary>
    public readonly TokenRun Run(ref RunEnds passed) => new(_text, _tokens.AsSpan(0, _count), ref passed);

    /// <summary>Where the token starts; behind the last one, where that ends.</summary>
    public readonly int StartOf(int token) => token < _count ? _tokens[token].Start : End;

    public readonly int EndOf(int token) => _tokens[token].End;

    /// <summary>The first token that ends behind a place; looked for from the last one back, as most places are near it.</summary>
    public readonly int IndexOf(int place)
    {
        var index = _count;
        while (index > 0 && _tokens[index - 1].End > place) index--;
        return index;
    }

    /// <summary>Moves on until the token at a place is there, and some around it; leaves out what lies between where it can.</summary>
    public void MoveTo(int place)
    {
        _place = place;
        if (!_isUnbroken && place > End + ShortestGap && Boundaries.Before(_text, place, WordsBefore, End) is > 0 and var start) Restart(start);
        ReadTo(place + 1);
        ReadOn(Ahead);
    }

    /// <summary>Adds tokens at the ends beyond which a rule looked; false where there are no more.</summary>
    public bool Widen(RunEnds passed)
    {
        var isBefore = (passed & RunEnds.Front) != 0 && !IsAtStart;
        if (isBefore) ReadFromBefore();
        return ((passed & RunEnds.Back) != 0 && ReadOn(_count)) || isBefore;
    }

    /// <summary>Gives the buffer back.</summary>
    public readonly void Dispose() => ArrayPool<Token>.Shared.Return(_tokens);

    private void Restart(int start)
    {
        _start = start;
        _count = 0;
        _tokenizer = new Tokenizer(_text, Lexicon.English, start);
    }

    /// <summary>Reads the window again from further before. A text in which no boundary is found is read from its start and from then on unbroken.</summary>
    private void ReadFromBefore()
    {
        var end = End;
        var start = Boundaries.Before(_text, _start, MoreWordsBefore, 0);
        _isUnbroken |= start < 0;
        Restart(Math.Max(start, 0));
        ReadTo(end);
    }

    private void ReadTo(int end)
    {
        while (End < end && Read())
        {
        }
    }

    private bool ReadOn(int tokens)
    {
        var end = End;
        while (tokens > 0 && Read()) tokens--;
        return End > end;
    }

    private bool Read()
    {
        if (_count == Size && !MakeRoom()) return false;
        if (!_tokenizer.Read(out _tokens[_count])) return false;
        _count++;
        return true;
    }

    private bool MakeRoom()
    {
        var dropped = IndexOf(_place) - Kept;
        if (dropped <= 0) return false;
        _start = _tokens[dropped].Start;
        _count -= dropped;
        Array.Copy(_tokens, dropped, _tokens, 0, _count);
        return true;
    }
}
