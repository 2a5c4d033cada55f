using ConflictClaims.Text;

namespace ConflictClaims.Places;

/// <summary>Tokens to places.</summary>
internal static class PlaceReader
{
    /// <summary>Adds every place of the tokens, left to right, none overlapping.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<PlaceMention> into)
    {
    }
}
