using System.Text;
using System.Text.Json;
using ConflictClaims.Export;

namespace ConflictClaims;

/// <summary>
/// Claims as linked data (JSON-LD 1.1): schema.org <c>Claim</c> for what is said, W3C Web Annotation selectors for where it stands,
/// PROV-O for who said it and who passed it on. The context is written out, so reading it needs no network.
/// </summary>
/// <remarks>
/// An article's IRI is its address, else its id as a relative reference. <c>oa:start</c> and <c>oa:end</c> are Unicode code points, as
/// that standard has them, not the UTF-16 offsets of <see cref="TextSpan"/>. A bound that is unknown is left out.
/// </remarks>
public static class ClaimsJsonLd
{
    /// <summary>Writes one JSON-LD document with the articles, their claims and where these stand.</summary>
    /// <param name="stream">Where to, as UTF-8; flushed, not closed.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, IEnumerable<ClaimDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(documents);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        JsonLdWriter.WriteGraph(writer, documents);
    }

    /// <summary>The same as a string.</summary>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static string ToJsonLd(IEnumerable<ClaimDocument> documents)
    {
        using var stream = new MemoryStream();
        Write(stream, documents);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
