using System.Text.Json.Nodes;
using ConflictClaims.Tests.Reconciling;
using ConflictClaims.Tool;
using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tests.Tool;

public class CompareCommandTests
{
    [Fact]
    public async Task Json_is_one_object_of_utterances_groups_and_checks()
    {
        var run = await CommandRun.WithInput("Nothing happened.", "compare", "--output", "json", "-");

        Assert.Equal(0, run.Exit);
        Assert.Equal(["utterances", "groups", "checks"], JsonNode.Parse(run.Out)!.AsObject().Select(pair => pair.Key));
    }

    [Fact]
    public void The_ledger_of_the_seeds_names_distortions_and_tensions()
    {
        var ledger = Ledger(SeedClaims.Documents);

        Assert.Contains("John Kirby", ledger, StringComparison.Ordinal);
        Assert.Contains("3 articles, 6 times", ledger, StringComparison.Ordinal);
        Assert.Contains("002#1: outcome narrowed: 'killed or wounded' → 'killed' (John Kirby)", ledger, StringComparison.Ordinal);
        Assert.Contains("001#1: bound lost: \"over 1,000\" → \"a thousand\" (John Kirby)", ledger, StringComparison.Ordinal);
        Assert.Contains("tension: 003#0 and 000#3", ledger, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_name_is_in_the_ledger()
    {
        var document = Say.Article("x", null, Say.Claim(CountRange.Exactly(12)));

        Assert.Contains("text-", Ledger([document with { Article = document.Article with { Id = null } }]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_claims_the_ledger_says_so() => Assert.Equal("no claims", Ledger([]).Trim());

    private static string Ledger(IEnumerable<ClaimDocument> documents)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var tables = new LedgerTables(new Streams(Stream.Null, output, error, null));
        foreach (var document in documents) tables.Write(document);
        tables.Finish();
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
