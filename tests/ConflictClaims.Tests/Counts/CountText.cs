using System.Globalization;

namespace ConflictClaims.Tests.Counts;

/// <summary>Counts in one short line each, for tables: "more than 300 = moreThan 301..".</summary>
internal static class CountText
{
    public static string Describe(string text) =>
        string.Join(" | ", All(text).Select(match => $"{text[match.Span.Start..match.Span.End]} = {Describe(match.Range)}"));

    public static string Describe(CountRange range)
    {
        var precision = range.Precision.ToString();
        var soft = range.IsApproximate && range.Precision != CountPrecision.Approximate ? " soft" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(precision[0])}{precision[1..]}{soft} {range.Low}..{range.High}");
    }

    public static string Phrases(string text) => string.Join(" | ", All(text).Select(match => text[match.Span.Start..match.Span.End]));

    private static List<CountMatch> All(string text)
    {
        var matches = new List<CountMatch>();
        foreach (var match in CountRange.FindAll(text)) matches.Add(match);
        return matches;
    }
}
