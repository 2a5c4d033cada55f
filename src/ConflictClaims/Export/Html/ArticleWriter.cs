namespace ConflictClaims.Export.Html;

/// <summary>Writes an article with its claims marked in place. The text itself is untouched: labels and numbers are drawn by the style sheet.</summary>
internal sealed class ArticleWriter(HtmlWriter html, ClaimDocument document, int index)
{
    public void Write()
    {
        html.Format($"<article class=\"art\" id=\"a{index}\" aria-labelledby=\"at{index}\">\n");
        WriteHead();
        html.Markup("<div class=\"txt\">");
        WriteText();
        html.Markup("</div>\n</article>\n");
    }

    private void WriteHead()
    {
        var article = document.Article;
        html.Format($"<header><h3 id=\"at{index}\">").Text(article.Title ?? document.Name()).Markup("</h3><p class=\"meta\">");
        html.Text(article.Outlet ?? "outlet unknown").Markup(" · ");
        html.Text(article.PublishedOn is { } day ? ClaimText.Day(day) : "date unknown").Markup(" · ");
        html.Text(ClaimText.Counted(document.Claims.Count, "claim", "claims"));
        if (article.Title is not null) html.Markup(" · ").Text(document.Name());
        WriteAddress(article.Url);
        html.Markup("</p>");
        WriteTolls();
        html.Markup("</header>\n");
    }

    // An address of another scheme could run a script.
    private void WriteAddress(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true } || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)) return;
        html.Markup(" · <a rel=\"noreferrer\"").Attribute("href", url.AbsoluteUri).Markup(">").Text(url.Host).Markup("</a>");
    }

    private void WriteTolls()
    {
        if (document.Tolls.Count == 0) return;
        html.Markup("<ul class=\"tolls\">");
        foreach (var toll in document.Tolls)
        {
            html.Markup("<li><b>").Text(ClaimText.Range(toll.Low, toll.High)).Markup("</b> ").Text(ClaimText.Outcomes(toll.Outcome));
            if (ClaimText.Where(toll.Place) is { Length: > 0 } place) html.Markup(" · ").Text(place);
            if (ClaimText.Period(toll.Time) is { Length: > 0 } period) html.Markup(" · ").Text(period);
            html.Markup(toll.IsCumulative ? " · running total</li>" : "</li>");
        }
        html.Markup("</ul>");
    }

    private void WriteText()
    {
        var text = document.Article.Text;
        var at = 0;
        Stack<Mark> open = [];
        foreach (var mark in ArticleMarks.NestedIn(document))
        {
            while (open.Count > 0 && open.Peek().Span.End <= mark.Span.Start) Close(open.Pop(), text, ref at);
            WriteWords(text, ref at, mark.Span.Start);
            html.Markup(mark.Kind == MarkKind.Sentence ? "<span" : "<mark").Attribute("class", mark.ClassName).Attribute("data-l", mark.Label).Markup(">");
            open.Push(mark);
        }
        while (open.Count > 0) Close(open.Pop(), text, ref at);
        WriteWords(text, ref at, text.Length);
        foreach (var claim in document.Claims.Where(claim => !document.Holds(claim.Evidence.Figure))) WriteNumber(claim);
    }

    private void Close(Mark mark, string text, ref int at)
    {
        WriteWords(text, ref at, mark.Span.End);
        html.Markup(mark.Kind == MarkKind.Sentence ? "</span>" : "</mark>");
        if (mark is not { Kind: MarkKind.Figure, IsEnd: true }) return;
        foreach (var claim in mark.Claims) WriteNumber(claim);
    }

    private void WriteWords(string text, ref int at, int end)
    {
        html.Text(text.AsSpan()[at..end]);
        at = end;
    }

    private void WriteNumber(Claim claim)
    {
        var key = PageAnchor.Of(index, claim);
        html.Format($"<a class=\"n {InterestStyle.ClassOf(claim.Interest)}\" id=\"c{key}\" href=\"#r{key}\" data-n=\"{PageAnchor.Number(claim)}\" aria-label=\"Claim {PageAnchor.Number(claim)}, see the ledger\"></a>");
    }
}
