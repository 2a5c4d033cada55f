using Spectre.Console;

namespace ConflictClaims.Tool.Output;

/// <summary>Rows of text as a table: ruled and fitted to the width on a terminal, plain columns without a limit in a file or pipe.</summary>
internal static class TableText
{
    private const string Gap = "  ";

    public static void Write(TextWriter output, int? terminalWidth, IReadOnlyList<string> heads, IReadOnlyList<string[]> rows)
    {
        if (terminalWidth is { } width) WriteRuled(output, width, heads, rows);
        else WritePlain(output, heads, rows);
    }

    private static void WritePlain(TextWriter output, IReadOnlyList<string> heads, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. heads.Select((head, column) => rows.Select(row => row[column].Length).Append(head.Length).Max())];
        WriteLine(output, heads, widths);
        foreach (var row in rows) WriteLine(output, row, widths);
    }

    private static void WriteLine(TextWriter output, IReadOnlyList<string> cells, int[] widths) =>
        output.WriteLine(string.Join(Gap, cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());

    private static void WriteRuled(TextWriter output, int width, IReadOnlyList<string> heads, IReadOnlyList<string[]> rows)
    {
        var table = new Table().RoundedBorder().ShowRowSeparators();
        foreach (var head in heads) table.AddColumn(new TableColumn(new Markup($"[bold]{Markup.Escape(head)}[/]")));
        foreach (var row in rows) table.AddRow(row.Select(cell => new Paragraph(cell)));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        console.Profile.Width = width;
        console.Write(table);
    }
}
