using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictClaims.Tests.Corpus;

/// <summary>A sentence and every claim a careful reader finds in it.</summary>
public sealed record GoldCase(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("published")] string Published,
    [property: JsonPropertyName("claims")] IReadOnlyList<GoldClaim> Claims);

/// <summary>What is expected of one claim; a field that is null is not checked, but for <see cref="Source"/>: null there means that nobody speaks.</summary>
public sealed record GoldClaim
{
    /// <summary>Outcomes joined by "+"; "|" parts readings that are both right.</summary>
    [JsonPropertyName("h")]
    public string Outcome { get; init; } = "";

    /// <summary>Precision, with "|" as above.</summary>
    [JsonPropertyName("q")]
    public string Precision { get; init; } = "";

    /// <summary>The number, or two bounds.</summary>
    [JsonPropertyName("v")]
    public JsonElement Value { get; init; }

    [JsonPropertyName("pop")]
    public string? Victims { get; init; }

    /// <summary>A source of the chain; "?x" accepts x or none.</summary>
    [JsonPropertyName("src")]
    public string? Source { get; init; }

    [JsonPropertyName("origin")]
    public string? Origin { get; init; }

    [JsonPropertyName("via")]
    public string? Via { get; init; }

    [JsonPropertyName("said")]
    public string? SaidOn { get; init; }

    /// <summary>The first day of the period; empty where the text tells none.</summary>
    [JsonPropertyName("frm")]
    public string? From { get; init; }

    [JsonPropertyName("to")]
    public string? To { get; init; }

    /// <summary>The place's name; empty where the text tells none.</summary>
    [JsonPropertyName("place")]
    public string? Place { get; init; }

    [JsonPropertyName("by")]
    public string? By { get; init; }

    /// <summary>Stances and hedges, any of which will do; null is asserted.</summary>
    [JsonPropertyName("mod")]
    public string? Stance { get; init; }

    [JsonPropertyName("part")]
    public bool? IsPart { get; init; }

    /// <summary>May be claimed or not.</summary>
    [JsonPropertyName("opt")]
    public bool IsOptional { get; init; }
}

/// <summary>A short report and the totals it comes to.</summary>
public sealed record GoldReport(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("publishedOn")] string Published,
    [property: JsonPropertyName("gold")] GoldToll Toll);

/// <summary>All the dead and all the wounded of the lead incident, attackers included.</summary>
public sealed record GoldToll([property: JsonPropertyName("killed")] long? Killed, [property: JsonPropertyName("wounded")] long? Wounded);
