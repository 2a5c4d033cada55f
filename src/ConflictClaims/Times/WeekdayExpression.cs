using NodaTime;

namespace ConflictClaims.Times;

/// <summary>Which one of the weekdays is meant.</summary>
internal enum WeekdayChoice
{
    /// <summary>The most recent one on or before the reference day: "on Monday".</summary>
    MostRecent,

    /// <summary>The most recent one before the reference day: "last Friday".</summary>
    Last,

    /// <summary>The one of the reference day's week: "this Friday".</summary>
    ThisWeek,

    /// <summary>The one of the week before: "Friday of last week".</summary>
    LastWeek,

    /// <summary>The first one behind the reference day: "next Friday".</summary>
    Next,
}

/// <summary>A weekday: "on Monday", "last Friday", "Sunday night".</summary>
internal sealed record WeekdayExpression(IsoDayOfWeek Day, WeekdayChoice Choice = WeekdayChoice.MostRecent) : TimeExpression
{
    public override bool IsDay => true;

    protected override EventTime At(LocalDate? reference)
    {
        var day = reference is { } today ? DayFor(today) : (LocalDate?)null;
        return new EventTime { From = day, To = day, Grain = TimeGrain.Day, IsInferred = true, DatePrecision = day is null ? null : 1 };
    }

    private LocalDate DayFor(LocalDate today) => Choice switch
    {
        WeekdayChoice.Last => today.Previous(Day),
        WeekdayChoice.ThisWeek => MondayOf(today).PlusDays((int)Day - 1),
        WeekdayChoice.LastWeek => MondayOf(today).PlusDays((int)Day - 8),
        WeekdayChoice.Next => today.Next(Day),
        _ => today.PlusDays(1).Previous(Day),
    };
}
