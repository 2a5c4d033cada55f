using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Says of the words for a source who it is: name, role, kind, party.</summary>
internal sealed class SourceDescriber(SourceTokens words, SourcePhraseReader phrases)
{
    private const WordClass Sides = WordClass.Country | WordClass.Demonym | WordClass.Capital | WordClass.Organisation | WordClass.ArmedGroup | WordClass.People;

    private Token[] Tokens => words.Tokens;

    /// <summary>The source as its own words describe it.</summary>
    public Source Describe(SourcePhrase phrase)
    {
        if (phrase.IsPronoun) return new Source(words.Input.Text.TextOf(phrase.First, phrase.End));
        phrase = Owner(phrase) ?? phrase;
        var named = phrase.HasName ? phrase : phrase.Apposition is { HasName: true } apposition ? apposition : null;
        var kind = KindOf(phrase, named is not null);
        return new Source(named is null ? Words(phrase.Core, phrase.DescriptionEnd) : Words(named.NameFirst, named.NameEnd))
        {
            Role = named is null ? null : RoleOf(phrase, named),
            Kind = kind,
            Party = PartyOf(phrase, kind),
            IsAnonymous = named is null && (phrase.IsUnnamed || IsAnonymous(phrase)),
        };
    }

    /// <summary>Whether it is one person or several, and no body.</summary>
    public bool IsPerson(SourcePhrase phrase) =>
        phrase.HasName || phrase.Apposition is { HasName: true } || (Tokens[phrase.Head].Is(WordClass.Person) && !Tokens[phrase.Head].Is(WordClass.Organisation)) || Tokens[phrase.Head].Lexeme.Form is "source" or "head";

