using ConflictClaims.Lexicons;
using ConflictClaims.Text;
using ConflictClaims.Times;
using NodaTime;

namespace ConflictClaims.Attributions;

/// <summary>What stands between a reporting verb and its content: the audience, the day, the occasion.</summary>
/// <param name="End">First token behind all of it.</param>
/// <param name="On">The day it was said.</param>
/// <param name="HasThat">Whether "that" opens the content.</param>
internal readonly record struct Complements(int End, LocalDate? On, bool HasThat);

/// <summary>Reads the complements of reporting verbs.</summary>
internal sealed class VerbComplements(SourceTokens words, SourcePhraseReader sources, LocalDate? publishedOn)
{
    private Token[] Tokens => words.Tokens;

    public Complements Read(int k, int end, bool hasAudience)
    {
        LocalDate? on = null;
        for (var n = 0; n < 8 && k < end; n++)
        {
            var next = Next(k, end, ref hasAudience, ref on);
            if (next == k) break;
            k = next;
        }

        var hasThat = k < end && words.Reads(k, "that");
        return new Complements(hasThat ? k + 1 : k, on, hasThat);
    }

    /// <summary>Goes on over what tells only where and how it was said, up to a mark: "told reporters | at a closed hearing Tuesday, …".</summary>
    public Complements WithSetting(Complements read, int end)
    {
        if (read.HasThat) return read;
        var on = read.On;
        for (var k = read.End; k < end; k++)
        {
            if (words.IsComma(k) || Tokens[k].Kind == TokenKind.Punctuation && Tokens[k].Mark is '.' or ';' or ')') return new Complements(k, on, false);
            if (TellsMore(k)) return read;
            if (words.Input.TimeAt(k) is >= 0 and var time) on ??= DayOf(time);
        }

        return new Complements(end, on, false);
    }

    private bool TellsMore(int k)
    {
        var t = Tokens[k];
        if (words.IsQuote(k) || t.IsMark(':') || words.IsDash(k) || words.Input.CountAt(k) >= 0) return true;
        if (t.Is(WordClass.Means) || IsPublished(k)) return false;
        if (words.IsReportingVerb(k) && t.Lexeme.Verb != VerbForm.Gerund) return true;
        return t.Is(WordClass.Verb | WordClass.OutcomeVerb | WordClass.OutcomeNoun | WordClass.OutcomeAdjective | WordClass.Auxiliary | WordClass.Modal | WordClass.Relative | WordClass.Including) && !t.Is(WordClass.ReportingVerb);
    }

    /// <summary>"In a report published on Thursday", "in a statement seen by Reuters".</summary>
    public bool IsPublished(int k) =>
        Tokens[k - 1].Is(WordClass.ReportingNoun) && k + 1 < Tokens.Length && (Tokens[k + 1].Is(WordClass.Preposition | WordClass.Weekday | WordClass.TimeWord) || words.IsTime(k + 1) || words.Reads(k + 1, "out"))
        && Array.Exists(ReportingWords.MadePublic, word => words.Reads(k, word));

    /// <summary>The day at a token, where one stands there, and what follows it.</summary>
    public Complements Day(int k, int end) =>
        k < end && words.Input.TimeAt(k) is >= 0 and var time && DayOf(time) is { } day ? new Complements(words.Input.Times[time].End, day, false) : new Complements(k, null, false);

    /// <summary>The first day between two tokens.</summary>
    public LocalDate? DayWithin(int first, int end)
    {
        for (var k = first; k < end; k++)
        {
            if (words.Input.TimeAt(k) is >= 0 and var time) return DayOf(time);
        }

        return null;
    }

    /// <summary>The day a time names, where it names one.</summary>
    public LocalDate? DayOf(int time)
    {
        if (words.Input.Times[time].Expression?.Resolve(publishedOn) is not { Grain: TimeGrain.Day, From: { } from, IsCumulative: false } period) return null;
        return period.To == from ? from : null;
    }

