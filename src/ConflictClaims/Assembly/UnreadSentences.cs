using ConflictClaims.Counts;
using ConflictClaims.Figures;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Assembly;

/// <summary>Says which sentences have a count and an outcome word and gave no figure (CC0003): silence can be audited.</summary>
internal static class UnreadSentences
{
    private const WordClass Fate = WordClass.OutcomeVerb | WordClass.OutcomeNoun | WordClass.OutcomeAdjective;

    public static void Report(PhraseInput input, List<FigureMention> figures, List<Diagnostic> into)
    {
        var read = new HashSet<int>(figures.ConvertAll(f => f.Sentence));
        for (var i = 0; i < input.Text.Sentences.Length; i++)
        {
            var sentence = input.Text.Sentences[i];
            if (read.Contains(i) || !HasCount(input, sentence) || !HasFate(input, sentence.First, sentence.End)) continue;
            var span = input.Text.SpanOf(sentence.First, sentence.End);
            into.Add(new Diagnostic("CC0003", "A count and an outcome word, and no claim: read this sentence yourself, or see \"conflictclaims explain\" for why.", span));
        }
    }

    private static bool HasCount(PhraseInput input, Sentence sentence)
    {
        var (first, end) = input.CountsIn(sentence);
        return input.Counts.FindIndex(first, end - first, c => c.Form == CountForm.Number) >= 0;
    }

    private static bool HasFate(PhraseInput input, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (input.Tokens[i].Is(Fate)) return true;
        }

        return false;
    }
}
