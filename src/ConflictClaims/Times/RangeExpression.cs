using NodaTime;

namespace ConflictClaims.Times;

/// <summary>From one time to another, both included: "between 3 and 9 March", "from Monday to Wednesday".</summary>
internal sealed record RangeExpression(TimeExpression Start, TimeExpression Close) : TimeExpression
{
    public override bool NeedsReference => Start.NeedsReference && Close.NeedsReference;

    protected override EventTime At(LocalDate? reference)
    {
        var (first, last) = Ends(reference);
        if (first is { } a && last is { } b && a > b) (first, last) = (null, null);
        return new EventTime
        {
            From = first,
            To = last,
            Grain = TimeGrain.Span,
            IsInferred = NeedsReference,
            DatePrecision = first is { } from && last is { } to ? PrecisionOf(from, to) : null,
        };
    }

    /// <summary>The end that can be told by itself gives the year of the other: "30 December to 2 January 2025".</summary>
    private (LocalDate? First, LocalDate? Last) Ends(LocalDate? reference)
    {
        if (Close.NeedsReference && !Start.NeedsReference)
        {
            var first = Start.Resolve(null).From;
            return (first, Close.Resolve(first?.PlusYears(1).PlusDays(-1)).To);
        }

        var last = Close.Resolve(reference).To;
        return (Start.Resolve(last).From, last);
    }
}
