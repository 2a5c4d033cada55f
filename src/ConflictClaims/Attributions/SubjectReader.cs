using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>The sources beside a verb or a citation, and where their words begin and end.</summary>
internal sealed record Subject(List<SourcePhrase> Sources, int First, int End)
{
    /// <summary>Whether a relative pronoun stands for them: "Syrsky, who said".</summary>
    public bool IsRelative { get; init; }
}

/// <summary>Finds who speaks: before a verb, across asides and lists, or behind a verb or citation.</summary>
internal sealed class SubjectReader(SourceTokens words, SourcePhraseReader sources)
{
    private const int MostCommas = 4;
    private const int MostSources = 6;
    private const int MostTailWords = 10;

    private const WordClass Speakers = WordClass.Plural | WordClass.Person | WordClass.SourceNoun | WordClass.ReportingNoun;

    private const WordClass Predicates = WordClass.Auxiliary | WordClass.Modal | WordClass.Verb | WordClass.ReportingVerb | WordClass.OutcomeVerb | WordClass.SufferVerb;

    private Token[] Tokens => words.Tokens;

    /// <summary>Those before the verb group that starts at <paramref name="group"/>.</summary>
    /// <param name="group">First word of the verb group.</param>
    /// <param name="first">The first word that can belong to them.</param>
    /// <param name="isSpeaker">Whether the verb is one of saying, so that its subject speaks whatever it is.</param>
    public Subject? Before(int group, int first, bool isSpeaker = false)
    {
        var end = SkipDashes(SkipAcronym(SkipTimeBefore(group, first), first), first);
        if (end <= first) return null;
        if (Tokens[end - 1].Is(WordClass.Relative)) return Antecedent(end - 1, first);
        if (words.IsComma(end - 1)) return BeforeAside(end - 1, first, isSpeaker);
        var last = sources.Backward(WithoutTail(end, first), first, isSpeaker);
        if (last is not null && IsScene(last, first)) last = sources.Backward(last.First - 1, first, isSpeaker);
        return last is null ? null : WithList(last.IsPronoun ? last : last with { End = end }, first);
    }

    /// <summary>"An inquest in Port Leven heard": a name without an office behind "in" tells where.</summary>
    private bool IsScene(SourcePhrase phrase, int first)
    {
        if (!phrase.HasName || phrase.First == first || !(words.Reads(phrase.First - 1, "in") || words.Reads(phrase.First - 1, "near") || words.Reads(phrase.First - 1, "at")) || words.IsTime(phrase.First - 1)) return false;
        for (var k = phrase.Core; k < phrase.NameFirst; k++)
        {
            if (Tokens[k].Is(WordClass.Title | WordClass.SourceNoun | WordClass.Organisation | WordClass.Person)) return false;
        }

        return true;
    }

    /// <summary>Before what hangs on the speakers: "people | familiar with the matter", "a doctor | who asked not to be named".</summary>
    private int WithoutTail(int end, int first)
    {
        for (var k = end - 1; k > first && k > end - MostTailWords && !words.IsComma(k) && !words.IsQuote(k); k--)
        {
            if (!Tokens[k - 1].Is(Speakers)) continue;
            if (OpensTail(k)) return k;
        }

        return end;
    }

    private bool OpensTail(int k)
    {
        if (words.Reads(k, "who")) return Tokens[k + 1].Is(Predicates);
        if (words.Reads(k, "close to")) return true;
        if (Tokens[k] is { Lexeme.Reporting.Manner: ReportingManner.Relay } relay && relay.Is(WordClass.AccordingTo)) return true;
        return OpensDeed(k) || ((Tokens[k + 1].Is(WordClass.Preposition) || words.Reads(k + 1, "to") || words.IsTime(k + 1)) && Array.Exists(SourceWords.TailOpeners, word => words.Reads(k, word)));
    }

