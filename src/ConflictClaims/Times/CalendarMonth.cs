using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A month or days of it: "in May", "early March 2024". Without a year it is the most recent one that began on or before the reference day.</summary>
/// <param name="Year">The year, when written.</param>
/// <param name="Month">1-12; 0 for a month told from the reference day's.</param>
/// <param name="Part">Early is 1-10, mid 10-20, late from the 15th.</param>
internal sealed record CalendarMonth(int? Year, int Month, PartOf Part = PartOf.Whole) : TimeExpression
{
    /// <summary>First day of a stretch of days that is neither the whole month nor one of its parts: "the first week of"; counted from the end when negative.</summary>
    public int FirstDay { get; init; }

    /// <summary>Months to go from the reference day's, where <see cref="Month"/> is 0.</summary>
    public int Offset { get; init; }

    /// <summary>How many days the stretch has.</summary>
    public int Days { get; init; }

    /// <summary>Years to go from the reference day's, where the words say so: "March of last year".</summary>
    public int? YearOffset { get; init; }

    public override bool NeedsReference => Year is null;

    protected override EventTime At(LocalDate? reference)
    {
        var grain = Days == 0 ? TimeGrain.Month : Days == 7 ? TimeGrain.Week : TimeGrain.Day;
        if (MonthFor(reference) is not { } month) return new EventTime { Grain = grain, IsInferred = true };
        var (first, last) = DaysOf(month);
        return new EventTime
        {
            From = first,
            To = last,
            Grain = grain,
            IsInferred = Year is null,
            DatePrecision = Days == 0 ? 4 : PrecisionOf(first, last),
        };
    }

    /// <summary>The days of a part of the month that starts on <paramref name="month"/>.</summary>
    public static (LocalDate First, LocalDate Last) DaysOf(LocalDate month, PartOf part) => part switch
    {
        PartOf.Early => (month, month.PlusDays(9)),
        PartOf.Mid => (month.PlusDays(9), month.PlusDays(19)),
        PartOf.Late => (month.PlusDays(14), EndOfMonth(month)),
        _ => (month, EndOfMonth(month)),
    };

    private (LocalDate First, LocalDate Last) DaysOf(LocalDate month)
    {
        if (Days == 0) return DaysOf(month, Part);
        var end = EndOfMonth(month);
        if (FirstDay < 0) return (end.PlusDays(1 - Days), end);
        var last = month.PlusDays(FirstDay - 2 + Days);
        return (month.PlusDays(FirstDay - 1), last < end ? last : end);
    }

    private LocalDate? MonthFor(LocalDate? reference)
    {
        if (Year is { } year) return new LocalDate(year, Month, 1);
        if (Month == 0) return reference is { } day ? FirstOfMonth(day).PlusMonths(Offset) : null;
        if (YearOffset is { } years) return reference is { } now ? new LocalDate(now.Year + years, Month, 1) : null;
        return reference is { } today ? new LocalDate(Month > today.Month ? today.Year - 1 : today.Year, Month, 1) : null;
    }
}
