using BenchmarkDotNet.Configs;

namespace ConflictClaims.Benchmarks;

/// <summary>Adds the column of megabytes a second.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ThroughputAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new ThroughputColumn());
}
