namespace ConflictClaims.Reconciling;

/// <summary>
/// Makes the words for a period alike. "In the last week alone" is "past week": seven days up to now; "last week" without
/// the article is the calendar week before this one and stays so.
/// </summary>
internal static class PeriodWording
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "in", "over", "during", "within", "for", "throughout", "the", "alone", "just", "only", "about", "on", "their", "its", "his", "of",
    };

    public static string? Of(EventTime? time, ClaimDocument? document, TextSpan? span)
    {
        if (time is null) return null;
        var words = time.Words ?? (document is not null && span is { } place ? document.TextOf(place) : null);
        return words is null ? null : Alike(words);
    }

    public static string Alike(string words)
    {
        var kept = new List<string>();
        var afterThe = false;
        foreach (var word in NameFolding.Words(words))
        {
            if (!Fillers.Contains(word)) kept.Add(afterThe && word is "last" or "previous" ? "past" : word);
            afterThe = word == "the";
        }

        return string.Join(' ', kept);
    }
}
