using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Tool.Input;

/// <summary>The arguments and options of every command that reads articles.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("files")
    {
        Description = "Files, directories (their *.txt, and articles.json or seeds.json for outlets and dates), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _format = new("--input")
    {
        Description = "What the files hold; by default ndjson for *.ndjson and *.jsonl, text for all others.",
    };

    private readonly Option<LocalDate?> _published = PublishedOption();

    private readonly Option<int> _jobs = new("--jobs")
    {
        Description = "How many articles to read at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public InputOptions()
    {
        _format.AcceptOnlyFromAmong("text", "ndjson");
        _jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--jobs must be at least 1.");
        });
    }

    /// <summary>The option for the day of publication.</summary>
    public static Option<LocalDate?> PublishedOption() => new("--published")
    {
        Description = "The day of publication (2024-12-27) of articles that bring none of their own.",
        CustomParser = ReadDay,
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        command.Options.Add(_format);
        command.Options.Add(_published);
        command.Options.Add(_jobs);
    }

    public InputSettings Read(ParseResult result) =>
        new(result.GetValue(_paths) ?? [], result.GetValue(_format), result.GetValue(_published), result.GetValue(_jobs));

    private static LocalDate? ReadDay(ArgumentResult result)
    {
        var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (day.Success) return day.Value;
        result.AddError($"--published must be a day as 2024-12-27, not \"{result.Tokens[0].Value}\".");
        return null;
    }
}
