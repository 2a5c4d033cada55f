namespace ConflictClaims.Reconciling;

/// <summary>The article's only theatre of war: the one place that all its placed claims name, or that holds all the others.</summary>
internal static class Theatre
{
    public static Place? Of(ClaimDocument document)
    {
        Place? only = null;
        foreach (var place in document.Claims.Select(claim => claim.Place))
        {
            if (place is null) continue;
            only = only is null ? place : Wider(only, place);
            if (only is null) return null;
        }

        return only;
    }

    /// <summary>Of a place and the place that holds it the wider one; of two spellings the one with more said; null for two places.</summary>
    private static Place? Wider(Place a, Place b)
    {
        if (NameFolding.Fold(a.Name) == NameFolding.Fold(b.Name)) return a.Within is not null ? a : b;
        return PlaceSets.Compare(a, b) switch
        {
            SetRelation.Subset => b,
            SetRelation.Superset => a,
            _ => null,
        };
    }
}
