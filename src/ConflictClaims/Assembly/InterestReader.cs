using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Assembly;

/// <summary>Whose losses a source speaks of. Two parties are enemies only where the article says that one fights against the other.</summary>
internal sealed class InterestReader
{
    private const WordClass PartyWord = WordClass.Country | WordClass.Demonym | WordClass.ArmedGroup | WordClass.Capital;

    private readonly HashSet<(string, string)> _enemies = [];

    public InterestReader(PhraseInput input)
    {
        foreach (var sentence in input.Text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (input.Tokens[i].Lexeme.Form is "against" or "fighting" or "fought" or "invaded" or "attacked") Oppose(input, sentence.First, i, sentence.End);
            }
        }
    }

    public SourceInterest Of(Attribution? attribution, Victims? victims)
    {
        if (attribution is null || victims?.Party is not { } party) return SourceInterest.Unknown;
        foreach (var source in attribution.Sources)
        {
            if (source.Party is not { } speaker) continue;
            if (speaker == party) return SourceInterest.OwnLosses;
            return _enemies.Contains((speaker.Name, party.Name)) ? SourceInterest.EnemyLosses : SourceInterest.ThirdParty;
        }

        return SourceInterest.Unknown;
    }

    private void Oppose(PhraseInput input, int first, int at, int end)
    {
        var other = -1;
        for (var i = at + 1; i < end && i < at + 6 && other < 0; i++)
        {
            if (input.Tokens[i].Lexeme.Form is "alongside" or "with" or "for") return;
            if (input.Tokens[i].Is(PartyWord) && input.Tokens[i].Lexeme.Party is not null) other = i;
        }

        if (other < 0) return;
        var theirs = input.Tokens[other].Lexeme.Party!;
        for (var i = first; i < at; i++)
        {
            if (!input.Tokens[i].Is(PartyWord) || input.Tokens[i].Lexeme.Party is not { } ours || ours == theirs) continue;
            _enemies.Add((ours, theirs));
            _enemies.Add((theirs, ours));
        }
    }
}
