using System.CommandLine;
using ConflictClaims.Tool.Commands;

namespace ConflictClaims.Tool;

/// <summary>The command line. Each command stands in a file of its own in Commands/ and makes itself with Create.</summary>
internal static class CommandTree
{
    public static Task<int> RunAsync(string[] args, Streams streams)
    {
        var output = streams.TextOut();
        var configuration = new InvocationConfiguration { Output = output, Error = streams.Error };
        return Build(streams).Parse(args).InvokeAsync(configuration).ContinueWith(
            run =>
            {
                output.Dispose();
                return run.GetAwaiter().GetResult();
            },
            TaskScheduler.Default);
    }

    private static RootCommand Build(Streams streams) => new("Reads conflict reporting: who says how many people met which fate, where, when, and how firmly.")
    {
        ParseCommand.Create(streams),
        CountsCommand.Create(streams),
        ExplainCommand.Create(streams),
        CompareCommand.Create(streams),
        ReportCommand.Create(streams),
    };
}
