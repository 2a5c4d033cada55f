using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export;

/// <summary>Reads the fields of an object; a key that is absent or null gives null.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? Text(this JsonElement element, string key) => element.Field(key)?.GetString();

    public static long? Number(this JsonElement element, string key) => element.Field(key)?.GetInt64();

    public static int? Integer(this JsonElement element, string key) => element.Field(key)?.GetInt32();

    public static double? Fraction(this JsonElement element, string key) => element.Field(key)?.GetDouble();

    public static bool Flag(this JsonElement element, string key) => element.Field(key)?.GetBoolean() ?? false;

    public static LocalDate? Day(this JsonElement element, string key) =>
        element.Text(key) is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;

    public static TextSpan? Span(this JsonElement element, string key) =>
        element.Field(key) is { } span ? new TextSpan(span.Integer("start") ?? 0, span.Integer("end") ?? 0) : null;

    public static T Value<T>(this JsonElement element, string key, NameTable<T> names)
        where T : struct, Enum =>
        element.Text(key) is { } name ? names.ValueOf(name) : default;

    public static IEnumerable<T> Items<T>(this JsonElement element, string key, Func<JsonElement, T> read) =>
        element.Field(key) is { } array ? array.EnumerateArray().Select(read) : [];
}
