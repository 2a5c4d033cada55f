using System.Text;
using ConflictClaims.Tool;

namespace ConflictClaims.Tests.Tool;

/// <summary>A run of the command in this process.</summary>
internal sealed record CommandRun(int Exit, string Out, string Error)
{
    public static Task<CommandRun> Of(params string[] args) => With([], args);

    public static Task<CommandRun> WithInput(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    public static async Task<CommandRun> With(byte[] input, string[] args, int? terminalWidth = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var inputStream = new MemoryStream(input);
        var exit = await CommandTree.RunAsync(args, new Streams(inputStream, output, error, terminalWidth));
        return new CommandRun(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
