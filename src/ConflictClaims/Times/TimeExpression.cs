using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A time expression, not yet anchored to a day.</summary>
internal abstract record TimeExpression
{
    /// <summary>Whether it is one single day, so that something can be "said on" it.</summary>
    public virtual bool IsDay => false;

    /// <summary>Whether its days can be told only from a reference day.</summary>
    public virtual bool NeedsReference => true;

    /// <summary>The period it covers, counted from the reference day; without one, whatever the words alone give.</summary>
    public EventTime Resolve(LocalDate? reference) => At(reference is { Year: > 200 and < 9000 } ? reference : null);

    /// <summary>As <see cref="Resolve"/>, with a reference day far enough from the ends of the calendar to count from.</summary>
    protected abstract EventTime At(LocalDate? reference);

    /// <summary>UCDP's <c>date_prec</c> of a period of so many days that the table has no row for.</summary>
    protected static int PrecisionOf(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) switch
    {
        0 => 1,
        < 6 => 2,
        < 10 => 3,
        < 31 => 4,
        _ => 5,
    };

    protected static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    protected static LocalDate FirstOfMonth(LocalDate day) => new(day.Year, day.Month, 1);

    protected static LocalDate EndOfMonth(LocalDate day) => FirstOfMonth(day).PlusMonths(1).PlusDays(-1);
}
