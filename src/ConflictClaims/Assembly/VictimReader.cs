using ConflictClaims.Figures;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Assembly;

/// <summary>Who the people counted are: noun, party, status, and the words for them.</summary>
internal sealed class VictimReader(PhraseInput input)
{
    private const WordClass PartyWord = WordClass.Country | WordClass.Demonym | WordClass.ArmedGroup | WordClass.People | WordClass.Capital;

    private readonly Token[] _tokens = input.Tokens;

    /// <summary>The victims of a figure; null where the sentence names none.</summary>
    public (Victims Victims, TextSpan Span)? Read(FigureMention figure, FigureMention? before)
    {
        var noun = figure.Victims;
        if (noun is null || noun.Value.Has(PhraseMarks.Elliptic)) return Inherited(figure, before);
        if (noun.Value.Has(PhraseMarks.Pronoun)) return noun.Value.Has(PhraseMarks.Negated) ? null : Inherited(figure, before);
        var first = WordsFirst(noun.Value);
        var end = noun.Value.End <= figure.First ? noun.Value.End : Math.Max(figure.VictimsEnd, noun.Value.End);
        if (first >= end) return Inherited(figure, before);
        var victims = Describe(noun.Value, first, end, figure);
        return (victims, input.Text.SpanOf(first, end));
    }

    private Victims Describe(Phrase noun, int first, int end, FigureMention figure)
    {
        var status = VictimStatus.Unknown;
        string? party = null;
        for (var i = first; i < end; i++)
        {
            var token = _tokens[i];
            if (token.Is(PartyWord) && token.Lexeme.Party is { } name) party ??= name;
            status = Joined(status, StatusOf(token));
        }

        if (party is null && noun.Has(PhraseMarks.Possessed | PhraseMarks.Partitive)) party = PartyBefore(figure.First, figure.Sentence);
        var head = noun.Head >= 0 && !noun.IsOutcomeNoun && IsNoun(_tokens[noun.Head]) ? input.Text.WordsOf(noun.Head, noun.Head + 1) : null;
        return new Victims { Noun = head, Party = party is null ? null : new Party(party), Status = status };
    }

    /// <summary>A party by its name alone is no noun for people; "Palestinians" is both.</summary>
    private static bool IsNoun(Token token) => !token.Is(WordClass.Country | WordClass.ArmedGroup | WordClass.Capital) || token.Is(WordClass.Person | WordClass.Plural);

    private static VictimStatus Joined(VictimStatus a, VictimStatus b) => a == b || b == VictimStatus.Unknown ? a : a == VictimStatus.Unknown ? b : VictimStatus.Mixed;

    private static VictimStatus StatusOf(Token token)
    {
        if (token.Is(WordClass.Person | WordClass.ArmedGroup) || token.Lexeme.Status != VictimStatus.Unknown) return token.Lexeme.Status;
        return VictimStatus.Unknown;
    }

    /// <summary>"14 others", "over 1,000": the people of the figure before in the sentence, or those the sentence speaks of.</summary>
    private (Victims Victims, TextSpan Span)? Inherited(FigureMention figure, FigureMention? before)
    {
        if (before is { Victims: { } earlier } && before.Sentence == figure.Sentence && !earlier.Has(PhraseMarks.Elliptic | PhraseMarks.Pronoun) && WordsFirst(earlier) < earlier.End)
        {
            return (Describe(earlier, WordsFirst(earlier), earlier.End, before), input.Text.SpanOf(WordsFirst(earlier), earlier.End));
        }

        return PeopleBefore(figure);
    }

