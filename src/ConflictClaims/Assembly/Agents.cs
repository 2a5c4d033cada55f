using ConflictClaims.Figures;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Assembly;

/// <summary>Who or what did it: people and parties are perpetrators, weapons and events are means.</summary>
internal static class Agents
{
    private const WordClass PartyWord = WordClass.Country | WordClass.Demonym | WordClass.ArmedGroup | WordClass.People;

    public static (Perpetrator? By, string? Means, TextSpan? Span) Read(PhraseInput input, FigureMention figure)
    {
        if (figure.By is not { } agent || agent.Head < 0 || agent.Has(PhraseMarks.Pronoun)) return default;
        string? party = null;
        for (var i = agent.First; i < agent.End; i++)
        {
            if (input.Tokens[i].Is(PartyWord)) party ??= input.Tokens[i].Lexeme.Party;
        }

        var first = agent.First;
        while (first < agent.End - 1 && input.Tokens[first].Is(WordClass.Determiner)) first++;
        var isMeans = agent.Is(WordClass.Means) && !agent.Has(PhraseMarks.People);
        var means = isMeans ? input.Text.WordsOf(agent.Head, agent.Head + 1) : null;
        if (isMeans && Behind(input, agent.End, figure) is { } behind) return Read(input, figure with { By = behind }) with { Means = means };
        if (isMeans && party is null) return (null, means, null);
        if (!isMeans && !agent.Has(PhraseMarks.People | PhraseMarks.Name | PhraseMarks.Collective) && party is null) return default;
        var by = new Perpetrator(isMeans ? party! : input.Text.WordsOf(first, agent.End)) { Party = party is null ? null : new Party(party) };
        return (by, means, input.Text.SpanOf(first, agent.End));
    }

    /// <summary>"the ambush, blamed on the rebels", "a bomb planted by separatists": who stands behind the means.</summary>
    private static Phrase? Behind(PhraseInput input, int means, FigureMention figure)
    {
        for (var i = means; i + 2 < figure.ClauseEnd && i < means + 8; i++)
        {
            var linked = input.Tokens[i].Lexeme.Form is "blamed" or "attributed" or "pinned" ? input.Tokens[i + 1].Lexeme.Form is "on" or "to"
                : input.Text.WordsOf(input.Tokens[i]) is "planted" or "claimed" or "launched" or "fired" or "detonated" or "carried" or "conducted" or "laid" or "dropped" or "staged" or "mounted" && input.Tokens[i + 1].Lexeme.Form == "by";
            linked |= input.Text.WordsOf(input.Tokens[i]) is "out" && i > means && input.Text.WordsOf(input.Tokens[i - 1]) is "carried" && input.Tokens[i + 1].Lexeme.Form == "by";
            linked |= i == means && input.Tokens[i].Lexeme.Form == "by";
            if (linked) return NounPhraseReader.TryRead(input, input.Tokens[i].Lexeme.Form == "by" ? i + 1 : i + 2, figure.ClauseEnd, out var agent) && !agent.Is(WordClass.Means) ? agent : null;
            if (input.Tokens[i].Is(WordClass.OutcomeVerb | WordClass.Auxiliary) || i >= figure.First && i < figure.End) return null;
        }

        return null;
    }
}
