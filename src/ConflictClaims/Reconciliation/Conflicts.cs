namespace ConflictClaims.Reconciling;

/// <summary>Finds the statements of a group that do not go together, and those that follow on each other.</summary>
internal static class Conflicts
{
    /// <param name="statements">The statements of a group, by day.</param>
    /// <param name="window">With how many before it each is compared.</param>
    public static (List<Conflict> Conflicts, List<ClaimUpdate> Updates) Of(SettledStatement[] statements, int window)
    {
        var conflicts = new List<Conflict>();
        var updates = new List<ClaimUpdate>();
        for (var i = 1; i < statements.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < i; j++) Add(statements[j], statements[i], conflicts, updates);
        }

        return (conflicts, updates);
    }

    private static void Add(SettledStatement first, SettledStatement second, List<Conflict> conflicts, List<ClaimUpdate> updates)
    {
        if (!CanSpeakOfOneThing(first.Lead, second.Lead)) return;
        var (a, b, verdict) = Worst(first, second);
        switch (verdict.Relation)
        {
            case ClaimRelation.Contradicts when !IsOneTelling(a, b):
                conflicts.Add(new Conflict(ConflictKind.Contradiction, first.Earliest, second.Earliest, Reason(a, b, verdict)));
                break;
            case ClaimRelation.InTension:
                conflicts.Add(new Conflict(ConflictKind.Tension, first.Earliest, second.Earliest, Reason(a, b, verdict)));
                break;
            case ClaimRelation.Updates:
                updates.Add(new ClaimUpdate(second.Earliest, first.Earliest, Reason(a, b, verdict)));
                break;
            case ClaimRelation.UpdatedBy:
                updates.Add(new ClaimUpdate(first.Earliest, second.Earliest, Reason(a, b, verdict)));
                break;
        }
    }

    /// <summary>
    /// A number of an incident is not the total of its place: two raids on one town on one day have a toll each. So incidents are
    /// held against each other only where both name the side that suffered, or the same act.
    /// </summary>
    private static bool CanSpeakOfOneThing(Statement a, Statement b) =>
        (a.Claim.Victims?.Party is not null && b.Claim.Victims?.Party is not null)
        || (a.StatedTime is { IsCumulative: true } && b.StatedTime is { IsCumulative: true })
        || (a.Claim.Means is not null && string.Equals(a.Claim.Means, b.Claim.Means, StringComparison.OrdinalIgnoreCase));

    /// <summary>One speaker in one article does not contradict itself: the numbers are of different people that the fields do not tell apart.</summary>
    private static bool IsOneTelling(Statement a, Statement b) =>
        a.Reference.ArticleId == b.Reference.ArticleId && (Speakers.Match(a, b) == SpeakerMatch.Same || (a.IsOwnVoice && b.IsOwnVoice));

    private static (Statement First, Statement Second, Verdict Verdict) Worst(SettledStatement first, SettledStatement second)
    {
        var worst = (first.Lead, second.Lead, Verdict.Of(first.Lead, second.Lead));
        foreach (var a in first.Core)
        {
            foreach (var b in second.Core)
            {
                var verdict = Verdict.Of(a, b);
                if (verdict.Relation > worst.Item3.Relation) worst = (a, b, verdict);
            }
        }

        return worst;
    }

    private static string Reason(Statement a, Statement b, Verdict verdict) =>
        $"{Told(a)}; {Told(b)}: {Comparison.CountReason(a, b, verdict)}";

    private static string Told(Statement statement) =>
        $"{(statement.IsOwnVoice ? "the article" : statement.Speakers[0].Name)}, {OutcomeSets.InWords(statement.Claim.Figure.Outcome)}, {statement.Time}";
}
