namespace ConflictClaims.Export.Html;

/// <summary>How whose losses a source speaks of is shown: always by colour and by shape, so that no reader depends on the colour.</summary>
internal static class InterestStyle
{
    public static readonly SourceInterest[] InOrder =
    [
        SourceInterest.OwnLosses, SourceInterest.EnemyLosses, SourceInterest.ThirdParty, SourceInterest.Unknown,
    ];

    /// <summary>The class that sets <c>--c</c>, the colour of everything inside.</summary>
    public static string ClassOf(SourceInterest interest) => interest switch
    {
        SourceInterest.OwnLosses => "i-own",
        SourceInterest.EnemyLosses => "i-enemy",
        SourceInterest.ThirdParty => "i-third",
        _ => "i-unknown",
    };

    /// <summary>The marker around the origin, about 10 units across.</summary>
    public static string ShapeOf(SourceInterest interest) => interest switch
    {
        SourceInterest.OwnLosses => "M-4.5-4.5h9v9h-9z",
        SourceInterest.EnemyLosses => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
        SourceInterest.ThirdParty => "M0-5.8L5.6 4.4h-11.2z",
        _ => "M0-6L6 0L0 6L-6 0z",
    };

    /// <summary>The marker as a picture in a line of text.</summary>
    public static string Glyph(SourceInterest interest) =>
        $"<svg class=\"glyph {ClassOf(interest)}\" viewBox=\"-7 -7 14 14\" width=\"12\" height=\"12\" aria-hidden=\"true\"><path class=\"m\" d=\"{ShapeOf(interest)}\"/></svg>";
}
