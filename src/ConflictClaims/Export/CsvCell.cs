using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export;

/// <summary>One cell of a CSV file. Words of an article are guarded, what this library computes is not.</summary>
internal readonly record struct CsvCell
{
    private readonly string? _content;

    private CsvCell(string? content) => _content = content;

    public static CsvCell Words(string? words) => new(words is null ? null : Guard(words));

    public static CsvCell Code(string? code) => new(code);

    public static CsvCell Number(long? number) => new(number?.ToString(CultureInfo.InvariantCulture));

    public static CsvCell Number(double? number) => new(number?.ToString("0.####", CultureInfo.InvariantCulture));

    public static CsvCell Date(LocalDate? date) => new(date is { } day ? LocalDatePattern.Iso.Format(day) : null);

    public static CsvCell Flag(bool flag) => new(ClaimCode.Of(flag));

    /// <summary>Quotes as RFC 4180 does: only where a comma, a quotation mark or a line break asks for it.</summary>
    public void WriteTo(TextWriter writer)
    {
        var content = _content ?? "";
        var quoted = content.AsSpan().ContainsAny(",\"\r\n");
        if (quoted) writer.Write('"');
        writer.Write(quoted ? content.Replace("\"", "\"\"", StringComparison.Ordinal) : content);
        if (quoted) writer.Write('"');
    }

    // A spreadsheet runs a cell that begins so (OWASP, "CSV Injection"); an apostrophe before it makes it text.
    // Apostrophes already there count as well, so that taking one away always gives the words back.
    private static string Guard(string words)
    {
        var bare = words.AsSpan().TrimStart('\'');
        return bare.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(bare[0], StringComparison.Ordinal) ? "'" + words : words;
    }
}