    /// <summary>The words without line breaks.</summary>
    public string Words(int first, int end)
    {
        var text = words.Input.Text.TextOf(first, end);
        return text.AsSpan().IndexOfAny('\r', '\n', '\t') < 0 ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whose tally, data or statement it is: "Reuters' tally", "figures from the ministry".</summary>
    private SourcePhrase? Owner(SourcePhrase phrase)
    {
        if (phrase.HasName || !Tokens[phrase.Head].Is(WordClass.ReportingNoun) || Tokens[phrase.Head].Is(WordClass.Organisation)) return null;
        for (var k = phrase.Core; k < phrase.Head; k++)
        {
            if ((Tokens[k].Is(WordClass.Possessive) || Tokens[k].Kind == TokenKind.Punctuation && Tokens[k].Mark is '\'' or '\u2019') && phrases.Base(phrase.First, k) is { } owner && owner.End == k && phrases.IsSource(owner)) return owner;
        }

        var link = phrase.Head + 1;
        if (link >= phrase.End || !(words.Reads(link, "by") || words.Reads(link, "from") || words.Reads(link, "of"))) return null;
        return phrases.Base(link + 1, phrase.End) is { } behind && phrases.IsSource(behind) && !Tokens[behind.Head].Is(WordClass.ReportingNoun | WordClass.Person) ? phrases.WithComplements(behind, phrase.End) : null;
    }

    private string? RoleOf(SourcePhrase phrase, SourcePhrase named)
    {
        if (!ReferenceEquals(named, phrase)) return Words(phrase.Core, phrase.DescriptionEnd);
        var before = phrase.NameFirst;
        if (before > phrase.Core) return Words(phrase.Core, before);
        return phrase.Apposition is { } office ? Words(office.Core, office.DescriptionEnd) : null;
    }

    private SourceKind KindOf(SourcePhrase phrase, bool isNamed)
    {
        var office = phrase.HasName && phrase.NameFirst == phrase.Core ? phrase.Apposition : phrase;
        if (office is null) return SourceKind.Person;
        var last = office.HasName ? LastWordBefore(office) : office.Head;
        if (last < office.Core) return SourceKind.Person;
        var head = Tokens[last];
        var own = OwnKind(head);
        if (own != SourceKind.Unknown && !head.Is(WordClass.Person)) return own;
        var coloured = KindAround(office, last);
        if (coloured != SourceKind.Unknown) return coloured;
        if (own != SourceKind.Unknown) return own;
        if (head.Lexeme.Form is "official" or "officials" || PartyOf(phrase, SourceKind.Unknown) is not null) return SourceKind.Government;
        return isNamed || head.Is(WordClass.Person) ? SourceKind.Person : SourceKind.Unknown;
    }

    /// <summary>The kind that the words before the head give it ("military official"), else the words behind it ("spokesman for the army").</summary>
    private SourceKind KindAround(SourcePhrase office, int last)
    {
        for (var k = last - 1; k >= office.Core; k--)
        {
            if (Tokens[k].IsWord && !Tokens[k].Is(WordClass.Country | WordClass.Demonym | WordClass.Title) && OwnKind(Tokens[k]) is not SourceKind.Unknown and var kind) return kind;
        }

        for (var k = office.HasName ? office.NameEnd : last + 1; k < office.DescriptionEnd; k++)
        {
            if (Tokens[k].IsWord && !Tokens[k].Is(WordClass.Country | WordClass.Capital) && OwnKind(Tokens[k]) is not SourceKind.Unknown and var kind) return kind;
        }

        return SourceKind.Unknown;
    }

    private static SourceKind OwnKind(Token token)
    {
        if (token.Lexeme.SourceKind != SourceKind.Unknown && (!token.Is(WordClass.ArmedGroup) || token.Is(WordClass.Organisation))) return token.Lexeme.SourceKind;
        if (token.Is(WordClass.ArmedGroup)) return token.Lexeme.Status == VictimStatus.Military ? SourceKind.Military : SourceKind.ArmedGroup;
        if (token.Is(WordClass.Country | WordClass.Capital)) return SourceKind.Government;
        if (token.Is(WordClass.ReportingNoun)) return SourceKind.Document;
        if (!token.Is(WordClass.Person | WordClass.Collective)) return SourceKind.Unknown;
        return token.Lexeme.Status switch
        {
            VictimStatus.Military => SourceKind.Military,
            VictimStatus.Police => SourceKind.Police,
            VictimStatus.ArmedGroup => SourceKind.ArmedGroup,
            _ => SourceKind.Unknown,
        };
    }

    private Party? PartyOf(SourcePhrase phrase, SourceKind kind)
    {
        if (kind == SourceKind.Witness) return null;
        for (var k = phrase.First; k < phrase.End; k++)
        {
            if (Tokens[k] is { Lexeme.Party: { } party } token && token.Is(Sides)) return new Party(party);
        }

        for (var k = phrase.NameFirst; k >= 0 && k < phrase.NameEnd; k++)
        {
            if (Tokens[k].Lexeme.Party is { } party) return new Party(party);
        }

        return phrase.Apposition is { } aside ? PartyOf(aside with { Apposition = null }, kind) : null;
    }

    /// <summary>Described and not named; an office of which there is one ("the interior minister", "the city's mayor") is not anonymous.</summary>
    private bool IsAnonymous(SourcePhrase phrase)
    {
        var head = Tokens[phrase.Head];
        var isSource = head.Lexeme.Form is "source" or "sources";
        if (!isSource && (!head.Is(WordClass.Person) || head.Is(WordClass.Organisation | WordClass.ArmedGroup))) return false;
        if (head.Is(WordClass.Plural) && OwnKind(head) is SourceKind.Police or SourceKind.Military or SourceKind.ArmedGroup) return false;
        if (isSource || head.Is(WordClass.Plural) || !head.Is(WordClass.Title)) return true;
        return phrase.Core > phrase.First && (words.Reads(phrase.First, "a") || words.Reads(phrase.First, "an") || words.Reads(phrase.First, "one") || words.Reads(phrase.First, "another"))
            || head.Lexeme.Form is "official" or "officer" or "lawmaker" or "diplomat";
    }

    private int LastWordBefore(SourcePhrase office)
    {
        var k = office.NameFirst - 1;
        while (k >= office.Core && !Tokens[k].IsWord) k--;
        return k;
    }
}
