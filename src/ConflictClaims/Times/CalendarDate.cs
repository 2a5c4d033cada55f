using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A day of a month: "4 June", "December 27, 2024". Without a year it is the most recent one on or before the reference day.</summary>
/// <param name="Year">The year, when written.</param>
/// <param name="Month">1-12.</param>
/// <param name="Day">1-31, a day this month can have.</param>
/// <param name="IsAround">"Around 2 July" covers the day before and after too.</param>
internal sealed record CalendarDate(int? Year, int Month, int Day, bool IsAround = false) : TimeExpression
{
    /// <summary>Years to go from the reference day's, where the words say so: "3 March last year".</summary>
    public int? YearOffset { get; init; }

    public override bool IsDay => !IsAround;

    public override bool NeedsReference => Year is null;

    protected override EventTime At(LocalDate? reference)
    {
        if (DayFor(reference) is not { } day) return new EventTime { Grain = TimeGrain.Day, IsInferred = true };
        var around = IsAround ? 1 : 0;
        return new EventTime
        {
            From = day.PlusDays(-around),
            To = day.PlusDays(around),
            Grain = TimeGrain.Day,
            IsInferred = Year is null,
            DatePrecision = IsAround ? 2 : 1,
        };
    }

    private LocalDate? DayFor(LocalDate? reference)
    {
        if (Year is { } told) return In(told);
        if (reference is not { } today) return null;
        if (YearOffset is { } years) return In(today.Year + years);
        var year = today.Year;
        while (Day > CalendarSystem.Iso.GetDaysInMonth(year, Month) || new LocalDate(year, Month, Day) > today) year--;
        return new LocalDate(year, Month, Day);
    }

    private LocalDate In(int year) => new(year, Month, Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(year, Month)));
}
