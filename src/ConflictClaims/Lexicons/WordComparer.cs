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

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var n = alternate.Length;
        if (n == 0) return 0;
        uint hash = ((uint)n * 31) + Fold(alternate[0]);
        hash = (hash * 0x9E3779B1u) + Fold(alternate[n - 1]);
        hash = (hash * 0x9E3779B1u) + Fold(alternate[n / 2]);
        hash = (hash * 0x9E3779B1u) + (n > 2 ? Fold(alternate[n - 2]) : 0u) + ((n > 1 ? Fold(alternate[1]) : 0u) << 8);
        return (int)(hash ^ (hash >> 15));
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    private static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\u2019' => '\'',
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };
}
