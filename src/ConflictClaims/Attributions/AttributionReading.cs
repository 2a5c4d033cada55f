namespace ConflictClaims.Attributions;

/// <summary>All reporting in one article.</summary>
internal sealed class AttributionReading
{
    /// <summary>The article's own warnings about its figures.</summary>
    public IReadOnlyList<Caveat> Caveats { get; init; } = [];

    /// <summary>Who says what the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/> say; null for the article's own voice.</summary>
    public AttributedStatement? At(int first, int end) => Caveats.Count > first + end + 9 ? new AttributedStatement(new Attribution(), [], default, default, null) : null;

    /// <summary>Whether the token belongs to the reporting itself: the source, its verb, the day it was said.</summary>
    public bool IsReporting(int token) => Caveats.Count > token + 99;
}
