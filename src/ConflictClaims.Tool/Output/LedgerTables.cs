using System.Globalization;
using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>What the articles say together, for a reader: each group with its statements by day, its conflicts and updates, then what was distorted.</summary>
internal sealed class LedgerTables(Streams streams) : IResultWriter<ClaimDocument>
{
    private static readonly string[] Heads = ["said on", "range", "outcome", "period", "who says so", "told by", "claim"];

    private readonly List<ClaimDocument> _documents = [];
    private readonly TextWriter _out = streams.TextOut();
    private readonly Dictionary<ClaimReference, Claim> _claims = [];
    private readonly Dictionary<ClaimReference, Utterance> _utterances = [];

    public void Write(ClaimDocument result) => _documents.Add(result);

    public void WriteFailure(InputFailure failure) => _out.WriteLine(failure.ToString());

    public void Finish()
    {
        var reconciliation = ClaimReconciler.Reconcile(_documents);
        foreach (var document in _documents)
        {
            foreach (var claim in document.Claims) _claims[ClaimReference.Of(document, claim)] = claim;
        }

        foreach (var utterance in reconciliation.Utterances)
        {
            foreach (var member in utterance.Members) _utterances[member] = utterance;
        }

        if (reconciliation.Groups.Count == 0) _out.WriteLine("no claims");
        foreach (var group in reconciliation.Groups) WriteGroup(group);
        Section("distortions", reconciliation.Utterances.SelectMany(one => one.Distortions.Select(distortion => $"{Name(distortion.Member)}: {distortion.Note} ({Speaker(one)})")));
        Section("checks", reconciliation.Checks.Select(check => $"{Name(check.Claim)}: {(check.Holds ? "holds" : "does not hold")}: {check.Reason}"));
        _out.Dispose();
    }

    private void WriteGroup(ClaimGroup group)
    {
        var about = new[] { group.Victims ?? "victims unknown", group.Place ?? "place unknown", Wording.Outcome(group.Outcome, null) };
        _out.WriteLine(string.Join(" · ", about.Where(part => part.Length > 0)));
        TableText.Write(_out, streams.TerminalWidth, Heads, [.. group.Timeline.Select(Row)]);
        _out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  now {Wording.Range(group.Low, group.High)}, {group.Corroboration} independent {(group.Corroboration == 1 ? "source" : "sources")}"));
        foreach (var conflict in group.Conflicts) _out.WriteLine($"  {conflict.Kind.ToString().ToLowerInvariant()}: {Name(conflict.First)} and {Name(conflict.Second)}: {conflict.Reason}");
        foreach (var update in group.Updates) _out.WriteLine($"  update: {Name(update.Later)} after {Name(update.Earlier)}: {update.Reason}");
        _out.WriteLine();
    }

    private string[] Row(TimelineEntry entry)
    {
        var utterance = _utterances.GetValueOrDefault(entry.Member);
        var claim = _claims[entry.Member];
        return
        [
            entry.On is { } day ? Wording.Day(day) : "",
            Wording.Range(entry.Low, entry.High),
            Wording.Outcome(claim.Figure.Outcome, claim.Figure.Term),
            Wording.Period(claim.Time),
            utterance?.Speaker ?? Wording.Chain(claim.Attribution),
            utterance is null ? "1 article" : Tellings(utterance),
            Name(entry.Member),
        ];
    }

    private static string Tellings(Utterance utterance)
    {
        var articles = utterance.Members.Select(member => member.ArticleId).Distinct(StringComparer.Ordinal).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{articles} {(articles == 1 ? "article" : "articles")}, {utterance.Members.Count} times");
    }

    private void Section(string name, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return;
        _out.WriteLine(name);
        foreach (var line in all) _out.WriteLine("  " + line);
        _out.WriteLine();
    }

    private static string Speaker(Utterance utterance) => utterance.Speaker ?? "the articles themselves";

    private static string Name(ClaimReference member) => string.Create(CultureInfo.InvariantCulture, $"{member.ArticleId}#{member.ClaimId}");
}
