namespace ConflictClaims.Lexicons;

/// <summary>Function words.</summary>
internal static class GrammarWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
