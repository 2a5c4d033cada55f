using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Reads the reporting clause around a reporting verb.</summary>
internal sealed class VerbClauseReader(SourceTokens words, SourcePhraseReader phrases, SubjectReader subjects, VerbComplements complements, RefutationReader refutations, ContentReader contents)
{
    private Token[] Tokens => words.Tokens;

    /// <summary>The clause of the verb at <paramref name="v"/> in a sentence; null where the verb reports nothing.</summary>
    public ReportingClause? Read(int v, int sentence, int first, int end)
    {
        var sense = Tokens[v].Lexeme.Reporting!;
        var group = ReadGroup(v, first);
        if (group.IsVoid || IsSaidOfThem(v, group.First, end) || (v > first && complements.IsPublished(v))) return null;
        if (!group.IsPassive && SubjectBefore(v, group.First, first) is { } subject) return FromSubject(v, subject, sentence, first, end);
        if (Agent(v, end, sense, isRejection: group.IsPassive && refutations.NamesReport(first, group.First)) is { } agent) return FromAgent(v, agent, group, sentence, end);
        if (group.IsPassive) return null;
        if (Coordinate(v, group.First, sentence, first, end) is { } second) return second;
        if (IsInverted(v, group.First, first, sense) && subjects.Behind(v + 1, end) is { } behind) return Inverted(v, behind, sentence, end);
        if ((Tokens[v].Lexeme.Verb & VerbForm.Gerund) == 0) return null;
        return v > first ? Shared(v, group.First, sentence, end) : BeforeSubject(v, sentence, end);
    }

    /// <summary>"The premier's office called a report that 17 had died “false”"; null where nothing is called untrue.</summary>
    public ReportingClause? ReadCalling(int v, int sentence, int first, int end)
    {
        if (!contents.IsCalledUntrueAtEnd(v, end) || ReadGroup(v, first) is not { IsVoid: false, IsPassive: false } group || SubjectBefore(v, group.First, first) is not { IsRelative: false } subject) return null;
        return new ReportingClause(sentence, subject.First, v + 1)
        {
            Sources = subject.Sources,
            Verb = v,
            Side = ContentSide.After,
            ContentFirst = v + 1,
            Stance = Stance.Denied,
            On = complements.DayWithin(subject.End, v),
        };
    }

    private readonly record struct Group(int First, bool IsPassive, bool IsVoid);

    /// <summary>The auxiliaries and adverbs before a verb; negated, modal and "to" forms report nothing.</summary>
    private Group ReadGroup(int v, int first)
    {
        var k = v;
        var isPassive = false;
        while (k > first)
        {
            var t = Tokens[k - 1];
            if (t.Is(WordClass.Negation) || words.Reads(k - 1, "to")) return new Group(k, false, IsVoid: true);
            if (t.Is(WordClass.Modal) && t.Lexeme.Stance != Stance.Asserted && !words.Reads(k - 1, "can")) return new Group(k, false, IsVoid: true);
            if (t.Is(WordClass.Auxiliary)) isPassive |= t.Lexeme.Key == "be" && (Tokens[v].Lexeme.Verb & VerbForm.Participle) != 0;
            else if (!IsAdverbHere(k - 1) && !t.Is(WordClass.Adverb | WordClass.Modal) || t.Is(WordClass.Pronoun | WordClass.CountQualifier) || words.IsTime(k - 1) || !t.IsWord) break;
            k--;
        }

        return new Group(k, isPassive, IsVoid: false);
    }

    /// <summary>"Had earlier said", "has since reported".</summary>
    private bool IsAdverbHere(int k) =>
        words.Reads(k, "earlier") || words.Reads(k, "afterwards") || (words.Reads(k, "long") && words.Reads(k + 1, "afterwards"))
        || (k > 0 && Tokens[k - 1].Is(WordClass.Auxiliary) && (words.Reads(k, "since") || words.Reads(k, "first") || words.Reads(k, "always") || words.Reads(k, "long")));

