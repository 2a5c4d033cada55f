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
        if (isMeans && party is null) return (null, means, null);
        if (!isMeans && !agent.Has(PhraseMarks.People | PhraseMarks.Name) && party is null) return default;
        var by = new Perpetrator(isMeans ? party! : input.Text.WordsOf(first, agent.End)) { Party = party is null ? null : new Party(party) };
        return (by, means, input.Text.SpanOf(first, agent.End));
    }
}
