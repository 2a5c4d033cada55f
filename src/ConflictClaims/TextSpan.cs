namespace ConflictClaims;

/// <summary>
/// A stretch of an article: half-open UTF-16 offsets into the caller's unmodified string, as
/// <c>text[span.Start..span.End]</c>.
/// </summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="End">Offset behind the last character; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two stretches share at least one character.</summary>
    /// <param name="other">The stretch to compare with.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this stretch.</summary>
    /// <param name="other">The stretch to compare with.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The offsets as <c>[start..end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
