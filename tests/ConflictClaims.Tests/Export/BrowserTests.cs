using System.Diagnostics;
using AngleSharp.Html.Parser;
using NodaTime;

namespace ConflictClaims.Tests.Export;

/// <summary>Opens the page in a real browser, where one is installed.</summary>
public class BrowserTests
{
    private const string Browser = "/usr/bin/chromium";

    [Fact]
    public void The_browser_shows_the_seeds_and_refuses_nothing()
    {
        var (dom, log) = Open(HandReadSeeds.All);
        var page = new HtmlParser().ParseDocument(dom);

        Assert.Equal(HandReadSeeds.All.Sum(document => document.Claims.Count), page.QuerySelectorAll("#table tbody tr").Length);
        Assert.DoesNotContain("Refused to", log, StringComparison.Ordinal);
        Assert.DoesNotContain("violates the following", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Uncaught", log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_5000_claims_opens()
    {
        var documents = Enumerable.Range(0, 100).Select(index => new ClaimDocument
        {
            Article = new Article("12 dead") { Id = $"article {index}", PublishedOn = new LocalDate(2024, 1, 1).PlusDays(index) },
            Claims =
            [
                .. Enumerable.Range(0, 50).Select(id => new Claim
                {
                    Id = id,
                    Figure = new CasualtyFigure { Count = CountRange.Exactly(10 + (index * id)), Outcome = Outcome.Killed },
                    Victims = new Victims { Party = new Party($"Party {id % 10}") },
                    Place = new Place("Gao"),
                    Attribution = DocumentBuilder.Said($"Source {id}"),
                    Evidence = new Evidence { Figure = new TextSpan(0, 2), Sentence = new TextSpan(0, 7) },
                }),
            ],
        }).ToList();

        var (dom, _) = Open(documents);

        Assert.Equal(5000, new HtmlParser().ParseDocument(dom).QuerySelectorAll("#table tbody tr").Length);
    }

    private static (string Dom, string Log) Open(IReadOnlyList<ClaimDocument> documents)
    {
        if (!File.Exists(Browser)) Assert.Skip($"{Browser} is not installed.");
        var scratch = Directory.CreateTempSubdirectory("conflictclaims-browser");
        try
        {
            var file = Path.Combine(scratch.FullName, "report.html");
            File.WriteAllText(file, ClaimsHtml.ToHtml(documents, ClaimReconciler.Reconcile(documents)));
            string[] arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--enable-logging=stderr", $"--user-data-dir={Path.Combine(scratch.FullName, "profile")}", "--dump-dom", new Uri(file).AbsoluteUri,
            ];
            using var process = Process.Start(new ProcessStartInfo(Browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var log = process.StandardError.ReadToEndAsync();
            var dom = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (dom, log.GetAwaiter().GetResult());
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
