using ConflictClaims.Export.Html;

namespace ConflictClaims;

/// <summary>
/// What articles claim, as one page to read, print or send: a chart for each group of comparable claims, the articles with their
/// claims marked in place, and a ledger of all claims. The page holds its own style and script, fetches nothing, and can be opened
/// from a disk.
/// </summary>
/// <remarks>
/// Words of an article are escaped; a content security policy keeps anything but the page's own script from running besides.
/// Without a script the page can be read all the same; sorting the ledger and showing a sentence beside its bar need one.
/// </remarks>
public static class ClaimsHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">Where to, to be stored as UTF-8; neither flushed nor closed.</param>
    /// <param name="documents">The articles as read.</param>
    /// <param name="reconciliation">What <see cref="ClaimReconciler"/> found in these documents.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, IEnumerable<ClaimDocument> documents, Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(reconciliation);
        new PageWriter(new HtmlWriter(writer), ReportBuilder.Build([.. documents], reconciliation)).Write();
    }

    /// <summary>The page as a string.</summary>
    /// <param name="documents">The articles as read.</param>
    /// <param name="reconciliation">What <see cref="ClaimReconciler"/> found in these documents.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToHtml(IEnumerable<ClaimDocument> documents, Reconciliation reconciliation)
    {
        using var writer = new StringWriter();
        Write(writer, documents, reconciliation);
        return writer.ToString();
    }
}
