using ConflictClaims.Lexicons;
using NodaTime;

namespace ConflictClaims.Times;

/// <summary>
/// A week, weekend, month, quarter or year told from the reference day's: "this month", "last week", "late last month".
/// This one runs up to the reference day, others are whole.
/// </summary>
/// <param name="Unit">Week, weekend, month, quarter or year.</param>
/// <param name="Offset">-1 for the one before, 0 for this one, 1 for the next.</param>
/// <param name="Part">"Late last week".</param>
internal sealed record UnitExpression(TimeTerm Unit, int Offset, PartOf Part = PartOf.Whole) : TimeExpression
{
    /// <summary>"Earlier this month": up to the day before the reference day.</summary>
    public bool IsEarlier { get; init; }

    protected override EventTime At(LocalDate? reference)
    {
        var time = new EventTime { Grain = Grain, IsInferred = true };
        if (reference is not { } today) return time;
        var (first, last) = PartDays(FirstDay(today));
        if (Offset == 0 && Part == PartOf.Whole && Unit != TimeTerm.Weekend)
        {
            last = IsEarlier ? today.PlusDays(-1) : today;
            if (last < first) last = first;
        }

        return time with { From = first, To = last, DatePrecision = Precision };
    }

    private TimeGrain Grain => Unit switch
    {
        TimeTerm.Week => TimeGrain.Week,
        TimeTerm.Month => TimeGrain.Month,
        TimeTerm.Year => TimeGrain.Year,
        _ => TimeGrain.Span,
    };

    private int Precision => Unit switch
    {
        TimeTerm.Weekend => 2,
        TimeTerm.Week => Offset == 0 || Part != PartOf.Whole ? 2 : 3,
        TimeTerm.Month => 4,
        _ => 5,
    };

    private LocalDate FirstDay(LocalDate today) => Unit switch
    {
        TimeTerm.Weekend => Saturday(today).PlusWeeks(Offset),
        TimeTerm.Week => MondayOf(today).PlusWeeks(Offset),
        TimeTerm.Month => FirstOfMonth(today).PlusMonths(Offset),
        TimeTerm.Quarter => new LocalDate(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3 * Offset),
        _ => new LocalDate(today.Year, 1, 1).PlusYears(Offset),
    };

    /// <summary>"Last weekend" said on a weekend is the one before; on any other day it is the most recent one.</summary>
    private LocalDate Saturday(LocalDate today)
    {
        var saturday = today.PlusDays(1).Previous(IsoDayOfWeek.Saturday);
        return Offset < 0 && today.DayOfWeek < IsoDayOfWeek.Saturday ? saturday.PlusWeeks(1) : saturday;
    }

    private (LocalDate First, LocalDate Last) PartDays(LocalDate first) => (Unit, Part) switch
    {
        (TimeTerm.Weekend, _) => (first, first.PlusDays(1)),
        (TimeTerm.Week, PartOf.Early) => (first, first.PlusDays(2)),
        (TimeTerm.Week, PartOf.Mid) => (first.PlusDays(1), first.PlusDays(3)),
        (TimeTerm.Week, PartOf.Late) => (first.PlusDays(4), first.PlusDays(6)),
        (TimeTerm.Week, _) => (first, first.PlusDays(6)),
        (TimeTerm.Month, _) => CalendarMonth.DaysOf(first, Part),
        (TimeTerm.Quarter, _) => (first, first.PlusMonths(3).PlusDays(-1)),
        (_, PartOf.Early) => (first, first.PlusMonths(4).PlusDays(-1)),
        (_, PartOf.Mid) => (first.PlusMonths(4), first.PlusMonths(8).PlusDays(-1)),
        (_, PartOf.Late) => (first.PlusMonths(8), first.PlusMonths(12).PlusDays(-1)),
        _ => (first, first.PlusMonths(12).PlusDays(-1)),
    };
}