    private Subject? SubjectBefore(int v, int group, int first)
    {
        var isGerund = (Tokens[v].Lexeme.Verb & VerbForm.Gerund) != 0;
        if (isGerund && group == v) return null;
        if (words.Reads(v + 1, "nothing") || subjects.Before(group, first, IsSaying(v)) is not { } subject || words.Reads(subject.First, "what")) return null;
        var speaker = subject.Sources[^1];
        if (speaker.IsCounted && v + 1 < Tokens.Length && Tokens[v + 1].Is(WordClass.OutcomeAdjective | WordClass.OutcomeVerb)) return null;
        var head = Tokens[speaker.Head];
        if (speaker.IsCounted && head.Is(WordClass.OutcomeAdjective | WordClass.OutcomeVerb)) return null;
        if (speaker.IsCounted && !IsSaying(v) && !speaker.IsPronoun && !speaker.HasName && !head.Is(WordClass.SourceNoun | WordClass.Title | WordClass.Organisation | WordClass.ReportingNoun)) return null;
        var forms = Tokens[v].Lexeme.Verb;
        if (forms == VerbForm.Base && group == v && !IsPlural(subject)) return null;
        return forms == VerbForm.Third && group == v && subject.Sources.Count == 1 && head.Is(WordClass.Plural) && !head.IsCapital && !head.Is(WordClass.Organisation) ? null : subject;
    }

    /// <summary>"Gunmen suspected to be herders", "rebels accused of looting", "a man accused by police of": said of them, not by them.</summary>
    private bool IsSaidOfThem(int v, int group, int end)
    {
        if (group != v || v + 2 >= end || (Tokens[v].Lexeme.Verb & VerbForm.Participle) == 0) return false;
        var form = Tokens[v].Lexeme.Form;
        if (words.Reads(v + 1, "to")) return Tokens[v + 2].Is(WordClass.Auxiliary | WordClass.Verb) && Tokens[v + 2].Lexeme.Verb != VerbForm.Gerund && form is not ("claimed" or "professed" or "purported");
        if (form is not ("accused" or "suspected" or "alleged")) return false;
        return words.Reads(v + 1, "of") || words.Reads(v + 1, "by");
    }

    /// <summary>Verbs whose subject speaks, whatever it is.</summary>
    private bool IsSaying(int v) => Tokens[v].Lexeme.Form is "said" or "says" or "told" or "tells" or "wrote" or "announced" or "stated" or "admitted" or "insisted" or "concluded";

    private bool IsPlural(Subject subject)
    {
        var last = subject.Sources[^1];
        if (subject.Sources.Count > 1 || subject.IsRelative) return true;
        if (last.IsPronoun) return !words.Reads(last.Head, "he") && !words.Reads(last.Head, "she") && !words.Reads(last.Head, "it");
        return Tokens[last.Head].Is(WordClass.Plural | WordClass.ArmedGroup | WordClass.Organisation) || last.IsCounted;
    }

    private ReportingClause? FromSubject(int v, Subject subject, int sentence, int first, int end)
    {
        var sense = Tokens[v].Lexeme.Reporting!;
        var behind = complements.Read(v + 1, end, sense.Manner == ReportingManner.Tell || IsInforming(v));
        var hasBefore = subject.First > first && FollowsContent(subject.First - 1);
        if (hasBefore) behind = complements.WithSetting(behind, end);
        var isBare = Closes(behind.End, end);
        if ((subject.IsRelative && isBare) || (sense.Manner == ReportingManner.Tell && words.Reads(behind.End, "to"))) return null;
        var side = !behind.HasThat && hasBefore && (isBare || words.IsComma(behind.End)) && !contents.OpensQuotation(behind.End, end) ? TailSide(behind.End, end) : ContentSide.After;
        if (side == ContentSide.After && !contents.Governs(v, behind, subject, sense, isBare, end)) return null;
        if (side != ContentSide.After && sense.Manner == ReportingManner.Put) return null;
        var sources = subject.Sources;
        return new ReportingClause(sentence, subject.First, behind.HasThat ? behind.End - 1 : behind.End)
        {
            Sources = sources,
            Verb = v,
            Side = side,
            ContentFirst = sense.Manner == ReportingManner.Put ? v + 1 : behind.End,
            ContentEnd = IsInAside(subject.First, first) ? AsideEnd(behind.End, end) : int.MaxValue,
            Hedges = sense.Hedges | phrases.HedgesOf(sources),
            Stance = contents.IsCalledUntrue(v, end) ? Stance.Denied : sense.Stance,
            On = behind.On ?? complements.DayWithin(subject.End, v),
            IsOwnVoice = IsOwnVoice(sources[0]),
        };
    }

