namespace ConflictClaims.Conventions;

/// <summary>A claim as it is coded for one fate.</summary>
internal readonly record struct CodedClaim(Claim Claim, Outcome CodedAs)
{
    public CountRange Count => Claim.Figure.Count;

    public PhraseKind Phrase => PhraseKinds.Of(Claim.Figure);

    /// <summary>Whether the claim is about just the fate that is coded.</summary>
    public bool IsOfFate => Claim.Figure.Outcome == CodedAs;

    /// <summary>Whether the fate is one of several that the claim does not split: "casualties", "killed or wounded".</summary>
    public bool IsUnsplit => !IsOfFate && (Claim.Figure.Outcome & CodedAs) == CodedAs && CodedAs != Outcome.Unspecified;

    /// <summary>The number in the words: the one stated, or the lowest of a range or of what follows from the words.</summary>
    public long? Number => Claim.Figure.Count.Stated is [var stated, ..] ? stated : Claim.Figure.Low;
}
