using NodaTime;

namespace ConflictClaims.Export.Html;

/// <summary>One telling of a statement: a claim of an article.</summary>
/// <param name="Index">Place of the article among the documents.</param>
/// <param name="Document">The article.</param>
/// <param name="Claim">The claim.</param>
/// <param name="On">When it was said, as far as that is known.</param>
internal sealed record Telling(int Index, ClaimDocument Document, Claim Claim, LocalDate? On)
{
    public string Key => PageAnchor.Of(Index, Claim);

    public string ArticleName => Document.Name();

    public bool HasRange => Claim.Figure.Low is not null || Claim.Figure.High is not null;

    public string Words => Document.WordsAt(Claim.Evidence.Figure) is { } words ? $"“{words}”" : ClaimText.Range(Claim.Figure.Low, Claim.Figure.High);

    public bool Equals(Telling? other) => other is not null && Index == other.Index && Claim.Id == other.Claim.Id;

    public override int GetHashCode() => HashCode.Combine(Index, Claim.Id);

    public string Said => On is { } day ? ClaimText.Day(day) : "day not known";
}

/// <summary>A telling that changed the meaning.</summary>
internal sealed record ReportDistortion(Telling Telling, string Kind, string Note);

/// <summary>What one speaker said once, however often it was told.</summary>
/// <param name="Number">What the chart and the list call it, from 1 in each group.</param>
/// <param name="Tellings">At least one, the earliest first.</param>
/// <param name="Distortions">Tellings that changed the meaning.</param>
internal sealed record Statement(int Number, IReadOnlyList<Telling> Tellings, IReadOnlyList<ReportDistortion> Distortions);

/// <summary>Two statements that do not agree.</summary>
internal sealed record ReportConflict(bool IsContradiction, Telling First, Telling Second, string Reason);

/// <summary>A later count of what was counted before.</summary>
internal sealed record ReportUpdate(Telling Earlier, Telling Later, string Reason);

/// <summary>Statements about the same people, place and period.</summary>
internal sealed record ReportGroup(string Title, string Summary, IReadOnlyList<Statement> Statements, IReadOnlyList<ReportConflict> Conflicts, IReadOnlyList<ReportUpdate> Updates)
{
    public IEnumerable<Telling> Tellings => Statements.SelectMany(statement => statement.Tellings);
}

/// <summary>What the page shows.</summary>
internal sealed record ReportModel(IReadOnlyList<ClaimDocument> Documents, IReadOnlyList<Telling> Tellings, IReadOnlyList<ReportGroup> Groups, IReadOnlyList<ReportCheck> Checks)
{
    private readonly ILookup<string, ReportDistortion> _distortions = Groups
        .SelectMany(group => group.Statements)
        .SelectMany(statement => statement.Distortions)
        .ToLookup(distortion => distortion.Telling.Key, StringComparer.Ordinal);

    public IEnumerable<ReportDistortion> DistortionsOf(Telling telling) => _distortions[telling.Key];
}

/// <summary>A share or rate held against the figures it should fit.</summary>
internal sealed record ReportCheck(Telling Telling, bool Holds, string Reason);
