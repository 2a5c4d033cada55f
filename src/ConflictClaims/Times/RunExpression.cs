using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A number of days that starts on a day of its own: "the week of 5 May".</summary>
internal sealed record RunExpression(TimeExpression Start, int Days) : TimeExpression
{
    public override bool NeedsReference => Start.NeedsReference;

    protected override EventTime At(LocalDate? reference)
    {
        var first = Start.Resolve(reference);
        return first with { To = first.From?.PlusDays(Days - 1), Grain = Days == 7 ? TimeGrain.Week : TimeGrain.Span, DatePrecision = first.From is null ? null : Days == 7 ? 3 : 2 };
    }
}
