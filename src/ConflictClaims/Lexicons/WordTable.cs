namespace ConflictClaims.Lexicons;

/// <summary>
/// The words by their form: a hash table with a bitmap before it. Most words of a text are not in the lexicon, and the bitmap,
/// small enough to stay in the nearest cache, tells that of nearly all of them. Short words in plain letters, as most are,
/// stand in a second table by all their letters in one number, so that they are compared at once.
/// </summary>
internal sealed class WordTable
{
    private const int BitmapBits = 1 << 17;

    private readonly ulong[] _bitmap = new ulong[BitmapBits / 64];
    private readonly Slot[] _slots;
    private readonly ulong[] _shortBitmap = new ulong[BitmapBits / 64];
    private readonly ShortSlot[] _shortSlots;

    public WordTable(Dictionary<string, WordEntry> words)
    {
        var size = 16;
        while (size < words.Count * 3) size *= 2;
        _slots = new Slot[size];
        _shortSlots = new ShortSlot[size];
        foreach (var (form, entry) in words)
        {
            Add(form, entry);
            if (ShortWord.TryPack(form, out var letters)) AddShort(letters, entry);
        }
    }

    /// <summary>The entry of a word that is given as <see cref="ShortWord.TryPack"/> packs it.</summary>
    public WordEntry? FindShort(ulong letters)
    {
        var hash = ShortWord.Hash(letters);
        if ((_shortBitmap[(hash & (BitmapBits - 1)) >> 6] & (1UL << (int)(hash & 63))) == 0) return null;
        for (var at = hash & (uint)(_shortSlots.Length - 1); ; at = (at + 1) & (uint)(_shortSlots.Length - 1))
        {
            ref readonly var slot = ref _shortSlots[at];
            if (slot.Letters == letters) return slot.Entry;
            if (slot.Letters == 0) return null;
        }
    }

    public WordEntry? Find(ReadOnlySpan<char> word)
    {
        var hash = WordComparer.Hash(word);
        if ((_bitmap[(hash & (BitmapBits - 1)) >> 6] & (1UL << (int)(hash & 63))) == 0) return null;
        for (var at = hash & (uint)(_slots.Length - 1); ; at = (at + 1) & (uint)(_slots.Length - 1))
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Form is null) return null;
            if (slot.Hash == hash && WordComparer.Instance.Equals(word, slot.Form)) return slot.Entry;
        }
    }

    private void Add(string form, WordEntry entry)
    {
        var hash = WordComparer.Hash(form);
        _bitmap[(hash & (BitmapBits - 1)) >> 6] |= 1UL << (int)(hash & 63);
        var at = hash & (uint)(_slots.Length - 1);
        while (_slots[at].Form is not null) at = (at + 1) & (uint)(_slots.Length - 1);
        _slots[at] = new Slot(hash, form, entry);
    }

    private void AddShort(ulong letters, WordEntry entry)
    {
        var hash = ShortWord.Hash(letters);
        _shortBitmap[(hash & (BitmapBits - 1)) >> 6] |= 1UL << (int)(hash & 63);
        var at = hash & (uint)(_shortSlots.Length - 1);
        while (_shortSlots[at].Letters != 0) at = (at + 1) & (uint)(_shortSlots.Length - 1);
        _shortSlots[at] = new ShortSlot(letters, entry);
    }

    private readonly record struct ShortSlot(ulong Letters, WordEntry Entry);

    private readonly record struct Slot(uint Hash, string Form, WordEntry Entry);
}
