using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>Results as JSON: one indented array, or NDJSON with one object a line.</summary>
internal sealed class JsonResults<T> : IResultWriter<T>, IDisposable
{
    private readonly Stream _out;
    private readonly Action<Utf8JsonWriter, T> _write;
    private readonly Utf8JsonWriter _json;
    private readonly bool _asLines;

    public JsonResults(Stream output, bool asLines, Action<Utf8JsonWriter, T> write)
    {
        _out = output;
        _write = write;
        _asLines = asLines;
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = !asLines, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        if (!asLines) _json.WriteStartArray();
    }

    public void Write(T result)
    {
        _write(_json, result);
        EndResult();
    }

    public void WriteFailure(InputFailure failure)
    {
        _json.WriteStartObject();
        if (failure.Id is not null) _json.WriteString("id", failure.Id);
        if (failure.Line is { } line) _json.WriteNumber("line", line);
        _json.WriteStartObject("error");
        _json.WriteString("code", failure.Code);
        _json.WriteString("message", failure.Message);
        _json.WriteEndObject();
        _json.WriteEndObject();
        EndResult();
    }

    public void Finish()
    {
        if (!_asLines)
        {
            _json.WriteEndArray();
            _json.Flush();
            _out.WriteByte((byte)'\n');
        }

        _out.Flush();
        Dispose();
    }

    public void Dispose() => _json.Dispose();

    /// <summary>A line goes out at once, for a program that waits for its answer.</summary>
    private void EndResult()
    {
        _json.Flush();
        if (!_asLines) return;
        _out.WriteByte((byte)'\n');
        _out.Flush();
        _json.Reset();
    }
}
