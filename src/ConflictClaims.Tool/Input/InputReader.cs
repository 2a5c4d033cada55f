using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ConflictClaims.Tool.Input;

/// <summary>Reads the articles of files, directories and standard input, in the order they are named.</summary>
internal sealed class InputReader(InputSettings settings, Streams streams)
{
    private const string StandardInput = "-";

    private readonly Dictionary<string, ArticleMetadata> _metadata = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<InputItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var path in settings.Paths.SelectMany(FilesOf))
        {
            var items = IsNdjson(path) ? ReadLinesAsync(path, cancellation) : ReadTextAsync(path, cancellation);
            await foreach (var item in items.ConfigureAwait(false)) yield return Dated(item);
        }
    }

    private static IEnumerable<string> FilesOf(string path) =>
        path != StandardInput && Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal) : [path];

    private bool IsNdjson(string path) => settings.Format is { } format
        ? format == "ndjson"
        : Path.GetExtension(path) is ".ndjson" or ".jsonl";

    private InputItem Dated(InputItem item) =>
        item.Article.PublishedOn is null && settings.Published is not null ? item with { Article = item.Article with { PublishedOn = settings.Published } } : item;

    private async IAsyncEnumerable<InputItem> ReadTextAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        InputItem item;
        try
        {
            var bytes = path == StandardInput ? await ReadAllAsync(streams.In, cancellation).ConfigureAwait(false) : await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false);
            item = new InputItem(ArticleOf(path, Decode(bytes)));
        }
        catch (Exception e) when (UnreadableFile(path, e) is { } failure)
        {
            item = InputItem.Failed(failure);
        }

        yield return item;
    }

    private Article ArticleOf(string path, string text)
    {
        if (path == StandardInput) return new Article(text);
        var directory = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        if (!_metadata.TryGetValue(directory, out var metadata)) _metadata[directory] = metadata = ArticleMetadata.Of(directory);
        return metadata.ArticleOf(path, text);
    }

    private async IAsyncEnumerable<InputItem> ReadLinesAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (stream, failure) = Open(path);
        if (failure is not null) yield return InputItem.Failed(failure);
        if (stream is null) yield break;
        await using var _ = stream.ConfigureAwait(false);
        var number = 0;
        await foreach (var line in ByteLines.ReadAsync(stream, cancellation).ConfigureAwait(false))
        {
            number++;
            if (line.AsSpan().Trim(" \t\r"u8).Length > 0) yield return ReadLine(path, number, line);
        }
    }

    private (Stream? Stream, InputFailure? Failure) Open(string path)
    {
        try
        {
            return (path == StandardInput ? streams.In : File.OpenRead(path), null);
        }
        catch (Exception e) when (UnreadableFile(path, e) is { } failure)
        {
            return (null, failure);
        }
    }

    private static InputItem ReadLine(string path, int number, byte[] line)
    {
        try
        {
            return new InputItem(ClaimsJson.ReadArticle(Decode(line)));
        }
        catch (DecoderFallbackException)
        {
            return InputItem.Failed(new InputFailure(path, number, null, "notUtf8", "The line is not UTF-8."));
        }
        catch (JsonException e)
        {
            var code = e.InnerException is FormatException or InvalidOperationException ? "notAnArticle" : "notJson";
            return InputItem.Failed(new InputFailure(path, number, IdOf(line), code, e.Message));
        }
    }

    /// <summary>The id of a line that is JSON but no article, so that its error can be matched to it.</summary>
    private static string? IdOf(byte[] line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            return parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static InputFailure? UnreadableFile(string path, Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => new InputFailure(path, null, null, "notFound", "There is no such file."),
        DecoderFallbackException => new InputFailure(path, null, null, "notUtf8", "The file is not UTF-8."),
        JsonException => new InputFailure(path, null, null, "notMetadata", error.Message),
        IOException or UnauthorizedAccessException => new InputFailure(path, null, null, "unreadable", error.Message),
        _ => null,
    };

    /// <summary>Decodes UTF-8; a byte order mark is no part of the text.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return Streams.Utf8.GetString(bytes);
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellation).ConfigureAwait(false);
        return buffer.ToArray();
    }
}
