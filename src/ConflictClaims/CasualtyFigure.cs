using System.Diagnostics.CodeAnalysis;
using ConflictClaims.Figures;

namespace ConflictClaims;

/// <summary>
/// A count of people with what happened to them. Two are equal when they say the same: <see cref="Term"/> and
/// <see cref="IsImplied"/>, which say how it was put, play no part.
/// </summary>
/// <example>
/// <code>
/// var figure = CasualtyFigure.Parse("upwards of 700 killed or wounded");
/// Console.WriteLine(figure.Low);                  // 701
/// Console.WriteLine(figure.As(Outcome.Killed).Low); // 0
/// </code>
/// </example>
public readonly record struct CasualtyFigure : ISpanParsable<CasualtyFigure>
{
    /// <summary>How many.</summary>
    public CountRange Count { get; init; }

    /// <summary>What happened to them, as a set of fates.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>The words for the outcome: "killed or wounded", "casualties"; null when there are none.</summary>
    public string? Term { get; init; }

    /// <summary>Whether the number is not written but follows from the words: "a soldier was killed" is one.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Smallest number the words allow; null when they set none.</summary>
    public long? Low => Count.Low;

    /// <summary>Largest number the words allow; null when they set none.</summary>
    public long? High => Count.High;

    /// <summary>How firmly the words fix the number.</summary>
    public CountPrecision Precision => Count.Precision;

    /// <summary>Reads a figure: "over 5,000 casualties", "12 soldiers killed", "several hundred"; without a word for the outcome it is unspecified.</summary>
    /// <param name="text">One figure and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ClaimFormatException">The text is no figure, or more than one, or its number is above <see cref="long.MaxValue"/>.</exception>
    public static CasualtyFigure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CasualtyFigure Parse(ReadOnlySpan<char> text) =>
        FigurePhrase.Read(text, out var figure) is { } problem ? throw new ClaimFormatException(problem.Message, text.ToString(), problem.Position) : figure;

    /// <summary>Reads a figure, if it is one.</summary>
    /// <param name="text">The phrase; null is none.</param>
    /// <param name="result">What it says; unspecified when it is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CasualtyFigure result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out CasualtyFigure)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CasualtyFigure result) => FigurePhrase.Read(text, out result) is null;

    static CasualtyFigure ISpanParsable<CasualtyFigure>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CasualtyFigure>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CasualtyFigure result) => TryParse(s, out result);

    static CasualtyFigure IParsable<CasualtyFigure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CasualtyFigure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CasualtyFigure result) => TryParse(s, out result);

    /// <summary>
    /// How many had one of the fates of <paramref name="outcome"/>, as far as this figure says it. For fewer fates only the
    /// upper bound holds, for more fates only the lower one: 1,000 killed or wounded are 0 to 1,000 killed, and at least
    /// 1,000 killed, wounded or missing. Unspecified where neither set of fates holds the other.
    /// </summary>
    /// <param name="outcome">The fates asked for.</param>
    public CountRange As(Outcome outcome)
    {
        if (outcome == Outcome) return Count;
        if (Outcome == Outcome.Unspecified || outcome == Outcome.Unspecified || Count == default) return default;
        if ((outcome & Outcome) == outcome) return High is { } high ? new(CountPrecision.AtMost, 0, high, [], Count.IsApproximate) : new(CountPrecision.AtLeast, 0, null, [], Count.IsApproximate);
        return (outcome & Outcome) == Outcome && Low is { } low ? new(CountPrecision.AtLeast, low, null, [low], Count.IsApproximate) : default;
    }

    /// <summary>Whether the two say the same.</summary>
    /// <param name="other">The figure to compare with.</param>
    public bool Equals(CasualtyFigure other) => Count == other.Count && Outcome == other.Outcome;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Outcome);

    /// <summary>The figure in words that <see cref="Parse(string)"/> reads back to an equal value: "more than 1,000 killed or wounded".</summary>
    public override string ToString() => FigurePhrase.Print(this);
}
