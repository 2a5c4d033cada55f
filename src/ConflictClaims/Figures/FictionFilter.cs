using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Figures;

/// <summary>Sentences about stories, where nobody comes to harm, and about sport, where injuries and losses are of another kind.</summary>
internal static class FictionFilter
{
    public static bool IsStory(PhraseInput input, Sentence sentence) => Speaks(input, sentence, "story");

    /// <summary>Whether a figure is of the kind that sport has too; people killed are people killed.</summary>
    public static bool IsOfSport(PhraseInput input, FigureMention figure) =>
        (figure.Outcome & Outcome.Killed) == 0 || figure.Outcome == Outcome.Casualties ? Speaks(input, input.Text.Sentences[figure.Sentence], "sport") : false;

    private static bool Speaks(PhraseInput input, Sentence sentence, string of)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (input.Tokens[i].Is(WordClass.Fiction) && input.Tokens[i].Lexeme.Key == of) return true;
        }

        return false;
    }
}
