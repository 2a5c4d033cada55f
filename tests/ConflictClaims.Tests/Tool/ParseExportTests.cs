using System.Text.Json;
using ConflictClaims.Tests.Export;

namespace ConflictClaims.Tests.Tool;

public class ParseExportTests
{
    private const string Lines = """
        {"id":"../up","text":"Police said 12 people were killed in Mogadishu."}
        no json
        {"id":"b","text":"The army said 3 soldiers were wounded."}
        """;

    [Fact]
    public async Task Csv_has_one_heading_and_a_row_for_each_claim()
    {
        var run = await Parse("csv");

        Assert.Equal(3, run.Exit);
        Assert.Equal(["../up", "b"], CsvFile.Read(run.Out).Select(row => row["article"]));
        Assert.Contains("-:2:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_of_articles_without_a_claim_is_the_heading()
    {
        var run = await CommandRun.WithInput("Rain.", "parse", "--output", "csv", "-");

        Assert.StartsWith("article,", run.Out, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task Ucdp_has_the_toll_of_the_dead_alone()
    {
        var rows = CsvFile.Read((await Parse("ucdp")).Out);

        Assert.Equal(["../up#0"], rows.Select(row => row["id"]));
        Assert.Equal(("12", "12", "12"), (rows[0]["low"], rows[0]["best"], rows[0]["high"]));
    }

    [Fact]
    public async Task Jsonld_is_one_document()
    {
        var graph = JsonSerializer.Deserialize<JsonElement>((await Parse("jsonld")).Out).GetProperty("@graph");

        Assert.Equal(2, graph.EnumerateArray().Count(node => node.GetProperty("@type").ToString() == "NewsArticle"));
    }

    [Fact]
    public async Task Brat_fills_a_directory_and_no_id_leads_out_of_it()
    {
        using var scratch = new ScratchDirectory();
        var target = Path.Combine(scratch.Path, "brat");

        var run = await Parse("brat", "--out", target);

        Assert.Equal(3, run.Exit);
        Assert.Equal(["_up.ann", "_up.txt", "annotation.conf", "b.ann", "b.txt"], Directory.GetFiles(target).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Contains("\t12\n", File.ReadAllText(Path.Combine(target, "_up.ann")), StringComparison.Ordinal);
        Assert.Equal([target], Directory.GetFileSystemEntries(scratch.Path));
    }

    [Fact]
    public async Task Brat_asks_for_a_directory()
    {
        var run = await Parse("brat");

        Assert.Equal(1, run.Exit);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    private static Task<CommandRun> Parse(string output, params string[] more) =>
        CommandRun.WithInput(Lines, ["parse", "--input", "ndjson", "--output", output, .. more, "-"]);
}
