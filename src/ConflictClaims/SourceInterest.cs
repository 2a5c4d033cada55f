namespace ConflictClaims;

/// <summary>Whose losses the source speaks of: its own, its enemy's, or those of a conflict it is no side of.</summary>
public enum SourceInterest
{
    /// <summary>The party of the source or of the victims is unknown.</summary>
    Unknown = 0,

    /// <summary>The source speaks of its own side.</summary>
    OwnLosses,

    /// <summary>The source speaks of a side that the article says it fights.</summary>
    EnemyLosses,

    /// <summary>The source is another party.</summary>
    ThirdParty,
}
