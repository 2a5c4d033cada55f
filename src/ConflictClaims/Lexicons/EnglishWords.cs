namespace ConflictClaims.Lexicons;

/// <summary>All English word lists in one table.</summary>
internal static class EnglishWords
{
    public static LexiconBuilder Builder()
    {
        var builder = new LexiconBuilder();
        GrammarWords.AddTo(builder);
        FictionWords.AddTo(builder);
        CountWords.AddTo(builder);
        CalendarWords.AddTo(builder);
        PlaceWords.AddTo(builder);
        PartyWords.AddTo(builder);
        PeopleWords.AddTo(builder);
        OutcomeWords.AddTo(builder);
        ReportingWords.AddTo(builder);
        SourceWords.AddTo(builder);
        return builder;
    }
}