    private ReportingClause FromAgent(int v, Subject agent, Group group, int sentence, int end)
    {
        var behind = complements.Read(agent.End, end, hasAudience: false);
        var sense = Tokens[v].Lexeme.Reporting!;
        return new ReportingClause(sentence, words.Reads(v - 1, "as") ? v - 1 : group.First, behind.HasThat ? behind.End - 1 : behind.End)
        {
            Sources = agent.Sources,
            Verb = v,
            Side = behind.HasThat ? ContentSide.After : ContentSide.Around,
            ContentFirst = behind.End,
            Hedges = sense.Hedges,
            Stance = sense.Stance,
            On = behind.On,
        };
    }

    /// <summary>"Confirmed by police", "reports that 12 died were denied by the army"; "claimed by" tells who did it, not who says so.</summary>
    private Subject? Agent(int v, int end, ReportingSense sense, bool isRejection)
    {
        var isParticiple = (Tokens[v].Lexeme.Verb & VerbForm.Participle) != 0;
        if (!isParticiple || sense.Hedges == Hedges.Alleged || (sense.Stance == Stance.Denied && !isRejection) || sense.Manner is ReportingManner.Weak or ReportingManner.Put || !words.Reads(v + 1, "by") || words.IsTime(v + 1)) return null;
        return subjects.Behind(v + 2, end);
    }

    private bool IsInverted(int v, int group, int first, ReportingSense sense)
    {
        if (group != v || v <= first || sense.Manner is ReportingManner.Tell or ReportingManner.Put || ((Tokens[v].Lexeme.Verb & (VerbForm.Past | VerbForm.Third)) == 0 && !words.Reads(v, "say"))) return false;
        return words.IsComma(v - 1) || words.IsDash(v - 1) || words.IsQuote(v - 1);
    }

    private ReportingClause? Inverted(int v, Subject behind, int sentence, int end)
    {
        var rest = complements.Read(behind.End, end, hasAudience: false);
        if (!Closes(rest.End, end) && !words.IsComma(rest.End) && !words.IsQuote(rest.End) && !Tokens[rest.End].Is(WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative)) return null;
        if (Tokens[v].Lexeme.Reporting!.Manner == ReportingManner.Weak && !words.IsQuote(v - 1) && !words.IsQuote(v - 2) && behind.Sources[0].IsPronoun) return null;
        return new ReportingClause(sentence, v, rest.End)
        {
            Sources = behind.Sources,
            Verb = v,
            Side = TailSide(rest.End, end),
            Hedges = Tokens[v].Lexeme.Reporting!.Hedges | phrases.HedgesOf(behind.Sources),
            Stance = Tokens[v].Lexeme.Reporting!.Stance,
            On = rest.On,
        };
    }

    private ReportingClause? Shared(int v, int group, int sentence, int end)
    {
        var before = group - 1;
        if (words.Reads(before, "as")) return null;
        if (!words.IsComma(before) && !Tokens[before].Is(WordClass.Subordinator | WordClass.Conjunction) && !words.Reads(before, "by")) return null;
        var sense = Tokens[v].Lexeme.Reporting!;
        var behind = complements.Read(v + 1, end, sense.Manner == ReportingManner.Tell || IsInforming(v));
        if (Closes(behind.End, end) || (sense.Manner == ReportingManner.Weak && !behind.HasThat && !words.Reads(v, "adding") && !contents.OpensQuotation(behind.End, end)) || sense.Manner == ReportingManner.Put) return null;
        if (sense.Stance == Stance.Denied && !behind.HasThat && !contents.IsDeniable(behind.End, end)) return null;
        return new ReportingClause(sentence, group, behind.HasThat ? behind.End - 1 : behind.End)
        {
            Verb = v,
            Side = ContentSide.After,
            ContentFirst = behind.End,
            Hedges = sense.Hedges,
            Stance = sense.Stance,
            On = behind.On,
            SharesSource = true,
        };
    }

