namespace ConflictClaims;

/// <summary>How the claim is put in the source's mouth.</summary>
public enum AttributionKind
{
    /// <summary>Reported in the writer's words: "the ministry said that 12 …".</summary>
    IndirectSpeech = 0,

    /// <summary>The claim stands whole inside quotation marks.</summary>
    DirectQuote,

    /// <summary>Only some words of the claim stand inside quotation marks.</summary>
    MixedQuote,

    /// <summary>"According to", "per", "citing": no reporting verb governs the claim.</summary>
    AccordingTo,
}
