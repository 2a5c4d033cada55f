using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A year, several, or months of one: "in 2023", "the first half of 2024", "early 2022", "the 1990s". Without a year it is the reference day's.</summary>
/// <param name="Year">The year, when written.</param>
/// <param name="FirstMonth">1-12.</param>
/// <param name="LastMonth">1-12.</param>
internal sealed record CalendarYears(int? Year, int FirstMonth = 1, int LastMonth = 12) : TimeExpression
{
    /// <summary>Years to go from the reference day's: -1 for "last year".</summary>
    public int Offset { get; init; }

    /// <summary>How many years: ten for a decade.</summary>
    public int Count { get; init; } = 1;

    public override bool NeedsReference => Year is null;

    protected override EventTime At(LocalDate? reference)
    {
        var grain = FirstMonth == 1 && LastMonth == 12 && Count == 1 ? TimeGrain.Year : TimeGrain.Span;
        if (YearFor(reference) is not { } year) return new EventTime { Grain = grain, IsInferred = true };
        return new EventTime
        {
            From = new LocalDate(year, FirstMonth, 1),
            To = EndOfMonth(new LocalDate(year + Count - 1, LastMonth, 1)),
            Grain = grain,
            IsInferred = Year is null,
            DatePrecision = 5,
        };
    }

    /// <summary>"In the fourth quarter" said in February is the one of the year before.</summary>
    private int? YearFor(LocalDate? reference)
    {
        if (Year is not null) return Year;
        if (reference is not { } today) return null;
        return Offset == 0 && FirstMonth > today.Month ? today.Year - 1 : today.Year + Offset;
    }
}
