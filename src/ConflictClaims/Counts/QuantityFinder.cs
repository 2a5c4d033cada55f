using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ConflictClaims.Lexicons;

namespace ConflictClaims.Counts;

/// <summary>
/// Finds where a text may have a count without reading its tokens: every count phrase holds a digit, a word of quantity or
/// "no". Most words are told at once by their first letters, 64 characters at a time.
/// </summary>
internal sealed class QuantityFinder(Lexicon lexicon)
{
    private const int Block = 64;
    private const int Room = Block + ShortWord.Longest;

    /// <summary>Of a phrase such as "an unknown number" the last word, the rarest.</summary>
    private readonly WordHeads _words = new(lexicon.Lexemes.Where(CountReader.IsQuantity).Select(lexeme => lexeme.Words[^1]));

    /// <summary>The first digit or word from <paramref name="at"/> on, where a token must start or end; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> text, int at)
    {
        var isInWord = false;
        for (; at + Room <= text.Length; at += Block)
        {
            var found = FindIn(text.Slice(at, Room), ref isInWord);
            if (found >= 0) return at + found;
        }

        Span<char> rest = stackalloc char[2 * Room];
        rest.Clear();
        text[at..].CopyTo(rest);
        var first = FindIn(rest[..Room], ref isInWord);
        if (first < 0 && FindIn(rest.Slice(Block, Room), ref isInWord) is >= 0 and var second) first = Block + second;
        return first < 0 ? -1 : at + first;
    }

    private int FindIn(ReadOnlySpan<char> block, ref bool isInWord)
    {
        var letters = Letters(block, out var digits);
        var starts = letters & ~((letters << 1) | (isInWord ? 1UL : 0));
        isInWord = letters >> (Block - 1) != 0;
        for (starts &= (digits & (0 - digits)) - 1; starts != 0; starts &= starts - 1)
        {
            var at = BitOperations.TrailingZeroCount(starts);
            ShortWord.Read(block[at..], out var head, out _);
            if (_words.Has(head)) return at;
        }

        return digits == 0 ? -1 : BitOperations.TrailingZeroCount(digits);
    }

    /// <summary>Which of the characters are plain letters, and which are digits: a bit for each.</summary>
    private static ulong Letters(ReadOnlySpan<char> block, out ulong digits)
    {
        var chars = MemoryMarshal.Cast<char, ushort>(block);
        var low = Bytes(chars);
        var high = Bytes(chars[(Block / 2)..]);
        digits = AreDigits(low) | ((ulong)AreDigits(high) << 32);
        return AreLetters(low) | ((ulong)AreLetters(high) << 32);
    }

    /// <summary>32 characters as bytes; what is not ASCII becomes a byte that is neither letter nor digit.</summary>
    private static Vector256<byte> Bytes(ReadOnlySpan<ushort> chars) =>
        Vector256.NarrowWithSaturation(Vector256.Create(chars), Vector256.Create(chars[Vector256<ushort>.Count..]));

    private static uint AreLetters(Vector256<byte> chars) =>
        Vector256.LessThan((chars | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26)).ExtractMostSignificantBits();

    private static uint AreDigits(Vector256<byte> chars) =>
        Vector256.LessThan(chars - Vector256.Create((byte)'0'), Vector256.Create((byte)10)).ExtractMostSignificantBits();
}
