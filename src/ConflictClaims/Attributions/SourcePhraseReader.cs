using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Reads the words for one source: forward from its first word, or backward from the word before its verb.</summary>
internal sealed class SourcePhraseReader(SourceTokens words)
{
    private const int MostComplements = 4;
    private const int MostWords = 16;
    private const int MostPlainWords = 4;

    private const WordClass Numbers = WordClass.NumberWord | WordClass.VagueQuantity | WordClass.Group | WordClass.Scale;

    private Token[] Tokens => words.Tokens;

    /// <summary>The noun phrase at a token, no further than <paramref name="end"/>, without complements; null where none stands there.</summary>
    public SourcePhrase? Base(int i, int end)
    {
        if (i >= end) return null;
        if (IsSubjectPronoun(i)) return new SourcePhrase(i, i + 1) { Core = i, Head = i, DescriptionEnd = i + 1, IsPronoun = true };
        var core = SkipOpening(i, end, out var isCounted);
        var k = core;
        var inName = false;
        while (k < end && k - core < MostWords && Takes(k, core, inName))
        {
            inName |= words.IsNameWord(k) || Tokens[k].Is(WordClass.Title);
            k++;
        }

        while (k > core && !(Tokens[k - 1].IsWord && (words.IsHead(k - 1) || IsNameTail(k - 1, core)))) k--;
        if (k == core) return null;
        var nameFirst = NameStart(core, k);
        return new SourcePhrase(i, k) { Core = core, Head = k - 1, DescriptionEnd = k, NameFirst = nameFirst, NameEnd = nameFirst < 0 ? -1 : k, IsCounted = isCounted };
    }

    /// <summary>The noun phrase at a token with its complements and the aside behind it.</summary>
    public SourcePhrase? Forward(int i, int end)
    {
        if (Base(i, end) is not { } phrase || !IsSource(phrase)) return null;
        phrase = WithComplements(phrase, end);
        return phrase.IsPronoun ? phrase : WithAside(phrase, end);
    }

    /// <summary>The noun phrase that ends before a token, no earlier than <paramref name="first"/>, with its complements.</summary>
    /// <param name="end">Behind its last word.</param>
    /// <param name="first">The first word that can belong to it.</param>
    /// <param name="isSpeaker">Whether a verb of saying follows, so that it speaks whatever it is: "both ferrymen said".</param>
    public SourcePhrase? Backward(int end, int first, bool isSpeaker = false)
    {
        if ((BackwardBase(end, first) ?? BackwardPlain(end, first)) is not { } own) return null;
        var best = IsSource(own) ? own : null;
        var left = own;
        for (var n = 0; n < MostComplements && left.First - 2 >= first; n++)
        {
            var preposition = left.First - 1;
            if (!IsComplementPreposition(preposition) || words.IsTime(preposition) || (BackwardBase(preposition, first) ?? BackwardPlain(preposition, first)) is not { } outer) break;
            if (Reads(preposition, "by") && !Tokens[outer.Head].Is(WordClass.ReportingNoun | WordClass.TotalNoun)) break;
            if (own.HasName && Tokens[outer.Head].Is(WordClass.ReportingNoun)) break;
            left = outer;
            if (IsSource(outer) && !outer.IsPronoun && (!outer.HasName || IsMember(outer, preposition, first))) best = WithComplements(outer, end) is { } whole && whole.End == end ? whole : best;
        }

        return best ?? (isSpeaker && left.First < left.Core && StartsClause(left.First, first) ? WithComplements(left, end) : null);
    }

    /// <summary>"J. R. Mokhele of the provincial police", but not "guards from Sarvan police".</summary>
    private bool IsMember(SourcePhrase person, int preposition, int first) =>
        person.NameFirst == person.Core && (Reads(preposition, "of") || Reads(preposition, "from") || Reads(preposition, "at") || Reads(preposition, "with")) && StartsClause(person.First, first);

    private bool StartsClause(int i, int first) =>
        i == first || Tokens[i - 1].Kind == TokenKind.Punctuation || Tokens[i - 1].Is(WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative);

