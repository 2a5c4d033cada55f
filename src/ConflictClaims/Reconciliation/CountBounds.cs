using System.Globalization;

namespace ConflictClaims.Reconciling;

/// <summary>The ends of a count, an open lower end being none at all.</summary>
internal readonly record struct CountBounds(long Low, long? High)
{
    public static CountBounds Of(CountRange count) => new(count.Low ?? 0, count.High);

    /// <summary>Whether the words bound the number at all.</summary>
    public bool IsKnown => Low > 0 || High is not null;

    public bool IsWithin(CountBounds other) => Low >= other.Low && (other.High is null || High <= other.High);

    public override string ToString() => High switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"{Low:N0} or more"),
        { } high when high == Low => high.ToString("N0", CultureInfo.InvariantCulture),
        { } high => string.Create(CultureInfo.InvariantCulture, $"{Low:N0} to {high:N0}"),
    };
}