    /// <summary>"The lawmaker | representing the area", "doctors | treating the wounded", "a group | working in the camps".</summary>
    private bool OpensDeed(int k) =>
        !Tokens[k].IsCapital && !Tokens[k].Is(WordClass.Including | WordClass.ReportingVerb | WordClass.AccordingTo | WordClass.Preposition | WordClass.SourceNoun | WordClass.ReportingNoun | WordClass.Means)
        && words.Words(k).EndsWith("ing", StringComparison.Ordinal) && (Tokens[k + 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition) || words.IsNameWord(k + 1));

    /// <summary>Those behind a citation or an inverted verb, with their asides and companions.</summary>
    public Subject? Behind(int i, int end)
    {
        if (sources.Forward(i, end) is not { } one) return null;
        var found = new List<SourcePhrase> { one };
        var k = one.End;
        while (found.Count < MostSources && k + 1 < end && !one.IsPronoun)
        {
            var next = Tokens[k].Is(WordClass.Conjunction) && !words.Reads(k, "but") && !words.Reads(k, "while") ? k + 1 : words.IsComma(k) && ListGoesOn(k, end) ? k + 1 : -1;
            if (next < 0 || sources.Base(next, end) is not { IsPronoun: false } other || !sources.IsSource(other)) break;
            other = sources.WithComplements(other, end);
            if (other.End < end && OpensClause(other.End)) break;
            if (Tokens[k].Is(WordClass.Conjunction)) other = sources.WithAside(other, end);
            found.Add(other);
            k = other.End;
        }

        return new Subject(found, i, k);
    }

