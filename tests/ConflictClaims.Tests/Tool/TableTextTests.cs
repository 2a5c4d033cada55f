using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tests.Tool;

public class TableTextTests
{
    private static readonly string[] Heads = ["#", "figure", "empty", "who"];
    private static readonly string[][] Rows = [["0", "over 1,000", "", "the [spokesperson] of the ministry"], ["1", "two", "", "a medic"]];

    [Fact]
    public void In_a_pipe_columns_are_as_wide_as_they_must_be_and_empty_ones_left_out()
    {
        Assert.Equal(
            """
            #  figure      who
            0  over 1,000  the [spokesperson] of the ministry
            1  two         a medic

            """.ReplaceLineEndings("\n"),
            Written(null));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    public void On_a_terminal_no_line_is_longer_than_it(int width)
    {
        var lines = Written(width).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Assert.Contains(lines, line => line.Contains('╭', StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("[spokesperson]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_too_narrow_for_columns_gets_a_card_for_each_row()
    {
        var lines = Written(36).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 36));
        Assert.Contains(lines, line => line.StartsWith("figure", StringComparison.Ordinal) && line.Contains("over 1,000", StringComparison.Ordinal));
    }

    private static string Written(int? width)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TableText.Write(writer, width, Heads, Rows);
        return writer.ToString().Replace("\e[1m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal);
    }
}
