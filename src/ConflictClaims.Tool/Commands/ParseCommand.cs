using System.CommandLine;
using ConflictClaims.Tool.Input;
using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tool.Commands;

/// <summary>conflictclaims parse: the claims of each article.</summary>
internal static class ParseCommand
{
    public static Command Create(Streams streams)
    {
        var input = new InputOptions();
        var unquantified = new Option<bool>("--unquantified") { Description = "Also give claims without a number (\"civilians were killed\")." };
        var withText = new Option<bool>("--with-text") { Description = "JSON: also give each article's whole text." };
        var convention = ConventionOption();
        var directory = new Option<DirectoryInfo?>("--out") { Description = "brat: the directory to write NAME.txt, NAME.ann and annotation.conf to." };
        var command = new Command("parse", "Reads articles and gives the claims they make.") { unquantified, convention, withText, directory };
        var output = new OutputOption<ClaimDocument>(
            ("table", (to, result) => new DocumentTables(to, result.GetValue(convention))),
            ("json", (to, result) => new JsonResults<ClaimDocument>(to.Out, asLines: false, (json, document) => ClaimsJson.Write(json, document, result.GetValue(withText), result.GetValue(convention)))),
            ("ndjson", (to, result) => new JsonResults<ClaimDocument>(to.Out, asLines: true, (json, document) => ClaimsJson.Write(json, document, result.GetValue(withText), result.GetValue(convention)))),
            ("csv", (to, _) => new RowResults<ClaimDocument>(to, ClaimsCsv.Write)),
            ("ucdp", (to, _) => new RowResults<ClaimDocument>(to, ClaimsUcdp.Write)),
            ("brat", (to, result) => new BratFiles(to, result.GetRequiredValue(directory)!)),
            ("jsonld", (to, _) => new WholeResults<ClaimDocument>(to, documents => ClaimsJsonLd.Write(to.Out, documents))));
        input.AddTo(command);
        output.AddTo(command);
        command.Validators.Add(result =>
        {
            if (output.NameIn(result) == "brat" && result.GetValue(directory) is null) result.AddError("--output brat needs --out DIRECTORY.");
        });
        command.SetAction((result, _) =>
        {
            var settings = input.Read(result);
            var options = new ClaimParserOptions { IncludeUnquantified = result.GetValue(unquantified), MaxDegreeOfParallelism = settings.Jobs };
            var reader = new InputReader(settings, streams);
            return Run.ThroughAsync(reader, articles => ClaimParser.ParseManyAsync(articles, options), output.Open(streams, result), streams.Error);
        });
        return command;
    }

    private static Option<CodingConvention?> ConventionOption() => new("--convention")
    {
        Description = $"Also code each claim as a house would: {string.Join(", ", CodingConvention.All)}.",
        CustomParser = result =>
        {
            var name = result.Tokens[0].Value;
            var convention = CodingConvention.Find(name);
            if (convention is null) result.AddError($"There is no convention \"{name}\"; there are {string.Join(", ", CodingConvention.All)}.");
            return convention;
        },
    };
}
