using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Figures;

/// <summary>Sentences about stories and games, where nobody comes to harm.</summary>
internal static class FictionFilter
{
    public static bool IsFiction(PhraseInput input, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (input.Tokens[i].Is(WordClass.Fiction)) return true;
        }

        return false;
    }
}
