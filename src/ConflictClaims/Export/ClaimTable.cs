namespace ConflictClaims.Export;

/// <summary>The columns of the table of claims.</summary>
internal static class ClaimTable
{
    public static readonly CsvTable<ClaimRow> Columns = new(
        ("article", row => CsvCell.Words(row.ArticleName)),
        ("outlet", row => CsvCell.Words(row.Article.Outlet)),
        ("published_on", row => CsvCell.Date(row.Article.PublishedOn)),
        ("url", row => CsvCell.Words(row.Article.Url?.ToString())),
        ("claim", row => CsvCell.Number(row.Claim.Id)),
        ("figure", row => CsvCell.Words(row.Words(row.Claim.Evidence.Figure))),
        ("low", row => CsvCell.Number(row.Claim.Figure.Low)),
        ("high", row => CsvCell.Number(row.Claim.Figure.High)),
        ("stated", row => CsvCell.Code(Stated(row.Claim.Figure.Count))),
        ("precision", row => CsvCell.Code(ClaimCode.Of(row.Claim.Figure.Precision))),
        ("approximate", row => CsvCell.Flag(row.Claim.Figure.Count.IsApproximate)),
        ("implied", row => CsvCell.Flag(row.Claim.Figure.IsImplied)),
        ("rate", row => CsvCell.Code(row.Claim.Rate is { } rate ? ClaimCode.Of(rate) : null)),
        ("outcome", row => CsvCell.Code(ClaimCode.Joined(row.Claim.Figure.Outcome))),
        ("term", row => CsvCell.Words(row.Claim.Figure.Term)),
        ("victims", row => CsvCell.Words(row.Words(row.Claim.Evidence.Victims))),
        ("victims_noun", row => CsvCell.Words(row.Claim.Victims?.Noun)),
        ("victims_party", row => CsvCell.Words(row.Claim.Victims?.Party?.Name)),
        ("victims_status", row => CsvCell.Code(row.Claim.Victims is { } victims ? ClaimCode.Of(victims.Status) : null)),
        ("by", row => CsvCell.Words(row.Claim.By?.Name)),
        ("by_party", row => CsvCell.Words(row.Claim.By?.Party?.Name)),
        ("means", row => CsvCell.Words(row.Claim.Means)),
        ("place", row => CsvCell.Words(row.Claim.Place?.Name)),
        ("place_within", row => CsvCell.Words(row.Claim.Place?.Within)),
        ("time", row => CsvCell.Words(row.Words(row.Claim.Evidence.Time))),
        ("date_from", row => CsvCell.Date(row.Claim.Time?.From)),
        ("date_to", row => CsvCell.Date(row.Claim.Time?.To)),
        ("date_prec", row => CsvCell.Number(row.Claim.Time?.DatePrecision)),
        ("cumulative", row => CsvCell.Code(row.Claim.Time is { } time ? ClaimCode.Of(time.IsCumulative) : null)),
        ("sources", row => CsvCell.Words(Sources(row.Claim.Attribution, source => source.Name))),
        ("source_kinds", row => CsvCell.Code(Sources(row.Claim.Attribution, source => ClaimCode.Of(source.Kind)))),
        ("source_parties", row => CsvCell.Words(Sources(row.Claim.Attribution, source => source.Party?.Name ?? ""))),
        ("anonymous", row => CsvCell.Code(row.Claim.Attribution is { } said ? ClaimCode.Of(said.Sources.Any(source => source.IsAnonymous)) : null)),
        ("verb", row => CsvCell.Words(row.Claim.Attribution?.Verb)),
        ("attribution", row => CsvCell.Code(row.Claim.Attribution is { } said ? ClaimCode.Of(said.Kind) : null)),
        ("said_on", row => CsvCell.Date(row.Claim.Attribution?.On)),
        ("relayed_by", row => CsvCell.Words(Relays(row.Claim.Attribution))),
        ("stance", row => CsvCell.Code(ClaimCode.Of(row.Claim.Stance))),
        ("hedges", row => CsvCell.Code(string.Join("; ", ClaimCode.WordsOf(row.Claim.Hedges)))),
        ("interest", row => CsvCell.Code(ClaimCode.Of(row.Claim.Interest))),
        ("share", row => CsvCell.Words(row.Words(row.Claim.Evidence.Share))),
        ("share_low", row => CsvCell.Number(row.Claim.Share?.Low)),
        ("share_high", row => CsvCell.Number(row.Claim.Share?.High)),
        ("part_of", row => CsvCell.Number(row.Claim.PartOf)),
        ("sentence", row => CsvCell.Words(row.Words(row.Claim.Evidence.Sentence))),
        ("figure_start", row => CsvCell.Number(row.Claim.Evidence.Figure.Start)),
        ("figure_end", row => CsvCell.Number(row.Claim.Evidence.Figure.End)),
        ("rule", row => CsvCell.Code(row.Claim.Evidence.Rule)));

    public static IEnumerable<ClaimRow> RowsOf(IEnumerable<ClaimDocument> documents) =>
        documents.SelectMany(document => document.Claims.Select(claim => new ClaimRow(document, claim)));

    private static string Stated(CountRange count) =>
        string.Join("; ", count.Stated.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static string? Sources(Attribution? said, Func<Source, string> part) =>
        said is null ? null : string.Join("; ", said.Sources.Select(part));

    // Outward, as the model has it: the one who spoke to the origin first.
    private static string? Relays(Attribution? said)
    {
        List<string> names = [];
        for (var relay = said?.RelayedBy; relay is not null; relay = relay.RelayedBy) names.AddRange(relay.Sources.Select(source => source.Name));
        return names.Count > 0 ? string.Join("; ", names) : null;
    }
}