    /// <summary>Whether it can speak: an office, a body, a name, a country.</summary>
    public bool IsSource(SourcePhrase phrase)
    {
        if (phrase.IsPronoun || phrase.HasName) return true;
        var head = Tokens[phrase.Head];
        return head.Is(WordClass.SourceNoun | WordClass.Title | WordClass.Organisation | WordClass.ArmedGroup | WordClass.ReportingNoun | WordClass.Country | WordClass.Capital | WordClass.Person
            | WordClass.Collective);
    }

    /// <summary>The hedges that lie in the words for a source: "initial reports", "a Reuters estimate".</summary>
    public Hedges HedgesOf(List<SourcePhrase> sources)
    {
        var hedges = Hedges.None;
        foreach (var source in sources)
        {
            var head = Tokens[source.Head];
            if (!head.Is(WordClass.ReportingNoun) || source.HasName) continue;
            var isRumour = head.Lexeme.Key == "rumour";
            if (isRumour && source.Core == source.Head) hedges |= Hedges.Reportedly;
            if (head.Lexeme.Reporting is { Hedges: Hedges.Estimated }) hedges |= Hedges.Estimated;
            for (var k = source.First; k < source.Head; k++)
            {
                if (Tokens[k].Is(WordClass.HedgeWord)) hedges |= Tokens[k].Lexeme.Hedges | (isRumour ? Hedges.Reportedly : Hedges.None);
            }
        }

        return hedges;
    }

    /// <summary>Adds "of the clinic", "for the ministry", "in Kyiv"; a place is part of the words, not of the description.</summary>
    public SourcePhrase WithComplements(SourcePhrase phrase, int end)
    {
        if (phrase.IsPronoun) return phrase;
        var k = phrase.End;
        var description = phrase.DescriptionEnd;
        var describes = !phrase.HasName;
        for (var n = 0; n < MostComplements && k + 1 < end && IsComplementPreposition(k) && !words.IsTime(k); n++)
        {
            if (Reads(k, "by") && !Tokens[phrase.Head].Is(WordClass.ReportingNoun | WordClass.TotalNoun)) break;
            if ((Base(k + 1, end) ?? Plain(k + 1, end)) is not { IsPronoun: false } inner) break;
            describes &= n > 0 || Tokens[inner.Head].Is(WordClass.SourceNoun | WordClass.Organisation) || !(Reads(k, "in") || Reads(k, "near") || Reads(k, "on") || Reads(k, "at") && !Tokens[phrase.Head].Is(WordClass.SourceNoun));
            k = inner.End;
            if (describes) description = k;
        }

        return k == phrase.End ? phrase : phrase with { End = k, DescriptionEnd = description };
    }

    /// <summary>Adds an aside that names or describes: ", a doctor,", ", Oleksandr Syrsky,", ", 27,", ", who heads the clinic,", ", speaking on condition of anonymity,".</summary>
    public SourcePhrase WithAside(SourcePhrase phrase, int end)
    {
        for (var n = 0; n < 3 && words.IsComma(phrase.End); n++)
        {
            var first = phrase.End + 1;
            if (AsideEnd(phrase, first, end) is not { } asideEnd) break;
            phrase = Taking(phrase, first, asideEnd) with { End = asideEnd };
            if (words.IsComma(asideEnd) && asideEnd + 1 < end && !words.IsQuote(asideEnd + 1) && AsideEnd(phrase, asideEnd + 1, end) is null) break;
        }

        return phrase;
    }

