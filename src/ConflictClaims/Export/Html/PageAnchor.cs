using System.Globalization;

namespace ConflictClaims.Export.Html;

/// <summary>How a claim is called on the page.</summary>
internal static class PageAnchor
{
    /// <summary>Unique on the page; the anchors are this behind a letter: <c>c</c> in the article, <c>r</c> in the ledger.</summary>
    public static string Of(int document, Claim claim) => string.Create(CultureInfo.InvariantCulture, $"{document}-{claim.Id}");

    /// <summary>What a reader calls it within its article, from 1.</summary>
    public static string Number(Claim claim) => (claim.Id + 1).ToString(CultureInfo.InvariantCulture);
}
