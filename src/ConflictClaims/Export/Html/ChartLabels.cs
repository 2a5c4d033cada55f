namespace ConflictClaims.Export.Html;

/// <summary>Keeps the names on a chart apart: a name that would run into an earlier one is left to the list below the chart.</summary>
internal sealed class ChartLabels
{
    // Widths in per cent of a chart some 800 pixels wide, of which a letter takes 7.
    private const double LetterWidth = 0.9;
    private const double LineHeight = 15;
    private const int Longest = 28;

    private readonly List<(double Left, double Right, double Y)> _taken = [];

    /// <summary>How a text with the name is anchored at a place: <c>middle</c>, or at an edge <c>start</c> or <c>end</c>; null where there is no room.</summary>
    public string? Place(string name, double at, double y)
    {
        var width = (name.Length + 3) * LetterWidth;
        var (anchor, left) = at < width / 2 ? ("start", at) : at > 100 - (width / 2) ? ("end", at - width) : ("middle", at - (width / 2));
        return name.Length <= Longest && TryTake(left, left + width, y) ? anchor : null;
    }

    private bool TryTake(double left, double right, double y)
    {
        // Labels come from left to right, so only the last few can be near.
        for (var i = _taken.Count - 1; i >= Math.Max(0, _taken.Count - 40); i--)
        {
            if (_taken[i].Right > left && _taken[i].Left < right && Math.Abs(_taken[i].Y - y) < LineHeight) return false;
        }
        _taken.Add((left, right, y));
        return true;
    }
}
