using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ConflictClaims.Lexicons;

/// <summary>A word of up to eight plain letters, in lower case, a byte for each: it is measured, hashed and compared without a loop.</summary>
internal static class ShortWord
{
    public const int Longest = 8;

    /// <summary>Packs a word that is short and has nothing but plain letters.</summary>
    public static bool TryPack(string word, out ulong letters)
    {
        letters = 0;
        if (word.Length is 0 or > Longest) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsAsciiLetter(word[i])) return false;
            letters |= (ulong)(word[i] | 0x20) << (8 * i);
        }

        return true;
    }

    /// <summary>Packs the plain letters with which a word starts, as many as there is room for; 0 when it starts with none.</summary>
    public static ulong Head(string word)
    {
        Read(word.PadRight(Longest, '\0'), out var letters, out _);
        return letters;
    }

    /// <summary>Packs the plain letters with which the text starts; it must have <see cref="Longest"/> characters.</summary>
    /// <returns>How many letters they are: <see cref="Longest"/> also where more follow.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<char> text, out ulong letters, out int capitals)
    {
        var chars = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text[..Longest]));
        var lower = chars | Vector128.Create((ushort)0x20);
        var areLetters = Vector128.LessThan(lower - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
        var count = BitOperations.TrailingZeroCount(~areLetters.ExtractMostSignificantBits());
        var packed = Vector128.Narrow(lower, lower).AsUInt64().ToScalar();
        letters = count == Longest ? packed : packed & ((1UL << (8 * count)) - 1);
        capitals = BitOperations.TrailingZeroCount(~Vector128.Equals(chars & Vector128.Create((ushort)0x20), Vector128<ushort>.Zero).ExtractMostSignificantBits());
        return count;
    }

    public static uint Hash(ulong letters) => (uint)((letters * 0x9E3779B97F4A7C15UL) >> 40);
}
