using System.Globalization;

namespace ConflictClaims;

/// <summary>
/// What a house enters for a figure. Null is "not known" or "no rule", never 0. A house that enters one number has it in
/// all three.
/// </summary>
/// <param name="Low">The lowest number entered; null when the house gives none.</param>
/// <param name="Best">The number the house would take for an estimate; null when it gives none.</param>
/// <param name="High">The highest number entered; null when the house gives none.</param>
public readonly record struct CodedCount(long? Low, long? Best, long? High)
{
    /// <summary>Whether the house has nothing to enter: no rule, or not known.</summary>
    public bool IsBlank => Low is null && Best is null && High is null;

    /// <summary>The three numbers as <c>low/best/high</c>, a dash for each that is not given.</summary>
    public override string ToString() => $"{Text(Low)}/{Text(Best)}/{Text(High)}";

    internal static CodedCount Number(long? number) => new(number, number, number);

    internal static CodedCount Range(long? low, long? high) => new(low, low == high ? low : null, high);

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
