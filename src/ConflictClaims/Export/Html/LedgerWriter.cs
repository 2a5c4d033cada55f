using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export.Html;

/// <summary>Writes every claim as a row of one table. A cell that is sorted by something else than its words carries that as <c>data-v</c>.</summary>
internal sealed class LedgerWriter(HtmlWriter html, ReportModel report)
{
    private static readonly (string Name, bool IsNumber)[] Columns =
    [
        ("Claim", false), ("Said", false), ("Who says so", false), ("Words", false), ("Low", true), ("High", true), ("Outcome", false),
        ("Victims", false), ("Place", false), ("Period", false), ("Speaks of", false), ("Stance", false), ("Changed in retelling", false),
    ];

    public void Write()
    {
        html.Markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"ledger\" tabindex=\"0\">\n<table id=\"table\">\n<thead><tr>");
        foreach (var (name, isNumber) in Columns)
        {
            html.Format($"<th scope=\"col\"{(isNumber ? " class=\"num\"" : "")}><button type=\"button\">{name}</button></th>");
        }
        html.Markup("</tr></thead>\n<tbody>\n");
        foreach (var telling in report.Tellings) WriteRow(telling);
        html.Markup("</tbody>\n</table>\n</div>\n");
    }

    private void WriteRow(Telling telling)
    {
        var claim = telling.Claim;
        html.Format($"<tr id=\"r{telling.Key}\"><th scope=\"row\" data-v=\"{telling.Index:D6} {claim.Id:D6}\"><a href=\"#c{telling.Key}\">");
        html.Text($"{telling.ArticleName}, {PageAnchor.Number(claim)}").Markup("</a></th>");
        WriteCell(telling.On is { } day ? ClaimText.Day(day) : "", Iso(telling.On), "day");
        WriteCell(ClaimText.Sources(claim.Attribution));
        WriteCell(telling.Words + ClaimText.Rate(claim.Rate), null, "fig");
        WriteNumber(claim.Figure.Low, "no lower end");
        WriteNumber(claim.Figure.High, "open");
        WriteCell(ClaimText.Outcomes(claim.Figure.Outcome));
        WriteCell(ClaimText.People(claim.Victims));
        WriteCell(ClaimText.Where(claim.Place));
        WriteCell(ClaimText.Period(claim.Time), Iso(claim.Time?.To ?? claim.Time?.From));
        html.Markup("<td>").Markup(InterestStyle.Glyph(claim.Interest)).Markup(" ").Text(ClaimText.Interest(claim.Interest)).Markup("</td>");
        WriteCell(ClaimText.Stance(claim));
        WriteCell(string.Join("; ", report.DistortionsOf(telling).Select(distortion => distortion.Kind)));
        html.Markup("</tr>\n");
    }

    private void WriteCell(string words, string? sortKey = null, string? className = null) =>
        html.Markup("<td").Attribute("class", className).Attribute("data-v", sortKey).Markup(">").Text(words).Markup("</td>");

    private void WriteNumber(long? number, string unknown)
    {
        if (number is { } known) html.Format($"<td class=\"num\" data-v=\"{known}\">{ClaimText.Number(known)}</td>");
        else html.Markup("<td class=\"num\" data-v=\"\"><span class=\"none\">").Text(unknown).Markup("</span></td>");
    }

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
