using ConflictClaims.Tests.Tool;

namespace ConflictClaims.Tests.Readme;

/// <summary>What the README shows is what happens. With CONFLICTCLAIMS_APPROVE=1 its blocks of output are written anew.</summary>
public class ReadmeTests
{
    private const string RunMark = "<!-- run -->";

    public static TheoryData<string> Samples => [.. ReadmeSamples.All.Keys];

    [Fact]
    public void There_is_no_sample_without_a_test() =>
        Assert.Equal(ReadmeFile.Lines.Count(line => line.StartsWith("<!-- sample: ", StringComparison.Ordinal)), ReadmeSamples.All.Count);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_compiles_and_prints_what_stands_under_it(string name)
    {
        var mark = $"<!-- sample: {name} -->";
        Assert.True(ReadmeFile.Find(mark) >= 0, $"The README has no sample {name}.");
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeSamples.All[name](output);

        var code = ReadmeFile.Block(ReadmeFile.Find(mark), "```csharp").SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0);
        Assert.Equal(CompiledCode(name), code);
        ReadmeFile.AssertApproved(mark, "```text", kept: 0, output.ToString());
    }

    [Fact]
    public async Task The_run_of_the_command_prints_what_is_shown()
    {
        var words = ReadmeFile.Block(ReadmeFile.Find(RunMark), "```console")[0].Split(' ');
        Assert.Equal(["$", "conflictclaims"], words[..2]);

        var run = await CommandRun.Of([.. words[2..].Select(FromRoot)]);

        ReadmeFile.AssertApproved(RunMark, "```console", kept: 1, run.Out);
    }

    [Fact]
    public void Every_file_it_links_to_is_there()
    {
        var links = ReadmeFile.Lines.SelectMany(line => line.Split("](")[1..]).Select(rest => rest.Split(')')[0]).Where(link => !link.Contains("://", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link.Split('#')[0])), link));
    }

    private static string FromRoot(string word) => word.StartsWith("seeds", StringComparison.Ordinal) ? Repository.PathOf(word.Split('/')) : word;

    private static IEnumerable<string> CompiledCode(string name)
    {
        var source = File.ReadAllLines(Repository.PathOf("tests", "ConflictClaims.Tests", "Readme", "ReadmeSamples.cs"));
        var lines = source.SkipWhile(line => line.Trim() != $"// sample {name}").Skip(1).TakeWhile(line => line.Trim() != "// end");
        return lines.Select(line => line.Length >= 8 ? line[8..] : line);
    }
}
