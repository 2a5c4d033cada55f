namespace ConflictClaims.Figures;

/// <summary>What a figure rule reads, with a text that it reads.</summary>
/// <param name="Id">The id that a claim carries in its evidence.</param>
/// <param name="Reads">The shape, in words.</param>
/// <param name="Example">A text in which the rule finds a figure.</param>
/// <param name="Figure">The words of that figure.</param>
/// <param name="Outcome">Its outcome.</param>
internal sealed record FigureRule(string Id, string Reads, string Example, string Figure, Outcome Outcome);
