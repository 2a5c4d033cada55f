using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Figures;

/// <summary>Reads and writes one figure that stands alone: a count, the people if they are named, and the words for the outcome.</summary>
internal static class FigurePhrase
{
    private const WordClass OutcomeWord = WordClass.OutcomeNoun | WordClass.OutcomeVerb | WordClass.OutcomeAdjective;

    private static readonly (Outcome Outcome, string Word)[] Fates =
    [
        (Outcome.Killed, "killed"),
        (Outcome.Wounded, "wounded"),
        (Outcome.Missing, "missing"),
        (Outcome.Captured, "captured"),
        (Outcome.Detained, "detained"),
        (Outcome.Abducted, "abducted"),
        (Outcome.Displaced, "displaced"),
    ];

    /// <summary>Reads it; what is wrong when it cannot be read, otherwise null.</summary>
    public static PhraseProblem? Read(ReadOnlySpan<char> text, out CasualtyFigure figure)
    {
        figure = default;
        var tokens = Tokenizer.ReadAll(text, Lexicon.English);
        var problem = ReadCount(text, tokens, out var count, out var end);
        if (problem is not null) return problem;
        problem = ReadOutcome(new TokenRun(text, tokens), end, out var outcome, out var term);
        if (problem is null) figure = new CasualtyFigure { Count = count, Outcome = outcome, Term = term.Length > 0 ? text[term.Start..term.End].ToString() : null };
        return problem;
    }

    public static string Print(CasualtyFigure figure)
    {
        var words = WordsFor(figure);
        return words.Length > 0 ? $"{figure.Count} {words}" : figure.Count.ToString();
    }

    /// <summary>The count, in words or as it is written where there are none for it ("exactly 5..9 killed").</summary>
    private static PhraseProblem? ReadCount(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, out CountRange count, out int end)
    {
        if (!CountPrinter.TryReadNotation(CountPrinter.NotationIn(text), out count)) return CountPhrase.ReadStart(text, tokens, out count, out end);
        var behind = text.IndexOf(CountPrinter.NotationIn(text), StringComparison.Ordinal) + CountPrinter.NotationIn(text).Length;
        end = 0;
        while (end < tokens.Length && tokens[end].Start < behind) end++;
        return null;
    }

    private static PhraseProblem? ReadOutcome(TokenRun tokens, int at, out Outcome outcome, out TextSpan term)
    {
        outcome = Outcome.Unspecified;
        term = default;
        if (at == tokens.Count) return null;
        var first = at;
        while (first < tokens.Count && !IsOutcome(tokens, first)) first++;
        if (first == tokens.Count) return new PhraseProblem("There is no word here for what happened to them, such as \"killed\" or \"casualties\".", tokens[at].Start);
        for (var i = at; i < first; i++)
        {
            if (!tokens[i].IsWord) return new PhraseProblem("Only the people counted may stand between the count and the outcome.", tokens[i].Start);
        }

        var end = first;
        while (IsOutcome(tokens, end))
        {
            outcome |= tokens[end].Lexeme.Outcome;
            term = new TextSpan(tokens[first].Start, tokens[end].End);
            end++;
            var next = SkipJoint(tokens, end);
            if (IsOutcome(tokens, next)) end = next;
        }

        return end == tokens.Count ? null : new PhraseProblem("Nothing may stand behind the outcome: this is one figure.", tokens[end].Start);
    }

    private static bool IsOutcome(TokenRun tokens, int at) => tokens.Is(at, OutcomeWord) && tokens[at].Lexeme.Outcome != Outcome.Unspecified;

    /// <summary>"or", "and", "and/or", a comma or a slash between two outcomes.</summary>
    private static int SkipJoint(TokenRun tokens, int at)
    {
        while (tokens.Is(at, "or") || tokens.Is(at, "and") || tokens.IsMark(at, ',') || tokens.IsMark(at, '/')) at++;
        return at;
    }

    private static string WordsFor(CasualtyFigure figure)
    {
        if (figure.Term is { } term && Says(term, figure.Outcome)) return term;
        if (figure.Outcome == Outcome.Casualties) return "casualties";
        var words = "";
        foreach (var (fate, word) in Fates)
        {
            if ((figure.Outcome & fate) != 0) words = words.Length > 0 ? $"{words} or {word}" : word;
        }

        return words;
    }

    private static bool Says(string term, Outcome outcome) =>
        ReadOutcome(new TokenRun(term, Tokenizer.ReadAll(term, Lexicon.English)), 0, out var said, out var span) is null && said == outcome && span.Length == term.Length;
}
