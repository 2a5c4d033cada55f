using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export;

/// <summary>Writes one document as JSON. Keys of a claim are always there, null where nothing is known; added details only where they say something.</summary>
internal sealed class DocumentJsonWriter(Utf8JsonWriter json, ClaimDocument document, CodingConvention? convention)
{
    public void Write(bool includeText)
    {
        json.WriteStartObject();
        WriteArticle(document.Article, includeText);
        WriteArray("claims", document.Claims, WriteClaim);
        WriteArray("tolls", document.Tolls, WriteToll);
        WriteArray("strengths", document.Strengths, WriteStrength);
        WriteArray("caveats", document.Caveats, WriteCaveat);
        WriteArray("diagnostics", document.Diagnostics, WriteDiagnostic);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of a count into the object at hand.</summary>
    public static void WriteCount(Utf8JsonWriter json, CountRange count)
    {
        json.WriteString("precision", JsonNames.Precisions.NameOf(count.Precision));
        json.WriteBoolean("approximate", count.IsApproximate);
        json.WriteStartArray("stated");
        foreach (var number in count.Stated) json.WriteNumberValue(number);
        json.WriteEndArray();
        WriteNumber(json, "low", count.Low);
        WriteNumber(json, "high", count.High);
    }

    public static void WriteSpan(Utf8JsonWriter json, string key, TextSpan span)
    {
        json.WriteStartObject(key);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }

    private void WriteArticle(Article article, bool includeText)
    {
        json.WriteStartObject("article");
        WriteKnown("id", article.Id);
        WriteKnown("title", article.Title);
        WriteKnown("outlet", article.Outlet);
        if (article.PublishedOn is { } day) json.WriteString("publishedOn", Iso(day));
        WriteKnown("url", article.Url?.OriginalString);
        if (includeText) json.WriteString("text", article.Text);
        json.WriteEndObject();
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteNumber("id", claim.Id);
        WriteFigure(claim);
        WriteFlags("outcome", claim.Figure.Outcome, JsonNames.Outcomes);
        json.WriteString("term", claim.Figure.Term);
        WriteVictims(claim);
        WritePerpetrator(claim);
        json.WriteString("means", claim.Means);
        WritePlace(claim);
        WriteTime("time", claim.Time, claim.Evidence.Time);
        WriteAttribution("attribution", claim.Attribution, claim.Evidence.Attribution, 0);
        json.WriteString("stance", JsonNames.Stances.NameOf(claim.Stance));
        WriteFlags("hedges", claim.Hedges, JsonNames.Hedges);
        json.WriteString("interest", JsonNames.Interests.NameOf(claim.Interest));
        WriteNumber(json, "partOf", claim.PartOf);
        WriteShare(claim);
        json.WriteString("rate", claim.Rate is { } rate ? JsonNames.Rates.NameOf(rate) : null);
        WriteCoded(claim);
        WriteSpan(json, "sentence", claim.Evidence.Sentence);
        json.WriteString("rule", claim.Evidence.Rule);
    }

    private void WriteFigure(Claim claim)
    {
        json.WriteStartObject("figure");
        WriteWords(claim.Evidence.Figure);
        json.WriteBoolean("implied", claim.Figure.IsImplied);
        WriteCount(json, claim.Figure.Count);
        json.WriteEndObject();
    }

    private void WriteVictims(Claim claim)
    {
        if (!Open("victims", claim.Victims)) return;
        WriteWords(claim.Evidence.Victims);
        json.WriteString("noun", claim.Victims!.Noun);
        json.WriteString("party", claim.Victims.Party?.Name);
        json.WriteString("status", JsonNames.Statuses.NameOf(claim.Victims.Status));
        json.WriteEndObject();
    }

    private void WritePerpetrator(Claim claim)
    {
        if (!Open("by", claim.By)) return;
        WriteWords(claim.Evidence.By);
        json.WriteString("name", claim.By!.Name);
        json.WriteString("party", claim.By.Party?.Name);
        json.WriteEndObject();
    }

    private void WritePlace(Claim claim)
    {
        if (!Open("place", claim.Place)) return;
        WriteWords(claim.Evidence.Place);
        json.WriteString("name", claim.Place!.Name);
        json.WriteString("within", claim.Place.Within);
        json.WriteEndObject();
    }

    private void WriteTime(string key, EventTime? time, TextSpan? span)
    {
        if (!Open(key, time)) return;
        json.WriteString("text", time!.Words ?? TextOf(span));
        if (span is { } place) WriteSpan(json, "span", place);
        json.WriteString("from", Iso(time.From));
        json.WriteString("to", Iso(time.To));
        json.WriteString("grain", JsonNames.Grains.NameOf(time.Grain));
        json.WriteBoolean("cumulative", time.IsCumulative);
        json.WriteBoolean("inferred", time.IsInferred);
        WriteKnown("anchor", time.Anchor);
        if (time.DatePrecision is { } precision) json.WriteNumber("datePrecision", precision);
        json.WriteEndObject();
    }

    private void WriteAttribution(string key, Attribution? attribution, IReadOnlyList<AttributionEvidence> links, int depth)
    {
        if (!Open(key, attribution)) return;
        var evidence = depth < links.Count ? links[depth] : null;
        json.WriteStartArray("sources");
        for (var i = 0; i < attribution!.Sources.Count; i++)
        {
            WriteSource(attribution.Sources[i], i < evidence?.Sources.Count ? evidence.Sources[i] : null);
        }

        json.WriteEndArray();
        json.WriteString("verb", attribution.Verb);
        if (evidence?.Verb is { } verb) WriteSpan(json, "verbSpan", verb);
        json.WriteString("kind", JsonNames.AttributionKinds.NameOf(attribution.Kind));
        json.WriteString("on", Iso(attribution.On));
        WriteAttribution("relayedBy", attribution.RelayedBy, links, depth + 1);
        json.WriteEndObject();
    }

    private void WriteSource(Source source, TextSpan? span)
    {
        json.WriteStartObject();
        json.WriteString("name", source.Name);
        WriteWords(span);
        json.WriteString("role", source.Role);
        json.WriteString("kind", JsonNames.SourceKinds.NameOf(source.Kind));
        json.WriteString("party", source.Party?.Name);
        json.WriteBoolean("anonymous", source.IsAnonymous);
        json.WriteEndObject();
    }

    private void WriteShare(Claim claim)
    {
        if (!Open("share", claim.Share)) return;
        WriteWords(claim.Evidence.Share);
        json.WriteNumber("low", claim.Share!.Low);
        json.WriteNumber("high", claim.Share.High);
        json.WriteStartObject("of");
        WriteWords(claim.Evidence.ShareBase);
        WriteCount(json, claim.Share.Of);
        if (claim.Share.OfClaim is { } whole) json.WriteNumber("claim", whole);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the house enters for the claim under each fate of its outcome.</summary>
    private void WriteCoded(Claim claim)
    {
        if (convention is null) return;
        json.WriteStartObject("coded");
        json.WriteString("convention", convention.Name);
        foreach (var (fate, name) in JsonNames.Outcomes.Rows)
        {
            if (!claim.Figure.Outcome.HasFlag(fate)) continue;
            var coded = convention.Code(claim, fate);
            json.WriteStartObject(name);
            WriteLowBestHigh(coded.Low, coded.Best, coded.High);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteToll(Toll toll)
    {
        WriteFlags("outcome", toll.Outcome, JsonNames.Outcomes);
        WriteLowBestHigh(toll.Low, toll.Best, toll.High);
        json.WriteBoolean("cumulative", toll.IsCumulative);
        json.WriteString("place", toll.Place?.Name);
        WriteKnown("within", toll.Place?.Within);
        json.WriteString("from", Iso(toll.Time?.From));
        json.WriteString("to", Iso(toll.Time?.To));
        WriteTime("time", toll.Time, null);
        WriteArray("groups", toll.Groups, WriteTollGroup);
        json.WriteStartArray("claims");
        foreach (var claim in toll.Claims) json.WriteNumberValue(claim);
        json.WriteEndArray();
    }

    private void WriteTollGroup(TollGroup group)
    {
        json.WriteString("party", group.Party?.Name);
        json.WriteString("status", JsonNames.Statuses.NameOf(group.Status));
        WriteLowBestHigh(group.Low, group.Best, group.High);
    }

    private void WriteLowBestHigh(long? low, long? best, long? high)
    {
        WriteNumber(json, "low", low);
        WriteNumber(json, "best", best);
        WriteNumber(json, "high", high);
    }

    private void WriteStrength(Strength strength)
    {
        json.WriteStartObject("count");
        WriteCount(json, strength.Count);
        json.WriteEndObject();
        WriteWords(strength.Span);
        json.WriteString("party", strength.Party?.Name);
        json.WriteString("verb", strength.Verb);
    }

    private void WriteCaveat(Caveat caveat)
    {
        json.WriteString("text", caveat.Text);
        WriteSpan(json, "span", caveat.Span);
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        WriteSpan(json, "span", diagnostic.Span);
    }

    private void WriteArray<T>(string key, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFlags<T>(string key, T value, NameTable<T> names)
        where T : struct, Enum
    {
        json.WriteStartArray(key);
        foreach (var (flag, name) in names.Rows)
        {
            if (value.HasFlag(flag)) json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    /// <summary>Opens an object, or writes null where there is nothing to put in it.</summary>
    private bool Open(string key, object? value)
    {
        if (value is null) json.WriteNull(key);
        else json.WriteStartObject(key);
        return value is not null;
    }

    private void WriteWords(TextSpan? span)
    {
        json.WriteString("text", TextOf(span));
        if (span is { } known) WriteSpan(json, "span", known);
    }

    private void WriteKnown(string key, string? value)
    {
        if (value is not null) json.WriteString(key, value);
    }

    public static void WriteNumber(Utf8JsonWriter json, string key, long? number)
    {
        if (number is { } known) json.WriteNumber(key, known);
        else json.WriteNull(key);
    }

    /// <summary>The words at a place; null where the document came without its text.</summary>
    private string? TextOf(TextSpan? span) =>
        span is { Start: >= 0 } s && s.Start <= s.End && s.End <= document.Article.Text.Length ? document.TextOf(s) : null;

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
