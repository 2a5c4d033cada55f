using System.CommandLine;
using ConflictClaims.Tool.Input;
using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tool.Commands;

/// <summary>conflictclaims explain: what each stage makes of a sentence.</summary>
internal static class ExplainCommand
{
    public static Command Create(Streams streams)
    {
        var sentence = new Argument<string>("sentence") { Description = "The words to read, as one argument." };
        var published = InputOptions.PublishedOption();
        var command = new Command("explain", "Shows how a sentence is read: tokens, counts, times, places, phrases, clauses, the rules that gave claims, and why other words gave none.") { sentence, published };
        command.SetAction(result =>
        {
            using var output = streams.TextOut();
            var article = new Article(result.GetRequiredValue(sentence)) { PublishedOn = result.GetValue(published) };
            new Explanation(article, output, streams.TerminalWidth).Write();
        });
        return command;
    }
}
