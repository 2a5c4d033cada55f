namespace ConflictClaims.Lexicons;

/// <summary>How firmly a verb reports, and which links of a chain a citation adds.</summary>
internal enum ReportingManner : byte
{
    /// <summary>Reports wherever a source stands beside it: "said", "announced".</summary>
    Strong,

    /// <summary>An ordinary verb as well: reports only with "that", a quotation or as a tail: "found", "added", "showed".</summary>
    Weak,

    /// <summary>Has its audience behind it: "told Reuters".</summary>
    Tell,

    /// <summary>"Puts the toll at".</summary>
    Put,

    /// <summary>"Raised its count": whoever keeps a count changes it.</summary>
    Revise,

    /// <summary>"Called the report false": whoever calls a report untrue denies it.</summary>
    Call,

    /// <summary>"Citing", "quoting": whoever stands behind it is the origin.</summary>
    Cite,

    /// <summary>"Quoted by", "cited by": the outlet behind it passes it on.</summary>
    Relay,
}

/// <summary>What a word does to the claim it reports. A foretelling verb has the stance <see cref="Stance.Predicted"/>, which holds only where its content lies in the future.</summary>
internal sealed record ReportingSense(ReportingManner Manner, Hedges Hedges = Hedges.None, Stance Stance = Stance.Asserted);
