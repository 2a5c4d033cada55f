using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export;

/// <summary>Writes the graph: for each article its node, and for each claim the claim, its retellings and the annotation.</summary>
internal sealed class JsonLdWriter(Utf8JsonWriter json, ClaimDocument document, string articleIri)
{
    private readonly JsonLdSelectors _selectors = new(json, document);

    public static void WriteGraph(Utf8JsonWriter json, IEnumerable<ClaimDocument> documents)
    {
        json.WriteStartObject();
        json.WriteStartObject("@context");
        json.WriteNumber("@version", 1.1m);
        json.WriteString("@vocab", "https://schema.org/");
        json.WriteString("oa", "http://www.w3.org/ns/oa#");
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteEndObject();
        json.WriteStartArray("@graph");
        foreach (var document in documents) new JsonLdWriter(json, document, IriOf(document)).Write();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string IriOf(ClaimDocument document) =>
        document.Article.Url is { IsAbsoluteUri: true } url ? url.AbsoluteUri : Uri.EscapeDataString(document.Name());

    private void Write()
    {
        WriteArticle();
        foreach (var claim in document.Claims)
        {
            WriteClaim(claim);
            WriteRelays(claim);
            WriteAnnotation(claim);
        }
    }

    private void WriteArticle()
    {
        Start("NewsArticle", articleIri);
        WriteText("identifier", document.Article.Id);
        WriteText("headline", document.Article.Title);
        WriteDate("datePublished", document.Article.PublishedOn);
        if (document.Article.Outlet is { } outlet) WriteNamed("publisher", "Organization", outlet);
        json.WriteEndObject();
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("@id", ClaimIri(claim.Id));
        WriteStrings("@type", ["Claim", "prov:Entity"]);
        WriteText("text", document.WordsAt(claim.Evidence.Sentence));
        WriteReference("appearance", articleIri);
        WriteDate("dateCreated", claim.Attribution?.On);
        if (claim.PartOf is { } whole) WriteReference("isPartOf", ClaimIri(whole));
        if (claim.Place is { } place) WritePlace(place);
        WriteText("temporalCoverage", Period(claim.Time));
        WriteFigure(claim);
        if (claim.Attribution is { } said) WriteAgents(said);
        json.WriteEndObject();
    }

    private void WriteFigure(Claim claim)
    {
        json.WriteStartObject("about");
        json.WriteString("@type", "QuantitativeValue");
        WriteText("name", claim.Figure.Term);
        WriteNumber("minValue", claim.Figure.Low);
        WriteNumber("maxValue", claim.Figure.High);
        json.WriteString("unitText", claim.Rate is { } rate ? "people " + ClaimCode.Of(rate) : "people");
        json.WriteStartArray("additionalProperty");
        WriteProperty("figure", [document.WordsAt(claim.Evidence.Figure)]);
        WriteProperty("precision", [ClaimCode.Of(claim.Figure.Precision)]);
        WriteProperty("outcome", ClaimCode.FatesOf(claim.Figure.Outcome));
        WriteProperty("victims", [claim.Victims?.Noun]);
        WriteProperty("victimsParty", [claim.Victims?.Party?.Name]);
        WriteProperty("victimsStatus", [claim.Victims is { } victims ? ClaimCode.Of(victims.Status) : null]);
        WriteProperty("by", [claim.By?.Name]);
        WriteProperty("means", [claim.Means]);
        WriteProperty("stance", [ClaimCode.Of(claim.Stance)]);
        WriteProperty("hedges", ClaimCode.WordsOf(claim.Hedges));
        WriteProperty("interest", [ClaimCode.Of(claim.Interest)]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRelays(Claim claim)
    {
        var link = 1;
        for (var relay = claim.Attribution?.RelayedBy; relay is not null; relay = relay.RelayedBy, link++)
        {
            Start("prov:Entity", RelayIri(claim.Id, link));
            WriteReference("prov:wasDerivedFrom", link == 1 ? ClaimIri(claim.Id) : RelayIri(claim.Id, link - 1));
            WriteDate("dateCreated", relay.On);
            WriteAgents(relay);
            json.WriteEndObject();
        }
    }

    private void WriteAnnotation(Claim claim)
    {
        if (!document.Holds(claim.Evidence.Figure)) return;
        Start("oa:Annotation", string.Create(CultureInfo.InvariantCulture, $"{articleIri}#annotation-{claim.Id}"));
        WriteReference("oa:motivatedBy", "oa:identifying");
        WriteReference("oa:hasBody", ClaimIri(claim.Id));
        json.WriteStartObject("oa:hasTarget");
        json.WriteString("@type", "oa:SpecificResource");
        WriteReference("oa:hasSource", articleIri);
        _selectors.Write(claim.Evidence.Figure);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteAgents(Attribution said)
    {
        json.WriteStartArray("prov:wasAttributedTo");
        foreach (var source in said.Sources)
        {
            json.WriteStartObject();
            WriteStrings("@type", ["prov:Agent", source.Kind == SourceKind.Person ? "Person" : "Thing"]);
            json.WriteString("name", source.Name);
            WriteText("description", source.Role);
            if (source.Party is { } party) WriteNamed("affiliation", "Organization", party.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WritePlace(Place place)
    {
        json.WriteStartObject("spatialCoverage");
        json.WriteString("@type", "Place");
        json.WriteString("name", place.Name);
        if (place.Within is { } within) WriteNamed("containedInPlace", "Place", within);
        json.WriteEndObject();
    }

    // ISO 8601-2: an open or unknown end is "..".
    private static string? Period(EventTime? time) =>
        time is { From: null, To: null } or null ? null : $"{Iso(time.From)}/{Iso(time.To)}";

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "..";

    private string ClaimIri(int id) => string.Create(CultureInfo.InvariantCulture, $"{articleIri}#claim-{id}");

    private string RelayIri(int id, int link) => string.Create(CultureInfo.InvariantCulture, $"{articleIri}#claim-{id}-relay-{link}");

    private void Start(string type, string iri)
    {
        json.WriteStartObject();
        json.WriteString("@id", iri);
        json.WriteString("@type", type);
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private void WriteNumber(string name, long? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    private void WriteDate(string name, LocalDate? date)
    {
        if (date is { } day) json.WriteString(name, LocalDatePattern.Iso.Format(day));
    }

    private void WriteReference(string name, string iri)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", iri);
        json.WriteEndObject();
    }

    private void WriteNamed(string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private void WriteProperty(string name, IEnumerable<string?> values)
    {
        foreach (var value in values.OfType<string>())
        {
            json.WriteStartObject();
            json.WriteString("@type", "PropertyValue");
            json.WriteString("name", name);
            json.WriteString("value", value);
            json.WriteEndObject();
        }
    }

    private void WriteStrings(string name, string[] values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
