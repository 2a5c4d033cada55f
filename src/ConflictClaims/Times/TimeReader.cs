using ConflictClaims.Text;

namespace ConflictClaims.Times;

/// <summary>Tokens to time expressions.</summary>
internal static class TimeReader
{
    /// <summary>Adds every time expression of the tokens, left to right, none overlapping.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<TimeMention> into)
    {
    }
}
