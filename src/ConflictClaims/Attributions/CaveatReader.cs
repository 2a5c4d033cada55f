using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Finds the article's own warnings about its figures: "Reuters could not independently verify …".</summary>
internal sealed class CaveatReader(SourceTokens words)
{
    private Token[] Tokens => words.Tokens;

    public Caveat? Read(Sentence sentence)
    {
        var verifies = -1;
        var isNegated = false;
        var isIndependent = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var t = Tokens[i];
            if (verifies < 0) isNegated |= t.Is(WordClass.Negation) || words.Reads(i, "unable") || words.Reads(i, "impossible") || words.Reads(i, "difficult") || words.Reads(i, "cannot");
            isIndependent |= words.Reads(i, "independently") || words.Reads(i, "independent") || words.Reads(i, "possible") || words.Reads(i, "impossible");
            if (verifies < 0 && IsVerifying(i)) verifies = i;
        }

        if (verifies < 0 || !isNegated || !(isIndependent || IsPassive(verifies, sentence.First) || HasMediaSubject(sentence.First, verifies))) return null;
        var last = sentence.End;
        return new Caveat(words.Input.Text.TextOf(sentence.First, last), words.Input.Text.SpanOf(sentence.First, last));
    }

    private bool IsVerifying(int i) =>
        Tokens[i].Is(WordClass.ReportingVerb) && Tokens[i].Lexeme.Reporting is { Hedges: Hedges.Confirmed, Manner: ReportingManner.Strong } || words.Reads(i, "verification") || words.Reads(i, "confirmation");

    private bool IsPassive(int verb, int first)
    {
        for (var k = verb - 1; k >= first && k > verb - 4; k--)
        {
            if (words.Reads(k, "be") || words.Reads(k, "been")) return true;
        }

        return false;
    }

    private bool HasMediaSubject(int first, int verb)
    {
        for (var k = first; k < verb; k++)
        {
            if (Tokens[k].Is(WordClass.Organisation | WordClass.SourceNoun) && Tokens[k].Lexeme.SourceKind == SourceKind.Media) return true;
        }

        return false;
    }
}