    /// <summary>The nearest people with a party told before in the sentence: "North Korean troops are suffering …, with over 1,000 killed".</summary>
    private (Victims Victims, TextSpan Span)? PeopleBefore(FigureMention figure)
    {
        var sentence = input.Text.Sentences[figure.Sentence];
        for (var i = figure.First - 1; i >= sentence.First; i--)
        {
            var token = _tokens[i];
            var isPeople = token.Is(WordClass.Person) && token.Is(WordClass.Plural) && (token.Lexeme.Status is VictimStatus.Military or VictimStatus.ArmedGroup or VictimStatus.Police or VictimStatus.Civilian);
            if (!isPeople && !token.Is(WordClass.OutcomeNoun)) continue;
            if (i > sentence.First && _tokens[i - 1].Is(PartyWord) && _tokens[i - 1].Lexeme.Party is { } party && !GovernedBy(i - 1, sentence))
            {
                var victims = new Victims { Noun = token.Is(WordClass.Person) ? input.Text.WordsOf(i, i + 1) : null, Party = new Party(party), Status = token.Lexeme.Status };
                return (victims, input.Text.SpanOf(i - 1, token.Is(WordClass.Person) ? i + 1 : i));
            }
        }

        return null;
    }

    /// <summary>"aiding Russian forces", "against Ukrainian positions": objects and the other side are no victims.</summary>
    private bool GovernedBy(int at, Sentence sentence) => at > sentence.First && (_tokens[at - 1].Is(WordClass.Preposition) && _tokens[at - 1].Lexeme.Form is not ("of" or "among" or "for") || input.Text.WordsOf(_tokens[at - 1]) is [.., 'i', 'n', 'g']);

    private string? PartyBefore(int token, int sentence)
    {
        var first = input.Text.Sentences[sentence].First;
        string? found = null;
        for (var i = token - 1; i >= first; i--)
        {
            if (!_tokens[i].Is(PartyWord) || _tokens[i].Lexeme.Party is not { } party) continue;
            if (i + 1 < _tokens.Length && _tokens[i + 1].Is(WordClass.Person)) return GovernedBy(i, input.Text.Sentences[sentence]) ? found ?? party : party;
            found ??= party;
        }

        return found;
    }

    /// <summary>Whose people a strength counts: "11,000 troops North Korea sent", "North Korea might deploy up to 100,000", never where they are sent to.</summary>
    public Party? PartyAround(StrengthMention strength)
    {
        var sentence = input.Text.Sentences[strength.Sentence];
        for (var i = strength.End; i < Math.Min(_tokens.Length, strength.End + 3); i++)
        {
            if (_tokens[i].Is(PartyWord) && _tokens[i].Lexeme.Party is { } party && !IsDestination(i)) return new Party(party);
        }

        for (var i = strength.First - 1; i >= sentence.First; i--)
        {
            if (_tokens[i].Is(PartyWord) && _tokens[i].Lexeme.Party is { } party && !GovernedBy(i, sentence)) return new Party(party);
        }

        return null;
    }

    private bool IsDestination(int at) => _tokens[at - 1].Is(WordClass.Preposition | WordClass.PlacePreposition) && _tokens[at - 1].Lexeme.Form is not ("of" or "from");

    /// <summary>The first word for the people: behind the count, "of" and articles.</summary>
    private int WordsFirst(Phrase noun)
    {
        var first = noun.IsCounted && input.Counts[noun.Count].End > noun.First && input.Counts[noun.Count].End < noun.End ? input.Counts[noun.Count].End : noun.First;
        while (first < noun.End && (_tokens[first].Is(WordClass.Determiner | WordClass.Possessive) || _tokens[first].Lexeme.Form is "of" or "more" or "other" or "another" or "further" or "additional" || _tokens[first].Kind == TokenKind.Punctuation)) first++;
        if (noun.Has(PhraseMarks.OutcomeModifier))
        {
            while (first < noun.End - 1 && _tokens[first].Is(WordClass.OutcomeVerb | WordClass.OutcomeAdjective)) first++;
        }

        // "North Korean casualties": the party alone is the people.
        if (noun.IsOutcomeNoun && !noun.Has(PhraseMarks.People)) return FirstParty(first, noun);
        return first;
    }

    private int FirstParty(int first, Phrase noun)
    {
        for (var i = first; i < noun.End; i++)
        {
            if (_tokens[i].Is(PartyWord | WordClass.Person) || _tokens[i].Lexeme.Status != VictimStatus.Unknown) return i;
        }

        return noun.End;
    }
}
