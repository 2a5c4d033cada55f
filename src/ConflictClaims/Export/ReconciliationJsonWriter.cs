using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export;

/// <summary>Writes a reconciliation as JSON.</summary>
internal sealed class ReconciliationJsonWriter(Utf8JsonWriter json)
{
    private static readonly NameTable<DistortionKind> Distortions = new(
        (DistortionKind.OutcomeNarrowed, "outcomeNarrowed"),
        (DistortionKind.OutcomeWidened, "outcomeWidened"),
        (DistortionKind.BoundLost, "boundLost"),
        (DistortionKind.BoundChanged, "boundChanged"),
        (DistortionKind.PeriodShifted, "periodShifted"),
        (DistortionKind.StanceHardened, "stanceHardened"),
        (DistortionKind.SourceDropped, "sourceDropped"),
        (DistortionKind.NumberChanged, "numberChanged"));

    private static readonly NameTable<ConflictKind> Conflicts = new(
        (ConflictKind.Contradiction, "contradiction"),
        (ConflictKind.Tension, "tension"));

    private static readonly NameTable<FigureCheckKind> Checks = new(
        (FigureCheckKind.Share, "share"),
        (FigureCheckKind.Rate, "rate"));

    public void Write(Reconciliation reconciliation)
    {
        json.WriteStartObject();
        WriteArray("utterances", reconciliation.Utterances, WriteUtterance);
        WriteArray("groups", reconciliation.Groups, WriteGroup);
        WriteArray("checks", reconciliation.Checks, WriteCheck);
        json.WriteEndObject();
    }

    private void WriteUtterance(Utterance utterance)
    {
        json.WriteString("speaker", utterance.Speaker);
        WriteDay("on", utterance.On);
        WriteArray("members", utterance.Members, WriteReference);
        WriteArray("distortions", utterance.Distortions, WriteDistortion);
    }

    private void WriteDistortion(Distortion distortion)
    {
        json.WriteString("kind", Distortions.NameOf(distortion.Kind));
        WriteMember("member", distortion.Member);
        json.WriteString("note", distortion.Note);
    }

    private void WriteGroup(ClaimGroup group)
    {
        json.WriteString("victims", group.Victims);
        json.WriteString("place", group.Place);
        json.WriteStartArray("outcome");
        foreach (var (fate, name) in JsonNames.Outcomes.Rows)
        {
            if ((group.Outcome & fate) != 0) json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartObject("period");
        WriteDay("from", group.From);
        WriteDay("to", group.To);
        json.WriteEndObject();
        WriteArray("members", group.Members, WriteReference);
        WriteArray("timeline", group.Timeline, WriteEntry);
        json.WriteStartObject("envelope");
        WriteBounds(group.Low, group.High);
        json.WriteEndObject();
        WriteArray("conflicts", group.Conflicts, WriteConflict);
        WriteArray("updates", group.Updates, WriteUpdate);
        json.WriteNumber("corroboration", group.Corroboration);
    }

    private void WriteEntry(TimelineEntry entry)
    {
        WriteDay("on", entry.On);
        WriteBounds(entry.Low, entry.High);
        WriteMember("member", entry.Member);
    }

    private void WriteConflict(Conflict conflict)
    {
        json.WriteString("kind", Conflicts.NameOf(conflict.Kind));
        WriteMember("first", conflict.First);
        WriteMember("second", conflict.Second);
        json.WriteString("reason", conflict.Reason);
    }

    private void WriteUpdate(ClaimUpdate update)
    {
        WriteMember("earlier", update.Earlier);
        WriteMember("later", update.Later);
        json.WriteString("reason", update.Reason);
    }

    private void WriteCheck(FigureCheck check)
    {
        json.WriteString("kind", Checks.NameOf(check.Kind));
        WriteMember("member", check.Claim);
        json.WriteBoolean("holds", check.Holds);
        json.WriteString("reason", check.Reason);
    }

    private void WriteMember(string key, ClaimReference member)
    {
        json.WriteStartObject(key);
        WriteReference(member);
        json.WriteEndObject();
    }

    private void WriteReference(ClaimReference member)
    {
        json.WriteString("article", member.ArticleId);
        json.WriteNumber("claim", member.ClaimId);
    }

    private void WriteBounds(long? low, long? high)
    {
        DocumentJsonWriter.WriteNumber(json, "low", low);
        DocumentJsonWriter.WriteNumber(json, "high", high);
    }

    private void WriteDay(string key, LocalDate? day) => json.WriteString(key, day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    private void WriteArray<T>(string key, IReadOnlyList<T> items, Action<T> writeFields)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeFields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
