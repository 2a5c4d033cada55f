namespace ConflictClaims.Export;

/// <summary>The columns of the UCDP Georeferenced Event Dataset that an article can fill, under their names and in their order.</summary>
internal static class UcdpTable
{
    public static readonly CsvTable<UcdpEvent> Columns = new(
        ("id", row => CsvCell.Words(row.Id)),
        ("year", row => CsvCell.Number((row.Toll.Time?.From ?? row.Toll.Time?.To)?.Year)),
        ("side_a", row => CsvCell.Words(row.Sides.A)),
        ("side_b", row => CsvCell.Words(row.Sides.B)),
        ("number_of_sources", row => CsvCell.Number(1)),
        ("source_article", row => CsvCell.Words(row.Document.Name())),
        ("source_office", row => CsvCell.Words(row.Document.Article.Outlet)),
        ("source_date", row => CsvCell.Date(row.SourceDate)),
        ("source_headline", row => CsvCell.Words(row.Document.Article.Title)),
        ("source_original", row => CsvCell.Words(string.Join("; ", row.Origins))),
        ("where_coordinates", row => CsvCell.Words(row.Toll.Place?.Name)),
        ("where_description", row => CsvCell.Words(row.Toll.Place is { Within: { } within } place ? $"{place.Name}, {within}" : row.Toll.Place?.Name)),
        ("event_clarity", row => CsvCell.Number(row.Clarity)),
        ("date_prec", row => CsvCell.Number(row.Toll.Time?.DatePrecision)),
        ("date_start", row => CsvCell.Date(row.Toll.Time?.From)),
        ("date_end", row => CsvCell.Date(row.Toll.Time?.To)),
        ("deaths_a", row => CsvCell.Number(row.Deaths(row.Sides.IsOfA))),
        ("deaths_b", row => CsvCell.Number(row.Deaths(row.Sides.IsOfB))),
        ("deaths_civilians", row => CsvCell.Number(row.Deaths(UcdpSides.IsCivilian))),
        ("deaths_unknown", row => CsvCell.Number(row.Deaths(row.Sides.IsUnplaced))),
        ("best", row => CsvCell.Number(row.Best)),
        ("high", row => CsvCell.Number(row.High)),
        ("low", row => CsvCell.Number(row.Low)));

    /// <summary>Every toll whose people may be dead, in the order of the documents.</summary>
    public static IEnumerable<UcdpEvent> RowsOf(IEnumerable<ClaimDocument> documents) =>
        documents.SelectMany(document => Enumerable.Range(0, document.Tolls.Count)
            .Where(toll => document.Tolls[toll].Outcome.HasFlag(Outcome.Killed))
            .Select(toll => new UcdpEvent(document, toll)));
}
