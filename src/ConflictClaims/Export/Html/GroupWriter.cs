namespace ConflictClaims.Export.Html;

/// <summary>Writes a group: its chart on both scales, the statements the chart numbers, and what is the matter with them.</summary>
internal sealed class GroupWriter(HtmlWriter html, ReportGroup group, int index)
{
    private const int OpenStatements = 12;
    private const int OpenTellings = 24;
    private const int OpenUpdates = 12;

    public void Write()
    {
        html.Format($"<section class=\"grp\" aria-labelledby=\"g{index}\">\n<h3 id=\"g{index}\">").Text(group.Title).Markup("</h3>\n");
        html.Element("p", group.Summary, "meta").Markup("\n");
        WriteCharts();
        WriteConflicts();
        WriteStatements();
        html.Markup("</section>\n");
    }

    private void WriteCharts()
    {
        var layout = new ChartLayout(group);
        long[] counts = [.. layout.Bars.Select(telling => telling.Claim.Figure).SelectMany(figure => figure.Count.Stated.Concat(Bounds(figure)))];
        if (counts.Length == 0) return;
        foreach (var scale in new[] { CountScale.Logarithmic(counts), CountScale.Linear(counts) })
        {
            new ChartWriter(html, group, layout, scale).Write($"g{index}");
        }
    }

    private static IEnumerable<long> Bounds(CasualtyFigure figure)
    {
        if (figure.Low is { } low) yield return low;
        if (figure.High is { } high) yield return high;
    }

    private void WriteConflicts()
    {
        if (group.Conflicts.Count + group.Updates.Count == 0) return;
        html.Markup("<ul class=\"cfl\">\n");
        foreach (var conflict in group.Conflicts)
        {
            html.Markup("<li><b>").Text(conflict.IsContradiction ? "Contradiction" : "In tension").Markup(":</b> ");
            WriteLink(conflict.First, conflict.First.Words);
            html.Markup(" and ");
            WriteLink(conflict.Second, conflict.Second.Words);
            html.Markup(". ").Text(conflict.Reason).Markup(".</li>\n");
        }
        foreach (var update in group.Updates.Take(OpenUpdates))
        {
            html.Markup("<li class=\"upd\"><b>Update:</b> ");
            WriteLink(update.Earlier, update.Earlier.Words);
            html.Markup(", then ");
            WriteLink(update.Later, update.Later.Words);
            html.Markup(". ").Text(update.Reason).Markup(".</li>\n");
        }
        html.Markup("</ul>\n");
    }

    private void WriteStatements()
    {
        html.Markup("<ol class=\"stm\">\n");
        foreach (var statement in group.Statements.Take(OpenStatements)) WriteStatement(statement);
        html.Markup("</ol>\n");
        if (group.Statements.Count <= OpenStatements) return;
        html.Markup("<details><summary>").Text(ClaimText.Counted(group.Statements.Count - OpenStatements, "more statement", "more statements"));
        html.Format($"</summary>\n<ol class=\"stm\" start=\"{OpenStatements + 1}\">\n");
        foreach (var statement in group.Statements.Skip(OpenStatements)) WriteStatement(statement);
        html.Markup("</ol></details>\n");
    }

    private void WriteStatement(Statement statement)
    {
        var first = statement.Tellings[0];
        html.Format($"<li><span class=\"no\" aria-hidden=\"true\">{statement.Number}</span><div><p>{InterestStyle.Glyph(first.Claim.Interest)} <b>");
        html.Text(ClaimText.Sources(first.Claim.Attribution)).Markup("</b> <span class=\"on\">").Text(first.Said).Markup("</span></p><p>");
        html.Text(first.Words).Markup(" ").Text(first.Claim.Figure.Term ?? ClaimText.Outcomes(first.Claim.Figure.Outcome)).Text(ClaimText.Rate(first.Claim.Rate));
        if (ClaimText.Period(first.Claim.Time) is { Length: > 0 } period) html.Markup(", ").Text(period);
        html.Markup(" <span class=\"rng\">that is ").Text(ClaimText.Range(first.Claim.Figure.Low, first.Claim.Figure.High)).Markup("</span></p>");
        WriteTellings(statement);
        foreach (var distortion in statement.Distortions) WriteDistortion(distortion);
        html.Markup("</div></li>\n");
    }

    private void WriteTellings(Statement statement)
    {
        html.Markup("<p class=\"tell\">In ");
        var separator = "";
        foreach (var article in statement.Tellings.Take(OpenTellings).GroupBy(telling => telling.Index))
        {
            html.Markup(separator).Text(article.First().ArticleName).Markup(": ");
            var comma = "";
            foreach (var telling in article)
            {
                html.Markup(comma);
                WriteLink(telling, "claim " + PageAnchor.Number(telling.Claim));
                comma = ", ";
            }
            separator = "; ";
        }
        if (statement.Tellings.Count > OpenTellings) html.Text($" and {ClaimText.Number(statement.Tellings.Count - OpenTellings)} more");
        html.Markup("</p>");
    }

    private void WriteDistortion(ReportDistortion distortion)
    {
        html.Markup("<p class=\"dis\">").Text(distortion.Note).Markup(" ");
        WriteLink(distortion.Telling, $"{distortion.Telling.ArticleName}, claim {PageAnchor.Number(distortion.Telling.Claim)}");
        html.Markup("</p>");
    }

    private void WriteLink(Telling telling, string words) => html.Format($"<a href=\"#c{telling.Key}\">").Text(words).Markup("</a>");
}
