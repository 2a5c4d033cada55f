using System.Text;

namespace ConflictClaims.Tests.Corpus;

/// <summary>What of the corpus is still misread: below a heading that gives the reason, one line for each sentence, "id kind kind".</summary>
internal sealed class KnownMisses
{
    public const string FileName = "known-misses.txt";

    private const string Unexplained = "Not looked into yet";

    private readonly List<string> _reasons = [];
    private readonly Dictionary<string, (string Reason, string[] Kinds)> _misses = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _misses.Keys;

    public static KnownMisses Parse(IEnumerable<string> lines)
    {
        var known = new KnownMisses();
        foreach (var line in lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) known._reasons.Add(line[2..]);
            else if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var id, .. var kinds]) known._misses.Add(id, (known._reasons[^1], kinds));
        }

        return known;
    }

    public string[] Of(string id) => _misses.TryGetValue(id, out var miss) ? miss.Kinds : [];

    /// <summary>The file that would list these misses, each below the reason known for it.</summary>
    public string Listing(IEnumerable<(string Id, string[] Kinds)> misses)
    {
        var byReason = misses.Where(miss => miss.Kinds.Length > 0).ToLookup(miss => _misses.TryGetValue(miss.Id, out var known) ? known.Reason : Unexplained);
        var text = new StringBuilder();
        foreach (var reason in _reasons.Append(Unexplained).Distinct())
        {
            if (!byReason.Contains(reason)) continue;
            text.Append("# ").Append(reason).Append('\n');
            foreach (var (id, kinds) in byReason[reason]) text.Append(id).Append(' ').AppendJoin(' ', kinds).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }
}
