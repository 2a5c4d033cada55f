using NodaTime;

namespace ConflictClaims.Times;

/// <summary>Days counted from the reference day: "yesterday", "overnight", "the past week", "in the past few days".</summary>
/// <param name="From">Days from the reference day to the first one; negative for the past.</param>
/// <param name="To">Days from the reference day to the last one.</param>
/// <param name="Grain">The unit in which it is told.</param>
/// <param name="Precision">UCDP's <c>date_prec</c>.</param>
internal sealed record DaysFromReference(int From, int To, TimeGrain Grain, int Precision) : TimeExpression
{
    public override bool IsDay => From == To;

    protected override EventTime At(LocalDate? reference) => new()
    {
        From = reference?.PlusDays(From),
        To = reference?.PlusDays(To),
        Grain = Grain,
        IsInferred = true,
        DatePrecision = reference is null ? null : Precision,
    };
}
