using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>The count phrases of each article as a table.</summary>
internal sealed class CountTables(Streams streams) : IResultWriter<ArticleCounts>
{
    private static readonly string[] Heads = ["at", "count", "range", "precision"];

    private readonly TextWriter _out = streams.TextOut();

    public void Write(ArticleCounts result)
    {
        _out.WriteLine(result.Article.Id ?? "-");
        if (result.Counts.Count == 0) _out.WriteLine("  no counts");
        else TableText.Write(_out, streams.TerminalWidth, Heads, [.. result.Counts.Select(count => Row(result.Article.Text, count))]);
        _out.WriteLine();
        _out.Flush();
    }

    public void WriteFailure(InputFailure failure) => _out.WriteLine(failure.ToString());

    public void Finish() => _out.Dispose();

    private static string[] Row(string text, CountMatch count) =>
    [
        $"{count.Span.Start}",
        Wording.OneLine(text[count.Span.Start..count.Span.End]),
        Wording.Range(count.Range.Low, count.Range.High),
        (count.Range.IsApproximate ? "approximate, " : "") + Wording.Precision(count.Range.Precision),
    ];
}
