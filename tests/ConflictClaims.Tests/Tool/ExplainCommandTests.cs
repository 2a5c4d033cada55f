namespace ConflictClaims.Tests.Tool;

public class ExplainCommandTests
{
    [Fact]
    public async Task Phrases_come_with_head_count_fate_and_voice()
    {
        var lines = await Section("phrases", "At least 12 herders may have been killed near Rann.");

        Assert.Contains(lines, line => Cells(line) is ["Noun", "At least 12 herders", "herders", "12–∞", ..]);
        Assert.Contains(lines, line => Cells(line) is ["Outcome", "may have been killed", "killed", "killed", "Passive", "possible", ..]);
    }

    [Fact]
    public async Task A_clause_is_shown_as_the_line_that_the_rules_see()
    {
        var lines = await Section("clauses", "On Monday, 12 herders were killed near Rann; two camels ran off.");

        Assert.Contains(lines, line => line.Contains("Noun[12 herders] Outcome[were killed]", StringComparison.Ordinal) && !line.Contains("Monday", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Noun[two camels]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_claim_names_its_rule_and_its_source()
    {
        var lines = await Section("claims", "Six pupils were abducted, police said.");

        Assert.Contains(lines, line => Cells(line) is ["Six", "6", "abducted", "outcome-verb.passive", _, var source] && source.Contains("police", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("The storm killed 14 cows.", "14 cows", "counts no people")]
    [InlineData("They plan to kill 30 hostages.", "to kill", "an aim, not a fact")]
    [InlineData("Twelve delegates were in the hall.", "Twelve delegates", "no fate told in its clause")]
    [InlineData("They were killed.", "were killed", "a pronoun sets no number")]
    public async Task Words_that_gave_no_figure_are_listed_with_the_reason(string sentence, string words, string reason) =>
        Assert.Contains(await Section("near misses", sentence), line => Cells(line) is [var first, var second] && first == words && second == reason);

    [Fact]
    public async Task Words_that_gave_a_figure_are_no_near_miss() =>
        Assert.Equal(["near misses: none"], await Section("near misses", "Six pupils were abducted."));

    /// <summary>The lines of one section, its name first.</summary>
    private static async Task<string[]> Section(string name, string sentence)
    {
        var run = await CommandRun.Of("explain", sentence);
        Assert.Equal(0, run.Exit);
        return [.. run.Out.Split('\n').SkipWhile(line => !line.StartsWith(name, StringComparison.Ordinal)).TakeWhile(line => line.Length > 0)];
    }

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
