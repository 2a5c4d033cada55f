namespace ConflictClaims;

/// <summary>What kind of source speaks.</summary>
public enum SourceKind
{
    /// <summary>The words do not say.</summary>
    Unknown = 0,

    /// <summary>A named or described individual with no office: "a resident", "Ali Hassan".</summary>
    Person,

    /// <summary>A government, ministry, official, or a capital or country that stands for one.</summary>
    Government,

    /// <summary>Armed forces of a state and their officers and services.</summary>
    Military,

    /// <summary>A non-state armed group.</summary>
    ArmedGroup,

    /// <summary>Police.</summary>
    Police,

    /// <summary>Hospitals, doctors, medics.</summary>
    Medical,

    /// <summary>Aid and relief organisations, the United Nations.</summary>
    Humanitarian,

    /// <summary>Conflict and rights monitors.</summary>
    Monitor,

    /// <summary>News agencies, broadcasters, papers.</summary>
    Media,

    /// <summary>Witnesses, residents, survivors.</summary>
    Witness,

    /// <summary>A report, record, data set.</summary>
    Document,
}
