using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictClaims.Export;

namespace ConflictClaims;

/// <summary>
/// Documents as JSON and back. The format is stable: it grows by added keys only. A key with a null value means
/// "not said"; spans are half-open UTF-16 offsets into the article's text.
/// </summary>
/// <example>
/// <code>
/// var json = ClaimsJson.ToJson(ClaimParser.Parse(text), indented: true);
/// </code>
/// </example>
public static class ClaimsJson
{
    /// <summary>A document as a JSON object.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether to break lines; otherwise the result has none, as NDJSON needs it.</param>
    /// <param name="includeText">Whether the article's whole text is written as <c>article.text</c>. Only a document with its text can be read back with all its words.</param>
    /// <returns>The JSON. Letters of any script stand as they are; it is no HTML and must be escaped before it goes into a page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string ToJson(ClaimDocument document, bool indented = false, bool includeText = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions(indented)))
        {
            Write(writer, document, includeText);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document as a JSON object.</summary>
    /// <param name="writer">Where to; stands where a value may go. It is not flushed.</param>
    /// <param name="document">The document.</param>
    /// <param name="includeText">Whether the article's whole text is written as <c>article.text</c>.</param>
    /// <param name="convention">A house's rule by which each claim is also written as coded numbers, under <c>coded</c>; none when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="document"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, ClaimDocument document, bool includeText = false, CodingConvention? convention = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        new DocumentJsonWriter(writer, document, convention).Write(includeText);
    }

    /// <summary>Writes count phrases as a JSON array of objects with text, span, precision, bounds and stated numbers.</summary>
    /// <param name="writer">Where to; stands where a value may go. It is not flushed.</param>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="counts">The count phrases.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie inside the text.</exception>
    public static void WriteCounts(Utf8JsonWriter writer, string text, IEnumerable<CountMatch> counts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(counts);
        writer.WriteStartArray();
        foreach (var match in counts)
        {
            writer.WriteStartObject();
            writer.WriteString("text", text.AsSpan(match.Span.Start, match.Span.Length));
            DocumentJsonWriter.WriteSpan(writer, "span", match.Span);
            DocumentJsonWriter.WriteCount(writer, match.Range);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads a document back. Unknown keys are passed over, absent ones mean "not said".</summary>
    /// <param name="json">A JSON object as <see cref="ToJson"/> gives it. Where it has no <c>article.text</c>, the article's text is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON, or no document; the message says why.</exception>
    public static ClaimDocument Read(string json) => Read(json, DocumentJsonReader.Document);

    /// <summary>Reads an article: <c>{"id", "text", "title", "outlet", "publishedOn", "url"}</c>, of which only <c>text</c> must be there.</summary>
    /// <param name="json">A JSON object; <c>publishedOn</c> is an ISO 8601 date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON, or no article; the message says why.</exception>
    public static Article ReadArticle(string json) =>
        Read(json, element => DocumentJsonReader.ArticleOf(element, element.Text("text") ?? throw new FormatException("The article has no \"text\".")));

    /// <summary>How the writers of this library write JSON: letters of every script as they are.</summary>
    internal static JsonWriterOptions WriterOptions(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static T Read<T>(string json, Func<JsonElement, T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var parsed = JsonDocument.Parse(json);
        try
        {
            return read(parsed.RootElement);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
