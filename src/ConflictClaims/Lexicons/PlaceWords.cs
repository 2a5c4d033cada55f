namespace ConflictClaims.Lexicons;

/// <summary>Place prepositions and nouns for kinds of place.</summary>
internal static class PlaceWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
