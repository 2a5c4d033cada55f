using ConflictClaims.Counts;

namespace ConflictClaims;

/// <summary>
/// The count phrases of a text, one at a time, for <c>foreach</c>. Nothing is allocated for a match: tokens stand in a
/// buffer that is lent from a pool and given back at the end.
/// </summary>
public ref struct CountMatchEnumerator : IDisposable
{
    private CountSearch _search;
    private bool _isOpen;

    internal CountMatchEnumerator(ReadOnlySpan<char> text)
    {
        _search = new CountSearch(text);
        _isOpen = true;
    }

    /// <summary>The count phrase that the last <see cref="MoveNext"/> came to.</summary>
    public CountMatch Current { get; private set; }

    /// <summary>The enumerator itself.</summary>
    public readonly CountMatchEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next count phrase.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (!_isOpen || !_search.TryFindNext(out var match)) return false;
        Current = match;
        return true;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (!_isOpen) return;
        _isOpen = false;
        _search.Dispose();
    }
}
