using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Reads attribution without a reporting verb of its own: "according to", "citing", "quoted by", "by Reuters' count", headline heads and tails.</summary>
internal sealed class CitationReader(SourceTokens words, SourcePhraseReader phrases, SubjectReader subjects, VerbComplements complements, SpeakerMemory memory)
{
    private const int MostAsideWords = 8;

    private Token[] Tokens => words.Tokens;

    /// <summary>Adds the clauses of the citation at a token: one, or two where one quotes another.</summary>
    public void Read(int i, int sentence, int first, int end, List<ReportingClause> into)
    {
        switch (Tokens[i].Lexeme.Reporting!.Manner)
        {
            case ReportingManner.Cite:
                Quote(i, sentence, first, end, into);
                break;
            case ReportingManner.Relay:
                Relay(i, i + 1, sentence, first, end, into);
                break;
            default:
                According(i, sentence, end, into);
                break;
        }
    }

    /// <summary>"12 killed in raid: officials", "Police: 12 killed".</summary>
    public ReportingClause? Headline(int sentence, int first, int end)
    {
        if (phrases.Forward(first, end) is { } lead && lead.End + 1 < end && Tokens[lead.End].IsMark(':') && !words.IsQuote(first) && SpeaksInHeadline(lead, mayBeKnownName: true))
        {
            return new ReportingClause(sentence, first, lead.End + 1) { Sources = [lead], Side = ContentSide.After, ContentFirst = lead.End + 1 };
        }

        var last = Tokens[end - 1].IsMark('.') ? end - 1 : end;
        for (var k = last - 2; k > first + 1 && k > last - MostAsideWords; k--)
        {
            if (!Tokens[k].IsMark(':') && !words.IsDash(k)) continue;
            if (phrases.Forward(k + 1, last) is not { } tail || tail.End != last || tail.Core != tail.First || !(SpeaksInHeadline(tail, mayBeKnownName: false) || IsGovernment(tail, first) || IsAcronym(tail, k))) return null;
            return new ReportingClause(sentence, k, last) { Sources = [tail], Side = ContentSide.Before, Kind = AttributionKind.AccordingTo };
        }

        return null;
    }

    /// <summary>"By Reuters' count", "by the army's own tally".</summary>
    public ReportingClause? ByCount(int noun, int sentence, int first, int end)
    {
        for (var k = noun - 1; k >= first && k > noun - MostAsideWords; k--)
        {
            if (!words.Reads(k, "by")) continue;
            if (phrases.Base(k + 1, end) is not { } phrase || phrase.Head != noun || IsRank(k, first)) return null;
            if (!HasOwner(phrase)) return CountOf(k, phrase, sentence, end);
            return new ReportingClause(sentence, k, phrase.End) { Sources = [OwnerBehind(phrase, end) ?? phrase], Side = ContentSide.Around, Kind = AttributionKind.AccordingTo, Hedges = phrases.HedgesOf([phrase]) };
        }

        return null;
    }

    /// <summary>"By its own account, | the militia killed 14".</summary>
    private SourcePhrase? OwnerBehind(SourcePhrase count, int end)
    {
        if (!(words.Reads(count.First, "its") || words.Reads(count.First, "their")) || !words.IsComma(count.End)) return null;
        return phrases.Base(count.End + 1, end) is { IsPronoun: false, IsCounted: false } owner && phrases.IsSource(owner) ? owner : null;
    }

    /// <summary>"By the count of the doctors' union".</summary>
    private ReportingClause? CountOf(int by, SourcePhrase count, int sentence, int end)
    {
        if (!words.Reads(count.First, "the") || !words.Reads(count.End, "of") || subjects.Behind(count.End + 1, end) is not { } keeper || keeper.Sources[0].IsCounted) return null;
        return new ReportingClause(sentence, by, keeper.End) { Sources = keeper.Sources, Side = ContentSide.Around, Kind = AttributionKind.AccordingTo, Hedges = phrases.HedgesOf([count]) };
    }

