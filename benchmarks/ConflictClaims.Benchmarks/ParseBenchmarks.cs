using BenchmarkDotNet.Attributes;

namespace ConflictClaims.Benchmarks;

/// <summary>The whole job on one thread: the seeds, news with claims and without, and whether the time grows with the length alone.</summary>
[MemoryDiagnoser]
[Throughput]
public class ParseBenchmarks
{
    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    public static IEnumerable<Corpus> Corpora =>
    [
        Corpus.Seeds(),
        GeneratedNews.WithClaims(1_000_000),
        GeneratedNews.WithoutClaims(1_000_000),
    ];

    [Benchmark]
    public int Parse()
    {
        var claims = 0;
        foreach (var article in Corpus.Articles) claims += ClaimParser.Parse(article).Claims.Count;
        return claims;
    }
}
