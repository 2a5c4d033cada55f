namespace ConflictClaims.Lexicons;

/// <summary>Reporting verbs and nouns.</summary>
internal static class ReportingWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
