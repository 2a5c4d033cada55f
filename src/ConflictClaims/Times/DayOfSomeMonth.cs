using NodaTime;

namespace ConflictClaims.Times;

/// <summary>"On the 14th": the most recent day of that number on or before the reference day.</summary>
internal sealed record DayOfSomeMonth(int Day) : TimeExpression
{
    public override bool IsDay => true;

    protected override EventTime At(LocalDate? reference)
    {
        var day = reference is { } today ? DayFor(today) : (LocalDate?)null;
        return new EventTime { From = day, To = day, Grain = TimeGrain.Day, IsInferred = true, DatePrecision = day is null ? null : 1 };
    }

    private LocalDate DayFor(LocalDate today)
    {
        var month = FirstOfMonth(today);
        while (EndOfMonth(month).Day < Day || month.PlusDays(Day - 1) > today) month = month.PlusMonths(-1);
        return month.PlusDays(Day - 1);
    }
}
