using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ConflictClaims.Tests.Export;

public class ClaimsHtmlTests
{
    private static readonly string Page = PageOf(HandReadSeeds.All);

    [Fact]
    public void The_page_parses_without_an_error()
    {
        List<string> errors = [];
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false, IsKeepingSourceReferences = true });
        parser.Error += (_, error) =>
        {
            var (message, at) = ((AngleSharp.Html.Dom.Events.HtmlErrorEvent)error) is var e ? (e.Message, e.Position.Position) : default;
            // This parser does not know the closing tag of an SVG element by its mixed case, which the standard has it compare in lower case.
            if (!Page[Math.Max(0, at - 20)..Math.Min(Page.Length, at + 20)].Contains("</linearGradient>", StringComparison.Ordinal)) errors.Add($"{message} {at}");
        };

        parser.ParseDocument(Page);

        Assert.Empty(errors);
    }

    [Fact]
    public void Ids_are_unique_and_every_link_inside_the_page_leads_somewhere()
    {
        var page = Parse(Page);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var known = ids.ToHashSet(StringComparer.Ordinal);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], known));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby")!, known));
    }

    [Fact]
    public void What_can_be_used_has_a_name()
    {
        var page = Parse(Page);

        Assert.All(page.QuerySelectorAll("a, button"), element => Assert.NotEqual("", (element.GetAttribute("aria-label") ?? element.TextContent).Trim()));
        Assert.All(page.QuerySelectorAll("input"), input => Assert.NotEqual("", input.Closest("label")!.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll("svg.glyph, svg.ax, svg.defs"), picture => Assert.Equal("true", picture.GetAttribute("aria-hidden")));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
    }

    [Fact]
    public void Headings_skip_no_level()
    {
        var levels = Parse(Page).QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Nothing_is_fetched()
    {
        var page = Parse(Page);

        Assert.Empty(page.QuerySelectorAll("link, img, iframe, object, embed, script[src], [style], [onclick]"));
        Assert.Empty(page.QuerySelectorAll("[src], [xlink\\:href]"));
        Assert.DoesNotContain("@import", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(h", Page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_lets_the_pages_own_style_and_script_through()
    {
        var page = Parse(Page);
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        foreach (var element in page.QuerySelectorAll("style, script"))
        {
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(element.TextContent)));
            Assert.Contains($"'sha256-{hash}'", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_text_of_each_article_is_whole_and_unchanged()
    {
        var texts = Parse(Page).QuerySelectorAll(".txt").Select(element => element.TextContent);

        Assert.Equal(HandReadSeeds.All.Select(document => document.Article.Text), texts);
    }

    [Fact]
    public void Each_claim_is_marked_where_it_stands()
    {
        var page = Parse(Page);
        foreach (var (document, index) in HandReadSeeds.All.Select((document, index) => (document, index)))
        {
            foreach (var claim in document.Claims)
            {
                var number = page.GetElementById($"c{index}-{claim.Id}")!;
                var figure = number.PreviousElementSibling!;
                Assert.Equal(document.TextOf(claim.Evidence.Figure), figure.TextContent);
                Assert.Contains("figure", figure.ClassList);
                var sentence = number.Closest(".s")!;
                Assert.Equal(document.TextOf(claim.Evidence.Sentence), sentence.TextContent);
                var marks = sentence.QuerySelectorAll("mark").ToLookup(mark => mark.GetAttribute("data-l"), mark => mark.TextContent);
                if (claim.Evidence.Victims is { } victims) Assert.Contains(document.TextOf(victims), marks["who"]);
                if (claim.Evidence.Time is { } time) Assert.Contains(document.TextOf(time), marks["when"]);
                if (claim.Evidence.Place is { } place) Assert.Contains(document.TextOf(place), marks["where"]);
                Assert.Contains(document.TextOf(claim.Evidence.Attribution[0].Sources[0]), marks["source"]);
                Assert.Contains(claim.Figure.Term!, marks["outcome"]);
            }
        }
    }

    [Fact]
    public void Markup_in_an_article_is_text()
    {
        const string Text = "<script>alert(1)</script> & <img src=x onerror=alert(2)> \"12\" 'dead' </div></article></body>\u0001\r\n</script>";
        var document = new ClaimDocument
        {
            Article = new Article(Text) { Id = "<b id=\"main\">", Title = "</title><script>", Outlet = "<i>", Url = new Uri("javascript:alert(3)") },
            Claims =
            [
                new Claim
                {
                    Figure = new CasualtyFigure { Count = CountRange.Exactly(12), Outcome = Outcome.Killed, Term = "<u>" },
                    Place = new Place("\"><script>"),
                    Attribution = DocumentBuilder.Said("<script>"),
                    Evidence = new Evidence { Figure = new TextSpan(57, 59), Sentence = new TextSpan(0, Text.Length) },
                },
            ],
        };

        var page = Parse(PageOf([document]));

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, i, u, [onerror], a[href^='javascript']"));
        Assert.Equal(Text.Replace('\u0001', '\uFFFD'), page.QuerySelector(".txt")!.TextContent);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("</title><script>", page.QuerySelector("article h3")!.TextContent);
    }

    [Fact]
    public void Spans_that_cross_or_repeat_leave_the_text_whole()
    {
        const string Text = "Some 30 people were killed and 40 hurt in Mopti.";
        static Evidence Spans(int start, int end, int victimsStart, int victimsEnd) => new()
        {
            Sentence = new TextSpan(0, Text.Length), Figure = new TextSpan(start, end), Victims = new TextSpan(victimsStart, victimsEnd),
            Place = new TextSpan(10, 25), Time = new TextSpan(20, 48), By = new TextSpan(0, 90),
        };
        var figure = new CasualtyFigure { Count = CountRange.Exactly(30), Outcome = Outcome.Killed, Term = "killed" };
        var document = new ClaimDocument
        {
            Article = new Article(Text) { Id = "a" },
            Claims = [new Claim { Figure = figure, Evidence = Spans(0, 7, 5, 14) }, new Claim { Id = 1, Figure = figure, Evidence = Spans(0, 7, 0, 14) }, new Claim { Id = 2, Figure = figure, Evidence = Spans(70, 90, 3, 3) }],
        };

        var page = Parse(PageOf([document]));

        Assert.Equal(Text, page.QuerySelector(".txt")!.TextContent);
        Assert.All(["c0-0", "c0-1", "c0-2"], id => Assert.NotNull(page.GetElementById(id)));
        Assert.Equal(["Some 30"], page.QuerySelectorAll("mark.figure").Select(mark => mark.TextContent));
    }

    [Fact]
    public void The_ledger_has_a_row_for_each_claim_with_its_range()
    {
        var page = Parse(Page);
        var rows = page.QuerySelectorAll("#table tbody tr").Cast<IHtmlTableRowElement>().ToList();
        var heads = page.QuerySelectorAll("#table thead th").Select(head => head.TextContent).ToList();

        Assert.Equal(HandReadSeeds.All.Sum(document => document.Claims.Count), rows.Count);
        foreach (var (document, index) in HandReadSeeds.All.Select((document, index) => (document, index)))
        {
            foreach (var claim in document.Claims)
            {
                var cells = ((IHtmlTableRowElement)page.GetElementById($"r{index}-{claim.Id}")!).Cells;
                Assert.Equal(heads.Count, cells.Length);
                Assert.Equal(claim.Figure.Low?.ToString(CultureInfo.InvariantCulture) ?? "", cells[heads.IndexOf("Low")].GetAttribute("data-v"));
                Assert.Equal(claim.Figure.High?.ToString(CultureInfo.InvariantCulture) ?? "", cells[heads.IndexOf("High")].GetAttribute("data-v"));
            }
        }
    }

    [Fact]
    public void The_seeds_stay_under_300_KB() => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Page), 20_000, 300_000);

    [Fact]
    public void Nothing_claimed_is_said_so()
    {
        var page = Parse(PageOf([new ClaimDocument { Article = new Article("Rain.") { Id = "a" } }]));

        Assert.Contains("No claim was found", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static string PageOf(IReadOnlyList<ClaimDocument> documents) => ClaimsHtml.ToHtml(documents, ClaimReconciler.Reconcile(documents));

    private static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);
}
