using System.Reflection;
using System.Text;
using ConflictClaims.Figures;

namespace ConflictClaims.Tests.Figures;

/// <summary>The catalogue of rules is whole, its examples hold, and docs/rules.md is written from it.</summary>
public class FigureRulesTests
{
    public static TheoryData<string> Ids => [.. FigureRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_reads_its_example(string id)
    {
        var rule = FigureRules.All.Single(rule => rule.Id == id);

        var document = ClaimParser.Parse(rule.Example);

        var read = document.Claims.Select(claim => (claim.Evidence.Rule, document.TextOf(claim.Evidence.Figure), claim.Figure.Outcome));
        Assert.Contains((rule.Id, rule.Figure, rule.Outcome), read);
    }

    [Fact]
    public void Every_id_stands_in_the_catalogue_once()
    {
        var ids = typeof(FigureRules).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(ids.Order(StringComparer.Ordinal), FigureRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_rule_writes_an_id_of_its_own()
    {
        string[] starts = ["\"outcome-", "\"part.", "\"share\""];
        var strays = Directory.GetFiles(Repository.PathOf("src", "ConflictClaims", "Figures"), "*.cs")
            .Where(file => Path.GetFileName(file) != "FigureRules.cs" && starts.Any(start => File.ReadAllText(file).Contains(start, StringComparison.Ordinal)));

        Assert.Empty(strays.Select(Path.GetFileName));
    }

    [Fact]
    public void The_page_of_rules_is_up_to_date() => Repository.AssertApproved(Repository.PathOf("docs", "rules.md"), Page());

    private static string Page()
    {
        var page = new StringBuilder("""
            # The rules that find figures

            Every claim names the rule that found its figure: `claim.Evidence.Rule`, or `rule` in JSON. A rule works on one clause,
            cut down to the phrases that tell who met which fate; `conflictclaims explain "sentence"` shows that line, the
            rules that found something in it, and why other words gave nothing. Each rule here has an example, with the figure that the
            rule finds in it and its outcome. This page is written from the code, and a test runs every example.


            """).Replace("\r", "");
        foreach (var rule in FigureRules.All)
        {
            page.Append("## `").Append(rule.Id).Append("`\n\n").Append(rule.Reads).Append("\n\n> ").Append(rule.Example)
                .Append("\n\n**").Append(rule.Figure).Append("** → ").Append(Names(rule.Outcome)).Append("\n\n");
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static string Names(Outcome outcome) => outcome.ToString().ToLowerInvariant();
}