    /// <summary>"The mayor visited the site and said", "but on Friday put the toll at 11".</summary>
    private ReportingClause? Coordinate(int v, int group, int sentence, int first, int end)
    {
        var start = subjects.SkipTimeBefore(group, first);
        if (start <= first || !Tokens[start - 1].Is(WordClass.Conjunction) || (Tokens[v].Lexeme.Verb & (VerbForm.Past | VerbForm.Third)) == 0) return null;
        var sense = Tokens[v].Lexeme.Reporting!;
        var behind = complements.Read(v + 1, end, sense.Manner == ReportingManner.Tell || IsInforming(v));
        var puts = sense.Manner == ReportingManner.Put;
        if (puts ? !contents.PutsCount(v, end) : !behind.HasThat && !(IsSaying(v) && !Closes(behind.End, end) && !words.Reads(v + 1, "nothing") && !words.Reads(behind.End, "to"))) return null;
        return new ReportingClause(sentence, start, behind.HasThat ? behind.End - 1 : puts ? v + 1 : behind.End)
        {
            Verb = v,
            Side = ContentSide.After,
            ContentFirst = puts ? v + 1 : behind.End,
            Hedges = sense.Hedges,
            Stance = sense.Stance,
            On = behind.On ?? complements.DayWithin(start, v),
            SharesSource = true,
        };
    }

    /// <summary>"Accusing the militia of having killed 18, the bishop called …", "Confirming that four had died, the army …".</summary>
    private ReportingClause? BeforeSubject(int v, int sentence, int end)
    {
        var sense = Tokens[v].Lexeme.Reporting!;
        var behind = complements.Read(v + 1, end, hasAudience: false);
        if (sense.Manner != ReportingManner.Strong || words.IsComma(behind.End) || SubjectBehindComma(behind.End, end) is not { } speaker) return null;
        return new ReportingClause(sentence, v, behind.HasThat ? behind.End - 1 : behind.End)
        {
            Sources = [speaker],
            Verb = v,
            Side = ContentSide.After,
            ContentFirst = behind.End,
            ContentEnd = speaker.First - 1,
            Hedges = sense.Hedges,
            Stance = sense.Stance,
            On = behind.On,
        };
    }

    private SourcePhrase? SubjectBehindComma(int k, int end)
    {
        for (; k < end; k++)
        {
            if (words.IsComma(k) && phrases.Forward(k + 1, end) is { IsPronoun: false } speaker && speaker.End < end && IsPredicate(speaker.End)) return speaker;
        }

        return null;
    }

    private bool IsPredicate(int k) => Tokens[k].Is(WordClass.ReportingVerb | WordClass.Verb | WordClass.Auxiliary) || (Tokens[k].IsWord && words.Words(k).EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"The bomb, which | the mayor said weighed 50 kg, killed".</summary>
    private bool IsInAside(int subject, int first) => subject > first + 1 && Tokens[subject - 1].Is(WordClass.Relative) && words.IsComma(subject - 2);

    private int AsideEnd(int k, int end)
    {
        for (; k + 1 < end; k++)
        {
            if (words.IsComma(k) && Tokens[k + 1].Is(WordClass.OutcomeVerb | WordClass.Auxiliary | WordClass.Verb)) return k;
        }

        return int.MaxValue;
    }

    private bool IsInforming(int v) => Tokens[v].Lexeme.Form is "informed" or "informs" or "inform" or "informing" or "briefed" or "briefs";

    private bool FollowsContent(int i) => words.IsComma(i) || words.IsQuote(i) || words.IsDash(i) || (Tokens[i].Is(WordClass.Subordinator) && words.Reads(i, "as"));

    /// <summary>A tail between commas has content on both sides, unless a new thought follows: "police said, but", "police said, adding".</summary>
    private ContentSide TailSide(int k, int end)
    {
        if (!words.IsComma(k) || k + 1 >= end) return ContentSide.Before;
        var next = Tokens[k + 1];
        if (next.Is(WordClass.Including) || words.Reads(k + 1, "with") || words.Reads(k + 1, "bringing") || words.Reads(k + 1, "taking") || words.Reads(k + 1, "raising")) return ContentSide.Around;
        if (next.Is(WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.AccordingTo) || words.IsReportingVerb(k + 1)) return ContentSide.Before;
        return words.Words(k + 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !next.Is(WordClass.Auxiliary) ? ContentSide.Before : ContentSide.Around;
    }

    private bool Closes(int k, int end) => k >= end || Tokens[k].Kind == TokenKind.Punctuation && Tokens[k].Mark is '.' or ';' or ')' or '!' or '?' || (words.IsQuote(k) && k + 1 >= end);

    private bool IsOwnVoice(SourcePhrase source) =>
        (source.IsPronoun && (words.Reads(source.Head, "we") || words.Reads(source.Head, "I"))) || words.Reads(source.First, "our") || words.Reads(source.First, "my");
}
