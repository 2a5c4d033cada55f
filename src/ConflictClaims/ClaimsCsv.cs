using ConflictClaims.Export;

namespace ConflictClaims;

/// <summary>
/// Claims as a table, as analysts keep them: one claim a row, comma separated as RFC 4180 has it, the first row the column names.
/// Unknown is an empty cell and never 0. Several sources stand in one cell, parted by "; ".
/// </summary>
/// <remarks>
/// A cell with words of the article that a spreadsheet would run as a formula (it begins with <c>= + - @</c>, their full-width
/// forms, a tab or a line break, also behind apostrophes) is written with an apostrophe before it, as OWASP advises against CSV
/// injection. Taking one apostrophe away from such a cell gives the words back; no other cell is changed. Write the file as UTF-8
/// with a byte order mark if it is to be opened in Excel.
/// </remarks>
public static class ClaimsCsv
{
    /// <summary>Writes the claims of some documents, in their order.</summary>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    /// <param name="documents">The documents; one without a claim gives no row.</param>
    /// <param name="includeHeader">Whether the column names come first; false adds rows to a file that has them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, IEnumerable<ClaimDocument> documents, bool includeHeader = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        ClaimTable.Columns.Write(writer, ClaimTable.RowsOf(documents), includeHeader);
    }

    /// <summary>The claims of some documents as one string.</summary>
    /// <param name="documents">The documents; one without a claim gives no row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static string ToCsv(IEnumerable<ClaimDocument> documents)
    {
        using var writer = new StringWriter();
        Write(writer, documents);
        return writer.ToString();
    }
}
