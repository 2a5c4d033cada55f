namespace ConflictClaims.Export.Html;

/// <summary>Places a number of people between 0, the foot of the chart, and 1, its top.</summary>
internal sealed class CountScale
{
    private readonly Func<long, double> _place;

    private CountScale(bool isLogarithmic, Func<long, double> place, IReadOnlyList<long> ticks)
    {
        IsLogarithmic = isLogarithmic;
        _place = place;
        Ticks = ticks;
    }

    public bool IsLogarithmic { get; }

    /// <summary>The numbers with a line of their own, rising.</summary>
    public IReadOnlyList<long> Ticks { get; }

    public double At(long count) => Math.Clamp(_place(count), 0, 1);

    public static CountScale Linear(IEnumerable<long> counts)
    {
        var largest = counts.DefaultIfEmpty(1).Max();
        var step = StepFor(Math.Max(1, largest));
        var top = Math.Max(1, (double)step * Math.Ceiling((double)largest / step));
        List<long> ticks = [];
        for (long tick = 0; tick <= top; tick += step) ticks.Add(tick);
        return new CountScale(false, count => count / top, ticks);
    }

    /// <summary>Powers of ten; zero, which has no logarithm, stands a step below the lowest of them where it is needed.</summary>
    public static CountScale Logarithmic(IEnumerable<long> counts)
    {
        long[] all = [.. counts];
        long[] positive = [.. all.Where(count => count > 0)];
        var hasZero = all.Length > positive.Length;
        var first = positive.Length > 0 ? Math.Floor(Math.Log10(positive.Min())) : 0;
        var last = Math.Max(first + 1, positive.Length > 0 ? Math.Ceiling(Math.Log10(positive.Max())) : 1);
        var foot = hasZero ? first - 1 : first;
        double Place(long count) => count <= 0 ? 0 : (Math.Log10(count) - foot) / (last - foot);
        return new CountScale(true, Place, [.. hasZero ? [0L] : Array.Empty<long>(), .. Decades((int)first, (int)last)]);
    }

    private static IEnumerable<long> Decades(int first, int last)
    {
        long[] within = last - first <= 3 ? [1, 2, 5] : [1];
        for (var exponent = first; exponent < last; exponent++)
        {
            foreach (var factor in within) yield return factor * Power(exponent);
        }
        yield return Power(last);
    }

    // 1, 2 or 5 times a power of ten, so that there are three to six steps.
    private static long StepFor(long largest)
    {
        var power = Power((int)Math.Floor(Math.Log10(largest)));
        return (largest / (double)power) switch
        {
            < 1.5 => Math.Max(1, power / 4),
            < 3 => Math.Max(1, power / 2),
            < 6 => power,
            _ => 2 * power,
        };
    }

    private static long Power(int exponent) => (long)Math.Pow(10, Math.Min(exponent, 18));
}
