namespace ConflictClaims;

/// <summary>What one article says.</summary>
public sealed record ClaimDocument
{
    private readonly ValueList<Claim> _claims = ValueList<Claim>.Empty;
    private readonly ValueList<Toll> _tolls = ValueList<Toll>.Empty;
    private readonly ValueList<Strength> _strengths = ValueList<Strength>.Empty;
    private readonly ValueList<Caveat> _caveats = ValueList<Caveat>.Empty;
    private readonly ValueList<Diagnostic> _diagnostics = ValueList<Diagnostic>.Empty;

    /// <summary>The article read.</summary>
    public required Article Article { get; init; }

    /// <summary>The claims in the order of the text; the index is the claim's <see cref="Claim.Id"/>. Never null.</summary>
    public IReadOnlyList<Claim> Claims
    {
        get => _claims;
        init => _claims = ValueList.Copy(value);
    }

    /// <summary>The totals, the lead incident first; never null.</summary>
    public IReadOnlyList<Toll> Tolls
    {
        get => _tolls;
        init => _tolls = ValueList.Copy(value);
    }

    /// <summary>Counts of people deployed, sent or stationed; never null.</summary>
    public IReadOnlyList<Strength> Strengths
    {
        get => _strengths;
        init => _strengths = ValueList.Copy(value);
    }

    /// <summary>The article's own warnings about its figures; never null.</summary>
    public IReadOnlyList<Caveat> Caveats
    {
        get => _caveats;
        init => _caveats = ValueList.Copy(value);
    }

    /// <summary>What was not read; never null.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get => _diagnostics;
        init => _diagnostics = ValueList.Copy(value);
    }

    /// <summary>The words at a place of the article.</summary>
    /// <param name="span">A stretch of this article's text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie inside the text.</exception>
    public string TextOf(TextSpan span) => Article.Text.Substring(span.Start, span.Length);

    /// <summary>Line and column of the start of a stretch.</summary>
    /// <param name="span">A stretch of this article's text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie inside the text.</exception>
    public TextPosition PositionOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)span.Start, (uint)Article.Text.Length, nameof(span));
        var line = 1;
        var lineStart = 0;
        var before = Article.Text.AsSpan(0, span.Start);
        for (var i = 0; i < before.Length; i++)
        {
            var ends = before[i] == '\n' || (before[i] == '\r' && !(i + 1 < Article.Text.Length && Article.Text[i + 1] == '\n'));
            if (!ends) continue;
            line++;
            lineStart = i + 1;
        }

        return new TextPosition(line, span.Start - lineStart + 1);
    }
}
