using System.CommandLine;
using ConflictClaims.Tool.Input;
using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tool.Commands;

/// <summary>conflictclaims compare: what the articles say together.</summary>
internal static class CompareCommand
{
    public static Command Create(Streams streams)
    {
        var input = new InputOptions();
        var command = new Command("compare", "Compares the claims of many articles: what was retold, distorted, updated and contradicted.");
        var output = new OutputOption<ClaimDocument>(
            ("table", (to, _) => new LedgerTables(to)),
            ("json", (to, _) => new LedgerJson(to)));
        input.AddTo(command);
        output.AddTo(command);
        command.SetAction((result, _) =>
        {
            var settings = input.Read(result);
            var options = new ClaimParserOptions { MaxDegreeOfParallelism = settings.Jobs };
            return Run.ThroughAsync(new InputReader(settings, streams), articles => ClaimParser.ParseManyAsync(articles, options), output.Open(streams, result), streams.Error);
        });
        return command;
    }
}
