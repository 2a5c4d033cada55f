using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictClaims.Tests.Properties;

/// <summary>What holds for every text.</summary>
public class RobustnessTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60);

    private static readonly ClaimParserOptions Everything = new() { IncludeUnquantified = true };

    [Fact]
    public void Every_place_lies_inside_the_text_and_holds_what_it_says()
    {
        Prop.ForAll(OddText.Anything, text => AssertSound(ClaimParser.Parse(text, Everything))).Check(Thorough);
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => AssertSound(ClaimParser.Parse(text, Everything))).Check(Thorough);
    }

    [Fact]
    public void The_same_text_gives_the_same_document() =>
        Prop.ForAll(OddText.Anything, text => Assert.Equal(Json(text), Json(text))).Check(Thorough);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture) =>
        Prop.ForAll(OddText.Anything, text =>
        {
            var expected = Json(text);
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                Assert.Equal(expected, Json(text));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }).Check(Thorough);

    [Fact]
    public void The_kind_of_line_end_changes_no_claim() =>
        Prop.ForAll(OddText.Lines, text => Assert.Equal(ClaimsOf(text), ClaimsOf(text.Replace("\n", "\r\n", StringComparison.Ordinal)))).Check(Thorough);

    [Fact]
    public void The_shape_of_quotation_marks_changes_no_claim() =>
        Prop.ForAll(Balanced(OddText.CurlyQuoted), text => Assert.Equal(ClaimsOf(text), ClaimsOf(Straight(text)))).Check(Thorough);

    [Fact]
    public void Every_document_survives_json() =>
        Prop.ForAll(OddText.Lines, text =>
        {
            var document = Parse(text);
            Assert.Equal(document, ClaimsJson.Read(ClaimsJson.ToJson(document, includeText: true)));
        }).Check(Thorough);

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("1,")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData(".")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("'s")]
    public void Five_megabytes_of_one_letter_or_mark_are_read(string unit) => AssertSound(ClaimParser.Parse(Repeated(unit, 5_000_000), Everything));

    [Theory]
    [InlineData("U.")]
    [InlineData("A ")]
    [InlineData("hundred ")]
    [InlineData("more than ")]
    [InlineData("killed ")]
    [InlineData("two men ")]
    [InlineData("12 killed, ")]
    [InlineData("said ")]
    [InlineData("He said \"")]
    [InlineData("in Kursk ")]
    [InlineData("on Monday ")]
    [InlineData("two soldiers and ")]
    [InlineData("Two soldiers were killed, the ministry said. ")]
    public void One_phrase_without_an_end_is_read(string unit) => AssertSound(ClaimParser.Parse(Repeated(unit, 50_000), Everything));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\ud800")]
    [InlineData("\"")]
    [InlineData("12")]
    [InlineData("killed")]
    [InlineData("killed 99999999999999999999999 people")]
    public void The_smallest_texts_are_read(string text) => AssertSound(ClaimParser.Parse(text, Everything));

    [Fact]
    public void No_text_at_all_is_an_error()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimParser.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => ClaimParser.Parse((Article)null!));
    }

    [Fact]
    public void A_day_at_the_ends_of_the_calendar_is_no_error() =>
        Prop.ForAll(OddText.Lines, text =>
        {
            AssertSound(ClaimParser.Parse(new Article(text) { PublishedOn = LocalDate.MinIsoValue }));
            AssertSound(ClaimParser.Parse(new Article(text) { PublishedOn = LocalDate.MaxIsoValue }));
        }).Check(Thorough);

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static ClaimDocument Parse(string text) => ClaimParser.Parse(new Article(text) { PublishedOn = new LocalDate(2024, 12, 27) }, Everything);

    private static string Json(string text) => ClaimsJson.ToJson(Parse(text));

    private static IReadOnlyList<Claim> ClaimsOf(string text) => Parse(text).Claims;

    /// <summary>Quotations that stand against their words and close in their paragraph, as only then straight marks can be told apart.</summary>
    private static Arbitrary<string> Balanced(Arbitrary<string> texts) =>
        Arb.From(texts.Generator.Select(text => string.Join(" ", text.Replace("“", "", StringComparison.Ordinal).ReplaceLineEndings(" ")
            .Split('”', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => $"“{part} indeed”, he said."))));

    private static string Straight(string text) => text.Replace('“', '"').Replace('”', '"').Replace('’', '\'');

    private static void AssertSound(ClaimDocument document)
    {
        var length = document.Article.Text.Length;
        foreach (var span in Spans.Of(document))
        {
            Assert.InRange(span.Start, 0, span.End);
            Assert.InRange(span.End, span.Start, length);
        }

        for (var i = 0; i < document.Claims.Count; i++) AssertSound(document.Claims[i], i, document.Claims.Count);
        foreach (var toll in document.Tolls) AssertSound(toll, document.Claims.Count);
    }

    private static void AssertSound(Claim claim, int index, int claims)
    {
        Assert.Equal(index, claim.Id);
        Assert.True(claim.PartOf is null || (claim.PartOf != index && claim.PartOf >= 0 && claim.PartOf < claims));
        Assert.True(claim.Share?.OfClaim is null || (claim.Share.OfClaim >= 0 && claim.Share.OfClaim < claims));
        Assert.NotEqual(Outcome.Unspecified, claim.Figure.Outcome);
        Assert.NotEqual(CountPrecision.Unspecified, claim.Figure.Precision);
        Assert.True(claim.Figure.Low is null or >= 0);
        Assert.True(claim.Figure.High is null || claim.Figure.Low is null || claim.Figure.High >= claim.Figure.Low);
        Assert.True(claim.Evidence.Sentence.Contains(claim.Evidence.Figure));
        Assert.NotEqual(0, claim.Evidence.Figure.Length);
        Assert.NotEqual("", claim.Evidence.Rule);
    }

    private static void AssertSound(Toll toll, int claims)
    {
        Assert.All(toll.Claims, claim => Assert.InRange(claim, 0, claims - 1));
        Assert.True(toll.Best is null || toll.Low is null || toll.Best >= toll.Low);
        Assert.True(toll.Best is null || toll.High is null || toll.Best <= toll.High);
    }
}
