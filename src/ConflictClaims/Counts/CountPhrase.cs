using ConflictClaims.Text;

namespace ConflictClaims.Counts;

/// <summary>What is wrong with a phrase, and where.</summary>
internal sealed record PhraseProblem(string Message, int Position);

/// <summary>Reads a text that is one count phrase and nothing else.</summary>
internal static class CountPhrase
{
    private const string WhatWouldDo = "expected a count such as \"at least 12\", \"between 300 and 400\" or \"several hundred\"";

    /// <summary>Reads it; what is wrong when it cannot be read, otherwise null.</summary>
    public static PhraseProblem? Read(ReadOnlySpan<char> text, out CountRange range)
    {
        if (CountPrinter.TryReadNotation(text, out range)) return null;
        var tokens = Tokenizer.ReadAll(text, Lexicon.English);
        var problem = ReadStart(text, tokens, out range, out var end);
        if (problem is not null || end == tokens.Length) return problem;
        range = default;
        return new PhraseProblem($"Nothing may stand behind the count; {WhatWouldDo}.", tokens[end].Start);
    }

    /// <summary>Reads the count with which the tokens start.</summary>
    public static PhraseProblem? ReadStart(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, out CountRange range, out int end)
    {
        range = default;
        end = 0;
        if (tokens.Length == 0) return new PhraseProblem($"The text is empty; {WhatWouldDo}.", 0);
        var run = new TokenRun(text, tokens);
        if (run.Is(0, "no") || run.Is(0, "none"))
        {
            range = CountRange.Exactly(0);
            end = 1;
            return null;
        }

        if (!new CountGrammar(run).TryRead(0, out var reading)) return new PhraseProblem($"There is no count here; {WhatWouldDo}.", tokens[0].Start);
        if (reading.Mention.Form == CountForm.Share) return new PhraseProblem($"This is a share of something, no count; {WhatWouldDo}.", tokens[0].Start);
        if (reading.Number.End > 0 && reading.Number.IsHuge) return new PhraseProblem($"The number is above {long.MaxValue}, the largest that can be held.", tokens[reading.Core].Start);
        if (reading.Number.End > 0 && !reading.Number.IsWhole) return new PhraseProblem("People are counted in whole numbers.", tokens[reading.Core].Start);
        range = reading.Mention.Range;
        end = reading.Mention.End;
        return null;
    }
}
