using System.CommandLine;
using System.CommandLine.Parsing;

namespace ConflictClaims.Tool.Output;

/// <summary>The formats a command can write its results in, by name, and the option that chooses one.</summary>
internal sealed class OutputOption<T>
{
    private readonly IReadOnlyList<(string Name, Func<Streams, ParseResult, IResultWriter<T>> Open)> _formats;
    private readonly Option<string> _option;

    public OutputOption(params (string Name, Func<Streams, ParseResult, IResultWriter<T>> Open)[] formats)
    {
        _formats = formats;
        _option = new Option<string>("--output")
        {
            Description = "How to write the results.",
            DefaultValueFactory = _ => formats[0].Name,
        };
        _option.AcceptOnlyFromAmong([.. formats.Select(format => format.Name)]);
    }

    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>The format chosen on a command line that is still being checked.</summary>
    public string? NameIn(SymbolResult result) => result.GetValue(_option);

    public IResultWriter<T> Open(Streams streams, ParseResult result)
    {
        var name = result.GetValue(_option);
        return _formats.First(format => format.Name == name).Open(streams, result);
    }
}
