using ConflictClaims.Tests.Tool;

namespace ConflictClaims.Tests.Golden;

/// <summary>
/// The seeds, read whole: the approved result of each stands beside this file and was read against the article by eye.
/// With CONFLICTCLAIMS_APPROVE=1 the files are written anew.
/// </summary>
public class SeedGoldenTests
{
    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(Repository.PathOf("seeds"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_seed_is_read_as_approved(string seed)
    {
        var run = await CommandRun.Of("parse", Repository.PathOf("seeds", seed), "--output", "json");

        Assert.Equal(0, run.Exit);
        Repository.AssertApproved(ApprovedFile(seed), run.Out);
    }

    private static string ApprovedFile(string seed) => Repository.PathOf("tests", "ConflictClaims.Tests", "Golden", Path.ChangeExtension(seed, ".json"));
}
