namespace ConflictClaims.Figures;

/// <summary>A count of people deployed, sent or stationed, as half-open token indexes of the count and the token of the verb (-1 where there is none).</summary>
internal readonly record struct StrengthMention(CountRange Range, int First, int End, int Verb, int Sentence);