    private int Next(int k, int end, ref bool hasAudience, ref LocalDate? on)
    {
        if (words.Input.TimeAt(k) is >= 0 and var time) return TakesTime(time, k, end, ref on) ? words.Input.Times[time].End : k;
        var token = Tokens[k];
        if (token.Is(WordClass.Adverb) && !token.Is(WordClass.Preposition | WordClass.Adjective | WordClass.CountQualifier) && token.IsWord) return k + 1;
        if (hasAudience && sources.Base(k, end) is { } audience && IsAudience(audience))
        {
            hasAudience = false;
            audience = sources.WithComplements(audience, end);
            return AlsoTold(audience.End, end);
        }

        if (hasAudience && (words.Reads(k, "him") || words.Reads(k, "them") || words.Reads(k, "us") || words.Reads(k, "me") || words.Reads(k, "her"))) return k + 1;
        if (IsPublished(k)) return words.Reads(k + 1, "out") ? k + 2 : k + 1;
        if (token.Is(WordClass.Preposition)) return Occasion(k, end);
        if (words.IsComma(k) && k + 1 < end && Tokens[k + 1] is { Lexeme.Reporting.Manner: ReportingManner.Cite } cite && cite.Is(WordClass.AccordingTo)) return Citation(k + 2, end) ?? k;
        return k;
    }

    private bool TakesTime(int time, int k, int end, ref LocalDate? on)
    {
        var mention = words.Input.Times[time];
        // "Verified by the agency since May": a stretch that still runs is told of the figure.
        if (mention.Expression is null or SinceExpression) return false;
        var day = DayOf(time);
        if (day is null && !ClosesClause(mention.End, end)) return false;
        if (mention.End < end && Tokens[mention.End].Is(WordClass.Possessive)) return false;
        // "said overnight shelling killed six": the time belongs to what is told.
        if (!Tokens[k].Is(WordClass.Preposition | WordClass.Weekday) && !ClosesClause(mention.End, end)) return false;
        on ??= day;
        return true;
    }

    private bool ClosesClause(int k, int end) =>
        k >= end || words.Reads(k, "that") || Tokens[k].Kind == TokenKind.Punctuation || Tokens[k].Is(WordClass.Preposition | WordClass.Conjunction);

    private int AlsoTold(int k, int end)
    {
        if (k + 1 < end && Tokens[k].Is(WordClass.Conjunction) && sources.Base(k + 1, end) is { } other && IsAudience(other) && !(other.End < end && IsFiniteVerb(other.End))) return other.End;
        return k;
    }

    private bool IsAudience(SourcePhrase phrase) => !phrase.IsPronoun && !phrase.IsCounted && (sources.IsSource(phrase) || phrase.HasName);

    private bool IsFiniteVerb(int k) => Tokens[k].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.OutcomeVerb) || words.IsReportingVerb(k);

    /// <summary>"In a statement", "to reporters", "on Telegram", "at a briefing in Geneva": the words around a statement, not its content.</summary>
    private int Occasion(int k, int end)
    {
        if (!IsOccasionPreposition(k) || (sources.Base(k + 1, end) ?? sources.Plain(k + 1, end)) is not { IsPronoun: false, IsCounted: false } phrase) return k;
        var head = Tokens[phrase.Head];
        var behind = sources.WithComplements(phrase, end).End;
        if (head.Is(WordClass.ReportingNoun | WordClass.Organisation) || (words.Reads(k, "on") && phrase.HasName) || (words.Reads(k, "to") && sources.IsSource(phrase))) return behind < end && IsFiniteVerb(behind) && !IsPublished(behind) ? k : behind;
        return ClosesClause(behind, end) && !(behind < end && Tokens[behind].Is(WordClass.Preposition | WordClass.Conjunction) && words.Input.TimeAt(behind) < 0) ? behind : k;
    }

    private bool IsOccasionPreposition(int k) =>
        words.Reads(k, "in") || words.Reads(k, "on") || words.Reads(k, "at") || words.Reads(k, "to") || words.Reads(k, "during") || words.Reads(k, "via") || words.Reads(k, "through") || words.Reads(k, "by")
        || words.Reads(k, "from") || words.Reads(k, "over") || words.Reads(k, "following") || words.Reads(k, "after");

    /// <summary>Behind the comma that ends "citing the army," where one does.</summary>
    private int? Citation(int k, int end)
    {
        if (sources.Forward(k, end) is not { } cited) return null;
        var behind = AlsoTold(cited.End, end);
        return words.IsComma(behind) ? behind + 1 : behind;
    }
}
