using Spectre.Console;

namespace ConflictClaims.Tool.Output;

/// <summary>
/// Rows of text as a table without its empty columns: ruled on a terminal, a card for each row where that is too narrow
/// for columns, and plain columns without a limit in a file or pipe.
/// </summary>
internal static class TableText
{
    private const string Gap = "  ";

    /// <summary>Terminal columns that a table column needs to be read without a break in most words.</summary>
    private const int NarrowestColumn = 13;

    public static void Write(TextWriter output, int? terminalWidth, IReadOnlyList<string> heads, IReadOnlyList<string[]> rows)
    {
        int[] used = [.. Enumerable.Range(0, heads.Count).Where(column => rows.Any(row => row[column].Length > 0))];
        string[] usedHeads = [.. used.Select(column => heads[column])];
        string[][] usedRows = [.. rows.Select(row => used.Select(column => row[column]).ToArray())];
        if (terminalWidth is not { } width) WritePlain(output, usedHeads, usedRows);
        else if (used.Length * NarrowestColumn > width) WriteCards(output, width, usedHeads, usedRows);
        else WriteRuled(output, width, usedHeads, usedRows);
    }

    private static void WritePlain(TextWriter output, string[] heads, string[][] rows)
    {
        int[] widths = [.. heads.Select((head, column) => rows.Select(row => row[column].Length).Append(head.Length).Max())];
        foreach (var cells in rows.Prepend(heads))
        {
            output.WriteLine(string.Join(Gap, cells.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static void WriteRuled(TextWriter output, int width, string[] heads, string[][] rows)
    {
        var table = new Table().RoundedBorder().ShowRowSeparators();
        foreach (var head in heads) table.AddColumn(new TableColumn(new Markup($"[bold]{Markup.Escape(head)}[/]")));
        foreach (var row in rows) table.AddRow(row.Select(cell => new Paragraph(cell)));
        Console(output, width).Write(table);
    }

    private static void WriteCards(TextWriter output, int width, string[] heads, string[][] rows)
    {
        var console = Console(output, width);
        foreach (var row in rows)
        {
            var card = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            for (var column = 0; column < heads.Length; column++)
            {
                if (row[column].Length > 0) card.AddRow(new Markup($"[bold]{Markup.Escape(heads[column])}[/]"), new Paragraph(row[column]));
            }

            console.Write(card);
            output.WriteLine();
        }
    }

    private static IAnsiConsole Console(TextWriter output, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        console.Profile.Width = width;
        return console;
    }
}
