namespace ConflictClaims.Counts;

/// <summary>
/// The default reading: what the words entail, and for approximate words a soft range around the number. Its rules, N being
/// the number stated:
/// <list type="table">
/// <item><term>more than N</term><description>N+1 and up</description></item>
/// <item><term>at least N</term><description>N and up</description></item>
/// <item><term>fewer than N</term><description>up to N−1</description></item>
/// <item><term>at most N, up to N</term><description>up to N</description></item>
/// <item><term>about N</term><description>N−w to N+w</description></item>
/// <item><term>nearly N</term><description>N−2w to N−1</description></item>
/// <item><term>just over N</term><description>N+1 to N+2w</description></item>
/// </list>
/// </summary>
internal static class SoftBounds
{
    /// <summary>A number under a qualifier. Where the number itself is approximate, the bound is drawn from its soft range.</summary>
    public static CountRange Read(CountPrecision precision, long number, bool approximate = false)
    {
        var w = Width(number);
        var soft = approximate ? w : 0;
        var below = Math.Max(number - soft, Math.Min(1, number));
        var above = Add(number, soft);
        return precision switch
        {
            CountPrecision.MoreThan => new(precision, Add(below, 1), null, [number], approximate),
            CountPrecision.AtLeast => new(precision, below, null, [number], approximate),
            CountPrecision.FewerThan => new(precision, null, Math.Max(above - 1, 0), [number], approximate),
            CountPrecision.AtMost or CountPrecision.UpTo => new(precision, null, above, [number], approximate),
            CountPrecision.Approximate => new(precision, Floor(number, number - w), Add(number, w), [number], true),
            CountPrecision.JustUnder => new(precision, Floor(number - 1, number - (2 * w)), Math.Max(number - 1, 0), [number], approximate),
            CountPrecision.JustOver => new(precision, Add(number, 1), Add(number, 2 * w), [number], approximate),
            _ => CountRange.Exactly(number),
        };
    }

    /// <summary>A range under a qualifier: both ends are included; a bound takes the end it speaks of.</summary>
    public static CountRange Read(CountPrecision precision, long low, long high, bool approximate = false) => precision switch
    {
        CountPrecision.MoreThan or CountPrecision.JustOver => new(CountPrecision.MoreThan, Add(low, 1), null, [low, high], approximate),
        CountPrecision.AtLeast => new(precision, low, null, [low, high], approximate),
        CountPrecision.FewerThan or CountPrecision.JustUnder => new(CountPrecision.FewerThan, null, Math.Max(high - 1, 0), [low, high], approximate),
        CountPrecision.AtMost or CountPrecision.UpTo => new(precision, null, high, [low, high], approximate),
        _ => new(CountPrecision.Between, low, high, [low, high], approximate || precision == CountPrecision.Approximate),
    };

    /// <summary>A vague quantity under a qualifier: "at least several hundred" keeps the soft low end and nothing else.</summary>
    public static CountRange Read(CountPrecision precision, CountRange vague) => precision switch
    {
        CountPrecision.MoreThan or CountPrecision.AtLeast or CountPrecision.JustOver => new(precision == CountPrecision.AtLeast ? precision : CountPrecision.MoreThan, vague.Low, null, [], true),
        CountPrecision.FewerThan or CountPrecision.AtMost or CountPrecision.UpTo => new(precision, null, vague.High, [], true),
        _ => vague,
    };

    /// <summary>
    /// w = max(1, 5 % of N, half the place of its last digit that is not 0), one place finer for a power of ten:
    /// 4,000 → 500, 12,500 → 625, 1,000 → 50.
    /// </summary>
    public static long Width(long number)
    {
        if (number <= 0) return 1;
        var place = 1L;
        var rest = number;
        while (rest % 10 == 0)
        {
            rest /= 10;
            place *= 10;
        }

        if (rest == 1) place /= 10;
        var fivePercent = (number / 20) + (number % 20 >= 10 ? 1 : 0);
        return Math.Max(1, Math.Max(fivePercent, (place / 2) + (place % 2)));
    }

    private static long Floor(long ceiling, long low) => Math.Max(low, Math.Min(1, Math.Max(ceiling, 0)));

    /// <summary>The sum, or the largest number that can be held.</summary>
    public static long Add(long number, long more) => number > long.MaxValue - more ? long.MaxValue : number + more;
}
