namespace ConflictClaims.Lexicons;

/// <summary>Countries, demonyms, capitals, armed groups, peoples.</summary>
internal static class PartyWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
