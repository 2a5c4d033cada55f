using System.Collections.Frozen;
using ConflictClaims.Lexicons;

namespace ConflictClaims.Reconciling;

/// <summary>Reduces sources to speakers, each source once.</summary>
internal sealed class SpeakerReader
{
    private const WordClass Sides = WordClass.Country | WordClass.Demonym | WordClass.Capital;

    private static readonly FrozenSet<string> Ranks = NameVariants.RankWords.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Descriptions = NameVariants.DescriptionWords.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<Source, Speaker> _known = [];

    /// <summary>Who speaks, origin first; media only where nobody else does, for they pass on what others said.</summary>
    public Speaker[] Read(Attribution? attribution)
    {
        if (attribution is null) return [];
        var all = new List<Speaker>();
        for (var link = attribution; link is not null; link = link.RelayedBy) all.AddRange(link.Sources.Select(Read));
        var others = all.Where(speaker => speaker.Kind != SourceKind.Media).ToArray();
        return others.Length > 0 ? others : [.. all];
    }

    private Speaker Read(Source source)
    {
        if (_known.TryGetValue(source, out var known)) return known;
        return _known[source] = Reduce(source);
    }

    private static Speaker Reduce(Source source)
    {
        var party = source.Party?.Name;
        var folded = new List<string>();
        var isOffice = false;
        var words = source.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            var (side, length) = SideAt(words, i);
            party ??= side;
            if (side is null) folded.AddRange(NameFolding.Words(words[i]));
            isOffice |= IsOffice(words[i]);
            i += length - 1;
        }

        var isDescribed = source.IsAnonymous || folded.Exists(Descriptions.Contains);
        var role = source.Role is null ? [] : NameFolding.Words(source.Role).Where(word => !Ranks.Contains(word)).ToArray();
        return new Speaker(source.Name, [.. folded.Where(word => !Ranks.Contains(word))], role, party, source.Kind, isDescribed, !isDescribed && !isOffice);
    }

    /// <summary>The side that the words from one on name, and how many words name it; one word and no side where they name none.</summary>
    private static (string? Side, int Length) SideAt(string[] words, int at)
    {
        if (Lexicon.English.Find(words[at]) is not { } entry) return (null, 1);
        foreach (var phrase in entry.Phrases)
        {
            var rest = words.Skip(at + 1).Take(phrase.Rest.Length);
            if (SideOf(phrase.Lexeme) is { } side && rest.SequenceEqual(phrase.Rest, WordComparer.Instance)) return (side, phrase.Rest.Length + 1);
        }

        return (SideOf(entry.Word), 1);
    }

    private static string? SideOf(Lexeme lexeme) =>
        ((lexeme.Classes | lexeme.CapitalClasses | lexeme.UpperClasses) & Sides) != 0 ? lexeme.Party : null;

    private static bool IsOffice(string word) => Lexicon.English.Find(word) is { Word: var lexeme }
        && ((lexeme.Classes | lexeme.CapitalClasses | lexeme.UpperClasses) & (WordClass.SourceNoun | WordClass.Organisation)) != 0;

    private static string Bare(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal) ? word[..^2] : word;
}