    /// <summary>Adds what the aside between <paramref name="first"/> and <paramref name="end"/> says of the source.</summary>
    public SourcePhrase Taking(SourcePhrase phrase, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Input.Text.WordsOf(Tokens[i]).StartsWith("anonym", StringComparison.OrdinalIgnoreCase) || Reads(i, "unnamed") || (Reads(i, "not") && i + 3 < end && Reads(i + 3, "named")))
            {
                return phrase with { IsUnnamed = true };
            }
        }

        if (phrase.Apposition is not null || Base(first, end) is not { IsPronoun: false } aside) return phrase;
        return aside.HasName != phrase.HasName && (aside.HasName || IsOffice(aside)) ? phrase with { Apposition = WithComplements(aside, end) } : phrase;
    }

    /// <summary>Whether the words from <paramref name="first"/> up to a comma can be an aside on a source.</summary>
    public bool IsAside(SourcePhrase phrase, int first, int end)
    {
        if (first >= end) return false;
        var opens = Tokens[first];
        if (opens.IsNumber) return end - first == 1 || (end - first == 2 && !Tokens[first + 1].Is(WordClass.Person | WordClass.OutcomeVerb | WordClass.OutcomeNoun | WordClass.OutcomeAdjective));
        if (Reads(first, "that")) return false;
        if (IsCallSign(first)) return true;
        if (IsSetting(phrase, first, end) || OpensRelative(first, end) || (end - first == 1 && opens.Is(WordClass.Adverb))) return true;
        if (opens.Is(WordClass.AccordingTo)) return opens.Lexeme.Reporting?.Manner is ReportingManner.Cite or ReportingManner.Relay;
        if (words.Words(first).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !opens.IsCapital && !opens.Is(WordClass.ReportingVerb | WordClass.Including | WordClass.ReportingNoun)) return true;
        if (Reads(first, "speaking") || Reads(first, "asked") || Reads(first, "quoted") || Reads(first, "reached") || Reads(first, "himself") || Reads(first, "herself")) return true;
        if (Base(first, end) is not { IsPronoun: false } aside) return opens.Is(WordClass.Preposition) && !words.IsTime(first) && (Reads(first, "of") || Reads(first, "from") || Reads(first, "with"));
        aside = WithComplements(aside, end);
        return (aside.End == end || Reads(first, "a") || Reads(first, "an")) && (aside.HasName != phrase.HasName ? aside.HasName || IsOffice(aside) : phrase.HasName ? IsOnlyName(aside) : (IsNamedBody(phrase) || IsUntitled(phrase)) && IsOffice(aside));
    }

    /// <summary>", call sign “Heron”,".</summary>
    private bool IsCallSign(int first) => Reads(first, "callsign") || Reads(first, "codenamed") || Reads(first, "nicknamed") || (Reads(first, "call") && Reads(first + 1, "sign")) || (Reads(first, "nom") && Reads(first + 1, "de"));

    /// <summary>"The army, in a rare admission, …", "the police, for their part, …".</summary>
    private bool IsSetting(SourcePhrase phrase, int first, int end)
    {
        if (!Tokens[first].Is(WordClass.Preposition) || Tokens[first].Is(WordClass.Including | WordClass.AccordingTo) || end - first > MostPlainWords * 2 || !StartsClause(phrase.First, 0)) return false;
        for (var k = first; k < end; k++)
        {
            if (words.Input.CountAt(k) >= 0 || Tokens[k].Is(WordClass.OutcomeVerb | WordClass.OutcomeNoun)) return false;
        }

        return true;
    }

    /// <summary>", who heads the clinic,", ", to which both belong,", ", where they were taken,", ", many of them foreign,", ", based in Leeds,".</summary>
    private bool OpensRelative(int first, int end)
    {
        var opens = Tokens[first];
        if (opens.Is(WordClass.Relative) || Reads(first, "whose") || Reads(first, "where")) return true;
        if (first + 2 >= end) return false;
        if (opens.Is(WordClass.VagueQuantity | WordClass.NumberWord | WordClass.Determiner) && Tokens[first + 1].Is(WordClass.Relative)) return true;
        if (opens.Is(WordClass.Preposition) && (Reads(first + 1, "which") || Reads(first + 1, "whom"))) return true;
        return !opens.IsCapital && (Reads(first, "known") || words.Words(first).EndsWith("ed", StringComparison.Ordinal)) && Tokens[first + 1].Is(WordClass.Preposition | WordClass.Adverb);
    }

    private int? AsideEnd(SourcePhrase phrase, int first, int end)
    {
        var k = Reads(first, "speaking") ? first + 1 : first;
        while (k < end && !words.IsComma(k) && !IsStop(k) && !words.IsReportingVerb(k)) k++;
        if (k < end && words.IsReportingVerb(k)) return null;
        return IsAside(phrase, first, k) ? k : null;
    }

    private SourcePhrase? BackwardBase(int end, int first)
    {
        var k = end;
        while (k > first && end - k < MostWords && Takes(k - 1, first, inName: true)) k--;
        while (k > first && IsOpening(k - 1)) k--;
        for (; k < end; k++)
        {
            if (Base(k, end) is { } phrase && phrase.End == end) return phrase;
        }

        return k > first && end - 1 >= first && IsSubjectPronoun(end - 1) ? Base(end - 1, end) : null;
    }

    /// <summary>A noun phrase of words that the lexicon does not know: "the burns ward".</summary>
    public SourcePhrase? Plain(int i, int end)
    {
        var core = SkipOpening(i, end, out var isCounted);
        var k = core;
        while (k < end && k - core < MostPlainWords && Tokens[k].IsWord && !Tokens[k].IsNumber && Takes(k, core, inName: false)) k++;
        return k == core ? null : new SourcePhrase(i, k) { Core = core, Head = k - 1, DescriptionEnd = k, IsCounted = isCounted };
    }

    private SourcePhrase? BackwardPlain(int end, int first)
    {
        var k = end;
        while (k > first && end - k < MostPlainWords && Tokens[k - 1].IsWord && Takes(k - 1, first, inName: false)) k--;
        while (k > first && IsOpening(k - 1)) k--;
        return k < end && Plain(k, end) is { } phrase && phrase.End == end && (phrase.Core > phrase.First || (k > first && Reads(k - 1, "of"))) ? phrase : null;
    }

    private bool Takes(int k, int core, bool inName)
    {
        var token = Tokens[k];
        if (words.IsTime(k)) return false;
        if (token.IsNumber) return k + 1 < Tokens.Length && Tokens[k + 1] is { IsWord: true, IsGlued: true };
        if (k > core && !token.IsCapital && token.Is(Numbers) && !token.Is(WordClass.SourceNoun | WordClass.Title)) return false;
        if (token.Kind == TokenKind.Punctuation) return TakesMark(k, core);
        if (token.Is(WordClass.Possessive)) return token.Mark == '\'' && k > core;
        if (!words.IsNoun(k, inName)) return false;
        return k == core || (words.IsNameWord(k) ? !EndsNounPhrase(k - 1) : token.IsCapital || !words.IsNameWord(k - 1) || words.IsKnownNoun(k) || token.IsGlued);
    }

    /// <summary>"officials | Kirby": no name follows a plural.</summary>
    private bool EndsNounPhrase(int k) => Tokens[k] is { IsCapital: false } token && token.Is(WordClass.Plural) && !token.Is(WordClass.Adjective);

    private bool TakesMark(int k, int core)
    {
        if (k <= core || k + 1 >= Tokens.Length || !Tokens[k].IsGlued) return false;
        var (before, next) = (Tokens[k - 1], Tokens[k + 1]);
        return Tokens[k].Mark switch
        {
            '-' or '\u2010' or '\u2011' or '/' => next is { IsWord: true, IsGlued: true } && before.IsWord,
            '.' => before.IsWord && (before.Is(WordClass.Abbreviation) || before.End - before.Start == 1) && next is { IsWord: true, IsCapital: true },
            '\'' or '\u2019' => next is { IsWord: true, IsGlued: false } && words.Words(k - 1)[^1] is 's' or 'S',
            _ => false,
        };
    }

    private int SkipOpening(int i, int end, out bool isCounted)
    {
        isCounted = false;
        while (i + 1 < end && IsOpening(i))
        {
            isCounted |= Tokens[i].IsNumber || Tokens[i].Is(Numbers);
            i++;
        }

        return i;
    }

    private bool IsOpening(int i)
    {
        var token = Tokens[i];
        if (words.IsTime(i)) return false;
        if (token.IsNumber) return !(i + 1 < Tokens.Length && Tokens[i + 1].IsGlued && Tokens[i + 1].IsWord);
        if (!token.IsWord || token.Mark == '\'' || (token.Is(WordClass.CountQualifier | WordClass.Other) && token.Is(WordClass.Preposition))) return false;
        return token.Is(WordClass.Determiner | WordClass.Possessive | WordClass.CountQualifier | WordClass.Other | Numbers) && !token.Is(WordClass.Relative) && !token.Is(WordClass.Title | WordClass.SourceNoun);
    }

    private int NameStart(int core, int end)
    {
        var k = end - 1;
        if (IsNameTail(k, core)) k -= 2;
        if (!words.IsNameWord(k)) return -1;
        while (k > core)
        {
            var before = Tokens[k - 1];
            var joins = words.IsNameWord(k - 1)
                || (before.Is(WordClass.Country) && k - 2 >= core && Tokens[k - 2].Is(WordClass.Title))
                || (before.Kind == TokenKind.Punctuation && k - 1 > core && (before.Mark != '.' || !Tokens[k - 2].Is(WordClass.Title)) && before.Mark is '-' or '.' or '\u2010' or '\u2011')
                || (k - 1 > core && !before.IsCapital && words.IsNameWord(k - 2) && before.IsWord && before.End - before.Start <= 3 && !before.Is(WordClass.Possessive) && !words.IsHead(k - 1));
            if (!joins) break;
            k--;
        }

        while (k < end - 1 && !words.IsNameWord(k) && !Tokens[k].Is(WordClass.Country)) k++;
        return k;
    }

    /// <summary>The "un" of "Kim Jong-un".</summary>
    private bool IsNameTail(int k, int core) => k - 2 >= core && Tokens[k].IsGlued && Tokens[k - 1].IsMark('-') && words.IsNameWord(k - 2) && !words.IsHead(k);

    private bool IsSubjectPronoun(int i) =>
        Tokens[i].Is(WordClass.Pronoun) && !Tokens[i].Is(WordClass.Negation | WordClass.Relative)
        && (Reads(i, "he") || Reads(i, "she") || Reads(i, "they") || Reads(i, "it") || Reads(i, "we") || Reads(i, "I"));

    private bool IsComplementPreposition(int i) =>
        Tokens[i].Is(WordClass.Preposition) && (Reads(i, "of") || Reads(i, "for") || Reads(i, "from") || Reads(i, "at") || Reads(i, "in") || Reads(i, "with") || Reads(i, "near") || Reads(i, "by")
            || Reads(i, "to") || Reads(i, "on"));

    private bool IsOffice(SourcePhrase phrase) => Tokens[phrase.Head].Is(WordClass.Title | WordClass.SourceNoun | WordClass.Person | WordClass.Relation);

    /// <summary>"The Syrian Observatory, a war monitor, …".</summary>
    private bool IsNamedBody(SourcePhrase phrase) => Tokens[phrase.Head].Is(WordClass.Organisation | WordClass.ArmedGroup);

    /// <summary>"The man, a farmer, …".</summary>
    private bool IsUntitled(SourcePhrase phrase) => Tokens[phrase.Head].Is(WordClass.Person) && !Tokens[phrase.Head].Is(WordClass.Title | WordClass.Plural);

    private static bool IsOnlyName(SourcePhrase phrase) => phrase.HasName && phrase.NameFirst == phrase.Core;

    private bool IsStop(int k) => Tokens[k].Kind == TokenKind.Punctuation && Tokens[k].Mark is ';' or ':' or '!' or '?' || words.IsQuote(k) || words.IsDash(k) || (Tokens[k].IsMark('.') && !TakesMark(k, k - 2));

    private bool Reads(int i, string word) => words.Reads(i, word);
}
