namespace ConflictClaims.Lexicons;

/// <summary>Compares words without regard to case and to the shape of the apostrophe; its hash reads a few letters only.</summary>
internal sealed class WordComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public static readonly WordComparer Instance = new();

    public bool Equals(string? x, string? y) => Equals(x.AsSpan(), y!);

    public bool Equals(ReadOnlySpan<char> alternate, string other)
    {
        if (alternate.Length != other.Length) return false;
        for (var i = 0; i < alternate.Length; i++)
        {
            if (alternate[i] != other[i] && Fold(alternate[i]) != Fold(other[i])) return false;
        }

        return true;
    }

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<char> alternate) => (int)Hash(alternate);

    /// <summary>Reads length, the first two letters, the middle and the last two.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var n = word.Length;
        if (n == 0) return 0;
        var ends = Loose(word[0]) | ((ulong)Loose(word[n - 1]) << 16) | ((ulong)Loose(word[n / 2]) << 32) | ((ulong)(uint)n << 48);
        var inner = n > 2 ? Loose(word[1]) | ((ulong)Loose(word[n - 2]) << 16) : 0;
        var hash = (ends * 0x9E3779B97F4A7C15UL) ^ (inner * 0xC2B2AE3D27D4EB4FUL);
        return (uint)(hash >> 40) ^ (uint)(hash >> 20);
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    /// <summary>The same for all letters that <see cref="Fold"/> takes for one, and quick for ASCII, where it also joins some marks.</summary>
    private static uint Loose(char c) => c < '\u0080' ? c | 0x20u : Fold(c) | 0x20u;

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u2019' => '\'',
        < '\u0080' => c,
        // The sign for kelvins would become a plain k: a word in plain letters is matched by plain letters alone.
        '\u212A' => c,
        _ => char.ToLowerInvariant(c),
    };
}
