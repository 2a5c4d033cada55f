using System.Globalization;

namespace ConflictClaims.Export.Html;

/// <summary>
/// Writes the chart of a group on one scale. Across, everything stands at a percentage, so that the chart fits any width while its
/// words and strokes keep their size; upwards it stands in pixels.
/// </summary>
internal sealed class ChartWriter(HtmlWriter html, ReportGroup group, ChartLayout layout, CountScale scale)
{
    private const double Top = 58;
    private const double Foot = 350;
    private const double Height = 396;
    private const double Fade = 46;

    // Per cent of the width between two statements, from which the line between them has room for words.
    private const double NearestWords = 12;

    // With more statements than these there is no room for names, and looking for it would take long.
    private const int MostNames = 200;

    private string Name => scale.IsLogarithmic ? "log" : "lin";

    public void Write(string headingId)
    {
        html.Format($"<div class=\"plot {Name}\"><svg class=\"ax\" width=\"58\" height=\"{Height}\" aria-hidden=\"true\">");
        html.Format($"<text class=\"unit\" x=\"0\" y=\"14\">people</text>");
        foreach (var tick in scale.Ticks) html.Format($"<text x=\"50\" y=\"{Px(Y(tick) + 4)}\">{ClaimText.Number(tick)}</text>");
        html.Format($"</svg><svg class=\"bars\" height=\"{Height}\" role=\"group\" aria-labelledby=\"{headingId}\">\n");
        WriteGrid();
        WriteDays();
        foreach (var (_, tellings) in layout.Runs) WritePeriod(tellings[0]);
        foreach (var conflict in group.Conflicts.Where(conflict => layout.Shows(conflict.First) && layout.Shows(conflict.Second))) WriteConflict(conflict);
        foreach (var telling in layout.Bars) WriteBar(telling);
        WriteNumbers();
        html.Markup("</svg></div>\n");
    }

    private void WriteGrid()
    {
        foreach (var tick in scale.Ticks)
        {
            html.Format($"<line class=\"{(tick == scale.Ticks[0] ? "foot" : "grid")}\" data-count=\"{tick}\" x1=\"0\" x2=\"100%\" y1=\"{Px(Y(tick))}\" y2=\"{Px(Y(tick))}\"/>");
        }
    }

    private void WriteDays()
    {
        var isSecond = false;
        foreach (var (at, label, year) in layout.Days.Ticks())
        {
            html.Markup(isSecond ? "<g class=\"wide\">" : "<g>");
            isSecond = !isSecond;
            html.Format($"<line class=\"tick\" x1=\"{Percent(at)}\" x2=\"{Percent(at)}\" y1=\"{Px(Foot)}\" y2=\"{Px(Foot + 5)}\"/>");
            html.Format($"<text class=\"day\" x=\"{Percent(at)}\" y=\"{Px(Foot + 20)}\">{label}</text>");
            if (year is not null) html.Format($"<text class=\"day\" x=\"{Percent(at)}\" y=\"{Px(Foot + 36)}\">{year}</text>");
            html.Markup("</g>");
        }
        if (!layout.Days.HasUndated) return;
        if (layout.Days.HasDays) html.Format($"<line class=\"part\" x1=\"{Percent(layout.Days.UndatedFrom)}\" x2=\"{Percent(layout.Days.UndatedFrom)}\" y1=\"{Px(Top)}\" y2=\"{Px(Foot + 20)}\"/>");
        html.Format($"<text class=\"day\" x=\"{Percent(layout.Days.At(null))}\" y=\"{Px(Foot + 20)}\">undated</text>\n");
    }

    private void WriteConflict(ReportConflict conflict)
    {
        var (lower, upper) = Least(conflict.First) <= Least(conflict.Second) ? (conflict.First, conflict.Second) : (conflict.Second, conflict.First);
        var (x1, y1) = (layout.Across(lower), TopOf(lower));
        var (x2, y2) = (layout.Across(upper), FootOf(upper));
        html.Format($"<line class=\"cf {(conflict.IsContradiction ? "contra" : "tense")}\" x1=\"{Percent(x1)}\" y1=\"{Px(y1)}\" x2=\"{Percent(x2)}\" y2=\"{Px(y2)}\"/>");
        if (Math.Abs(x1 - x2) < NearestWords) return;
        html.Format($"<text class=\"cft\" x=\"{Percent((x1 + x2) / 2)}\" y=\"{Px(((y1 + y2) / 2) - 4)}\">{(conflict.IsContradiction ? "contradict" : "in tension")}</text>\n");
    }

