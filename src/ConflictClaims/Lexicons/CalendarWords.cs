namespace ConflictClaims.Lexicons;

/// <summary>Months, weekdays, units and words of time.</summary>
internal static class CalendarWords
{
    public static void AddTo(LexiconBuilder words)
    {
    }
}
