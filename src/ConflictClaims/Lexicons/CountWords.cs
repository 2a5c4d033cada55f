namespace ConflictClaims.Lexicons;

/// <summary>Number words, quantities and their qualifiers.</summary>
internal static class CountWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
