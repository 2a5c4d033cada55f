using System.Text.Json.Nodes;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>The JSON of a reconciliation: other programs read it, so that its keys stay.</summary>
public class ReconciliationJsonTests
{
    private static readonly JsonNode Json = JsonNode.Parse(ReconciliationJson.ToJson(ClaimReconciler.Reconcile(SeedClaims.Documents)))!;

    [Fact]
    public void An_utterance_has_its_members_and_distortions()
    {
        var kirby = Json["utterances"]!.AsArray().Single(one => (string?)one!["speaker"] == "John Kirby")!;

        Assert.Equal("2024-12-27", (string?)kirby["on"]);
        Assert.Equal(6, kirby["members"]!.AsArray().Count);
        Assert.Equal("000", (string?)kirby["members"]![0]!["article"]);
        Assert.Equal(0, (int?)kirby["members"]![0]!["claim"]);
        Assert.Equal(["outcomeNarrowed", "boundLost"], kirby["distortions"]!.AsArray().Select(one => (string?)one!["kind"]));
        Assert.Equal("002", (string?)kirby["distortions"]![0]!["member"]!["article"]);
        Assert.False(string.IsNullOrEmpty((string?)kirby["distortions"]![0]!["note"]));
    }

    [Fact]
    public void A_group_has_its_period_timeline_and_conflicts()
    {
        var group = Json["groups"]!.AsArray().Single()!;

        Assert.Equal("North Korea, military", (string?)group["victims"]);
        Assert.Equal("Kursk", (string?)group["place"]);
        Assert.Equal(["killed", "wounded", "missing", "captured"], group["outcome"]!.AsArray().Select(one => (string?)one));
        Assert.Equal("2024-12-27", (string?)group["period"]!["to"]);
        Assert.Equal(17, group["members"]!.AsArray().Count);
        Assert.Equal("2024-12-17", (string?)group["timeline"]![0]!["on"]);
        Assert.Equal(200, (long?)group["timeline"]![0]!["low"]);
        Assert.Equal(999, (long?)group["timeline"]![0]!["high"]);
        Assert.Equal(["tension", "tension"], group["conflicts"]!.AsArray().Select(one => (string?)one!["kind"]));
        Assert.Equal(4, (int?)group["corroboration"]);
    }

    [Fact]
    public void It_is_the_same_in_any_order_of_the_articles() =>
        Assert.Equal(Json.ToJsonString(), JsonNode.Parse(ReconciliationJson.ToJson(ClaimReconciler.Reconcile(SeedClaims.Documents.Reverse())))!.ToJsonString());
}
