using System.Text.Encodings.Web;
using System.Text.Json;
using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>What the articles say together as one JSON object; what could not be read is told on the side.</summary>
internal sealed class LedgerJson(Streams streams) : IResultWriter<ClaimDocument>
{
    private readonly List<ClaimDocument> _documents = [];

    public void Write(ClaimDocument result) => _documents.Add(result);

    public void WriteFailure(InputFailure failure) => streams.Error.WriteLine(failure.ToString());

    public void Finish()
    {
        using (var json = new Utf8JsonWriter(streams.Out, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ReconciliationJson.Write(json, ClaimReconciler.Reconcile(_documents));
        }

        streams.Out.WriteByte((byte)'\n');
        streams.Out.Flush();
    }
}
