using BenchmarkDotNet.Attributes;

namespace ConflictClaims.Benchmarks;

/// <summary>Whether comparing grows with the number of claims and not with its square.</summary>
[MemoryDiagnoser]
public class ReconcileBenchmarks
{
    private ClaimDocument[] _documents = [];

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => _documents = GeneratedClaims.Documents(Claims);

    [Benchmark]
    public int Reconcile() => ClaimReconciler.Reconcile(_documents).Groups.Count;
}
