using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Reconciling;

/// <summary>A day on a timeline: the calendar, or the days of an undated article, whose own day is 0.</summary>
internal readonly record struct Day(string? Scope, int Number)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static Day Of(LocalDate date) => new(null, Period.DaysBetween(Epoch, date));

    public LocalDate? Date => Scope is null ? Epoch.PlusDays(Number) : null;

    public override string ToString() => Date is { } date ? LocalDatePattern.Iso.Format(date) : Number switch
    {
        0 => "the article's day",
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{-Number} days before the article"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Number} days after the article"),
    };
}
