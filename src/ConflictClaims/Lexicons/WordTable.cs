namespace ConflictClaims.Lexicons;

/// <summary>
/// The words by their form: a hash table with a bitmap before it. Most words of a text are not in the lexicon, and the bitmap,
/// small enough to stay in the nearest cache, tells that of nearly all of them.
/// </summary>
internal sealed class WordTable
{
    private const int BitmapBits = 1 << 17;

    private readonly ulong[] _bitmap = new ulong[BitmapBits / 64];
    private readonly Slot[] _slots;

    public WordTable(Dictionary<string, WordEntry> words)
    {
        var size = 16;
        while (size < words.Count * 3) size *= 2;
        _slots = new Slot[size];
        foreach (var (form, entry) in words) Add(form, entry);
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

    private readonly record struct Slot(uint Hash, string Form, WordEntry Entry);
}
