using ConflictClaims.Lexicons;

namespace ConflictClaims.Reconciling;

/// <summary>
/// Finds how many days before its article a statement was made, where the words beside the source or the reporting verb say so.
/// Next to the source they date the saying ("Last week, the ministry said …"), elsewhere the event.
/// </summary>
internal static class SayingDays
{
    /// <summary>The days back and where the words stand; null where there are none.</summary>
    public static (int Days, TextSpan Words)? Of(ClaimDocument document, Claim claim)
    {
        var text = document.Article.Text;
        foreach (var link in claim.Evidence.Attribution)
        {
            foreach (var source in link.Sources)
            {
                if (Before(text, source.Start) is { } found) return found;
            }

            if (link.Verb is { } verb && Behind(text, verb.End) is { } behind) return behind;
        }

        return null;
    }

    private static (int, TextSpan)? Before(string text, int end)
    {
        var lead = text.AsSpan(0, Math.Clamp(end, 0, text.Length)).TrimEnd();
        if (lead.EndsWith("the", StringComparison.OrdinalIgnoreCase)) lead = lead[..^3].TrimEnd();
        if (lead.EndsWith(",")) lead = lead[..^1];
        foreach (var (words, days) in SayingDayWords.All)
        {
            var start = lead.Length - words.Length;
            if (lead.EndsWith(words, StringComparison.OrdinalIgnoreCase) && !IsWordBefore(text, start)) return (days, new TextSpan(start, lead.Length));
        }

        return null;
    }

    private static (int, TextSpan)? Behind(string text, int start)
    {
        if (start >= text.Length || text[start] != ' ') return null;
        var rest = text.AsSpan(start + 1);
        foreach (var (words, days) in SayingDayWords.All)
        {
            if (rest.StartsWith(words, StringComparison.OrdinalIgnoreCase)) return (days, new TextSpan(start + 1, start + 1 + words.Length));
        }

        return null;
    }

    /// <summary>Whether a word runs into these: "the last week" is the past week, and "the" stands before it.</summary>
    private static bool IsWordBefore(string text, int start) =>
        start >= 2 && text[start - 1] == ' ' && char.IsLetterOrDigit(text[start - 2]);
}
