namespace ConflictClaims.Lexicons;

/// <summary>
/// A set of words that is asked by their first letters, as <see cref="ShortWord.Head"/> packs them: it may have a word that
/// was not given, but has all that were. A bitmap, small enough to stay in the nearest cache, answers for nearly all words.
/// </summary>
internal sealed class WordHeads
{
    private const int BitmapBits = 1 << 15;

    private readonly ulong[] _bitmap = new ulong[BitmapBits / 64];
    private readonly HashSet<ulong> _heads;

    public WordHeads(IEnumerable<string> words)
    {
        _heads = [.. words.Select(ShortWord.Head).Where(head => head != 0)];
        foreach (var head in _heads) Bits(head) |= Bit(head);
    }

    public bool Has(ulong head) => (Bits(head) & Bit(head)) != 0 && _heads.Contains(head);

    private ref ulong Bits(ulong head) => ref _bitmap[(ShortWord.Hash(head) & (BitmapBits - 1)) >> 6];

    private static ulong Bit(ulong head) => 1UL << (int)(ShortWord.Hash(head) & 63);
}
