using NodaTime;

namespace ConflictClaims.Attributions;

/// <summary>Who says what stands at some words, how, and what that does to its standing as fact.</summary>
/// <param name="Attribution">The chain, origin innermost; null where the words are set aside in the article's own voice: "there is no evidence that".</param>
/// <param name="Evidence">Where its links stand, origin first.</param>
/// <param name="Stance">What the reporting does to the claim: "denied that" denies it.</param>
/// <param name="Hedges">How the reporting stands back: "claimed", "estimates".</param>
/// <param name="Day">The day of the statement, which anchors "the past week"; null where the sentence gives none.</param>
internal sealed record AttributedStatement(Attribution? Attribution, IReadOnlyList<AttributionEvidence> Evidence, Stance Stance, Hedges Hedges, LocalDate? Day);
