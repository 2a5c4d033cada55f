namespace ConflictClaims.Export;

/// <summary>A table as a list of columns, each with its name and how its cell is found.</summary>
internal sealed class CsvTable<TRow>(params (string Name, Func<TRow, CsvCell> Cell)[] columns)
{
    public void Write(TextWriter writer, IEnumerable<TRow> rows, bool includeHeader)
    {
        if (includeHeader) WriteLine(writer, columns.Select(column => CsvCell.Code(column.Name)));
        foreach (var row in rows) WriteLine(writer, columns.Select(column => column.Cell(row)));
    }

    private static void WriteLine(TextWriter writer, IEnumerable<CsvCell> cells)
    {
        var separator = "";
        foreach (var cell in cells)
        {
            writer.Write(separator);
            cell.WriteTo(writer);
            separator = ",";
        }
        writer.Write("\r\n");
    }
}
