using System.Globalization;
using CsvHelper;

namespace ConflictClaims.Tests.Export;

/// <summary>Reads a CSV file with a library that did not write it.</summary>
internal static class CsvFile
{
    public static List<Dictionary<string, string>> Read(string text)
    {
        var names = text[..text.IndexOf("\r\n", StringComparison.Ordinal)].Split(',');
        using var csv = CsvReader.FromText(text);
        List<Dictionary<string, string>> rows = [];
        while (csv.Read()) rows.Add(names.ToDictionary(name => name, name => csv.GetString(name), StringComparer.Ordinal));
        return rows;
    }

    public static long? Number(string cell) => cell.Length > 0 ? long.Parse(cell, CultureInfo.InvariantCulture) : null;
}
