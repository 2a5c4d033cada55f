using NodaTime;

namespace ConflictClaims.Export.Html;

/// <summary>Where each telling stands across the chart: at its day, those of one day side by side, a statement's tellings together.</summary>
internal sealed class ChartLayout
{
    private const double WidestSpacing = 2.1;
    private const double NarrowestSpacing = 0.1;

    private readonly Dictionary<Telling, double> _across = [];

    public ChartLayout(ReportGroup group)
    {
        List<(LocalDate? On, List<(Statement Statement, Telling Telling)> Bars)> days =
        [
            .. group.Statements
                .SelectMany(statement => statement.Tellings.Where(telling => telling.HasRange).Select(telling => (Statement: statement, Telling: telling)))
                .GroupBy(bar => bar.Telling.On)
                .OrderBy(day => day.Key ?? LocalDate.MaxIsoValue)
                .Select(day => (day.Key, day.OrderBy(bar => bar.Statement.Number).ToList())),
        ];
        Days = new DayScale(days.Select(day => day.On));
        var spacing = SpacingFor([.. days.Select(day => (Days.At(day.On), day.Bars.Count))]);
        foreach (var (on, bars) in days) Place(bars, Days.At(on), on is null ? Math.Max(spacing, UndatedSpacing(bars.Count)) : spacing);
    }

    public DayScale Days { get; }

    /// <summary>Tellings of one statement that stand side by side.</summary>
    public List<(Statement Statement, IReadOnlyList<Telling> Tellings)> Runs { get; } = [];

    /// <summary>Every telling with a range, from left to right.</summary>
    public IEnumerable<Telling> Bars => Runs.SelectMany(run => run.Tellings);

    public bool Shows(Telling telling) => _across.ContainsKey(telling);

    /// <summary>Per cent of the width.</summary>
    public double Across(Telling telling) => _across[telling];

    private void Place(List<(Statement Statement, Telling Telling)> bars, double centre, double spacing)
    {
        for (var i = 0; i < bars.Count; i++) _across[bars[i].Telling] = Math.Clamp(centre + ((i - ((bars.Count - 1) / 2.0)) * spacing), 1, 99);
        foreach (var run in bars.GroupBy(bar => bar.Statement.Number)) Runs.Add((run.First().Statement, [.. run.Select(bar => bar.Telling)]));
    }

    // Where no day says what is near, the strip is filled.
    private double UndatedSpacing(int count) => 0.9 * (100 - Days.UndatedFrom) / Math.Max(3, count);

    // As wide as the tightest pair of neighbouring days allows.
    private static double SpacingFor(List<(double At, int Count)> days)
    {
        var spacing = WidestSpacing;
        for (var i = 1; i < days.Count; i++)
        {
            spacing = Math.Min(spacing, 1.8 * (days[i].At - days[i - 1].At) / (days[i].Count + days[i - 1].Count));
        }
        foreach (var (at, count) in days) spacing = Math.Min(spacing, 2 * Math.Min(at, 100 - at) / count);
        return Math.Max(NarrowestSpacing, spacing);
    }
}
