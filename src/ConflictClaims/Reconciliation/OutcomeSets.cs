namespace ConflictClaims.Reconciling;

/// <summary>Fates as sets: the killed are among the killed or wounded, and no killed is wounded.</summary>
internal static class OutcomeSets
{
    public static SetRelation Compare(Outcome a, Outcome b)
    {
        if (a == Outcome.Unspecified || b == Outcome.Unspecified) return SetRelation.Unknown;
        var shared = a & b;
        return SetRelations.Of(shared == a, shared == b, shared == 0 ? SetRelation.Disjoint : SetRelation.Overlap);
    }

    public static string InWords(Outcome outcome)
    {
        if (outcome == Outcome.Unspecified) return "unknown fate";
        var fates = Enum.GetValues<Outcome>().Where(fate => IsOne(fate) && outcome.HasFlag(fate)).Select(fate => fate.ToString().ToLowerInvariant()).ToArray();
        return fates.Length == 1 ? fates[0] : $"{string.Join(", ", fates[..^1])} or {fates[^1]}";
    }

    /// <summary>Whether the words leave open which fates they mean, as "losses" does.</summary>
    public static bool IsLoose(Outcome outcome) => outcome is Outcome.Casualties or Outcome.Unspecified;

    private static bool IsOne(Outcome fate) => int.PopCount((int)fate) == 1;
}
