namespace ConflictClaims.Tests.Corpus;

/// <summary>
/// Every sentence and report of the corpus, read through the library. What is misread stands in known-misses.txt with the
/// reason, and nothing else may be; a sentence that is read right again must leave the list.
/// </summary>
public class CorpusTests
{
    public static TheoryData<string> SentenceIds => [.. CorpusFiles.Sentences.Keys];

    public static TheoryData<string> ReportIds => [.. CorpusFiles.Reports.Keys];

    [Theory]
    [MemberData(nameof(SentenceIds))]
    public void Sentence_gives_the_claims_it_makes(string id) => AssertMisses(id, MissesOf(CorpusFiles.Sentences[id]), CorpusFiles.Sentences[id].Text);

    [Theory]
    [MemberData(nameof(ReportIds))]
    public void Report_comes_to_its_totals(string id) => AssertMisses(id, MissesOf(CorpusFiles.Reports[id]), CorpusFiles.Reports[id].Text);

    /// <summary>Written anew where approval is asked for; each line keeps the reason it stood below.</summary>
    [Fact]
    public void Known_misses_are_listed_as_they_are()
    {
        var sentences = CorpusFiles.Sentences.Values.Select(each => (each.Id, MissesOf(each)));
        var reports = CorpusFiles.Reports.Values.Select(each => (each.Id, MissesOf(each)));
        Repository.AssertApproved(CorpusFiles.PathOf(KnownMisses.FileName), CorpusFiles.KnownMisses.Listing(sentences.Concat(reports)));
    }

    private static void AssertMisses(string id, string[] misses, string text)
    {
        var known = CorpusFiles.KnownMisses.Of(id);
        Assert.True(known.SequenceEqual(misses), $"{id}: misread [{string.Join(' ', misses)}], known [{string.Join(' ', known)}]: {text}");
    }

    private static string[] MissesOf(GoldCase gold) => SentenceJudge.MissesOf(gold, Read(gold.Text, gold.Published));

    private static string[] MissesOf(GoldReport gold)
    {
        var document = Read(gold.Text, gold.Published);
        List<string> misses = [];
        if (!Agrees(gold.Toll.Killed, document, Outcome.Killed)) misses.Add("killed");
        if (!Agrees(gold.Toll.Wounded, document, Outcome.Wounded)) misses.Add("wounded");
        return [.. misses];
    }

    private static ClaimDocument Read(string text, string published) => ClaimParser.Parse(new Article(text) { PublishedOn = SentenceJudge.Day(published) });

    /// <summary>The best figure of the lead toll, or its lower bound where only a bound is known ("more than 50" is coded 50 by most houses).</summary>
    private static bool Agrees(long? expected, ClaimDocument document, Outcome outcome)
    {
        if (expected is null) return true;
        var tolls = document.Tolls.Where(toll => toll.Outcome == outcome).OrderBy(toll => toll.IsCumulative).ToArray();
        if (tolls.Length == 0) return expected == 0;
        return tolls[0].Best is { } best ? best == expected : tolls[0].Low == expected || tolls[0].Low == expected + 1;
    }
}
