using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Tells whether what stands behind a reporting verb is its content, by what the verb asks for.</summary>
internal sealed class ContentReader(SourceTokens words, RefutationReader refutations)
{
    private Token[] Tokens => words.Tokens;

    /// <summary>Whether what follows is content: an ordinary verb needs "that", a quotation or a document as its subject; a denial needs something that can be untrue.</summary>
    public bool Governs(int v, Complements behind, Subject subject, ReportingSense sense, bool isBare, int end)
    {
        if (sense.Manner == ReportingManner.Put) return PutsCount(v, end);
        if (isBare) return subject.First >= 0 && sense.Manner != ReportingManner.Weak;
        if (behind.HasThat || OpensQuotation(behind.End, end)) return true;
        if (IsCalledUntrue(v, end) || TellsOf(behind.End, end) || FindsNone(behind.End, end)) return true;
        if (sense.Manner == ReportingManner.Weak) return Tokens[subject.Sources[^1].Head].Is(WordClass.ReportingNoun) && !subject.IsRelative;
        if (sense.Stance == Stance.Denied) return IsDeniable(behind.End, end);
        if (Tokens[v].Lexeme.Form is "accused" or "accuse" or "accuses") return CountsBeforeNextClause(behind.End, end);
        if (Tokens[v].Lexeme.Form is "counted" or "counts" or "count" or "listed" or "lists" or "list") return CountsHere(behind.End, end);
        return !(sense.Hedges == Hedges.Alleged && ClaimsDeed(behind.End, end));
    }

    /// <summary>"Spoke of 17 dead", "spoke of “a handful of wounded”".</summary>
    private bool TellsOf(int k, int end) =>
        words.Reads(k, "of") && k + 2 < end && words.Input.CountAt(words.IsQuote(k + 1) ? k + 2 : k + 1) >= 0;

    /// <summary>"Accused the army of having killed 70", but not "accused them of spying, and 20 were shot".</summary>
    private bool CountsBeforeNextClause(int k, int end)
    {
        for (var last = words.NextClause(k, end); k < last; k++)
        {
            if (words.Input.CountAt(k) >= 0 || Tokens[k].Is(WordClass.OutcomeVerb | WordClass.OutcomeNoun)) return true;
        }

        return false;
    }

    /// <summary>"Claimed responsibility", "claimed the attack": owns up to it and tells nothing.</summary>
    private bool ClaimsDeed(int k, int end)
    {
        if (k + 1 >= end) return false;
        return words.Reads(k, "responsibility") || (Tokens[k].Is(WordClass.Determiner) && Tokens[k + 1].Is(WordClass.Means));
    }

    /// <summary>"Counted 14 bodies", but not "counted herself lucky".</summary>
    private bool CountsHere(int k, int end)
    {
        for (var last = Math.Min(end, k + 3); k < last; k++)
        {
            if (words.Input.CountAt(k) >= 0) return true;
        }

        return false;
    }

    /// <summary>"Found no evidence that".</summary>
    private bool FindsNone(int k, int end) => k < end && refutations.Read(k, end) is not null;

    /// <summary>"Branded as fake the report that 13 died", "described reports of 40 dead as lies".</summary>
    public bool IsCalledUntrue(int v, int end)
    {
        if (Tokens[v].Lexeme.Reporting is not ({ Manner: ReportingManner.Weak } or { Stance: Stance.Denied })) return false;
        var hasReport = false;
        for (var k = v + 1; k < end && !Tokens[k].IsMark(';') && (Tokens[k].Is(WordClass.ReportingNoun) || !words.IsReportingVerb(k)); k++)
        {
            hasReport |= Tokens[k].Is(WordClass.ReportingNoun);
            if (words.Reads(k, "as") && (hasReport || k == v + 1) && refutations.IsUntrue(k + 1, end)) return hasReport || refutations.NamesReport(k + 1, end);
        }

        return false;
    }

    /// <summary>"Called a report that 17 had died “completely false”".</summary>
    public bool IsCalledUntrueAtEnd(int v, int end)
    {
        var k = end - 1;
        while (k > v && !Tokens[k].IsWord) k--;
        if (!refutations.NamesReport(v + 1, Math.Min(k, v + 6)) || !refutations.IsUntrue(k, end)) return false;
        while (k > v && Tokens[k - 1].Is(WordClass.Adverb)) k--;
        return words.IsQuote(k - 1) || words.IsQuote(end - 1) || !Tokens[k - 1].Is(WordClass.Auxiliary);
    }

    public bool IsDeniable(int k, int end)
    {
        if (k >= end) return false;
        var t = Tokens[k];
        if (t.IsNumber || t.Is(WordClass.NumberWord | WordClass.VagueQuantity | WordClass.CountQualifier | WordClass.Pronoun) || words.Words(k).EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return true;
        return refutations.NamesReport(k, words.Reads(k, "as") ? end : Math.Min(end, k + 5));
    }

    /// <summary>"Puts Russian losses at 1,200".</summary>
    public bool PutsCount(int v, int end)
    {
        var hasLoss = words.Reads(v + 1, "them") && (words.Input.CountAt(v + 3) >= 0 || words.Input.CountAt(v + 4) >= 0);
        for (var k = v + 1; k < end && k < v + 12; k++)
        {
            hasLoss |= Tokens[k].Is(WordClass.OutcomeNoun | WordClass.TotalNoun | WordClass.ReportingNoun);
            if (words.Reads(k, "at")) return hasLoss;
        }

        return false;
    }

    public bool OpensQuotation(int k, int end) =>
        k < end && (words.IsQuote(k) || ((words.IsComma(k) || Tokens[k].IsMark(':')) && (Tokens[k].IsMark(':') || (k + 1 < end && words.IsQuote(k + 1)))));
}
