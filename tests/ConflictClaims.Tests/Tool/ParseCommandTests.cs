using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictClaims.Tests.Tool;

public class ParseCommandTests
{
    [Fact]
    public async Task A_line_in_gives_a_line_out_in_the_same_order()
    {
        var lines = string.Concat(Enumerable.Range(0, 200).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{new string('x', i % 7 * 1000)}\"}}\n"));

        var run = await CommandRun.WithInput(lines, "parse", "--input", "ndjson", "--output", "ndjson", "--jobs", "4", "-");

        Assert.Equal(0, run.Exit);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), run.Lines.Select(IdOf));
    }

    [Fact]
    public async Task A_bad_line_gives_an_error_in_its_place_and_the_run_goes_on()
    {
        const string Lines = """
            {"id":"first","text":"a"}
            no json
            {"id":"textless"}
            {"id":"surrogate","text":"\ud800"}
            {"id":"undatable","text":"b","publishedOn":"27 December"}
            {"id":"last","text":"c"}
            """;

        var run = await CommandRun.WithInput(Lines, "parse", "--input", "ndjson", "--output", "ndjson", "-");

        Assert.Equal(3, run.Exit);
        var results = run.Lines.Select(line => JsonNode.Parse(line)!.AsObject()).ToArray();
        Assert.Equal(6, results.Length);
        Assert.Equal("first", (string?)results[0]["article"]!["id"]);
        AssertError(results[1], null, 2, "notJson");
        AssertError(results[2], "textless", 3, "notAnArticle");
        AssertError(results[3], "surrogate", 4, "notAnArticle");
        AssertError(results[4], "undatable", 5, "notAnArticle");
        Assert.Equal("last", (string?)results[5]["article"]!["id"]);
    }

    [Fact]
    public async Task A_line_that_is_not_utf8_spoils_no_other()
    {
        byte[] input = [.. "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\""u8, 0xff, .. "\"}\n{\"id\":\"c\",\"text\":\"\"}"u8];

        var run = await CommandRun.With(input, ["parse", "--input", "ndjson", "--output", "ndjson", "-"]);

        Assert.Equal(3, run.Exit);
        Assert.Equal("notUtf8", (string?)JsonNode.Parse(run.Lines[1])!["error"]!["code"]);
        Assert.Equal("c", IdOf(run.Lines[2]));
    }

    [Fact]
    public async Task Blank_lines_between_articles_are_passed_over()
    {
        var run = await CommandRun.WithInput("\n{\"text\":\"a\"}\r\n  \r\n{\"text\":\"b\"}\n\n", "parse", "--input", "ndjson", "--output", "ndjson", "-");

        Assert.Equal(0, run.Exit);
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public async Task Unreadable_files_are_named_in_one_line_each_and_the_others_are_read()
    {
        using var scratch = new ScratchDirectory();
        var good = scratch.Write("good.txt", "text");
        var latin = scratch.Write("latin.txt", [.. "caf"u8, 0xe9]);
        var missing = Path.Combine(scratch.Path, "missing.txt");

        var run = await CommandRun.Of("parse", missing, latin, good, "--output", "ndjson");

        Assert.Equal(2, run.Exit);
        Assert.Equal("good.txt", IdOf(Assert.Single(run.Lines)));
        Assert.Equal([$"{missing}: There is no such file.", $"{latin}: The file is not UTF-8."], run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task An_unreadable_file_outweighs_a_bad_line()
    {
        using var scratch = new ScratchDirectory();
        var bad = scratch.Write("bad.ndjson", "bad");

        var run = await CommandRun.Of("parse", Path.Combine(scratch.Path, "missing.txt"), bad, "--output", "ndjson");

        Assert.Equal(2, run.Exit);
        Assert.Contains("notJson", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_gives_its_texts_in_order_of_name_with_what_its_metadata_says()
    {
        using var scratch = new ScratchDirectory();
        scratch.Write("b.txt", "second");
        scratch.Write("a.txt", "first");
        scratch.Write("notes.md", "no article");
        scratch.Write("articles.json", """{"articles":[{"file":"b.txt","outlet":"The Harbour Post","title":"T","publishedOn":"2024-03-05","url":"https://example.org/b"}]}""");

        var run = await CommandRun.Of("parse", scratch.Path, "--output", "ndjson");

        Assert.Equal(["a.txt", "b.txt"], run.Lines.Select(IdOf));
        Assert.Equal(
            """{"id":"b.txt","title":"T","outlet":"The Harbour Post","publishedOn":"2024-03-05","url":"https://example.org/b"}""",
            JsonNode.Parse(run.Lines[1])!["article"]!.ToJsonString());
    }

    [Fact]
    public async Task Broken_metadata_is_an_error_that_names_its_file()
    {
        using var scratch = new ScratchDirectory();
        scratch.Write("a.txt", "first");
        scratch.Write("seeds.json", "[]");

        var run = await CommandRun.Of("parse", scratch.Path);

        Assert.Equal(2, run.Exit);
        Assert.Contains("seeds.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_dates_the_articles_that_bring_no_day()
    {
        const string Lines = "{\"id\":\"a\",\"text\":\"\",\"publishedOn\":\"2023-01-02\"}\n{\"id\":\"b\",\"text\":\"\"}\n";

        var run = await CommandRun.WithInput(Lines, "parse", "--input", "ndjson", "--output", "ndjson", "--published", "2024-12-27", "-");

        Assert.Equal(["2023-01-02", "2024-12-27"], run.Lines.Select(line => (string?)JsonNode.Parse(line)!["article"]!["publishedOn"]));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_text()
    {
        using var scratch = new ScratchDirectory();
        var file = scratch.Write("bom.txt", [0xef, 0xbb, 0xbf, .. "text"u8]);

        var run = await CommandRun.Of("parse", file, "--output", "ndjson", "--with-text");

        Assert.Equal("text", (string?)JsonNode.Parse(run.Lines[0])!["article"]!["text"]);
    }

    [Fact]
    public async Task A_convention_codes_each_claim_as_its_house_would()
    {
        var run = await CommandRun.WithInput("{\"text\":\"Dozens of villagers were killed in the raid.\"}", "parse", "--input", "ndjson", "--output", "ndjson", "--convention", "ACLED", "-");

        Assert.Equal(
            """{"convention":"acled-2021","killed":{"low":12,"best":12,"high":12}}""",
            JsonNode.Parse(run.Lines[0])!["claims"]![0]!["coded"]!.ToJsonString());
    }

    [Fact]
    public async Task The_table_shows_the_figure_its_range_and_the_coded_numbers()
    {
        var run = await CommandRun.WithInput("Dozens of villagers were killed in the raid.", "parse", "--convention", "acled-2021", "-");

        Assert.Contains("Dozens", run.Out, StringComparison.Ordinal);
        Assert.Contains("24–99", run.Out, StringComparison.Ordinal);
        Assert.Contains("killed 12/12/12", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_array()
    {
        var run = await CommandRun.WithInput("{\"text\":\"a\"}\nbad\n{\"text\":\"b\"}", "parse", "--input", "ndjson", "--output", "json", "-");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(3, json.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", "-", "--output", "xml")]
    [InlineData("parse", "-", "--input", "html")]
    [InlineData("parse", "-", "--published", "yesterday")]
    [InlineData("parse", "-", "--jobs", "0")]
    [InlineData("parse", "-", "--convention", "mine")]
    [InlineData("guess", "-")]
    public async Task A_command_line_that_is_wrong_ends_with_1_and_says_so(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal(1, run.Exit);
        Assert.NotEmpty(run.Error);
    }

    private static string? IdOf(string line) => (string?)JsonNode.Parse(line)!["article"]?["id"];

    private static void AssertError(JsonObject result, string? id, int line, string code)
    {
        Assert.Equal(id, (string?)result["id"]);
        Assert.Equal(line, (int?)result["line"]);
        Assert.Equal(code, (string?)result["error"]!["code"]);
        Assert.NotEqual("", (string?)result["error"]!["message"]);
    }
}
