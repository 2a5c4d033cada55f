using System.Numerics;

namespace ConflictClaims.Lexicons;

/// <summary>A fixed phrase, but for its first word.</summary>
internal sealed record FixedPhrase(string[] Rest, Lexeme Lexeme);

/// <summary>What a word stands for by itself, and the fixed phrases it opens, longest first.</summary>
internal sealed class WordEntry
{
    private readonly List<FixedPhrase> _phrases = [];
    private FixedPhrase[] _all = [];
    private FixedPhrase[][] _byLetter = [];
    private ulong _letters;

    public Lexeme Word { get; set; } = Lexeme.Unknown;

    public bool HasPhrases => _all.Length > 0;

    public ReadOnlySpan<FixedPhrase> Phrases => _all;

    public void Add(FixedPhrase phrase) => _phrases.Add(phrase);

    /// <summary>Sorts the phrases, and parts them by the first letter of their second word: "a" and "in" open hundreds.</summary>
    public void Seal()
    {
        _all = [.. _phrases.OrderByDescending(phrase => phrase.Rest.Length)];
        var parts = _all.Where(phrase => char.IsAscii(phrase.Rest[0][0])).GroupBy(phrase => Bit(phrase.Rest[0][0])).OrderBy(part => part.Key).ToList();
        _byLetter = [.. parts.Select(part => part.ToArray())];
        foreach (var part in parts) _letters |= part.Key;
    }

    /// <summary>The phrases whose second word starts with a letter of ASCII.</summary>
    public ReadOnlySpan<FixedPhrase> PhrasesWith(char letter)
    {
        var bit = Bit(letter);
        return (_letters & bit) == 0 ? [] : _byLetter[BitOperations.PopCount(_letters & (bit - 1))];
    }

    private static ulong Bit(char letter) => 1UL << ((letter | 0x20) & 63);
}
