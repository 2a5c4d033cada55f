using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;

namespace ConflictClaims.Tests.Export;

/// <summary>Reads the charts back from the page: a bar's place on the grid must give the claim's range again.</summary>
public class ChartTests
{
    private const double Tolerance = 0.02;

    [Theory]
    [InlineData("log")]
    [InlineData("lin")]
    public void Bars_of_the_seeds_agree_with_the_claims(string scale) => Check(HandReadSeeds.All, scale, expectedBars: 11);

    [Theory]
    [InlineData("log")]
    [InlineData("lin")]
    public void Bars_agree_over_eight_orders_of_magnitude_with_zero_and_open_ends(string scale)
    {
        CountRange[] counts =
        [
            CountRange.Exactly(0), CountRange.Exactly(1), CountRange.Exactly(7), CountRange.Exactly(12_345_678),
            new(CountPrecision.UpTo, null, 20, [20], false), new(CountPrecision.AtLeast, 300, null, [300], false),
            new(CountPrecision.Between, 60, 80_000, [60, 80_000], false), new(CountPrecision.Vague, 200, 999, [], false),
        ];
        Check([Many(counts)], scale, counts.Length);
    }

    [Fact]
    public void Claims_stand_from_left_to_right_by_the_day_they_were_made()
    {
        var page = Parse(HandReadSeeds.All);
        var days = page.QuerySelectorAll(".plot.log .bar")
            .Select(bar => (X: Percent(bar.QuerySelector("svg")!.GetAttribute("x")!), Day: DayOf(bar.GetAttribute("aria-label")!)))
            .Where(bar => bar.Day is not null)
            .OrderBy(bar => bar.X)
            .Select(bar => bar.Day)
            .ToList();

        Assert.True(days.Count > 5);
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public void Each_conflict_is_linked_and_told()
    {
        var page = Parse(HandReadSeeds.All);

        Assert.Equal(2, page.QuerySelectorAll(".plot.log line.cf").Length);
        Assert.Equal(2, page.QuerySelectorAll(".cfl li:not(.upd)").Length);
    }

    [Fact]
    public void Open_ends_are_drawn_open_and_closed_ones_capped()
    {
        var page = Parse(HandReadSeeds.All);
        foreach (var bar in page.QuerySelectorAll(".plot .bar"))
        {
            var isOpen = bar.GetAttribute("data-high") == "";
            Assert.Equal(isOpen, bar.QuerySelector(".arrow") is not null);
            Assert.Equal(isOpen, bar.QuerySelector(".b.up") is not null);
        }
    }

    [Fact]
    public void Who_speaks_shows_in_the_colour_and_in_the_shape()
    {
        var bars = Parse(HandReadSeeds.All).QuerySelectorAll(".plot.log .bar").ToLookup(bar => bar.ClassList.Contains("i-enemy"), bar => bar.QuerySelector(".m")!.GetAttribute("d"));

        Assert.Single(bars[true].Distinct());
        Assert.Single(bars[false].Distinct());
        Assert.NotEqual(bars[true].First(), bars[false].First());
    }

    private static void Check(IReadOnlyList<ClaimDocument> documents, string scale, int expectedBars)
    {
        var page = Parse(documents);
        var bars = page.QuerySelectorAll($".plot.{scale} .bar");
        Assert.Equal(expectedBars, bars.Length);
        foreach (var bar in bars)
        {
            var claim = ClaimOf(documents, bar);
            Assert.Equal(claim.Figure.Low?.ToString(CultureInfo.InvariantCulture) ?? "", bar.GetAttribute("data-low"));
            Assert.Equal(claim.Figure.High?.ToString(CultureInfo.InvariantCulture) ?? "", bar.GetAttribute("data-high"));
            var axis = Axis.Of(bar.Closest(".plot")!, isLogarithmic: scale == "log");
            if (claim.Figure is { High: { } high, Low: var lowest } && lowest != high) axis.AssertAt(high, Number(bar.QuerySelector(".b")!, "y"));
            if (claim.Figure is { Low: { } low, High: var highest } && highest != low) axis.AssertAt(low, Number(bar.QuerySelector(".b")!, "y") + Number(bar.QuerySelector(".b")!, "height"));
            var markers = bar.QuerySelectorAll(".m").Select(MarkerY).ToList();
            foreach (var (stated, y) in claim.Figure.Count.Stated.Zip(markers)) axis.AssertAt(stated, y);
        }
    }

    private static Claim ClaimOf(IReadOnlyList<ClaimDocument> documents, IElement bar)
    {
        var key = bar.GetAttribute("href")!["#c".Length..].Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return documents[key[0]].Claims[key[1]];
    }

    private static ClaimDocument Many(CountRange[] counts) => new()
    {
        Article = new Article("Text.") { Id = "a", PublishedOn = new LocalDate(2024, 5, 1) },
        Claims =
        [
            .. counts.Select((count, id) => new Claim
            {
                Id = id,
                Figure = new CasualtyFigure { Count = count, Outcome = Outcome.Killed },
                Victims = new Victims { Party = new Party("Mali"), Status = VictimStatus.Military },
                Place = new Place("Gao"),
                Attribution = DocumentBuilder.Said($"Source {id}", on: new LocalDate(2024, 4, 1).PlusDays(id)),
            }),
        ],
    };

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(IReadOnlyList<ClaimDocument> documents) =>
        new HtmlParser().ParseDocument(ClaimsHtml.ToHtml(documents, ClaimReconciler.Reconcile(documents)));

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    private static double Percent(string value) => double.Parse(value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static double MarkerY(IElement marker) =>
        double.Parse(marker.GetAttribute("transform")!["translate(0 ".Length..^1], CultureInfo.InvariantCulture);

    private static DateTime? DayOf(string label) =>
        DateTime.TryParseExact(label.Split(": ")[0].Split(", ")[^1], "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The grid lines of a chart: the number each stands for, and its height.</summary>
    private sealed record Axis(List<(long Count, double Y)> Lines, bool IsLogarithmic)
    {
        public static Axis Of(IElement plot, bool isLogarithmic) => new(
            [.. plot.QuerySelectorAll("line[data-count]").Select(line => (long.Parse(line.GetAttribute("data-count")!, CultureInfo.InvariantCulture), Number(line, "y1"))).OrderBy(line => line.Item1)],
            isLogarithmic);

        public void AssertAt(long count, double y)
        {
            var next = Math.Clamp(Lines.FindIndex(line => count <= line.Count), 1, Lines.Count - 1);
            var (below, above) = (Lines[next - 1], Lines[next]);
            // Where zero is the lower line of a logarithmic chart there is nothing between the lines but whole numbers on them.
            var share = count == below.Count ? 0 : count == above.Count ? 1 : IsLogarithmic ? Math.Log((double)count / below.Count) / Math.Log((double)above.Count / below.Count) : (double)(count - below.Count) / (above.Count - below.Count);
            Assert.Equal(below.Y + (share * (above.Y - below.Y)), y, Tolerance);
        }
    }
}
