using System.Numerics;

namespace ConflictClaims.Lexicons;

/// <summary>A fixed phrase, but for its first word.</summary>
internal sealed record FixedPhrase(string[] Rest, Lexeme Lexeme);

/// <summary>What a word stands for by itself, and the fixed phrases it opens, longest first.</summary>
internal sealed class WordEntry
{
    private readonly List<FixedPhrase> _phrases = [];
    private FixedPhrase[] _all = [];

    /// <summary>A hash table of the phrases by the head of their second word, and a bitmap before it.</summary>
    private Slot[] _slots = [];
    private ulong _seconds;

    public Lexeme Word { get; set; } = Lexeme.Unknown;

    public ReadOnlySpan<FixedPhrase> Phrases => _all;

    public void Add(FixedPhrase phrase) => _phrases.Add(phrase);

    /// <summary>Sorts the phrases, and parts them by the head of their second word, so that nearly every word behind is known to go on none.</summary>
    public void Seal()
    {
        if (_phrases.Count == 0) return;
        _all = [.. _phrases.OrderByDescending(phrase => phrase.Rest.Length)];
        var parts = _all.GroupBy(phrase => ShortWord.Head(phrase.Rest[0])).ToList();
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)parts.Count * 2)];
        foreach (var part in parts)
        {
            _seconds |= Bit(part.Key);
            var at = FirstSlot(part.Key);
            while (_slots[at].Phrases is not null) at = NextSlot(at);
            _slots[at] = new Slot(part.Key, [.. part]);
        }
    }

    /// <summary>The phrases whose second word has that head, as <see cref="ShortWord.Head"/> packs it.</summary>
    public ReadOnlySpan<FixedPhrase> PhrasesWith(ulong head)
    {
        if ((_seconds & Bit(head)) == 0) return [];
        for (var at = FirstSlot(head); ; at = NextSlot(at))
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Phrases is null || slot.Head == head) return slot.Phrases;
        }
    }

    private static ulong Bit(ulong head) => 1UL << (int)(ShortWord.Hash(head) & 63);

    private uint FirstSlot(ulong head) => ShortWord.Hash(head) & (uint)(_slots.Length - 1);

    private uint NextSlot(uint at) => (at + 1) & (uint)(_slots.Length - 1);

    private readonly record struct Slot(ulong Head, FixedPhrase[]? Phrases);
}
