using BenchmarkDotNet.Attributes;

namespace ConflictClaims.Benchmarks;

/// <summary>Many articles on one thread and on more.</summary>
[Throughput]
public class ParseManyBenchmarks
{
    private Article[] _articles = [];

    [ParamsSource(nameof(Corpora))]
    public Corpus Corpus { get; set; } = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    public static IEnumerable<Corpus> Corpora => [GeneratedNews.WithClaims(4_000_000)];

    [GlobalSetup]
    public void Setup() => _articles = [.. Corpus.Articles.Select(text => new Article(text))];

    [Benchmark]
    public int ParseMany() => ClaimParser.ParseMany(_articles, new ClaimParserOptions { MaxDegreeOfParallelism = Threads }).Sum(document => document.Claims.Count);
}
