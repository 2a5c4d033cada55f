namespace ConflictClaims.Export.Html;

/// <summary>Finds what to highlight in an article, and puts it in an order in which every mark lies wholly inside the marks that are open.</summary>
internal static class ArticleMarks
{
    /// <summary>The marks, by start and from the outside in; marks that would cross are cut where they cross.</summary>
    public static List<Mark> NestedIn(ClaimDocument document)
    {
        var waiting = new PriorityQueue<Mark, (int Start, int Length, int Kind)>();
        foreach (var mark in Merged(document)) Enqueue(waiting, mark);
        List<Mark> nested = [];
        Stack<int> ends = [];
        while (waiting.TryDequeue(out var mark, out _))
        {
            while (ends.Count > 0 && ends.Peek() <= mark.Span.Start) ends.Pop();
            if (ends.Count > 0 && ends.Peek() < mark.Span.End)
            {
                Enqueue(waiting, mark with { Span = new TextSpan(ends.Peek(), mark.Span.End) });
                mark = mark with { Span = new TextSpan(mark.Span.Start, ends.Peek()), IsEnd = false };
            }
            ends.Push(mark.Span.End);
            nested.Add(mark);
        }
        return nested;
    }

    private static void Enqueue(PriorityQueue<Mark, (int Start, int Length, int Kind)> waiting, Mark mark) =>
        waiting.Enqueue(mark, (mark.Span.Start, -mark.Span.Length, (int)mark.Kind));

    // One mark for all the claims that share a stretch.
    private static IEnumerable<Mark> Merged(ClaimDocument document)
    {
        Dictionary<(TextSpan, MarkKind), List<Claim>> claims = [];
        foreach (var (span, kind, claim) in Stretches(document))
        {
            if (!document.Holds(span)) continue;
            if (!claims.TryGetValue((span, kind), out var sharing)) claims[(span, kind)] = sharing = [];
            if (claim is not null) sharing.Add(claim);
        }
        return claims.Select(pair => new Mark(pair.Key.Item1, pair.Key.Item2, pair.Value));
    }

    private static IEnumerable<(TextSpan Span, MarkKind Kind, Claim? Claim)> Stretches(ClaimDocument document)
    {
        foreach (var claim in document.Claims)
        {
            foreach (var (span, kind) in StretchesOf(claim))
            {
                if (span is { } stretch) yield return (stretch, kind, claim);
            }
            if (document.TermSpan(claim) is { } term) yield return (term, MarkKind.Outcome, claim);
        }
        foreach (var strength in document.Strengths) yield return (strength.Span, MarkKind.Strength, null);
        foreach (var caveat in document.Caveats) yield return (caveat.Span, MarkKind.Caveat, null);
    }

    private static IEnumerable<(TextSpan? Span, MarkKind Kind)> StretchesOf(Claim claim)
    {
        var evidence = claim.Evidence;
        yield return (evidence.Sentence, MarkKind.Sentence);
        yield return (evidence.Figure, MarkKind.Figure);
        yield return (evidence.Victims, MarkKind.Victims);
        yield return (evidence.By, MarkKind.By);
        yield return (evidence.Place, MarkKind.Place);
        yield return (evidence.Time, MarkKind.Period);
        yield return (evidence.Share, MarkKind.Share);
        foreach (var source in evidence.Attribution.SelectMany(link => link.Sources)) yield return (source, MarkKind.Source);
    }
}
