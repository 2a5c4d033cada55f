using System.Text;

namespace ConflictClaims.Tool;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output; results are UTF-8.</param>
/// <param name="Error">Where messages go.</param>
/// <param name="TerminalWidth">The columns of the terminal that <paramref name="Out"/> is; null where it is a file or a pipe.</param>
internal sealed record Streams(Stream In, Stream Out, TextWriter Error, int? TerminalWidth)
{
    /// <summary>UTF-8 without a byte order mark, that fails on bytes which are none.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The streams of this process.</summary>
    public static Streams OfProcess()
    {
        int? width = Console.IsOutputRedirected ? null : Math.Max(40, Console.WindowWidth);
        return new Streams(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, width);
    }

    /// <summary>A writer on <see cref="Out"/> that replaces what is no Unicode (lone surrogates) instead of failing on it.</summary>
    public TextWriter TextOut() => new StreamWriter(Out, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
}
