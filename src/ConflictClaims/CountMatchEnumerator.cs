using System.Buffers;
using ConflictClaims.Counts;
using ConflictClaims.Text;

namespace ConflictClaims;

/// <summary>
/// The count phrases of a text, one at a time, for <c>foreach</c>. Nothing is allocated for a match: tokens stand in a
/// buffer that is lent from a pool and given back at the end.
/// </summary>
public ref struct CountMatchEnumerator : IDisposable
{
    private const int BufferSize = 1024;

    /// <summary>How far a rule may look on from a phrase's first token, and back from it: wider than the longest number in words.</summary>
    private const int Ahead = 160;
    private const int Behind = 16;

    private readonly ReadOnlySpan<char> _text;
    private Tokenizer _tokenizer;
    private Token[]? _tokens;
    private int _count;
    private int _at;
    private bool _isLast;

    internal CountMatchEnumerator(ReadOnlySpan<char> text)
    {
        _text = text;
        _tokenizer = new Tokenizer(text, Lexicon.English);
        _tokens = ArrayPool<Token>.Shared.Rent(BufferSize);
    }

    /// <summary>The count phrase that the last <see cref="MoveNext"/> came to.</summary>
    public CountMatch Current { get; private set; }

    /// <summary>The enumerator itself.</summary>
    public readonly CountMatchEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next count phrase.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (_tokens is not { } tokens) return false;
        while (true)
        {
            if (_at + Ahead >= _count && !_isLast) Fill(tokens);
            if (_at >= _count) return false;
            var end = _isLast ? _count : _count - Ahead;
            if (CountReader.TryFindNext(new TokenRun(_text, tokens.AsSpan(0, _count)), ref _at, end, out var mention) && mention.Form != CountForm.Share)
            {
                Current = new CountMatch(mention.Range, new TextSpan(tokens[mention.First].Start, tokens[mention.End - 1].End));
                return true;
            }
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_tokens is not { } tokens) return;
        _tokens = null;
        ArrayPool<Token>.Shared.Return(tokens);
    }

    /// <summary>Moves what is still needed to the front of the buffer and reads on behind it.</summary>
    private void Fill(Token[] tokens)
    {
        var drop = Math.Max(0, Math.Min(_at, _count) - Behind);
        Array.Copy(tokens, drop, tokens, 0, _count - drop);
        _count -= drop;
        _at -= drop;
        while (_count < tokens.Length)
        {
            if (!_tokenizer.Read(out tokens[_count]))
            {
                _isLast = true;
                return;
            }

            _count++;
        }
    }
}
