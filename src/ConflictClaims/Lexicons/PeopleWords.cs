namespace ConflictClaims.Lexicons;

/// <summary>People that can be counted.</summary>
internal static class PeopleWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
