using ConflictClaims.Export;

namespace ConflictClaims;

/// <summary>
/// Tolls as rows of the UCDP Georeferenced Event Dataset (codebook v23.1): one row for each toll of an article whose people may be
/// dead, under the columns of that data set that an article can fill. What the words leave open is an empty cell and never 0.
/// </summary>
/// <remarks>
/// <para><c>low</c>, <c>best</c>, <c>high</c> are deaths. Where the toll does not part the dead from others ("1,000 killed or
/// wounded") low is 0, best is empty, high is that of the toll. Where every claim behind it is one belligerent's word on the other's
/// dead, low and best are 0 and the figure stands in high, as UCDP codes partisan claims.</para>
/// <para><c>event_clarity</c> is 2 for an aggregate over several days, 1 for a single event. <c>date_prec</c> is 1 day, 2 two to six
/// days, 3 week, 4 month, 5 year. <c>side_a</c> and <c>side_b</c> are only parties that the claims name: the state before an armed
/// group, the killer before "Civilians". <c>source_original</c> is who the information comes from, several parted by "; ".
/// <c>source_date</c> is the day of the statement, else that of the publication.</para>
/// <para>Cells are quoted and guarded as <see cref="ClaimsCsv"/> does.</para>
/// </remarks>
public static class ClaimsUcdp
{
    /// <summary>Writes the tolls of some documents, in their order.</summary>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    /// <param name="documents">The documents; one without a toll of dead gives no row.</param>
    /// <param name="includeHeader">Whether the column names come first; false adds rows to a file that has them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, IEnumerable<ClaimDocument> documents, bool includeHeader = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        UcdpTable.Columns.Write(writer, UcdpTable.RowsOf(documents), includeHeader);
    }

    /// <summary>The tolls of some documents as one string.</summary>
    /// <param name="documents">The documents; one without a toll of dead gives no row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static string ToCsv(IEnumerable<ClaimDocument> documents)
    {
        using var writer = new StringWriter();
        Write(writer, documents);
        return writer.ToString();
    }
}
