using NodaTime;

namespace ConflictClaims.Times;

/// <summary>"The past three months", "the past year": from the same day so many months back to the reference day.</summary>
internal sealed record MonthsBack(int Months, TimeGrain Grain) : TimeExpression
{
    protected override EventTime At(LocalDate? reference) => new()
    {
        From = reference?.PlusMonths(-Months),
        To = reference,
        Grain = Grain,
        IsInferred = true,
        DatePrecision = reference is null ? null : Grain == TimeGrain.Year ? 5 : 4,
    };
}
