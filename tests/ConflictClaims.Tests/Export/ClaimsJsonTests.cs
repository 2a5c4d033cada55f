using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConflictClaims.Tests.Export;

public class ClaimsJsonTests
{
    [Fact]
    public void A_document_with_its_text_reads_back_equal_down_to_the_places()
    {
        var read = ClaimsJson.Read(ClaimsJson.ToJson(SampleDocument.Full, includeText: true));

        Assert.Equal(SampleDocument.Full, read);
        for (var i = 0; i < read.Claims.Count; i++)
        {
            Assert.Equal(SampleDocument.Full.Claims[i].Evidence, read.Claims[i].Evidence);
            Assert.Equal(SampleDocument.Full.Claims[i].PartOf, read.Claims[i].PartOf);
            Assert.Equal(SampleDocument.Full.Claims[i].Id, read.Claims[i].Id);
        }
    }

    [Fact]
    public void Without_its_text_the_values_and_places_are_still_there()
    {
        var read = ClaimsJson.Read(ClaimsJson.ToJson(SampleDocument.Full));

        Assert.Equal("", read.Article.Text);
        Assert.Equal(SampleDocument.Full.Claims, read.Claims);
        Assert.Equal(SampleDocument.Full.Claims[0].Evidence, read.Claims[0].Evidence);
        Assert.Null((string?)JsonNode.Parse(ClaimsJson.ToJson(read))!["claims"]![0]!["figure"]!["text"]);
    }

    [Fact]
    public void A_claim_is_written_as_the_format_says()
    {
        var claim = JsonNode.Parse(ClaimsJson.ToJson(SampleDocument.Full))!["claims"]![0]!;

        Assert.Equal(
            """{"text":"At least 40","span":{"start":0,"end":11},"implied":true,"precision":"atLeast","approximate":true,"stated":[40],"low":40,"high":null}""",
            claim["figure"]!.ToJsonString());
        Assert.Equal("""["killed"]""", claim["outcome"]!.ToJsonString());
        Assert.Equal("armedGroup", (string?)claim["victims"]!["status"]);
        Assert.Equal("2024-05-04", (string?)claim["time"]!["from"]);
        Assert.Equal("a medic", (string?)claim["attribution"]!["sources"]![0]!["text"]);
        Assert.Equal("Delta Wire", (string?)claim["attribution"]!["relayedBy"]!["sources"]![0]!["name"]);
        Assert.Equal("""["reportedly","preliminary"]""", claim["hedges"]!.ToJsonString());
        Assert.Equal("enemyLosses", (string?)claim["interest"]);
        Assert.Equal("perWeek", (string?)claim["rate"]);
    }

    [Fact]
    public void What_is_not_said_is_null_and_no_zero()
    {
        var claim = JsonNode.Parse(ClaimsJson.ToJson(SampleDocument.Full))!["claims"]![1]!.AsObject();

        foreach (var key in (string[])["victims", "by", "means", "place", "time", "attribution", "share", "rate", "partOf", "term"])
        {
            Assert.True(claim.ContainsKey(key), key);
            Assert.Null(claim[key]);
        }

        Assert.Equal(0, (long?)claim["figure"]!["low"]);
    }

    [Fact]
    public void Without_indentation_it_is_one_line_and_letters_stay_as_they_are()
    {
        var json = ClaimsJson.ToJson(new ClaimDocument { Article = new Article("") { Title = "Втрати – “ціна”\n" } });

        Assert.DoesNotContain('\n', json);
        Assert.Contains("Втрати – “ціна”\\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogates_are_written_as_replacement_characters()
    {
        var json = ClaimsJson.ToJson(new ClaimDocument { Article = new Article("a\ud800b\udc00") { Title = "\udfff" } }, includeText: true);

        Assert.Equal("a\ufffdb\ufffd", ClaimsJson.Read(json).Article.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{"claims":[{"stance":"certain"}]}""")]
    [InlineData("""{"claims":[{"figure":{"stated":[1,2,3]}}]}""")]
    [InlineData("""{"claims":[{"time":{"from":"yesterday"}}]}""")]
    [InlineData("""{"claims":{}}""")]
    [InlineData("""{"tolls":[{"low":"many"}]}""")]
    public void What_is_no_document_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => ClaimsJson.Read(json));

    [Fact]
    public void Unknown_keys_are_passed_over_and_absent_ones_mean_not_said()
    {
        var document = ClaimsJson.Read("""{"added":1,"claims":[{"figure":{"precision":"exact","low":3,"high":3,"stated":[3],"later":true},"outcome":["killed"]}]}""");

        Assert.Equal(new Claim { Figure = new CasualtyFigure { Count = CountRange.Exactly(3), Outcome = Outcome.Killed } }, Assert.Single(document.Claims));
    }

    [Fact]
    public void An_article_needs_no_more_than_its_text()
    {
        Assert.Equal(new Article("x"), ClaimsJson.ReadArticle("""{"text":"x"}"""));
        Assert.Throws<JsonException>(() => ClaimsJson.ReadArticle("""{"id":"x"}"""));
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimsJson.ToJson(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimsJson.Read(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimsJson.ReadArticle(null!));
    }
}
