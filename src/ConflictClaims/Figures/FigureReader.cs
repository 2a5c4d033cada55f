using ConflictClaims.Clauses;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Clauses to figures.</summary>
internal static class FigureReader
{
    /// <summary>Adds the figures of one sentence. The figures of earlier sentences, already in the list, are what parts and shares refer back to.</summary>
    public static void Read(PhraseInput input, IReadOnlyList<Clause> clauses, int sentence, List<FigureMention> into)
    {
        foreach (var clause in clauses)
        {
            var scene = new FigureScene(input, clause, sentence, into);
            OutcomeVerbRules.Read(scene);
            IdiomRules.Read(scene);
            OutcomeNounRules.Read(scene);
            PartRules.Read(scene);
            ShareRules.Read(scene);
        }

        StanceRules.Settle(input, input.Text.Sentences[sentence], sentence, into);
    }
}
