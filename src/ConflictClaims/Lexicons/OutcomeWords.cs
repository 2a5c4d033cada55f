namespace ConflictClaims.Lexicons;

/// <summary>Verbs, nouns and adjectives of what befell people.</summary>
internal static class OutcomeWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
