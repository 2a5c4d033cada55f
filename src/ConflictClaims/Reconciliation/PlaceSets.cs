namespace ConflictClaims.Reconciling;

/// <summary>
/// Places by name and by the larger place they are said to lie in. There is no gazetteer: two places that no text relates
/// may lie in each other, so that they are unknown and not apart.
/// </summary>
internal static class PlaceSets
{
    public static SetRelation Compare(Place? a, Place? b)
    {
        if (a is null || b is null) return SetRelation.Unknown;
        return SetRelations.Of(IsWithin(a, b), IsWithin(b, a), AreApart(a, b) ? SetRelation.Disjoint : SetRelation.Unknown);
    }

    public static string InWords(Place? place) => place switch
    {
        null => "unknown place",
        { Within: null } => place.Name,
        _ => $"{place.Name} ({place.Within})",
    };

    private static bool IsWithin(Place small, Place large) => large.Within is null
        ? Same(small.Name, large.Name) || (small.Within is not null && Same(small.Within, large.Name))
        : small.Within is not null && Same(small.Name, large.Name) && Same(small.Within, large.Within);

    private static bool AreApart(Place a, Place b) => a.Within is not null && b.Within is not null && !Same(a.Within, b.Within)
        && !Same(a.Within, b.Name) && !Same(a.Name, b.Within);

    private static bool Same(string a, string b) => a == b || NameFolding.Fold(a) == NameFolding.Fold(b);
}
