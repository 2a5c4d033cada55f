using System.Diagnostics.CodeAnalysis;
using ConflictClaims.Counts;

namespace ConflictClaims;

/// <summary>
/// A count of people as an interval: "more than 1,000" is [1001, ∞). The default value is "unspecified", never zero.
/// Two are equal when they say the same of the number: precision, bounds and approximation; how it was written
/// (<see cref="Stated"/>) plays no part, so that "12" and "a dozen" are equal.
/// </summary>
/// <example>
/// <code>
/// var range = CountRange.Parse("no fewer than 40");
/// Console.WriteLine($"{range.Low} to {range.High?.ToString() ?? "any number"}");
/// </code>
/// </example>
public readonly record struct CountRange : ISpanParsable<CountRange>
{
    private readonly long _first;
    private readonly long _second;
    private readonly byte _stated;

    internal CountRange(CountPrecision precision, long? low, long? high, ReadOnlySpan<long> stated, bool approximate)
    {
        Precision = precision;
        Low = low;
        High = high;
        IsApproximate = approximate;
        _stated = (byte)stated.Length;
        _first = stated.Length > 0 ? stated[0] : 0;
        _second = stated.Length > 1 ? stated[1] : 0;
    }

    private CountRange(CountRange range, bool approximate)
    {
        this = range;
        IsApproximate = approximate;
    }

    /// <summary>Smallest number the words allow; null when they set none. Never negative.</summary>
    public long? Low { get; }

    /// <summary>Largest number the words allow; null when they set none.</summary>
    public long? High { get; }

    /// <summary>How firmly the words fix the number.</summary>
    public CountPrecision Precision { get; }

    /// <summary>Whether the number itself is approximate, whatever bound stands before it: "at least around 300".</summary>
    public bool IsApproximate { get; }

    /// <summary>The numbers in the words: none for a vague word, two for a range, otherwise one.</summary>
    public IReadOnlyList<long> Stated => _stated switch
    {
        0 => [],
        1 => [_first],
        _ => [_first, _second],
    };

    /// <summary>Exactly that many.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CountRange Exactly(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(CountPrecision.Exact, count, count, [count], false);
    }

    /// <summary>About that many: 4,000 gives 3,500 to 4,500.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CountRange About(long count) => Bounded(CountPrecision.Approximate, count, 0);

    /// <summary>Nearly that many: 10,000 gives 9,000 to 9,999.</summary>
    /// <param name="count">The number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static CountRange JustUnder(long count) => Bounded(CountPrecision.JustUnder, count, 1);

    /// <summary>A little over that many: 1,000 gives 1,001 to 1,100.</summary>
    /// <param name="count">The number, from 0, below <see cref="long.MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or <see cref="long.MaxValue"/>.</exception>
    public static CountRange JustOver(long count) => BoundedAbove(CountPrecision.JustOver, count);

    /// <summary>That many or more.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CountRange AtLeast(long count) => Bounded(CountPrecision.AtLeast, count, 0);

    /// <summary>More than that many: 1,000 gives 1,001 and up.</summary>
    /// <param name="count">The number, from 0, below <see cref="long.MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative or <see cref="long.MaxValue"/>.</exception>
    public static CountRange MoreThan(long count) => BoundedAbove(CountPrecision.MoreThan, count);

    /// <summary>That many or fewer.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CountRange AtMost(long count) => Bounded(CountPrecision.AtMost, count, 0);

    /// <summary>Up to that many, as reporters say it: a ceiling that may be withdrawn.</summary>
    /// <param name="count">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CountRange UpTo(long count) => Bounded(CountPrecision.UpTo, count, 0);

    /// <summary>Fewer than that many: 10 gives 9 and down.</summary>
    /// <param name="count">The number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public static CountRange FewerThan(long count) => Bounded(CountPrecision.FewerThan, count, 1);

    /// <summary>Two ends, both included.</summary>
    /// <param name="low">The lower end, from 0.</param>
    /// <param name="high">The upper end, above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is negative, or the ends do not ascend.</exception>
    public static CountRange Between(long low, long high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, low);
        return SoftBounds.Read(CountPrecision.Between, low, high);
    }

    /// <summary>Every count phrase in a text, left to right, whatever it counts; dates, ages, money and measures are none.</summary>
    /// <param name="text">Any text; it is read once, in time that grows with its length, and nothing is allocated for a match.</param>
    /// <returns>An enumerator for <c>foreach</c>.</returns>
    public static CountMatchEnumerator FindAll(ReadOnlySpan<char> text) => new(text);

    /// <summary>Reads a count phrase: "12", "at least 40", "between 300 and 400", "several hundred", "unspecified".</summary>
    /// <param name="text">The phrase and nothing else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ClaimFormatException">The text is no count phrase, or its number is above <see cref="long.MaxValue"/>.</exception>
    public static CountRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CountRange Parse(ReadOnlySpan<char> text) =>
        CountPhrase.Read(text, out var range) is { } problem ? throw new ClaimFormatException(problem.Message, text.ToString(), problem.Position) : range;

    /// <summary>Reads a count phrase, if it is one.</summary>
    /// <param name="text">The phrase; null is none.</param>
    /// <param name="result">What it says; unspecified when it is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountRange result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out CountRange)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out CountRange result) => CountPhrase.Read(text, out result) is null;

    static CountRange ISpanParsable<CountRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CountRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountRange result) => TryParse(s, out result);

    static CountRange IParsable<CountRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountRange result) => TryParse(s, out result);

    /// <summary>Whether the words allow that number. An unspecified count allows every number from 0.</summary>
    /// <param name="count">The number to ask about.</param>
    public bool Contains(long count) => count >= (Low ?? 0) && count <= (High ?? long.MaxValue);

    /// <summary>Whether some number is allowed by both.</summary>
    /// <param name="other">The count to compare with.</param>
    public bool Overlaps(CountRange other) => (Low ?? 0) <= (other.High ?? long.MaxValue) && (other.Low ?? 0) <= (High ?? long.MaxValue);

    /// <summary>Whether the two say the same of the number.</summary>
    /// <param name="other">The count to compare with.</param>
    public bool Equals(CountRange other) =>
        Precision == other.Precision && Low == other.Low && High == other.High && IsApproximate == other.IsApproximate;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Precision, Low, High, IsApproximate);

    /// <summary>The count in words that <see cref="Parse(string)"/> reads back to an equal value: "more than 1,000", "several hundred".</summary>
    public override string ToString() => CountPrinter.Print(this);

    /// <summary>This count with the flag for an approximate number.</summary>
    internal CountRange Approximated(bool approximate) => new(this, approximate);

    private static CountRange Bounded(CountPrecision precision, long count, long least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, least);
        return SoftBounds.Read(precision, count);
    }

    private static CountRange BoundedAbove(CountPrecision precision, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfEqual(count, long.MaxValue);
        return SoftBounds.Read(precision, count);
    }
}