    private bool OpensClause(int k) => Tokens[k].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.OutcomeVerb | WordClass.Verb | WordClass.ReportingVerb | WordClass.ChangeVerb);

    /// <summary>"A, B and C": another member and an "and" follow.</summary>
    private bool ListGoesOn(int comma, int end) =>
        sources.Base(comma + 1, end) is { IsPronoun: false } next && sources.IsSource(next) && next.End < end && Tokens[next.End].Is(WordClass.Conjunction);

    private Subject? Antecedent(int relative, int first)
    {
        var end = relative;
        while (end > first && Tokens[end - 1].Is(WordClass.Adverb) && !words.IsComma(end - 1)) end--;
        if (end > first && words.IsComma(end - 1)) end--;
        if (sources.Backward(end, first) is not { IsPronoun: false } last) return BeforeAside(end, first) is { } apart ? apart with { IsRelative = true } : null;
        // "Ukraine's commander-in-chief, Oleksandr Syrsky, who …": the name stands in an aside on the office.
        var office = last.HasName && last.NameFirst == last.Core && words.IsComma(last.First - 1) ? sources.Backward(last.First - 1, first) : null;
        if (office is { HasName: false, IsPronoun: false }) last = office with { End = last.End, Apposition = last };
        return WithList(last, first, afterPreposition: true) with { IsRelative = true };
    }

    /// <summary>"John Kirby, a spokesman, said": the noun phrase before the asides that end with the comma at <paramref name="comma"/>.</summary>
    private Subject? BeforeAside(int comma, int first, bool isSpeaker = false)
    {
        var segment = comma;
        for (var n = 0; n < MostCommas; n++)
        {
            var open = PreviousComma(segment, first);
            if (open < 0) return null;
            if (sources.Backward(open, first, isSpeaker) is { IsPronoun: false } head && !IsCited(head.First) && !IsPlaceName(head) && sources.IsAside(head, open + 1, segment))
            {
                head = sources.Taking(head, open + 1, segment) with { End = comma + 1 };
                for (var later = segment; later < comma;)
                {
                    var next = NextComma(later + 1, comma);
                    head = sources.Taking(head, later + 1, next);
                    later = next;
                }

                return WithList(head, first);
            }

            segment = open;
        }

        return null;
    }

    /// <summary>"On the shores of Lake Velu, a fisherman said": the name tells where.</summary>
    private bool IsPlaceName(SourcePhrase phrase) => phrase.HasName && phrase.NameFirst == phrase.Core && words.Input.PlaceAt(phrase.NameFirst) >= 0;

    /// <summary>"Le Soir, citing Tass, which quoted": the aside belongs to Tass, the verb behind it to Le Soir.</summary>
    private bool IsCited(int i) => i > 0 && Tokens[i - 1] is { Lexeme.Reporting.Manner: ReportingManner.Cite } cite && cite.Is(WordClass.AccordingTo);

    /// <summary>Adds those before an "and": "police and medical sources".</summary>
    private Subject WithList(SourcePhrase last, int first, bool afterPreposition = false)
    {
        var found = new List<SourcePhrase> { last };
        var start = last.First;
        while (!last.IsPronoun && found.Count < MostSources && start - 2 >= first)
        {
            var joiner = start - 1;
            var isAnd = (Tokens[joiner].Is(WordClass.Conjunction) && (words.Reads(joiner, "and") || words.Reads(joiner, "or"))) || words.Reads(joiner, "&");
            if (!isAnd && (found.Count < 2 || !words.IsComma(joiner))) break;
            var end = isAnd && words.IsComma(joiner - 1) && found.Count > 1 ? joiner - 1 : joiner;
            if (sources.Backward(end, first) is not { IsPronoun: false } other || (other.IsCounted && !Tokens[other.Head].Is(WordClass.SourceNoun))) break;
            var opensClause = other.First == first || IsBoundary(other.First - 1) || (afterPreposition && Tokens[other.First - 1].Is(WordClass.Preposition));
            if (!opensClause && !(other.First > first && Tokens[other.First - 1].Is(WordClass.Conjunction))) break;
            found.Insert(0, other);
            start = other.First;
        }

        return new Subject(found, start, last.End);
    }

    private bool IsBoundary(int i) =>
        Tokens[i].Kind == TokenKind.Punctuation || Tokens[i].Is(WordClass.Relative | WordClass.Subordinator | WordClass.Conjunction) || words.IsReportingVerb(i) || EndsTime(i + 1);

    private int PreviousComma(int before, int first)
    {
        var inQuote = false;
        for (var k = before - 1; k > first; k--)
        {
            if (words.IsQuote(k)) inQuote = !inQuote;
            if (inQuote) continue;
            if (words.IsComma(k)) return k;
            if (Tokens[k].IsMark(';') || Tokens[k].IsMark(':')) return -1;
        }

        return -1;
    }

    private int NextComma(int from, int end)
    {
        var k = from;
        while (k < end && !words.IsComma(k)) k++;
        return k;
    }

    /// <summary>"The National Disaster Agency (NDA) said".</summary>
    private int SkipAcronym(int end, int first)
    {
        if (end <= first || !Tokens[end - 1].IsMark(')')) return end;
        for (var k = end - 2; k > first && k > end - 7; k--)
        {
            if (Tokens[k].IsMark('(')) return k;
        }

        return end;
    }

    /// <summary>"Colonel Wek — he commands the garrison — said".</summary>
    private int SkipDashes(int end, int first)
    {
        if (end <= first || !words.IsDash(end - 1)) return end;
        for (var k = end - 2; k > first && k > end - MostTailWords; k--)
        {
            if (words.IsDash(k)) return k;
        }

        return end;
    }

    /// <summary>"The ministry on Tuesday said".</summary>
    public int SkipTimeBefore(int end, int first)
    {
        for (var k = end - 1; k >= first && k > end - 7; k--)
        {
            if (words.Input.TimeAt(k) is >= 0 and var time && words.Input.Times[time].End == end && words.Input.Times[time].Expression is not null) return k;
        }

        return end;
    }

    private bool EndsTime(int end)
    {
        for (var k = end - 1; k >= 0 && k > end - 7; k--)
        {
            if (words.Input.TimeAt(k) is >= 0 and var time) return words.Input.Times[time].End == end;
        }

        return false;
    }
}