    private void WriteBar(Telling telling)
    {
        var figure = telling.Claim.Figure;
        html.Format($"<a class=\"bar {InterestStyle.ClassOf(telling.Claim.Interest)}{(telling.Claim.Stance == Stance.Asserted ? "" : " soft")}\" href=\"#c{telling.Key}\" data-low=\"{figure.Low}\" data-high=\"{figure.High}\"");
        html.Attribute("aria-label", Describe(telling));
        var (top, foot) = (TopOf(telling), FootOf(telling));
        html.Format($"><svg x=\"{Percent(layout.Across(telling))}\"><rect class=\"hit\" x=\"-7\" y=\"{Px(top - 8)}\" width=\"14\" height=\"{Px(foot - top + 16)}\"/>");
        var fill = (figure.Low, figure.High) switch
        {
            (null, _) => " down",
            (_, null) => " up",
            _ => "",
        };
        if (foot > top) html.Format($"<rect class=\"b{fill}\" x=\"-2.5\" y=\"{Px(top)}\" width=\"5\" height=\"{Px(foot - top)}\"/>");
        if (figure.High is null) html.Format($"<path class=\"arrow\" d=\"M-4 {Px(top + 5)}L0 {Px(top)}L4 {Px(top + 5)}\"/>");
        if (figure.Low is null) html.Format($"<path class=\"arrow\" d=\"M-4 {Px(foot - 5)}L0 {Px(foot)}L4 {Px(foot - 5)}\"/>");
        if (figure is { High: { } high, Low: var low } && high != low) html.Format($"<path class=\"cap\" d=\"M-5 {Px(Y(high))}h10\"/>");
        if (figure is { Low: { } least, High: var most } && least != most) html.Format($"<path class=\"cap\" d=\"M-5 {Px(Y(least))}h10\"/>");
        foreach (var y in MarkersOf(figure, top, foot)) html.Format($"<path class=\"m\" transform=\"translate(0 {Px(y)})\" d=\"{InterestStyle.ShapeOf(telling.Claim.Interest)}\"/>");
        html.Markup("</svg></a>\n");
    }

    // At each number stated; in the middle where there is none.
    private IEnumerable<double> MarkersOf(CasualtyFigure figure, double top, double foot) =>
        figure.Count.Stated.Count > 0 ? figure.Count.Stated.Select(Y) : [(top + foot) / 2];

    // The days the figure covers, as far as they lie on the chart.
    private void WritePeriod(Telling telling)
    {
        if (telling.Claim.Time is not { From: { } from, To: { } to } || from >= to || !layout.Days.HasDays) return;
        var (left, right) = (Math.Max(0, layout.Days.At(from)), Math.Min(layout.Days.UndatedFrom, layout.Days.At(to)));
        if (left >= right) return;
        var y = Px(MarkersOf(telling.Claim.Figure, TopOf(telling), FootOf(telling)).First());
        html.Format($"<line class=\"per {InterestStyle.ClassOf(telling.Claim.Interest)}\" x1=\"{Percent(left)}\" x2=\"{Percent(right)}\" y1=\"{y}\" y2=\"{y}\"/>\n");
    }

    // Every statement has its number; a name stands beside it where it has room.
    private void WriteNumbers()
    {
        var labels = layout.Runs.Count <= MostNames ? new ChartLabels() : null;
        foreach (var telling in layout.Bars) labels?.Reserve(layout.Across(telling), TopOf(telling), FootOf(telling));
        foreach (var (statement, tellings) in layout.Runs)
        {
            var (at, y) = (tellings.Average(layout.Across), tellings.Min(TopOf) - 9);
            var name = tellings[0].Claim.Attribution is { Sources: [var speaker, ..] } ? speaker.Name : null;
            var anchor = name is null ? null : labels?.Place(name, at, y);
            html.Format($"<text class=\"no {anchor ?? "middle"}\" x=\"{Percent(at)}\" y=\"{Px(y)}\">{statement.Number}");
            if (anchor is not null) html.Markup("<tspan class=\"wide who\"> ").Text(name).Markup("</tspan>");
            html.Markup("</text>");
        }
    }

    private static string Describe(Telling telling) =>
        $"{ClaimText.Sources(telling.Claim.Attribution)}, {telling.Said}: {telling.Words} {telling.Claim.Figure.Term ?? ClaimText.Outcomes(telling.Claim.Figure.Outcome)}{ClaimText.Rate(telling.Claim.Rate)}, "
        + $"that is {ClaimText.Range(telling.Claim.Figure.Low, telling.Claim.Figure.High)}. {telling.ArticleName}, claim {PageAnchor.Number(telling.Claim)}.";

    private static long Least(Telling telling) => telling.Claim.Figure.Low ?? 0;

    private double TopOf(Telling telling) => telling.Claim.Figure is { High: { } high } ? Y(high) : Math.Max(8, Y(Least(telling)) - Fade);

    private double FootOf(Telling telling) => telling.Claim.Figure switch
    {
        { Low: { } low } => Y(low),
        { High: { } high } => Math.Min(Foot, Y(high) + Fade),
        _ => Foot,
    };

    private double Y(long count) => Foot - (scale.At(count) * (Foot - Top));

    private static string Px(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
