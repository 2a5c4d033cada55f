namespace ConflictClaims.Counts;

/// <summary>
/// Searches a text for counts by its digits and words of quantity, and reads tokens around those only: what a rule looks at
/// is added when it looks there. Finds what reading all tokens finds.
/// </summary>
internal ref struct CountSearch(ReadOnlySpan<char> text)
{
    /// <summary>How many tokens of qualifiers and marks a phrase may open with.</summary>
    private const int LongestOpening = 24;

    private static readonly QuantityFinder Quantities = new(Lexicon.English);

    private readonly ReadOnlySpan<char> _text = text;
    private TokenWindow _tokens = new(text);
    private int _next;
    private int _end;

    public bool TryFindNext(out CountMatch match)
    {
        while (_next < _end || MoveToQuantity())
        {
            if (TryRead(out var mention) && mention.Form != CountForm.Share)
            {
                match = new CountMatch(mention.Range, new TextSpan(_tokens.StartOf(mention.First), _tokens.EndOf(mention.End - 1)));
                return true;
            }
        }

        match = default;
        return false;
    }

    public readonly void Dispose() => _tokens.Dispose();

    /// <summary>Moves to the next place that may hold a count, and to where a phrase that reaches it may start.</summary>
    private bool MoveToQuantity()
    {
        var next = _tokens.StartOf(_next);
        var quantity = Quantities.Find(_text, next);
        if (quantity < 0) return false;
        _tokens.MoveTo(quantity);
        while (!TryFindOpening(quantity, out _next)) _tokens.Widen(RunEnds.Front);
        _next = Math.Max(_next, _tokens.IndexOf(next));
        _end = _tokens.IndexOf(quantity) + 1;
        return true;
    }

    /// <summary>The first token from which a phrase may reach the place, if the window goes back that far.</summary>
    private readonly bool TryFindOpening(int quantity, out int first)
    {
        var last = _tokens.IndexOf(quantity);
        var passed = RunEnds.None;
        var run = _tokens.Run(ref passed);
        first = last;
        while (last - first < LongestOpening && run.Has(first - 1) && CountReader.IsOpening(run[first - 1])) first--;
        return passed == RunEnds.None || _tokens.IsAtStart;
    }

    /// <summary>Reads the next phrase up to <see cref="_end"/>; again, with more tokens, when a rule looks for some that are not there.</summary>
    private bool TryRead(out CountMention mention)
    {
        while (true)
        {
            var passed = RunEnds.None;
            var at = _next;
            var isFound = CountReader.TryFindNext(_tokens.Run(ref passed), ref at, _end, out mention);
            if (passed == RunEnds.None || !Widen(passed))
            {
                _next = at;
                return isFound;
            }
        }
    }

    private bool Widen(RunEnds passed)
    {
        var (next, end) = (_tokens.StartOf(_next), _tokens.StartOf(_end));
        if (!_tokens.Widen(passed)) return false;
        (_next, _end) = (_tokens.IndexOf(next), _tokens.IndexOf(end));
        return true;
    }
}
