using System.Globalization;

namespace ConflictClaims.Reconciling;

/// <summary>"1,200 a day" against the growth from the running total before it to the one after it.</summary>
internal static class RateCheck
{
    public static IEnumerable<FigureCheck> Of(IReadOnlyList<SettledStatement> statements)
    {
        var totals = statements.Select(statement => statement.Lead).Where(IsTotal).OrderBy(total => total.Time.To).ToArray();
        foreach (var rate in statements.Select(statement => statement.Lead).Where(lead => lead.Claim.Rate is not null && lead.Time is { IsKnown: true, Scope: null }))
        {
            var comparable = Array.FindAll(totals, total => IsComparable(total, rate));
            var before = Array.FindLast(comparable, total => total.Time.To < rate.Time.To);
            var after = Array.Find(comparable, total => total.Time.To >= rate.Time.To);
            if (before is not null && after is not null) yield return Check(rate, before, after);
        }
    }

    private static bool IsTotal(Statement statement) =>
        statement.Time is { IsCumulative: true, Scope: null } && statement.Claim is { Rate: null, PartOf: null, Stance: Stance.Asserted };

    private static bool IsComparable(Statement total, Statement rate) =>
        total.Claim.Figure.Outcome == rate.Claim.Figure.Outcome && VictimSets.Compare(total.Claim.Victims, rate.Claim.Victims) == SetRelation.Equal;

    private static FigureCheck Check(Statement rate, Statement before, Statement after)
    {
        var days = after.Time.To!.Value - before.Time.To!.Value;
        var periods = (double)days / (rate.Claim.Rate switch { Rate.PerWeek => 7, Rate.PerMonth => 30, _ => 1 });
        var each = CountBounds.Of(rate.Claim.Figure.Count);
        var expected = new CountBounds((long)(each.Low * periods), each.High is { } high ? (long)Math.Ceiling(high * periods) : null);
        var early = CountBounds.Of(before.Claim.Figure.Count);
        var late = CountBounds.Of(after.Claim.Figure.Count);
        var least = early.High is { } top ? late.Low - top : long.MinValue;
        var most = late.High - early.Low;
        var holds = !(expected.Low > most) && !(least > expected.High);
        var grown = new CountBounds(Math.Max(least, 0), most);
        var sum = string.Create(CultureInfo.InvariantCulture, $"at this rate {expected} in {days} days; the totals grew by {grown}");
        return new FigureCheck(FigureCheckKind.Rate, rate.Reference, holds, sum);
    }
}
