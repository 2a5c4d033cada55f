using System.CommandLine;
using ConflictClaims.Tool.Input;
using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tool.Commands;

/// <summary>conflictclaims report: charts, marked articles and the ledger as one HTML page.</summary>
internal static class ReportCommand
{
    public static Command Create(Streams streams)
    {
        var input = new InputOptions();
        var file = new Option<FileInfo?>("--out", "-o") { Description = "The file to write; standard output if not given." };
        var command = new Command("report", "Writes one HTML page: a chart for each group of claims, the articles with their claims marked, and the ledger.") { file };
        input.AddTo(command);
        command.SetAction((result, _) =>
        {
            var settings = input.Read(result);
            var options = new ClaimParserOptions { MaxDegreeOfParallelism = settings.Jobs };
            var output = new WholeResults<ClaimDocument>(streams, documents => Write(documents, result.GetValue(file), streams));
            return Run.ThroughAsync(new InputReader(settings, streams), articles => ClaimParser.ParseManyAsync(articles, options), output, streams.Error);
        });
        return command;
    }

    private static void Write(IReadOnlyList<ClaimDocument> documents, FileInfo? file, Streams streams)
    {
        using var writer = file is null ? streams.TextOut() : new StreamWriter(file.FullName);
        ClaimsHtml.Write(writer, documents, ClaimReconciler.Reconcile(documents));
    }
}
