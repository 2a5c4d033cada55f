namespace ConflictClaims.Conventions;

/// <summary>What several houses do alike with claims that differ.</summary>
internal static class ClaimSet
{
    /// <summary>The lowest low, the highest high, and a best only where all agree on it.</summary>
    public static CodedCount Hull(IReadOnlyList<CodedClaim> claims, Func<CodedClaim, CodedCount> code)
    {
        CodedCount? hull = null;
        foreach (var claim in claims)
        {
            var coded = code(claim);
            if (coded.IsBlank) continue;
            hull = hull is { } known
                ? new CodedCount(known.Low is { } a && coded.Low is { } b ? Math.Min(a, b) : null, known.Best == coded.Best ? known.Best : null, known.High is { } c && coded.High is { } d ? Math.Max(c, d) : null)
                : coded;
        }

        return hull ?? default;
    }

    /// <summary>The number most claims give; the lowest where no number has more than another.</summary>
    public static long? MajorityElseLowest(IEnumerable<long> numbers)
    {
        var groups = numbers.GroupBy(number => number).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToList();
        if (groups.Count == 0) return null;
        return groups.Count > 1 && groups[0].Count() == groups[1].Count() ? groups.Min(group => group.Key) : groups[0].Key;
    }
}
