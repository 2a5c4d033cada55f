using System.Security.Cryptography;
using System.Text;

namespace ConflictClaims.Export.Html;

/// <summary>Writes the whole page.</summary>
internal sealed class PageWriter(HtmlWriter html, ReportModel report)
{
    public void Write()
    {
        html.Markup("<!DOCTYPE html>\n<html lang=\"en\">\n");
        WriteHead();
        html.Markup("<body>\n<a class=\"skip\" href=\"#main\">Skip to the charts</a>\n");
        WriteDefinitions();
        WriteIntroduction();
        html.Markup("<main id=\"main\">\n");
        WriteCharts();
        WriteChecks();
        WriteArticles();
        WriteLedger();
        html.Markup("</main>\n<div id=\"tip\" role=\"tooltip\" hidden></div>\n<script>").Markup(PageScript.Source).Markup("</script>\n</body>\n</html>\n");
    }

    // The policy lets nothing in but the style and script below: the page asks no network, and words of an article could not run.
    private void WriteHead()
    {
        html.Markup("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
        html.Markup($"style-src {HashOf(PageStyle.Source)}; script-src {HashOf(PageScript.Source)}; base-uri 'none'; form-action 'none'\">\n");
        html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Element("title", Headline).Markup("\n<style>").Markup(PageStyle.Source).Markup("</style>\n</head>\n");
    }

    private string Headline =>
        $"{ClaimText.Counted(report.Tellings.Count, "claim", "claims")} in {ClaimText.Counted(report.Documents.Count, "article", "articles")}";

    // Gradients of open ends, shared by all charts; a picture that is not displayed at all would lose them.
    private void WriteDefinitions()
    {
        html.Markup("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>");
        foreach (var interest in InterestStyle.InOrder)
        {
            var name = InterestStyle.ClassOf(interest);
            html.Markup($"<linearGradient id=\"up-{name}\" class=\"{name}\" x1=\"0\" y1=\"1\" x2=\"0\" y2=\"0\"><stop class=\"full\" offset=\"0\"/><stop class=\"gone\" offset=\"1\"/></linearGradient>");
            html.Markup($"<linearGradient id=\"down-{name}\" class=\"{name}\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop class=\"full\" offset=\"0\"/><stop class=\"gone\" offset=\"1\"/></linearGradient>");
        }
        html.Markup("</defs></svg>\n");
    }

    private void WriteIntroduction()
    {
        html.Markup("<header class=\"top\">\n").Element("h1", Headline).Markup("\n<p class=\"lead\">");
        html.Text(Finding()).Markup("Nothing here is a finding of fact: each figure is what somebody said, with the words it was said in.</p>\n");
        html.Markup("<nav aria-label=\"Parts of the page\"><a href=\"#charts\">Charts</a> <a href=\"#articles\">Articles</a> <a href=\"#ledger\">Ledger</a></nav>\n</header>\n");
    }

    private string Finding()
    {
        var statements = report.Groups.Sum(group => group.Statements.Count);
        var conflicts = report.Groups.Sum(group => group.Conflicts.Count);
        var distortions = report.Groups.SelectMany(group => group.Statements).Sum(statement => statement.Distortions.Count);
        return $"They tell {ClaimText.Counted(statements, "statement", "statements")}. "
            + (conflicts > 0 ? $"{ClaimText.Counted(conflicts, "pair does", "pairs do")} not go together. " : "")
            + (distortions > 0 ? $"{ClaimText.Counted(distortions, "retelling", "retellings")} changed the meaning. " : "");
    }

    private void WriteCharts()
    {
        html.Markup("<section aria-labelledby=\"charts\">\n<h2 id=\"charts\">Who claims what, and when</h2>\n");
        ReportGroup[] compared = [.. report.Groups.Where(group => group.Tellings.Skip(1).Any())];
        ReportGroup[] alone = [.. report.Groups.Where(group => !group.Tellings.Skip(1).Any())];
        if (report.Groups.Count == 0) html.Element("p", "No claim was found.");
        if (compared.Length > 0) WriteKey();
        for (var i = 0; i < compared.Length; i++) new GroupWriter(html, compared[i], i).Write();
        if (alone.Length > 0) WriteAlone(alone);
        html.Markup("</section>\n");
    }

    private void WriteAlone(ReportGroup[] groups)
    {
        html.Markup("<section class=\"grp\" aria-labelledby=\"alone\">\n<h3 id=\"alone\">Told once, with nothing to compare</h3>\n<ul class=\"alone\">\n");
        foreach (var group in groups)
        {
            var telling = group.Tellings.First();
            html.Markup($"<li>{InterestStyle.Glyph(telling.Claim.Interest)} <b>").Text(ClaimText.Sources(telling.Claim.Attribution)).Markup("</b>: ");
            html.Format($"<a href=\"#c{telling.Key}\">").Text(telling.Words).Markup("</a> ").Text(telling.Claim.Figure.Term ?? ClaimText.Outcomes(telling.Claim.Figure.Outcome));
            html.Text(ClaimText.Rate(telling.Claim.Rate)).Markup(" <span class=\"on\">").Text(group.Title).Markup("</span></li>\n");
        }
        html.Markup("</ul></section>\n");
    }

    private void WriteKey()
    {
        html.Markup("<div class=\"key\">\n<ul aria-label=\"Key\">");
        foreach (var interest in InterestStyle.InOrder) html.Markup($"<li>{InterestStyle.Glyph(interest)} ").Text(KeyOf(interest)).Markup("</li>");
        html.Markup("</ul>\n<p>Each bar stands at the day of the claim and spans the numbers its words allow; behind an arrow they set no end. ");
        html.Markup("The marker is the number stated, or mid-bar where there are only words (“several hundred”); it is hollow where the claim is not put forward as a fact. ");
        html.Markup("A thin line across is the period counted. A dashed line joins statements that do not go together. Numbers are those of the list below each chart.</p>\n");
        html.Markup("<fieldset><legend>Scale</legend><label><input type=\"radio\" name=\"scale\" id=\"scale-log\" checked> logarithmic</label> ");
        html.Markup("<label><input type=\"radio\" name=\"scale\" id=\"scale-lin\"> linear</label></fieldset>\n</div>\n");
    }

    private static string KeyOf(SourceInterest interest) => interest switch
    {
        SourceInterest.OwnLosses => "source counts its own losses",
        SourceInterest.EnemyLosses => "source counts its enemy’s losses",
        SourceInterest.ThirdParty => "source is a third party",
        _ => "not known whose side the source is on",
    };

    private void WriteChecks()
    {
        if (report.Checks.Count == 0) return;
        html.Markup("<section aria-labelledby=\"checks\">\n<h2 id=\"checks\">Shares and rates, checked</h2>\n<ul class=\"cfl\">\n");
        foreach (var check in report.Checks)
        {
            html.Markup(check.Holds ? "<li class=\"upd\"><b>Fits:</b> " : "<li><b>Does not fit:</b> ").Text(check.Reason);
            html.Format($" <a href=\"#c{check.Telling.Key}\">").Text($"{check.Telling.ArticleName}, claim {PageAnchor.Number(check.Telling.Claim)}").Markup("</a></li>\n");
        }
        html.Markup("</ul></section>\n");
    }

    private void WriteArticles()
    {
        html.Markup("<section aria-labelledby=\"articles\">\n<h2 id=\"articles\">The articles, with their claims in place</h2>\n");
        html.Markup("<p class=\"meta\">The figure of each claim is set bold in the colour of its chart, with its number; who, what, when, where and the source are labelled.</p>\n");
        for (var i = 0; i < report.Documents.Count; i++) new ArticleWriter(html, report.Documents[i], i).Write();
        html.Markup("</section>\n");
    }

    private void WriteLedger()
    {
        html.Markup("<section aria-labelledby=\"ledger\">\n<h2 id=\"ledger\">The ledger</h2>\n<p class=\"meta\">Every claim, one a row. Choose a heading to sort.</p>\n");
        new LedgerWriter(html, report).Write();
        html.Markup("</section>\n");
    }

    private static string HashOf(string source) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)))}'";
}
