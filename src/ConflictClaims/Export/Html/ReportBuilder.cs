using System.Globalization;
using NodaTime;
using ConflictClaims.Reconciling;

namespace ConflictClaims.Export.Html;

/// <summary>Joins what the reconciler found, which refers to claims by name, to the claims themselves.</summary>
internal sealed class ReportBuilder
{
    private readonly IReadOnlyList<ClaimDocument> _documents;
    private readonly Reconciliation _reconciliation;
    private readonly Dictionary<ClaimReference, (int Index, Claim Claim)> _claims = [];
    private readonly Dictionary<ClaimReference, Utterance> _utterances = [];
    private readonly Dictionary<ClaimReference, Telling> _tellings = [];

    private ReportBuilder(IReadOnlyList<ClaimDocument> documents, Reconciliation reconciliation)
    {
        _documents = documents;
        _reconciliation = reconciliation;
        for (var i = 0; i < documents.Count; i++)
        {
            var id = ArticleIds.Of(documents[i].Article);
            foreach (var claim in documents[i].Claims) _claims.TryAdd(new ClaimReference(id, claim.Id), (i, claim));
        }
        foreach (var utterance in reconciliation.Utterances)
        {
            foreach (var member in utterance.Members) _utterances.TryAdd(member, utterance);
        }
    }

    public static ReportModel Build(IReadOnlyList<ClaimDocument> documents, Reconciliation reconciliation)
    {
        var builder = new ReportBuilder(documents, reconciliation);
        ReportGroup[] groups = [.. reconciliation.Groups.OrderByDescending(group => group.Members.Count).Select(builder.Group).OfType<ReportGroup>()];
        return new ReportModel(documents, [.. builder.AllTellings()], groups, [.. builder.Checks()]);
    }

    // Claims that the reconciliation does not know (it is of other documents) stand in the ledger all the same.
    private IEnumerable<Telling> AllTellings()
    {
        for (var i = 0; i < _documents.Count; i++)
        {
            var id = ArticleIds.Of(_documents[i].Article);
            foreach (var claim in _documents[i].Claims)
            {
                var known = _tellings.GetValueOrDefault(new ClaimReference(id, claim.Id));
                yield return known is not null && known.Index == i ? known : new Telling(i, _documents[i], claim, claim.Attribution?.On);
            }
        }
    }

    private ReportGroup? Group(ClaimGroup group)
    {
        List<Statement> statements = [];
        foreach (var entry in group.Timeline)
        {
            var utterance = _utterances.GetValueOrDefault(entry.Member);
            IReadOnlyList<ClaimReference> members = utterance?.Members ?? [entry.Member];
            Telling[] tellings = [.. members.Select(member => TellingOf(member, entry.On)).OfType<Telling>()];
            if (tellings.Length > 0) statements.Add(new Statement(statements.Count + 1, tellings, [.. Distortions(utterance)]));
        }
        return statements.Count == 0 ? null : new ReportGroup(Title(group), Summary(group, statements), statements, [.. Conflicts(group)], [.. Updates(group)]);
    }

    private Telling? TellingOf(ClaimReference reference, LocalDate? on)
    {
        if (_tellings.TryGetValue(reference, out var known)) return known;
        if (!_claims.TryGetValue(reference, out var found)) return null;
        return _tellings[reference] = new Telling(found.Index, _documents[found.Index], found.Claim, on);
    }

    private IEnumerable<ReportDistortion> Distortions(Utterance? utterance)
    {
        foreach (var distortion in utterance?.Distortions ?? [])
        {
            if (TellingOf(distortion.Member, utterance!.On) is { } telling) yield return new ReportDistortion(telling, Words(distortion.Kind), distortion.Note);
        }
    }

    private IEnumerable<ReportConflict> Conflicts(ClaimGroup group)
    {
        foreach (var conflict in group.Conflicts)
        {
            if (TellingOf(conflict.First, null) is { } first && TellingOf(conflict.Second, null) is { } second)
                yield return new ReportConflict(conflict.Kind == ConflictKind.Contradiction, first, second, conflict.Reason);
        }
    }

    private IEnumerable<ReportUpdate> Updates(ClaimGroup group)
    {
        foreach (var update in group.Updates)
        {
            if (TellingOf(update.Earlier, null) is { } earlier && TellingOf(update.Later, null) is { } later) yield return new ReportUpdate(earlier, later, update.Reason);
        }
    }

    private IEnumerable<ReportCheck> Checks()
    {
        foreach (var check in _reconciliation.Checks)
        {
            if (TellingOf(check.Claim, null) is { } telling) yield return new ReportCheck(telling, check.Holds, check.Reason);
        }
    }

    private static string Title(ClaimGroup group) =>
        $"{group.Victims ?? "People not further named"}: {ClaimText.Outcomes(group.Outcome)}{(group.Place is null ? "" : ", " + group.Place)}";

    private static string Summary(ClaimGroup group, List<Statement> statements)
    {
        var articles = statements.SelectMany(statement => statement.Tellings).Select(telling => telling.Index).Distinct().Count();
        var words = $"{ClaimText.Counted(group.Members.Count, "claim", "claims")} in {ClaimText.Counted(articles, "article", "articles")}, "
            + $"{ClaimText.Counted(statements.Count, "statement", "statements")}, {ClaimText.Counted(group.Corroboration, "independent source", "independent sources")}.";
        return group.Low is null && group.High is null ? words : $"{words} What each source said last allows {ClaimText.Range(group.Low, group.High)}.";
    }

    // "outcomeNarrowed" is for machines: "outcome narrowed".
    private static string Words(DistortionKind kind) =>
        string.Concat(ClaimCode.Of(kind).Select(letter => char.IsAsciiLetterUpper(letter) ? " " + char.ToLower(letter, CultureInfo.InvariantCulture) : letter.ToString()));
}
