using FsCheck;
using FsCheck.Fluent;

namespace ConflictClaims.Tests.Properties;

/// <summary>Texts made of what reports are made of, and of what breaks readers of reports, in any order.</summary>
internal static class OddText
{
    private static readonly string[] Report =
    [
        "12", "1,000", "3.5", "three", "dozens", "several hundred", "more than", "at least", "between 3 and 9", "up to", "no", "a", "the", "nearly half of",
        "soldiers", "civilians", "North Korean troops", "people", "a medic", "killed", "wounded", "were killed", "killed or wounded", "casualties", "dead", "missing", "losses",
        "in Kursk", "near the village of Osva", "on Monday", "last week", "since March", "in 2023", "on 3 March 2024", "yesterday",
        "said", "according to", "the ministry", "John Doe, a spokesman,", "he", "told reporters", "believes", "reportedly", "may have", "if", "not", "denied",
        "and", "or", "including", "of whom", "who", "which", "while", ",", ".", ";", ":", "-", "–", "—", "?", "!", "(", ")", "[", "]", "%", "$",
    ];

    private static readonly string[] Quotes = ["\"", "“", "”", "„", "«", "»", "'", "‘", "’", "''"];

    private static readonly string[] Breaking =
    [
        "\n", "\n\n", "\t", "\0", "\u0001", "\u001b[31m", "\u200b", "\u202e", "\ufeff", "\u00ad", "\u00a0", "\u2028", "\u2029", "\ud83d\ude00", "\ud800", "\udc00", "e\u0301", "ﬁ", "İ", "ı", "ß",
        "١٢", "९", "Ⅷ", "½", "²", "99999999999999999999", "0", "-5", "00", "1,2,3,4", "1..2", "...", "''s", "<script>", "&amp;", "%s", "{0}", "\\", "/",
    ];

    private static readonly string[] Spaces = [" ", " ", " ", " ", "", "\n"];

    /// <summary>Anything at all.</summary>
    public static Arbitrary<string> Anything => Arb.From(TextOf([.. Report, .. Report, .. Quotes, .. Breaking]), Shorter);

    /// <summary>Words of reports with line feeds, but no carriage return.</summary>
    public static Arbitrary<string> Lines => Arb.From(TextOf([.. Report, .. Report, .. Quotes]), Shorter);

    /// <summary>Words of reports with typographic quotation marks and apostrophes only.</summary>
    public static Arbitrary<string> CurlyQuoted => Arb.From(TextOf([.. Report, .. Report, "“", "”"]), Shorter);

    private static Gen<string> TextOf(string[] parts) =>
        Gen.Elements(parts).Zip(Gen.Elements(Spaces), (part, space) => part + space).ListOf().Select(string.Concat);

    private static IEnumerable<string> Shorter(string text)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length; start += size) yield return text.Remove(start, size);
        }
    }
}
