using System.Text.Json;

namespace ConflictClaims.Export;

/// <summary>Writes where a span stands: by position, and by its words with what stands around them, which survives small edits.</summary>
internal sealed class JsonLdSelectors(Utf8JsonWriter json, ClaimDocument document)
{
    private const int ContextLength = 32;

    private readonly CodePoints _offsets = new(document.Article.Text);

    public void Write(TextSpan span)
    {
        var text = document.Article.Text;
        json.WriteStartArray("oa:hasSelector");
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextPositionSelector");
        json.WriteNumber("oa:start", _offsets.At(span.Start));
        json.WriteNumber("oa:end", _offsets.At(span.End));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextQuoteSelector");
        json.WriteString("oa:exact", document.TextOf(span));
        json.WriteString("oa:prefix", text.AsSpan(Whole(text, Math.Max(0, span.Start - ContextLength))..span.Start));
        json.WriteString("oa:suffix", text.AsSpan(span.End..Whole(text, Math.Min(text.Length, span.End + ContextLength))));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A cut between the two halves of a character would leave half of it.
    private static int Whole(string text, int cut) =>
        cut > 0 && cut < text.Length && char.IsSurrogatePair(text[cut - 1], text[cut]) ? cut + 1 : cut;
}
