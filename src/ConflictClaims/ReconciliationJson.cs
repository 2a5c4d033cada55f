using System.Buffers;
using System.Text;
using System.Text.Json;
using ConflictClaims.Export;

namespace ConflictClaims;

/// <summary>
/// A reconciliation as JSON. The format is stable: it grows by added keys only. A claim is named by <c>article</c>, the
/// article's id, and <c>claim</c>, its index there.
/// </summary>
public static class ReconciliationJson
{
    /// <summary>A reconciliation as a JSON object.</summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <param name="indented">Whether to break lines.</param>
    /// <returns>The JSON. Letters of any script stand as they are; it is no HTML and must be escaped before it goes into a page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciliation"/> is null.</exception>
    public static string ToJson(Reconciliation reconciliation, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ClaimsJson.WriterOptions(indented)))
        {
            Write(writer, reconciliation);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a reconciliation as a JSON object.</summary>
    /// <param name="writer">Where to; stands where a value may go. It is not flushed.</param>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter writer, Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reconciliation);
        new ReconciliationJsonWriter(writer).Write(reconciliation);
    }
}
