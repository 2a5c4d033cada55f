namespace ConflictClaims.Export.Html;

/// <summary>What a stretch of an article is to its claims.</summary>
internal enum MarkKind
{
    Sentence,
    Figure,
    Outcome,
    Victims,
    By,
    Place,
    Period,
    Source,
    Share,
    Strength,
    Caveat,
}

/// <summary>A stretch to highlight. Cut by another it stands in pieces, of which only the last is <see cref="IsEnd"/>.</summary>
internal sealed record Mark(TextSpan Span, MarkKind Kind, IReadOnlyList<Claim> Claims, bool IsEnd = true)
{
    public string ClassName => Kind switch
    {
        MarkKind.Sentence => "s",
        MarkKind.Figure => "k figure " + InterestStyle.ClassOf(Claims[0].Interest),
        _ => "k " + ClaimCode.Of(Kind),
    };

    /// <summary>The word shown behind the stretch.</summary>
    public string? Label => Kind switch
    {
        _ when !IsEnd => null,
        MarkKind.Sentence or MarkKind.Figure => null,
        MarkKind.Victims => "who",
        MarkKind.Place => "where",
        MarkKind.Period => "when",
        _ => ClaimCode.Of(Kind),
    };
}
