using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>Tokens to counts.</summary>
internal static class CountReader
{
    /// <summary>Adds every count phrase of the tokens, left to right, none overlapping.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<CountMention> into)
    {
    }
}
