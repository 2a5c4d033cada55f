namespace ConflictClaims.Reconciling;

/// <summary>How surely two claims come from one speaker.</summary>
internal enum SpeakerMatch
{
    None = 0,

    /// <summary>One is only described, by words that fit the other: "White House official" and the spokesperson of the White House.</summary>
    Described,

    Same,
}

/// <summary>Tells whether two claims come from one speaker.</summary>
internal static class Speakers
{
    public static SpeakerMatch Match(Statement a, Statement b)
    {
        var best = SpeakerMatch.None;
        foreach (var one in a.Speakers)
        {
            foreach (var other in b.Speakers)
            {
                var match = Match(one, other);
                if (match > best) best = match;
            }
        }

        return best;
    }

    public static SpeakerMatch Match(Speaker a, Speaker b)
    {
        if (a.Party is not null && b.Party is not null && a.Party != b.Party) return SpeakerMatch.None;
        if (a.IsDescribed == b.IsDescribed) return SameName(a, b) ? SpeakerMatch.Same : SpeakerMatch.None;
        return a.IsDescribed ? Described(a, b) : Described(b, a);
    }

    /// <summary>Nothing but a side is the side's government: "Moscow" is "Russia".</summary>
    private static bool SameName(Speaker a, Speaker b)
    {
        if (a.Words.Length == 0 || b.Words.Length == 0) return a.Words.Length == b.Words.Length && a.Party is not null && a.Party == b.Party;
        if (a.Words.Length == b.Words.Length && a.Words.All(b.Words.Contains)) return true;
        return a.IsPerson && b.IsPerson && (a.Words.Length == 1 || b.Words.Length == 1) && a.Words[^1] == b.Words[^1];
    }

    /// <summary>Words of the description must all be in the name or the office; "a US official" alone fits whoever speaks for the US.</summary>
    private static SpeakerMatch Described(Speaker described, Speaker named)
    {
        var fits = described.Words.Length == 0
            ? described.Party is not null && described.Party == named.Party
            : described.Words.All(word => named.Words.Contains(word) || named.RoleWords.Contains(word));
        return fits ? SpeakerMatch.Described : SpeakerMatch.None;
    }
}
