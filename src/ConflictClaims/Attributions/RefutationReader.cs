using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Reads that what is told is not so: "no evidence that 50 died", "no truth in the report that", "as baseless".</summary>
internal sealed class RefutationReader(SourceTokens words)
{
    private const int MostWords = 8;

    private Token[] Tokens => words.Tokens;

    /// <summary>The clause that opens with "no evidence that" at a token and denies what follows; it names no source.</summary>
    public ReportingClause? Clause(int no, int sentence, int end) =>
        Read(no, end) is { } content ? new ReportingClause(sentence, no, content) { Side = ContentSide.After, ContentFirst = content, Stance = Stance.Denied, IsOwnVoice = true } : null;

    /// <summary>The first word behind "no … that", where what there is none of would speak for it.</summary>
    public int? Read(int no, int end)
    {
        if (!words.Reads(no, "no")) return null;
        var speaksForIt = false;
        for (var k = no + 1; k < end && k < no + MostWords && Tokens[k].IsWord; k++)
        {
            if (words.Reads(k, "that")) return speaksForIt ? k + 1 : null;
            speaksForIt |= IsAny(k, DoubtWords.Proof);
        }

        return null;
    }

    /// <summary>Whether a word for untrue stands at a token, behind quotation marks, articles and adverbs.</summary>
    public bool IsUntrue(int k, int end)
    {
        while (k < end && (words.IsQuote(k) || Tokens[k].Is(WordClass.Determiner | WordClass.Adverb))) k++;
        return k < end && IsAny(k, DoubtWords.Untrue);
    }

    /// <summary>Whether a report, a claim or a figure is named before the next verb.</summary>
    public bool NamesReport(int k, int end)
    {
        for (; k < end; k++)
        {
            if (Tokens[k].Is(WordClass.ReportingNoun | WordClass.TotalNoun)) return true;
            if (Tokens[k].Is(WordClass.ReportingVerb) && (Tokens[k].Lexeme.Verb & VerbForm.Gerund) != 0 && words.Reads(k + 1, "that")) return true;
            if (words.Reads(k, "that") || words.IsComma(k)) return false;
        }

        return false;
    }

    private bool IsAny(int k, string[] list) => Array.Exists(list, word => words.Reads(k, word));
}
