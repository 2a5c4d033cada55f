using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A running total up to a day, its start not told: "as of Friday", "by 3 May".</summary>
internal sealed record UpToExpression(TimeExpression Close) : TimeExpression
{
    public override bool NeedsReference => Close.NeedsReference;

    protected override EventTime At(LocalDate? reference) => new()
    {
        To = Close.Resolve(reference).To,
        Grain = TimeGrain.Span,
        IsCumulative = true,
        IsInferred = NeedsReference,
    };
}
