using ConflictClaims.Lexicons;
using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A running total: since a day, or since an event that has no date, up to the reference day.</summary>
/// <param name="Start">The time from whose first day it runs; null when the text gives none.</param>
/// <param name="Anchor">The event that opens it, where it has no date.</param>
internal sealed record SinceExpression(TimeExpression? Start, string? Anchor = null) : TimeExpression
{
    protected override EventTime At(LocalDate? reference)
    {
        var start = Start?.Resolve(reference);
        var from = start?.From;
        if (from > reference) from = null;
        return new EventTime
        {
            From = from,
            To = reference,
            Grain = TimeGrain.Span,
            IsCumulative = true,
            IsInferred = Start is null || Start.NeedsReference,
            Anchor = Anchor,
            DatePrecision = from is not null && reference is not null && IsWithinWeek ? 2 : null,
        };
    }

    private bool IsWithinWeek => Start is WeekdayExpression or UnitExpression { Unit: TimeTerm.Week, Offset: 0 };
}
