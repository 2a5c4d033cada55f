using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export.Html;

/// <summary>Places a day between 0 and 100 per cent of the chart's width. What has no day stands in a strip at the right.</summary>
internal sealed class DayScale
{
    private const double Edge = 7;
    private const double UndatedWidth = 22;
    private const int MostTicks = 6;

    private static readonly int[] DaySteps = [1, 2, 3, 5, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

    private static readonly LocalDatePattern DayOfMonth = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern MonthOfYear = LocalDatePattern.CreateWithInvariantCulture("MMM");

    private readonly LocalDate _first;
    private readonly int _days;

    public DayScale(IEnumerable<LocalDate?> days)
    {
        LocalDate?[] all = [.. days];
        LocalDate[] dated = [.. all.OfType<LocalDate>()];
        HasDays = dated.Length > 0;
        HasUndated = dated.Length < all.Length;
        if (!HasDays) return;
        _first = dated.Min();
        _days = Period.DaysBetween(_first, dated.Max());
    }

    public bool HasDays { get; }

    public bool HasUndated { get; }

    /// <summary>Where the strip without days begins.</summary>
    public double UndatedFrom => !HasUndated ? 100 : HasDays ? 100 - UndatedWidth : 0;

    public double At(LocalDate? day)
    {
        if (day is not { } known) return (UndatedFrom + 100) / 2;
        var left = Edge;
        var right = UndatedFrom - Edge;
        return _days == 0 ? (left + right) / 2 : left + ((right - left) * Period.DaysBetween(_first, known) / _days);
    }

    /// <summary>Days to write under the chart, with their words; the second line is the year, where it is new.</summary>
    public IReadOnlyList<(double At, string Label, string? Year)> Ticks()
    {
        if (!HasDays) return [];
        List<(double, string, string?)> ticks = [];
        var (pattern, days) = TickDays();
        int? year = null;
        foreach (var day in days)
        {
            var label = pattern?.Format(day) ?? day.Year.ToString(CultureInfo.InvariantCulture);
            var isNew = pattern is not null && day.Year != year;
            ticks.Add((At(day), label, isNew ? day.Year.ToString(CultureInfo.InvariantCulture) : null));
            year = day.Year;
        }
        return ticks;
    }

    private (LocalDatePattern? Pattern, IEnumerable<LocalDate> Days) TickDays()
    {
        var last = _first.PlusDays(_days);
        foreach (var step in DaySteps)
        {
            if (_days / step < MostTicks) return (DayOfMonth, Every(_first, last, day => day.PlusDays(step)));
        }
        var months = Period.Between(_first, last, PeriodUnits.Months).Months + 1;
        var monthStart = new LocalDate(_first.Year, _first.Month, 1).PlusMonths(1);
        foreach (var step in MonthSteps)
        {
            if (months / step < MostTicks) return (MonthOfYear, Every(monthStart, last, day => day.PlusMonths(step)));
        }
        var years = last.Year - _first.Year;
        var stride = YearSteps.First(step => years / step < MostTicks);
        return (null, Every(new LocalDate(_first.Year, 1, 1).PlusYears(1), last, day => day.PlusYears(stride)));
    }

    private static IEnumerable<LocalDate> Every(LocalDate from, LocalDate to, Func<LocalDate, LocalDate> next)
    {
        for (var day = from; day <= to; day = next(day)) yield return day;
    }
}
