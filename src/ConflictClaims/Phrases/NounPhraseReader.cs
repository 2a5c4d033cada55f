using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Phrases;

/// <summary>
/// Reads one noun phrase: determiner, count, modifiers, head, and what hangs on it with "'s" and "of". A fate between
/// count and head ("700 wounded soldiers") is a modifier; a fate behind the count alone ("12 killed") is not part of it.
/// </summary>
internal ref struct NounPhraseReader
{
    private const WordClass NounWords = WordClass.Person | WordClass.Collective | WordClass.Relation | WordClass.Title | WordClass.SourceNoun | WordClass.NotPeople
        | WordClass.PlaceNoun | WordClass.OutcomeNoun | WordClass.ReportingNoun | WordClass.TotalNoun | WordClass.Means | WordClass.TimeUnit | WordClass.Organisation
        | WordClass.ArmedGroup | WordClass.Country | WordClass.Capital | WordClass.People | WordClass.Measure | WordClass.Currency | WordClass.Fiction | WordClass.Weekday | WordClass.Month | WordClass.Demonym;

    private const WordClass Closed = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Modal | WordClass.Negation | WordClass.Pronoun
        | WordClass.Relative | WordClass.Subordinator | WordClass.Including | WordClass.Determiner | WordClass.Possessive | WordClass.AccordingTo;

    private const WordClass PeopleHead = WordClass.Person | WordClass.Relation | WordClass.People;

    private readonly PhraseInput _input;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _end;
    private int _at;
    private int _head;
    private int _count;
    private PhraseMarks _marks;
    private Outcome _modifier;
    private WordClass _nameClasses;
    private bool _isNamedPerson;
    private int _nameEnd;
    private bool _countsOwners;

    private NounPhraseReader(PhraseInput input, int at, int end)
    {
        _input = input;
        _tokens = input.Tokens;
        _at = at;
        _end = end;
        _head = -1;
        _count = -1;
    }

    /// <summary>The noun phrase that starts at a token; false where none does.</summary>
    public static bool TryRead(PhraseInput input, int at, int end, out Phrase phrase)
    {
        var reader = new NounPhraseReader(input, at, end);
        reader.ReadDeterminer();
        reader.ReadCount();
        reader.ReadWords();
        if (reader._at == at || (reader._head < 0 && reader._count < 0 && !reader.IsBareEllipsis(at)))
        {
            phrase = default;
            return false;
        }

        reader.ReadComplement();
        phrase = reader.Build(at);
        return true;
    }

    /// <summary>Whether a word can be part of a noun phrase that has begun.</summary>
    public static bool CanGoOn(Token token) => token.Is(NounWords | WordClass.Adjective);

    private readonly bool IsBareEllipsis(int at) => (_marks & PhraseMarks.Another) != 0 || (_at > at && _tokens[_at - 1].Lexeme.Form == "others");

    private void ReadDeterminer()
    {
        while (_at < _end)
        {
            var token = _tokens[_at];
            if (_input.CountAt(_at) >= 0) return;
            if (token.Is(WordClass.Possessive) && !token.IsMark('\'') && token.Mark != '\'') _marks |= PhraseMarks.Possessed | PhraseMarks.Definite;
            else if (token.Is(WordClass.Determiner)) _marks |= token.Lexeme.Key switch
            {
                "a" => PhraseMarks.Indefinite,
                "another" => PhraseMarks.Another,
                _ => PhraseMarks.Definite,
            };
            else return;
            _at++;
        }
    }

    private void ReadCount()
    {
        if (_at >= _end) return;
        if (_input.CountAt(_at) is var count and >= 0)
        {
            _count = count;
            _at = _input.Counts[count].End;
            if (_input.Counts[count].Form != CountForm.Share) ReadPartitive();
            return;
        }

        // "the initial 11,000 troops", "an additional 3,000"
        var next = _at;
        while (next < _end && next < _at + 3 && _tokens[next].Is(WordClass.Adjective)) next++;
        if (next > _at && next < _end && _input.CountAt(next) is var late and >= 0 && _input.Counts[late].Form == CountForm.Number)
        {
            _count = late;
            _at = _input.Counts[late].End;
        }
    }

    /// <summary>"70 of its soldiers", "dozens of people", but not "50 of the 300 wounded", where the whole has a count of its own.</summary>
    private void ReadPartitive()
    {
        var next = _at;
        while (next < _end && _tokens[next].Is(WordClass.Adjective) && next < _at + 2) next++;
        if (next >= _end || !IsWord(next, "of")) return;
        next++;
        var determined = next < _end && _tokens[next].Is(WordClass.Determiner | WordClass.Possessive);
        while (next < _end && _tokens[next].Is(WordClass.Determiner | WordClass.Possessive)) next++;
        if (next >= _end || _input.CountAt(next) >= 0 || _tokens[next].Kind == TokenKind.Punctuation || _tokens[next].Is(Closed & ~WordClass.Pronoun)) return;
        if (determined) _marks |= PhraseMarks.Partitive;
        _at = next;
    }

    private void ReadWords()
    {
        while (_at < _end && Consume()) { }
        if (_head >= 0 && _tokens[_head].Is(PeopleHead)) _at = AgeReader.DecadeEnd(_input, _at, _end);
    }

    private bool Consume()
    {
        var token = _tokens[_at];
        if (_input.CountAt(_at) >= 0 || (_input.TimeAt(_at) >= 0 && !(_head < 0 && token.Is(WordClass.Adjective)))) return false;
        if (token.Kind == TokenKind.Punctuation) return ConsumeMark(token);
        if (token.Kind == TokenKind.Number) return _head < 0 ? TakeNumberedModifier() : IsPartOfName(token) && Take();
        if (_head >= 0 && AgeReader.AgedEnd(_input, _at, _end) is var aged and > 0)
        {
            _at = aged;
            return true;
        }

        if (token.Mark == '\'') return ConsumePossessive();
        if (token.Is(WordClass.OutcomeVerb | WordClass.OutcomeAdjective)) return ConsumeOutcomeWord(token);
        if (_head < 0 && IsHyphenated(_at)) return TakeHyphenated();
        if (token.Is(Closed) && !(token.IsCapital && _head >= 0 && token.Is(WordClass.Modal) && _tokens[_head].IsCapital)) return false;
        if (token.Is(NounWords)) return ConsumeNoun(token);
        if (token.Is(WordClass.Adjective)) return !(_head >= 0 && (token.Is(WordClass.ReportingVerb) || (_at + 1 < _end && _tokens[_at + 1].Lexeme.Form is "to" or "with"))) && Take();
        if (token.Is(WordClass.Verb | WordClass.ReportingVerb | WordClass.Adverb | WordClass.StrengthVerb | WordClass.ChangeVerb | WordClass.SufferVerb)) return ConsumeModifierVerb(token);
        return ConsumeUnknown(token);
    }

    private bool ConsumeMark(Token token)
    {
        // Hyphenated words, and quotation marks round a part of the phrase.
        if (token.IsMark('-') && _at + 1 < _end && IsPartOfName(_tokens[_at + 1]) && IsPartOfName(token)) return Take(); // "MS-13"
        if (token.Mark is '-' or '\u2010' or '\u2011' && token.IsGlued && _at + 1 < _end && _tokens[_at + 1].IsGlued && _tokens[_at + 1].IsWord)
        {
            _at += 2;
            if (_head == _at - 3 && _tokens[_head].Is(PeopleHead) && !_tokens[_at - 1].Is(NounWords)) return true; // "mayor-elect"
            if (_tokens[_at - 1].Is(NounWords) || !IsAdjectiveEnding(_tokens[_at - 1])) SetHead(_at - 1);
            return true;
        }

        // "seven PKK/YPG fighters"
        if (token.IsMark('/') && _at > 0 && _tokens[_at - 1].IsCapital && _at + 1 < _end && _tokens[_at + 1] is { IsCapital: true, IsGlued: true })
        {
            SetHead(_at + 1);
            _at += 2;
            return true;
        }

        if (token.Mark is '\'' or '\u2019' && IsPluralPossessive(token)) return ConsumePossessive();
        if (token.Mark is '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' && _head < 0 && _count >= 0 && _at + 1 < _end && _tokens[_at + 1].Is(NounWords | WordClass.Adjective)) return Take();
        if (token.Mark == '.' && token.IsGlued && _at > 0 && _tokens[_at - 1] is { IsCapital: true } initial && (initial.End - initial.Start == 1 || initial.Is(WordClass.Abbreviation)) && _at + 1 < _end && _tokens[_at + 1].IsCapital) return Take();
        return false;
    }

    /// <summary>"M23", "MS-13": a number or hyphen written on to capitals.</summary>
    private readonly bool IsPartOfName(Token token)
    {
        if (!token.IsGlued || _head < 0 || !_tokens[_head].IsCapital) return false;
        return !_input.Text.WordsOf(_tokens[_head]).ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>"Honduras' capital", "the rebels' camp": an apostrophe that closes no quotation.</summary>
    private readonly bool IsPluralPossessive(Token token)
    {
        if (!token.IsGlued || _head < 0 || _at + 1 >= _end || _tokens[_at + 1].IsGlued || !_tokens[_at + 1].IsWord || _tokens[_at + 1].Is(Closed | WordClass.ReportingVerb)) return false;
        if (_input.Text.Text[token.Start - 1] != 's') return false;
        foreach (var quotation in _input.Text.Quotations)
        {
            if (quotation.First <= _at && _at <= quotation.End) return false;
        }

        return true;
    }

    private bool ConsumePossessive()
    {
        if (_head < 0 || _at + 1 >= _end) return Take();
        // "Russia's 15 soldiers": the owned things are a phrase of their own only where they are counted.
        if (_input.CountAt(_at + 1) is var count and >= 0 && _count < 0)
        {
            _count = count;
            _at = _input.Counts[count].End;
            _head = -1;
            return true;
        }

        _countsOwners = _count >= 0;
        _head = -1;
        _marks |= PhraseMarks.Definite;
        _marks &= ~(PhraseMarks.Name | PhraseMarks.Indefinite);
        return Take();
    }

    private bool ConsumeOutcomeWord(Token token)
    {
        if (_head >= 0) return false;
        var next = _at + 1;
        while (next < _end && _tokens[next].Is(WordClass.Adjective | WordClass.Demonym) && !_tokens[next].Is(WordClass.Person)) next++;
        if (next < _end && _tokens[next].Is(WordClass.Person | WordClass.Relation) && (_count >= 0 || _marks != 0 || token.Is(WordClass.OutcomeAdjective)) && token.Lexeme.Verb is not (VerbForm.Base or VerbForm.Third or VerbForm.Gerund))
        {
            _modifier |= token.Lexeme.Outcome;
            return Take();
        }

        // "11 dead vultures": behind a fate an unknown plural is its noun too, though no people.
        if (_count >= 0 && next == _at + 1 && next < _end && (_tokens[next].Is(WordClass.NotPeople) || (_tokens[next] is { IsWord: true, IsCapital: false, Classes: WordClass.None } && LooksPlural(_tokens[next]))) && token.Lexeme.Verb != VerbForm.Gerund)
        {
            _modifier |= token.Lexeme.Outcome;
            return Take();
        }

        // "the dead", "its wounded": a noun; "12 dead": a number and its fate.
        if (!token.Is(WordClass.OutcomeNoun) || (_count >= 0 && (_marks & PhraseMarks.Partitive) == 0) || (_at + 1 < _end && _input.CountAt(_at + 1) >= 0) || (_marks & (PhraseMarks.Definite | PhraseMarks.Partitive)) == 0) return false;
        SetHead(_at);
        return Take();
    }

    private bool ConsumeNoun(Token token)
    {
        if (_head >= 0 && token.Is(WordClass.Weekday | WordClass.Month)) return false;
        // "an activist fighting a pipeline"
        if (_head >= 0 && _tokens[_head].Is(PeopleHead) && token.Is(WordClass.Verb) && Ending(token) == WordEnding.Gerund) return false;
        // "people north of the city"
        if (_head >= 0 && _tokens[_head].Is(PeopleHead) && token.Lexeme.PlaceTerm == PlaceTerm.Side && _at + 1 < _end && IsWord(_at + 1, "of")) return false;
        // A verb that could be a noun ("claims", "reports", "hits") is a verb behind a head.
        if (_head >= 0 && token.Is(WordClass.Verb | WordClass.ReportingVerb | WordClass.ChangeVerb) && !token.Is(WordClass.Means | WordClass.Person) && !_tokens[_at].IsCapital) return false;
        if (token.IsCapital && token.Is(WordClass.Title | WordClass.Organisation)) _nameClasses |= token.Classes;
        SetHead(_at);
        return Take();
    }

    private bool ConsumeModifierVerb(Token token)
    {
        if (_at + 1 >= _end) return false;
        if (token.IsCapital && _head >= 0 && _tokens[_head].IsCapital && !token.Is(WordClass.ReportingVerb | WordClass.ChangeVerb | WordClass.SufferVerb)) return ConsumeUnknown(token);
        var next = _tokens[_at + 1];
        if (token.Is(WordClass.Adverb) && next.Is(WordClass.OutcomeAdjective | WordClass.OutcomeVerb) && !(_at + 2 < _end && _tokens[_at + 2].Is(WordClass.Person))) return false; // "five still missing"
        if (_head >= 0 || (_count < 0 && _marks == 0)) return false;
        return (next.Is(NounWords) || next.Classes == WordClass.None && next.IsWord && !token.Is(WordClass.Adverb)) && !token.Is(WordClass.ReportingVerb) ? Take() : next.Is(WordClass.Adjective) && token.Is(WordClass.Adverb) && Take();
    }

    private bool ConsumeUnknown(Token token)
    {
        var ending = Ending(token);
        // "nine civilians Odhar village": a name behind people is no part of them.
        if (token.IsCapital && _head >= 0 && _count >= 0 && _tokens[_head] is { IsCapital: false } people && people.Is(WordClass.Person) && people.Is(WordClass.Plural)) return false;
        if (token.IsCapital && !(ending is WordEnding.Past or WordEnding.Adverb && _head >= 0 && !_tokens[_head].IsCapital))
        {
            _marks |= PhraseMarks.Name;
            _isNamedPerson = _isNamedPerson && _nameEnd == _at || (_head >= 0 && _head == _at - 1 && _tokens[_head].Is(PeopleHead) && !_tokens[_head].Is(WordClass.Plural));
            _nameEnd = _at + 1;
            SetHead(_at);
            return Take();
        }

        if (ending == WordEnding.Adverb) return _head < 0 && _at + 1 < _end && (_tokens[_at + 1].Is(WordClass.Adjective | WordClass.Person) || Ending(_tokens[_at + 1]) == WordEnding.Past) && Take();
        if (ending is WordEnding.Past or WordEnding.Gerund)
        {
            // "armed men", "retired teachers", but "soldiers guarding a bridge".
            var modifies = _head < 0 && _at + 1 < _end && _tokens[_at + 1].IsWord && !_tokens[_at + 1].Is(Closed) && (_tokens[_at + 1].Is(NounWords | WordClass.Adjective) || _tokens[_at + 1].Classes == WordClass.None);
            return modifies && Take();
        }

        SetHead(_at);
        return Take();
    }

    /// <summary>"members of his family", "a family of six", "a group of 12 farmers".</summary>
    private void ReadComplement()
    {
        if (_head < 0 || _at >= _end || !IsWord(_at, "of")) return;
        var head = _tokens[_head];
        if (head.Is(WordClass.OutcomeNoun) && !head.Is(WordClass.Person) || (head.Is(WordClass.TotalNoun) && head.Lexeme.Form != "total")) return;
        if (_count < 0 && AgeReader.IsAge(_input, head, _at + 1, _end))
        {
            _at += 2;
            return;
        }

        if (_at + 1 < _end && CountBehind(_at + 1) is var count and >= 0)
        {
            if (_count >= 0 || !head.Is(WordClass.Collective | WordClass.Relation | WordClass.TotalNoun) || _input.Counts[count].Form != CountForm.Number) return;
            if (!head.Is(WordClass.Collective | WordClass.Plural | WordClass.TotalNoun))
            {
                // "a father of three": his children met no fate.
                _at = _input.Counts[count].End;
                while (_at < _end && _tokens[_at].Is(WordClass.Adjective | WordClass.Person)) _at++;
                return;
            }

            _count = count;
            _modifier = default; // "a wounded party of 1.4 million members"
            _at = _input.Counts[count].End;
            var collective = _head;
            _head = -1;
            ReadWords();
            if (_head < 0) _head = collective;
            _marks &= ~PhraseMarks.Indefinite;
            return;
        }

        if (head.Is(WordClass.Means) && !head.Is(WordClass.Person)) return;
        if (!TryRead(_input, _at + 1, _end, out var complement) || complement.IsCounted) return;
        if (complement.IsOutcomeNoun && complement.Lexeme.NounKey == "event" && (_marks & PhraseMarks.Definite) != 0 && !head.Is(WordClass.Person)) return; // "accused the junta of the killing of 55"
        // "a group of farmers" is farmers; "a member of the council" stays a member.
        if (head.Is(WordClass.Collective) && complement.Has(PhraseMarks.People) && complement.Has(PhraseMarks.Plural)) _head = complement.Head;
        _at = complement.End;
        if (_count >= 0 && head.Is(WordClass.Plural) && complement.Has(PhraseMarks.Name) && !complement.Has(PhraseMarks.People)) ReadSecondName();
    }

    /// <summary>"five residents of Abo and Uromi": both names say where they are from.</summary>
    private void ReadSecondName()
    {
        if (_at + 1 >= _end || !IsWord(_at, "and") || !_tokens[_at + 1].IsCapital || _input.CountAt(_at + 1) >= 0 || _tokens[_at + 1].Is(PeopleHead | WordClass.Title)) return;
        if (TryRead(_input, _at + 1, _end, out var name) && name.Has(PhraseMarks.Name) && !name.Has(PhraseMarks.People)) _at = name.End;
    }

    private readonly int CountBehind(int at)
    {
        if (_input.CountAt(at) is var direct and >= 0) return direct;
        return at + 1 < _end && _tokens[at].Is(WordClass.Determiner) ? _input.CountAt(at + 1) : -1;
    }

    private readonly Phrase Build(int first)
    {
        var head = _head >= 0 ? _tokens[_head] : default;
        var classes = _head >= 0 ? head.Classes : WordClass.None;
        var marks = _marks | ShapeOf(head, classes);
        var outcome = _modifier != 0 ? _modifier : classes.HasFlag(WordClass.OutcomeNoun) && !((classes & WordClass.Person) != 0 && head.Lexeme.NounKey == "count" && head.Lexeme.Outcome != Outcome.Killed && _count < 0) ? head.Lexeme.Outcome : Outcome.Unspecified;
        if (_modifier != 0) marks |= PhraseMarks.OutcomeModifier;
        // "a third is missing": the next one of those before.
        if (head.Is(WordClass.Ordinal) && _count < 0 && (marks & PhraseMarks.Indefinite) != 0) marks = PhraseMarks.Another | PhraseMarks.Elliptic | PhraseMarks.People | PhraseMarks.Singular;
        // "10 million consumers' appetite": the number is the owners', but of "four People's Front members" the members'.
        var count = _countsOwners && (marks & PhraseMarks.Plural) == 0 ? -1 : _count;
        return new Phrase(PhraseKind.Noun, first, _at) { Head = _head, Count = count, Classes = classes | _nameClasses, Lexeme = _head >= 0 ? head.Lexeme : Lexeme.Unknown, Marks = marks, Outcome = outcome };
    }

    private readonly PhraseMarks ShapeOf(Token head, WordClass classes)
    {
        if (_head < 0) return PhraseMarks.Elliptic | PhraseMarks.People | ((_marks & PhraseMarks.Another) != 0 && _count < 0 ? PhraseMarks.Singular : PhraseMarks.Plural);
        var marks = PhraseMarks.None;
        var isName = (_marks & PhraseMarks.Name) != 0 && (classes & NounWords) == 0;
        if ((classes & PeopleHead) != 0 || ((classes & (WordClass.Title | WordClass.Demonym)) != 0)) marks |= PhraseMarks.People;
        else if ((classes & WordClass.SourceNoun) != 0 && (classes & (WordClass.Organisation | WordClass.NotPeople)) == 0) marks |= PhraseMarks.People;
        else if ((classes & (WordClass.NotPeople | WordClass.Means | WordClass.TimeUnit | WordClass.Measure | WordClass.Currency | WordClass.PlaceNoun | WordClass.Weekday | WordClass.Month | WordClass.ReportingNoun)) != 0) marks |= PhraseMarks.Thing;
        else if (isName && IsAcronymOfThings(head)) marks |= PhraseMarks.Thing | PhraseMarks.Plural;
        else if (isName) marks |= PhraseMarks.Singular | (_isNamedPerson && _nameEnd == _head + 1 ? PhraseMarks.People : 0); // "the rebel Issa Kone"
        if ((classes & WordClass.Collective) != 0) marks |= PhraseMarks.Collective;
        if ((classes & WordClass.Plural) != 0 || ((classes & NounWords) == 0 && !head.IsCapital && LooksPlural(head))) marks |= PhraseMarks.Plural;
        else if ((marks & PhraseMarks.People) != 0) marks |= PhraseMarks.Singular;
        return marks;
    }

    /// <summary>"53 UAVs", "two APCs": capitals with an "s" are machines, but for the people that the lexicon knows.</summary>
    private readonly bool IsAcronymOfThings(Token token)
    {
        var word = _input.Text.WordsOf(token);
        return word.Length > 2 && word[^1] == 's' && !word[..^1].ContainsAnyExceptInRange('A', 'Z');
    }

    private readonly bool LooksPlural(Token token)
    {
        var word = _input.Text.WordsOf(token);
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') || word.EndsWith("men", StringComparison.Ordinal) || word.EndsWith("people", StringComparison.Ordinal);
    }

    private void SetHead(int at) => _head = at;

    private bool Take()
    {
        _at++;
        return true;
    }

    private readonly bool IsWord(int at, string word) => _tokens[at].IsWord && _tokens[at].Lexeme.Form == word;

    /// <summary>"off-duty", "under-fives": a function word that a hyphen makes part of the phrase.</summary>
    private readonly bool IsHyphenated(int at) =>
        _tokens[at].Is(Closed) && at + 2 < _end && _tokens[at + 1].IsMark('-') && _tokens[at + 1].IsGlued && _tokens[at + 2] is { IsGlued: true, IsWord: true };

    /// <summary>"a 74-year-old man", "the 12th lawyer"</summary>
    private bool TakeNumberedModifier()
    {
        if (AgeReader.OldEnd(_input, _at, _end, out var noun) is not (> 0 and var end)) return false;
        if (noun >= 0) SetHead(noun);
        _at = end;
        return true;
    }

    private bool TakeHyphenated()
    {
        _at += 3;
        SetHead(_at - 1);
        return true;
    }

    private readonly bool IsAdjectiveEnding(Token token) => Ending(token) is WordEnding.Past or WordEnding.Gerund;

    private readonly WordEnding Ending(Token token)
    {
        var word = _input.Text.WordsOf(token);
        return word.Length < 5 ? WordEnding.Other : word switch
        {
            [.., 'e', 'd'] when word is not [.., 'e', 'e', 'd'] => WordEnding.Past,
            [.., 'i', 'n', 'g'] when word.Length > 5 => WordEnding.Gerund,
            [.., 'l', 'y'] => WordEnding.Adverb,
            _ => WordEnding.Other,
        };
    }

    private enum WordEnding : byte
    {
        Other,
        Past,
        Gerund,
        Adverb,
    }
}
