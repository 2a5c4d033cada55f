using System.Globalization;

namespace ConflictClaims.Reconciling;

/// <summary>What must have happened between an earlier and a later claim if both hold.</summary>
/// <param name="People">How many more people at least; 0 or less where the ranges meet.</param>
/// <param name="Days">The days between.</param>
/// <param name="IsSamePeriod">Whether both cover the same period, so that not the count grew but what is known of it.</param>
/// <param name="IsRough">Whether the days are only as exact as "last week".</param>
internal readonly record struct Growth(long People, int Days, bool IsSamePeriod, bool IsRough)
{
    /// <summary>
    /// The growth from one claim to a later one: running totals that count the same people from the same opening to a later day,
    /// or the same period told again on a later day. Null for any other pair.
    /// </summary>
    public static Growth? Between(Statement early, Statement late)
    {
        var lateToEarly = FieldSets.Of(late, early);
        if (!lateToEarly.People.IsWithin()) return null;
        var days = DaysBetween(early, late, lateToEarly.Time, out var samePeriod);
        if (days is not > 0) return null;
        var before = CountBounds.Of(early.Claim.Figure.Count);
        var after = CountBounds.Of(late.Claim.Figure.Count);
        var people = before.High is { } high ? after.Low - high : 0;
        return new Growth(people, days.Value, samePeriod, late.Time.Scope is not null);
    }

    public override string ToString()
    {
        var unit = Days == 1 ? "day" : "days";
        var about = IsRough ? "about " : "";
        var size = string.Create(CultureInfo.InvariantCulture, $"at least {People:N0} more");
        return IsSamePeriod
            ? string.Create(CultureInfo.InvariantCulture, $"{size} for the same period, told {about}{Days} {unit} later")
            : string.Create(CultureInfo.InvariantCulture, $"{size} in {about}{Days} {unit}");
    }

    private static int? DaysBetween(Statement early, Statement late, SetRelation time, out bool samePeriod)
    {
        samePeriod = false;
        if (PeriodSets.OpenAlike(early.Time, late.Time) && late.Time.To > early.Time.To) return late.Time.To - early.Time.To;
        samePeriod = time == SetRelation.Equal;
        return samePeriod && late.Said?.Scope == early.Said?.Scope ? late.Said?.Number - early.Said?.Number : null;
    }
}
