using BenchmarkDotNet.Attributes;

namespace ConflictClaims.Benchmarks;

/// <summary>One article of growing length: the megabytes a second must not fall.</summary>
[Throughput]
public class ScalingBenchmarks
{
    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    public static IEnumerable<Corpus> Corpora => [OneArticle(10_000), OneArticle(100_000), OneArticle(1_000_000), OneArticle(10_000_000)];

    [Benchmark]
    public int Parse() => ClaimParser.Parse(Corpus.Articles[0]).Claims.Count;

    private static Corpus OneArticle(int bytes)
    {
        var news = GeneratedNews.WithClaims(bytes);
        return new Corpus(news.Name, [string.Concat(news.Articles)]);
    }
}
