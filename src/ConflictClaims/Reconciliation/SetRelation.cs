namespace ConflictClaims.Reconciling;

/// <summary>How the people one claim counts lie to those another counts, in one respect or in all.</summary>
internal enum SetRelation
{
    Unknown = 0,
    Equal,
    Subset,
    Superset,
    Overlap,
    Disjoint,
}

internal static class SetRelations
{
    /// <summary>The relation of two sets of which each may lie in the other.</summary>
    public static SetRelation Of(bool firstInSecond, bool secondInFirst, SetRelation otherwise) => (firstInSecond, secondInFirst) switch
    {
        (true, true) => SetRelation.Equal,
        (true, false) => SetRelation.Subset,
        (false, true) => SetRelation.Superset,
        _ => otherwise,
    };

    /// <summary>The relation of two sets given in two respects, as people are given by side and by fate.</summary>
    public static SetRelation And(this SetRelation a, SetRelation b) => (a, b) switch
    {
        (SetRelation.Disjoint, _) or (_, SetRelation.Disjoint) => SetRelation.Disjoint,
        (SetRelation.Unknown, _) or (_, SetRelation.Unknown) => SetRelation.Unknown,
        (SetRelation.Equal, _) => b,
        (_, SetRelation.Equal) => a,
        _ => a == b ? a : SetRelation.Overlap,
    };

    /// <summary>The relation seen from the other set.</summary>
    public static SetRelation Turned(this SetRelation relation) => relation switch
    {
        SetRelation.Subset => SetRelation.Superset,
        SetRelation.Superset => SetRelation.Subset,
        _ => relation,
    };

    public static bool IsWithin(this SetRelation relation) => relation is SetRelation.Equal or SetRelation.Subset;

    public static bool Holds(this SetRelation relation) => relation is SetRelation.Equal or SetRelation.Superset;

    /// <summary>The relation in words, between the two things it relates.</summary>
    public static string InWords(this SetRelation relation, string first, string second) => relation switch
    {
        SetRelation.Unknown => $"{first} and {second}: not known to be the same",
        SetRelation.Equal => first == second ? $"the same, {first}" : $"the same, {first} and {second}",
        SetRelation.Subset => $"{first} is part of {second}",
        SetRelation.Superset => $"{first} includes {second}",
        SetRelation.Overlap => $"{first} overlaps {second}",
        _ => $"{first} is not {second}",
    };
}
