using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>Documents as tables for a reader: a heading, a row for each claim, and under it the totals, strengths, warnings and what was not read.</summary>
internal sealed class DocumentTables(Streams streams, CodingConvention? convention) : IResultWriter<ClaimDocument>
{
    private static readonly string[] Heads = ["#", "figure", "range", "outcome", "victims", "by", "place", "period", "who says so", "said on", "stance", "coded"];

    private readonly TextWriter _out = streams.TextOut();

    public void Write(ClaimDocument document)
    {
        _out.WriteLine(Heading(document.Article));
        if (document.Claims.Count == 0) _out.WriteLine("  no claims");
        else TableText.Write(_out, streams.TerminalWidth, Heads, [.. document.Claims.Select(claim => Row(document, claim))]);
        WriteNotes(document);
        _out.WriteLine();
        _out.Flush();
    }

    public void WriteFailure(InputFailure failure)
    {
        _out.WriteLine(failure.ToString());
        _out.WriteLine();
    }

    public void Finish() => _out.Dispose();

    private static string Heading(Article article) =>
        string.Join(" · ", new[] { article.Id, article.Outlet, article.Title, article.PublishedOn is { } day ? Wording.Day(day) : "undated" }.Where(part => part is not null));

    private string[] Row(ClaimDocument document, Claim claim) =>
    [
        claim.PartOf is { } whole ? $"{claim.Id} (of {whole})" : $"{claim.Id}",
        Wording.OneLine(document.TextOf(claim.Evidence.Figure)),
        Wording.Range(claim.Figure.Low, claim.Figure.High),
        Wording.Outcome(claim.Figure),
        Wording.Victims(claim.Victims, TextAt(document, claim.Evidence.Victims)),
        Wording.By(claim),
        Wording.Place(claim.Place),
        Wording.Period(claim.Time),
        Wording.Chain(claim.Attribution),
        Wording.Said(claim.Attribution),
        Wording.Stance(claim),
        Wording.Coded(claim, convention),
    ];

    private void WriteNotes(ClaimDocument document)
    {
        foreach (var toll in document.Tolls)
        {
            var best = toll.Best is { } stated ? $", best {stated}" : "";
            _out.WriteLine($"  toll: {Wording.Outcome(toll.Outcome, null)} {Wording.Range(toll.Low, toll.High)}{best}{(toll.IsCumulative ? ", cumulative" : "")} (claims {string.Join(", ", toll.Claims)})");
        }

        foreach (var strength in document.Strengths)
        {
            _out.WriteLine($"  strength: {Wording.OneLine(document.TextOf(strength.Span))} {strength.Party?.Name} {strength.Verb}".TrimEnd());
        }

        foreach (var caveat in document.Caveats) _out.WriteLine($"  caveat: {Wording.OneLine(caveat.Text)}");
        foreach (var kind in document.Diagnostics.GroupBy(diagnostic => (diagnostic.Code, diagnostic.Message))) WriteDiagnostics(document, kind);
    }

    private void WriteDiagnostics(ClaimDocument document, IGrouping<(string Code, string Message), Diagnostic> kind)
    {
        _out.WriteLine($"  {kind.Key.Code}: {kind.Key.Message}");
        foreach (var diagnostic in kind)
        {
            var at = document.PositionOf(diagnostic.Span);
            _out.WriteLine($"    {at.Line}:{at.Column} {Wording.OneLine(document.TextOf(diagnostic.Span))}");
        }
    }

    private static string? TextAt(ClaimDocument document, TextSpan? span) => span is { } known ? Wording.OneLine(document.TextOf(known)) : null;
}
