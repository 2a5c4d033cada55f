using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Tests.Export;

public class ClaimsJsonLdTests
{
    [Fact]
    public void Every_claim_reads_back_with_its_figure_its_speaker_and_its_article()
    {
        var documents = HandReadSeeds.All;
        var nodes = Graph(documents);

        foreach (var document in documents)
        {
            Assert.Equal("NewsArticle", nodes[document.Article.Id!].GetProperty("@type").GetString());
            foreach (var claim in document.Claims)
            {
                var node = nodes[$"{document.Article.Id}#claim-{claim.Id}"];
                var about = node.GetProperty("about");
                Assert.Equal(["Claim", "prov:Entity"], node.GetProperty("@type").EnumerateArray().Select(type => type.GetString()));
                Assert.Equal(document.TextOf(claim.Evidence.Sentence), node.GetProperty("text").GetString());
                Assert.Equal(document.Article.Id, node.GetProperty("appearance").GetProperty("@id").GetString());
                Assert.Equal(claim.Figure.Low, Number(about, "minValue"));
                Assert.Equal(claim.Figure.High, Number(about, "maxValue"));
                Assert.Equal(claim.Attribution!.Sources[0].Name, node.GetProperty("prov:wasAttributedTo")[0].GetProperty("name").GetString());
                Assert.Equal(claim.Attribution.On, node.TryGetProperty("dateCreated", out var day) ? LocalDatePattern.Iso.Parse(day.GetString()!).Value : (LocalDate?)null);
                Assert.Equal(claim.Place?.Name, node.TryGetProperty("spatialCoverage", out var place) ? place.GetProperty("name").GetString() : null);
            }
        }
    }

    [Fact]
    public void The_selectors_find_the_figure_in_the_text()
    {
        var documents = HandReadSeeds.All;
        var nodes = Graph(documents);

        foreach (var document in documents)
        {
            var runes = document.Article.Text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
            foreach (var claim in document.Claims)
            {
                var figure = document.TextOf(claim.Evidence.Figure);
                var annotation = nodes[$"{document.Article.Id}#annotation-{claim.Id}"];
                var selectors = annotation.GetProperty("oa:hasTarget").GetProperty("oa:hasSelector");
                var (position, quote) = (selectors[0], selectors[1]);
                Assert.Equal($"{document.Article.Id}#claim-{claim.Id}", annotation.GetProperty("oa:hasBody").GetProperty("@id").GetString());
                Assert.Equal(figure, string.Concat(runes[position.GetProperty("oa:start").GetInt32()..position.GetProperty("oa:end").GetInt32()]));
                Assert.Equal(figure, quote.GetProperty("oa:exact").GetString());
                var around = quote.GetProperty("oa:prefix").GetString() + figure + quote.GetProperty("oa:suffix").GetString();
                Assert.Equal(claim.Evidence.Figure.Start, document.Article.Text.IndexOf(around, StringComparison.Ordinal) + quote.GetProperty("oa:prefix").GetString()!.Length);
            }
        }
    }

    [Fact]
    public void Who_passed_it_on_is_derived_from_the_claim()
    {
        var relay = Graph(HandReadSeeds.All)["000#claim-1-relay-1"];

        Assert.Equal("000#claim-1", relay.GetProperty("prov:wasDerivedFrom").GetProperty("@id").GetString());
        Assert.Equal("John Kirby", relay.GetProperty("prov:wasAttributedTo")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_period_is_an_interval_with_its_open_end_marked()
    {
        var nodes = Graph(HandReadSeeds.All);

        Assert.Equal("2024-12-21/2024-12-27", nodes["000#claim-0"].GetProperty("temporalCoverage").GetString());
        Assert.Equal("../2024-12-23", nodes["000#claim-2"].GetProperty("temporalCoverage").GetString());
        Assert.False(nodes["001#claim-0"].TryGetProperty("temporalCoverage", out _));
    }

    [Fact]
    public void Positions_are_code_points_and_a_quotation_never_cuts_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 20)) + "12 dead" + "x" + string.Concat(Enumerable.Repeat("😀", 20));
        var document = new ClaimDocument
        {
            Article = new Article(text) { Url = new Uri("https://example.org/a?b=1") },
            Claims = [new Claim { Figure = new CasualtyFigure { Count = CountRange.Exactly(12), Outcome = Outcome.Killed }, Evidence = new Evidence { Figure = new TextSpan(40, 42), Sentence = new TextSpan(0, 47) } }],
        };

        var selectors = Graph([document])["https://example.org/a?b=1#annotation-0"].GetProperty("oa:hasTarget").GetProperty("oa:hasSelector");

        Assert.Equal(20, selectors[0].GetProperty("oa:start").GetInt32());
        Assert.Equal(22, selectors[0].GetProperty("oa:end").GetInt32());
        Assert.DoesNotContain('\uFFFD', selectors[1].GetProperty("oa:prefix").GetString()! + selectors[1].GetProperty("oa:suffix").GetString());
    }

    [Fact]
    public void Every_prefix_in_use_is_declared_and_nothing_is_fetched()
    {
        using var json = JsonDocument.Parse(ClaimsJsonLd.ToJsonLd(HandReadSeeds.All));
        var context = json.RootElement.GetProperty("@context");

        Assert.Equal(JsonValueKind.Object, context.ValueKind);
        Assert.Equal("https://schema.org/", context.GetProperty("@vocab").GetString());
        Assert.Equal("http://www.w3.org/ns/oa#", context.GetProperty("oa").GetString());
        Assert.Equal("http://www.w3.org/ns/prov#", context.GetProperty("prov").GetString());
        Assert.All(NamesIn(json.RootElement.GetProperty("@graph")).Where(name => name.Contains(':', StringComparison.Ordinal)), name => Assert.True(context.TryGetProperty(name.Split(':')[0], out _), name));
    }

    private static IEnumerable<string> NamesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => NamesIn(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    private static Dictionary<string, JsonElement> Graph(IEnumerable<ClaimDocument> documents)
    {
        var root = JsonSerializer.Deserialize<JsonElement>(ClaimsJsonLd.ToJsonLd(documents));
        return root.GetProperty("@graph").EnumerateArray().ToDictionary(node => node.GetProperty("@id").GetString()!);
    }

    private static long? Number(JsonElement element, string name) => element.TryGetProperty(name, out var number) ? number.GetInt64() : null;
}
