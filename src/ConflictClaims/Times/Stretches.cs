using ConflictClaims.Lexicons;

namespace ConflictClaims.Times;

/// <summary>Stretches of so many units before the reference day.</summary>
internal static class Stretches
{
    /// <summary>"The past N days": N is at least 1. Hours and weeks take in the reference day, days do not.</summary>
    public static TimeExpression? Back(TimeTerm unit, int n) => unit switch
    {
        TimeTerm.Hour => new DaysFromReference(n <= 24 ? -1 : -Math.Max(2, (n - 1) / 24), 0, TimeGrain.Day, n <= 72 ? 2 : PrecisionOf(n / 24)),
        TimeTerm.Day => n == 1 ? new DaysFromReference(-1, 0, TimeGrain.Day, 2) : new DaysFromReference(-n, -1, TimeGrain.Day, PrecisionOf(n)),
        TimeTerm.Week => new DaysFromReference(1 - (7 * n), 0, TimeGrain.Week, n == 1 ? 3 : 4),
        TimeTerm.Fortnight => new DaysFromReference(1 - (14 * n), 0, TimeGrain.Week, 4),
        TimeTerm.Month => new MonthsBack(n, TimeGrain.Month),
        TimeTerm.Quarter => n == 1 ? new UnitExpression(TimeTerm.Quarter, -1) : new MonthsBack(3 * n, TimeGrain.Month),
        TimeTerm.Year => new MonthsBack(12 * n, TimeGrain.Year),
        TimeTerm.Decade => new MonthsBack(120 * n, TimeGrain.Year),
        TimeTerm.Weekend => new UnitExpression(TimeTerm.Weekend, -1),
        _ => null,
    };

    /// <summary>"In recent weeks", "the past few days": three of the unit.</summary>
    public static TimeExpression? Few(TimeTerm unit) => unit switch
    {
        TimeTerm.Hour => new DaysFromReference(-1, 0, TimeGrain.Day, 2),
        TimeTerm.Day => new DaysFromReference(-3, -1, TimeGrain.Day, 2),
        TimeTerm.Week => new DaysFromReference(-21, 0, TimeGrain.Week, 4),
        TimeTerm.Month => new MonthsBack(3, TimeGrain.Month),
        TimeTerm.Year => new MonthsBack(36, TimeGrain.Year),
        _ => null,
    };

    /// <summary>"N units ago": a day by itself, the stretch for weeks ("a fortnight ago"), the whole month or year.</summary>
    public static TimeExpression? Ago(TimeTerm unit, int n) => unit switch
    {
        TimeTerm.Hour => new DaysFromReference(-(n / 24), -(n / 24), TimeGrain.Day, 1),
        TimeTerm.Day => new DaysFromReference(-n, -n, TimeGrain.Day, 1),
        TimeTerm.Week or TimeTerm.Fortnight => Back(unit, n),
        TimeTerm.Month or TimeTerm.Year => new UnitExpression(unit, -n),
        TimeTerm.Weekend => new UnitExpression(TimeTerm.Weekend, -n),
        _ => WordsOnlyExpression.Instance,
    };

    /// <summary>"A five-day offensive", "in three days of fighting": so many days that end on the reference day.</summary>
    public static TimeExpression? Ending(TimeTerm unit, int n) =>
        unit == TimeTerm.Day ? new DaysFromReference(1 - n, 0, TimeGrain.Day, n == 1 ? 1 : PrecisionOf(n)) : Back(unit, n);

    private static int PrecisionOf(int days) => days switch
    {
        <= 6 => 2,
        <= 10 => 3,
        <= 31 => 4,
        _ => 5,
    };
}
