using ConflictClaims.Phrases;

namespace ConflictClaims.Clauses;

/// <summary>
/// The line of a clause: its phrases without what stands aside of the telling (times, places, adverbs, quotation marks,
/// and prepositional phrases that hold no people counted). What is left of "At least 12 people travelling in a minibus were
/// killed near Rann on Saturday" is <c>[12 people] [travelling] [were killed]</c>.
/// </summary>
/// <param name="Line">The phrases left, in order.</param>
/// <param name="First">First token of the clause.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="IsAside">Whether it stood in parentheses.</param>
internal sealed record Clause(Phrase[] Line, int First, int End, bool IsAside);
