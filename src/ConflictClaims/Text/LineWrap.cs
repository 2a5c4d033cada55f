namespace ConflictClaims.Text;

/// <summary>
/// Tells a text whose lines are broken at a fixed width from one that has a paragraph a line: in the first a line break
/// says nothing where the next word would not have fitted on the line.
/// </summary>
internal readonly struct LineWrap
{
    private const int Widest = 132;
    private const int FewestLines = 4;

    private readonly int _width;

    private LineWrap(int width) => _width = width;

    /// <summary>Measures the lines of a text.</summary>
    public static LineWrap Measure(ReadOnlySpan<Token> tokens)
    {
        var width = 0;
        var lines = 0;
        var start = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && (tokens[i].Marks & TokenMarks.LineStart) != 0)
            {
                width = Math.Max(width, tokens[i - 1].End - start);
                start = tokens[i].Start;
                lines++;
            }
        }

        if (tokens.Length > 0) width = Math.Max(width, tokens[^1].End - start);
        return new LineWrap(lines + 1 >= FewestLines && width <= Widest ? width : 0);
    }

    /// <summary>Whether the line from <paramref name="lineStart"/> was broken before <paramref name="next"/> only because it was full.</summary>
    public bool IsFull(int lineStart, Token last, Token next) => _width > 0 && last.End - lineStart + 1 + (next.End - next.Start) > _width;
}
