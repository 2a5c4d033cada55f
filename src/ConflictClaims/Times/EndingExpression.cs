using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A stretch that ends on a day of its own: "the 24 hours to Friday", "the week ending 12 May".</summary>
internal sealed record EndingExpression(TimeExpression Stretch, TimeExpression Close) : TimeExpression
{
    public override bool NeedsReference => Close.NeedsReference;

    protected override EventTime At(LocalDate? reference) =>
        Stretch.Resolve(Close.Resolve(reference).To) with { IsInferred = NeedsReference };
}
