namespace ConflictClaims.Lexicons;

/// <summary>Those who speak: offices, organisations, media.</summary>
internal static class SourceWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