    /// <summary>"The ninth on a clinic, by the agency's count": deeds are counted, not people.</summary>
    private bool IsRank(int by, int first)
    {
        for (var k = words.IsComma(by - 1) ? by - 2 : by - 1; k >= first && Tokens[k].IsWord; k--)
        {
            if (Tokens[k].Is(WordClass.OutcomeVerb | WordClass.OutcomeNoun | WordClass.Person)) return false;
            if (Tokens[k].Is(WordClass.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"The army's own tally is 52 dead"; a toll would be the army's dead.</summary>
    public ReportingClause? OwnCount(int noun, int sentence, int first, int end)
    {
        if (!Tokens[noun].Is(WordClass.TotalNoun) || noun + 2 >= end || !(Tokens[noun + 1].Lexeme.Key == "be" || words.Reads(noun + 1, "stands") || words.Reads(noun + 1, "stood"))) return null;
        if (phrases.Backward(noun + 1, first) is not { HasName: false } phrase || phrase.Head != noun || !HasOwner(phrase) || !IsKeptBySpeaker(phrase)) return null;
        return new ReportingClause(sentence, phrase.First, noun + 1) { Sources = [phrase], Side = ContentSide.After, ContentFirst = noun + 1, Kind = AttributionKind.AccordingTo, Hedges = phrases.HedgesOf([phrase]) };
    }

    private bool IsKeptBySpeaker(SourcePhrase phrase)
    {
        for (var k = phrase.Core; k < phrase.Head; k++)
        {
            if (Tokens[k].Is(WordClass.SourceNoun | WordClass.Organisation)) return true;
        }

        return false;
    }

    private bool SpeaksInHeadline(SourcePhrase phrase, bool mayBeKnownName)
    {
        if (phrase.IsPronoun || phrase.IsCounted) return false;
        if (phrase.HasName) return phrase.NameFirst > phrase.Core || phrase.Apposition is not null || (mayBeKnownName && memory.Knows(phrase));
        var head = Tokens[phrase.Head];
        if (mayBeKnownName && (head.Is(WordClass.ReportingNoun) || head.Lexeme.Form is "source" or "sources")) return false;
        return head.Is(WordClass.SourceNoun | WordClass.Title | WordClass.Organisation | WordClass.ArmedGroup | WordClass.ReportingNoun);
    }

    /// <summary>"Two dead in barrage – MDA": capitals alone behind a dash.</summary>
    private bool IsAcronym(SourcePhrase phrase, int dash) =>
        words.IsDash(dash) && phrase.Head == phrase.First && phrase.End == phrase.First + 1 && Tokens[phrase.Head] is { IsUpper: true } name && name.End - name.Start is >= 2 and <= 6 && !name.Is(WordClass.Country | WordClass.Weekday | WordClass.Month);

    /// <summary>"Ten captured in raid on Oreb – Kyiv": a capital speaks where another place tells where it was.</summary>
    private bool IsGovernment(SourcePhrase phrase, int first)
    {
        if (phrase.Core != phrase.Head || !Tokens[phrase.Head].Is(WordClass.Capital)) return false;
        for (var k = first; k < phrase.First; k++)
        {
            if (words.Input.PlaceAt(k) >= 0) return true;
        }

        return false;
    }

    private bool HasOwner(SourcePhrase phrase)
    {
        for (var k = phrase.First; k < phrase.Head; k++)
        {
            if (Tokens[k].Is(WordClass.Possessive) || Tokens[k].IsMark('\'') || Tokens[k].IsMark('\u2019')) return true;
        }

        return false;
    }

    private void According(int i, int sentence, int end, List<ReportingClause> into)
    {
        if (words.Reads(i, "per") && (i + 1 >= end || !(Tokens[i + 1].Is(WordClass.Organisation | WordClass.Country | WordClass.Capital | WordClass.ArmedGroup) || words.Reads(i + 1, "the")))) return;
        if (subjects.Behind(i + 1, end) is not { } subject) return;
        var behind = complements.Read(subject.End, end, hasAudience: false);
        into.Add(new ReportingClause(sentence, i, behind.HasThat ? behind.End - 1 : behind.End)
        {
            Sources = subject.Sources,
            Side = ContentSide.Around,
            Kind = AttributionKind.AccordingTo,
            Hedges = phrases.HedgesOf(subject.Sources),
            On = behind.On,
        });
    }

    private void Quote(int i, int sentence, int first, int end, List<ReportingClause> into)
    {
        if (i > first && Tokens[i - 1].Is(WordClass.Determiner | WordClass.Possessive)) return;
        var group = GroupStart(i, first, out var isPassive);
        if (isPassive || words.Reads(i + 1, "as"))
        {
            QuotedAs(i, i + 1, group, sentence, first, end, into);
            return;
        }

        if (subjects.Behind(i + 1, end) is not { } cited) return;
        var when = complements.Day(cited.End, end);
        var saying = SayingAt(when.End, end);
        var behind = complements.Read(saying < 0 ? cited.End : saying + 1, end, hasAudience: false);
        if (!words.Words(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && subjects.Before(group, first) is { } speaker)
        {
            var isTail = saying < 0 && speaker.First > first && words.IsComma(speaker.First - 1);
            var isAside = speaker.IsRelative && saying < 0;
            into.Add(new ReportingClause(sentence, speaker.First, i + 1)
            {
                Sources = speaker.Sources,
                Verb = i,
                Side = isAside ? ContentSide.OfHost : isTail ? ContentSide.Before : ContentSide.After,
                ContentFirst = behind.End,
                Rank = ChainRank.Relay,
                On = complements.DayWithin(speaker.End, i) ?? when.On,
            });
        }

        into.Add(new ReportingClause(sentence, i, behind.HasThat ? behind.End - 1 : behind.End)
        {
            Sources = cited.Sources,
            Verb = saying,
            Side = saying < 0 ? ContentSide.OfHost : ContentSide.After,
            ContentFirst = behind.End,
            Rank = ChainRank.Origin,
            Kind = saying < 0 ? AttributionKind.AccordingTo : AttributionKind.IndirectSpeech,
            Hedges = phrases.HedgesOf(cited.Sources),
        });
    }

    /// <summary>"A lawmaker was quoted (by Yonhap) as saying (by Yonhap) that …".</summary>
    private void QuotedAs(int quoted, int k, int group, int sentence, int first, int end, List<ReportingClause> into)
    {
        var when = complements.Day(k, end);
        var relayed = words.Reads(when.End, "by") ? RelayAt(quoted, when.End + 1, sentence, end, into) : null;
        var saying = SayingAt(relayed ?? when.End, end);
        if (saying < 0 || subjects.Before(group, first) is not { } origin) return;
        var behind = saying + 1;
        if (words.Reads(behind, "by") && !words.IsTime(behind)) behind = RelayAt(quoted, behind + 1, sentence, end, into) ?? behind;
        var rest = complements.Read(behind, end, hasAudience: false);
        var isTail = !rest.HasThat && origin.First > first && words.IsComma(origin.First - 1) && rest.End >= end - 1;
        into.Add(new ReportingClause(sentence, origin.First, rest.HasThat ? rest.End - 1 : rest.End)
        {
            Sources = origin.Sources,
            Verb = saying,
            Side = isTail ? ContentSide.Before : ContentSide.After,
            ContentFirst = rest.End,
            On = rest.On ?? when.On ?? complements.DayWithin(origin.End, quoted),
        });
    }

    private void Relay(int i, int k, int sentence, int first, int end, List<ReportingClause> into)
    {
        var group = GroupStart(i, first, out _);
        if (RelayAt(i, k, sentence, end, into) is { } behind && SayingAt(behind, end) >= 0) QuotedAs(i, behind, group, sentence, first, end, into);
    }

    private int? RelayAt(int i, int k, int sentence, int end, List<ReportingClause> into)
    {
        if (subjects.Behind(k, end) is not { } outlet) return null;
        into.Add(new ReportingClause(sentence, i, outlet.End) { Sources = outlet.Sources, Side = ContentSide.OfHost, Rank = ChainRank.Relay, Kind = AttributionKind.AccordingTo });
        return outlet.End;
    }

    /// <summary>The verb of "as saying".</summary>
    private int SayingAt(int k, int end) => k + 1 < end && words.Reads(k, "as") && words.IsReportingVerb(k + 1) ? k + 1 : -1;

    private int GroupStart(int i, int first, out bool isPassive)
    {
        isPassive = false;
        var k = i;
        while (k > first && Tokens[k - 1].Is(WordClass.Auxiliary | WordClass.Adverb) && !words.IsTime(k - 1))
        {
            isPassive |= Tokens[k - 1].Lexeme.Key == "be" && !words.Words(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
            k--;
        }

        return k;
    }
}
