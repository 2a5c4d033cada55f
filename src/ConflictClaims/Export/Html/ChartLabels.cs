namespace ConflictClaims.Export.Html;

/// <summary>Keeps the names on a chart apart: a name that would run into a bar or an earlier name is left to the list below the chart.</summary>
internal sealed class ChartLabels
{
    // Widths in per cent of a chart some 800 pixels wide, of which a letter takes 7.
    private const double LetterWidth = 0.9;
    private const double LineHeight = 15;
    private const int Longest = 32;
    private const double BarWidth = 1.6;

    private readonly List<(double Left, double Right, double Top, double Foot)> _taken = [];

    /// <summary>Keeps names off a bar.</summary>
    public void Reserve(double at, double top, double foot) => _taken.Add((at - (BarWidth / 2), at + (BarWidth / 2), top, foot));

    /// <summary>How a text with the name is anchored at a place: <c>middle</c>, or at an edge <c>start</c> or <c>end</c>; null where there is no room.</summary>
    public string? Place(string name, double at, double y)
    {
        var width = (name.Length + 3) * LetterWidth;
        var (anchor, left) = at < width / 2 ? ("start", at) : at > 100 - (width / 2) ? ("end", at - width) : ("middle", at - (width / 2));
        return name.Length <= Longest && TryTake(left, left + width, y) ? anchor : null;
    }

    private bool TryTake(double left, double right, double y)
    {
        var top = y - LineHeight;
        if (_taken.Any(taken => taken.Right > left && taken.Left < right && taken.Foot > top && taken.Top < y)) return false;
        _taken.Add((left, right, top, y));
        return true;
    }
}
