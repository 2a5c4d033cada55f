using System.CommandLine;
using System.Text.Json;
using ConflictClaims.Tool.Input;
using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tool.Commands;

/// <summary>conflictclaims counts: every count phrase of each article, whatever it counts.</summary>
internal static class CountsCommand
{
    public static Command Create(Streams streams)
    {
        var input = new InputOptions();
        var command = new Command("counts", "Gives every count phrase with its qualifier, bounds and place, whatever it counts.");
        var output = new OutputOption<ArticleCounts>(
            ("table", (to, _) => new CountTables(to)),
            ("json", (to, _) => new JsonResults<ArticleCounts>(to.Out, asLines: false, WriteJson)),
            ("ndjson", (to, _) => new JsonResults<ArticleCounts>(to.Out, asLines: true, WriteJson)));
        input.AddTo(command);
        output.AddTo(command);
        command.SetAction((result, _) =>
            Run.ThroughAsync(new InputReader(input.Read(result), streams), ReadAsync, output.Open(streams, result), streams.Error));
        return command;
    }

    private static async IAsyncEnumerable<ArticleCounts> ReadAsync(IAsyncEnumerable<Article> articles)
    {
        await foreach (var article in articles.ConfigureAwait(false)) yield return CountsOf(article);
    }

    private static ArticleCounts CountsOf(Article article)
    {
        var counts = new List<CountMatch>();
        foreach (var match in CountRange.FindAll(article.Text)) counts.Add(match);
        return new ArticleCounts(article, counts);
    }

    private static void WriteJson(Utf8JsonWriter json, ArticleCounts result)
    {
        json.WriteStartObject();
        if (result.Article.Id is { } id) json.WriteString("id", id);
        json.WritePropertyName("counts");
        ClaimsJson.WriteCounts(json, result.Article.Text, result.Counts);
        json.WriteEndObject();
    }
}
