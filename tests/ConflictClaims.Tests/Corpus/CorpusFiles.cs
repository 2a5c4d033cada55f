using System.Text.Json;

namespace ConflictClaims.Tests.Corpus;

/// <summary>The corpus as it stands beside this file.</summary>
internal static class CorpusFiles
{
    public static IReadOnlyDictionary<string, GoldCase> Sentences { get; } =
        Directory.GetFiles(PathOf(""), "*.json").Order(StringComparer.Ordinal).SelectMany(file => JsonSerializer.Deserialize<GoldCase[]>(File.ReadAllText(file))!).ToDictionary(each => each.Id);

    public static IReadOnlyDictionary<string, GoldReport> Reports { get; } =
        File.ReadAllLines(PathOf("tolls.jsonl")).Select(line => JsonSerializer.Deserialize<GoldReport>(line)!).ToDictionary(each => each.Id);

    public static KnownMisses KnownMisses { get; } = KnownMisses.Parse(File.ReadAllLines(PathOf(KnownMisses.FileName)));

    public static string PathOf(string name) => Repository.PathOf("tests", "ConflictClaims.Tests", "Corpus", name);
}
