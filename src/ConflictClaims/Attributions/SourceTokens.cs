using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>What single tokens can be in the words for a source and in a reporting verb group.</summary>
internal sealed class SourceTokens(PhraseInput input)
{
    private const WordClass Nouns = WordClass.SourceNoun | WordClass.Title | WordClass.Organisation | WordClass.ArmedGroup | WordClass.Person | WordClass.ReportingNoun | WordClass.Country
        | WordClass.Demonym | WordClass.Capital | WordClass.People | WordClass.Collective | WordClass.PlaceNoun | WordClass.Adjective | WordClass.Relation;

    private const WordClass Closed = WordClass.Auxiliary | WordClass.Modal | WordClass.Negation | WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Subordinator
        | WordClass.Pronoun | WordClass.Determiner | WordClass.Possessive | WordClass.Including | WordClass.AccordingTo;

    private const WordClass Verbs = WordClass.Verb | WordClass.OutcomeVerb | WordClass.SufferVerb | WordClass.ChangeVerb | WordClass.StrengthVerb | WordClass.Threat | WordClass.Adverb | WordClass.Measure
        | WordClass.Currency | WordClass.ReportingVerb;

    private const WordClass Heads = WordClass.SourceNoun | WordClass.Title | WordClass.Organisation | WordClass.ArmedGroup | WordClass.Person | WordClass.ReportingNoun | WordClass.Country
        | WordClass.Capital | WordClass.People | WordClass.Collective | WordClass.PlaceNoun;

    private const WordClass NoName = Heads | WordClass.NumberWord | WordClass.VagueQuantity | WordClass.Demonym | WordClass.Abbreviation | WordClass.Month | WordClass.Weekday;

    public PhraseInput Input => input;

    public Token[] Tokens => input.Tokens;

    public bool IsTime(int i) => input.TimeAt(i) >= 0;

    public ReadOnlySpan<char> Words(int i) => input.Text.WordsOf(Tokens[i]);

    public bool Reads(int i, string word) => i >= 0 && i < Tokens.Length && Words(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsComma(int i) => i >= 0 && i < Tokens.Length && Tokens[i].IsMark(',');

    public bool IsDash(int i) => i >= 0 && i < Tokens.Length && (Tokens[i].IsMark('\u2014') || Tokens[i].IsMark('\u2013') || (Tokens[i].IsMark('-') && !Tokens[i].IsGlued));

    public bool IsQuote(int i) => i >= 0 && i < Tokens.Length && Tokens[i].Kind == TokenKind.Punctuation && QuotationMarks.IsMark(Tokens[i].Mark);

    /// <summary>The comma before the next clause that an "and" or "but" joins on; <paramref name="end"/> where none follows.</summary>
    public int NextClause(int k, int end)
    {
        while (k + 1 < end && !(IsComma(k) && Tokens[k + 1].Is(WordClass.Conjunction))) k++;
        return k + 1 < end ? k : end;
    }

    /// <summary>A word that can stand in a noun phrase; behind a title or a name any word with a capital can.</summary>
    public bool IsNoun(int i, bool inName)
    {
        var t = Tokens[i];
        if (!t.IsWord || t.Lexeme.Form.Equals("that", StringComparison.Ordinal)) return false;
        if (t.Is(Closed) && !t.Is(WordClass.Organisation)) return (IsParticle(i) && inName) || IsSyllable(i);
        if (IsCompoundTail(i)) return true;
        if (IsReportingVerb(i)) return false;
        return IsNounBeforeSpeaker(i) || t.Is(Nouns) || t.Lexeme.SourceKind != SourceKind.Unknown || !t.Is(Verbs) || (inName && t.IsCapital && !t.Is(WordClass.Adverb));
    }

    /// <summary>The "run" of "the rebel-run ministry".</summary>
    private bool IsCompoundTail(int i) => i > 1 && Tokens[i] is { IsGlued: true, IsCapital: false } && Tokens[i - 1] is { IsGlued: true } hyphen && hyphen.IsMark('-') && Tokens[i - 2].IsWord;

    /// <summary>"The fire chief", "the strike committee": a bare verb before one who speaks is a noun.</summary>
    private bool IsNounBeforeSpeaker(int i)
    {
        var t = Tokens[i];
        if (t.IsCapital || t.Is(WordClass.Adverb | WordClass.ReportingVerb) || (t.Lexeme.Verb & (VerbForm.Past | VerbForm.Third | VerbForm.Gerund | VerbForm.Participle)) != 0 || Words(i).EndsWith("ed", StringComparison.Ordinal)) return false;
        return i > 0 && i + 1 < Tokens.Length && !Tokens[i - 1].Is(WordClass.Plural | WordClass.Auxiliary | WordClass.Modal | WordClass.Pronoun) && Tokens[i + 1] is { IsCapital: false } next && next.Is(WordClass.Title | WordClass.SourceNoun) && !next.Is(WordClass.Plural);
    }

    /// <summary>A noun or adjective of the lexicon: no other small word goes on behind a name.</summary>
    public bool IsKnownNoun(int i) => Tokens[i].Is(Nouns) || Tokens[i].Lexeme.SourceKind != SourceKind.Unknown || IsParticle(i);

    public bool IsHead(int i) => Tokens[i].Is(Heads) || IsNameWord(i);

    public bool IsNameWord(int i)
    {
        var t = Tokens[i];
        return t.IsWord && t.IsCapital && (!t.Is(NoName | Closed) || IsSyllable(i) || IsInitial(i)) && !IsTime(i);
    }

    /// <summary>The "P" of "Sundar P".</summary>
    private bool IsInitial(int i) =>
        i > 0 && Tokens[i].End - Tokens[i].Start == 1 && Tokens[i].Is(WordClass.Abbreviation) && Tokens[i - 1] is { IsWord: true, IsCapital: true } before && !before.Is(NoName | Closed);

    /// <summary>The "Do" of "Han Do-jin".</summary>
    private bool IsSyllable(int i) =>
        i > 0 && i + 2 < Tokens.Length && Tokens[i].IsCapital && Tokens[i - 1] is { IsWord: true, IsCapital: true } && Tokens[i + 1] is { IsGlued: true } hyphen && hyphen.IsMark('-') && Tokens[i + 2] is { IsGlued: true, IsCapital: false };

    /// <summary>A reporting verb, and not the noun, the participle before a noun or the phrase it can also be.</summary>
    public bool IsReportingVerb(int i)
    {
        var t = Tokens[i];
        if (!t.Is(WordClass.ReportingVerb)) return false;
        if (i > 0 && PrecludesVerb(i)) return false;
        if (t.Is(WordClass.Person) && i + 1 < Tokens.Length && Tokens[i + 1].Is(WordClass.Including | WordClass.Preposition | WordClass.Auxiliary)) return false;
        if ((t.Lexeme.Verb & (VerbForm.Past | VerbForm.Participle | VerbForm.Gerund)) != 0) return true;
        if (t.Lexeme.Verb == VerbForm.Base && (IsOne(i) || !CanPrecedeBase(i))) return false;
        return !t.Is(WordClass.ReportingNoun | WordClass.SourceNoun) || !IsNounHere(i);
    }

    /// <summary>"A media report", "an officials' estimate".</summary>
    private bool IsOne(int i) => Tokens[i].Is(WordClass.ReportingNoun) && (Reads(i - 2, "a") || Reads(i - 2, "an"));

    /// <summary>"Officials state", "they report": a base form that can be a noun has a plural or a helping verb before it, any other a word.</summary>
    private bool CanPrecedeBase(int i) =>
        i > 0 && ((Tokens[i - 1].IsWord && Tokens[i].Lexeme.SourceKind == SourceKind.Unknown) || Tokens[i - 1].Is(WordClass.Plural | WordClass.Pronoun | WordClass.Adverb | WordClass.Modal | WordClass.Auxiliary | WordClass.Relative | WordClass.Negation) || Reads(i - 1, "to")
            || EndsTime(i) || IsBehindComplementOfPlural(i) || (IsComma(i - 1) && Tokens[i].Lexeme.SourceKind == SourceKind.Unknown));

    /// <summary>"Teams of the agency | estimate that": the plural stands before the complement.</summary>
    private bool IsBehindComplementOfPlural(int i)
    {
        if (!Reads(i + 1, "that") && input.CountAt(i + 1) < 0) return false;
        for (var k = i - 2; k > 0 && k > i - 6 && Tokens[k].IsWord; k--)
        {
            if (Tokens[k].Is(WordClass.Preposition)) return Tokens[k - 1].Is(WordClass.Plural);
        }

        return false;
    }

    private bool EndsTime(int end)
    {
        for (var k = end - 1; k >= 0 && k > end - 7; k--)
        {
            if (input.TimeAt(k) is >= 0 and var time) return input.Times[time].End == end;
        }

        return false;
    }

    private bool PrecludesVerb(int i)
    {
        var before = Tokens[i - 1];
        if (before.Is(WordClass.Pronoun | WordClass.Relative)) return false;
        if (before.Is(WordClass.Determiner)) return true;
        if (before.Is(WordClass.Possessive)) return true;
        if (before.Is(WordClass.Preposition) && (Tokens[i].Lexeme.Verb & VerbForm.Gerund) == 0) return input.TimeAt(i - 1) < 0 && !before.Is(WordClass.Adverb) && !Reads(i - 1, "to");
        return Tokens[i].Is(WordClass.ReportingNoun) && before.Is(WordClass.Adjective) && !before.Is(WordClass.SourceNoun | WordClass.Person);
    }

    /// <summary>"Hospital records show", "reports of": a noun where a verb follows it or a complement hangs on it.</summary>
    private bool IsNounHere(int i)
    {
        var next = i + 1;
        if (next >= Tokens.Length || Tokens[next].IsMark('.')) return IsCited(i);
        if (IsComma(next)) return i == 0 || !Tokens[i - 1].IsCapital || !Tokens[i - 1].Is(WordClass.Organisation);
        if (Tokens[next].Is(WordClass.ReportingVerb) && (Tokens[next].Lexeme.Verb & (VerbForm.Past | VerbForm.Base | VerbForm.Third)) != 0) return true;
        if (Tokens[next].Is(WordClass.Auxiliary | WordClass.Modal)) return true;
        return Reads(next, "of") || Reads(next, "from") || Reads(next, "by") || Reads(next, "about")
            || Array.Exists(SourceWords.TailOpeners, word => Reads(next, word));
    }

    /// <summary>"…, citing hospital records." against "…, the ministry reports."</summary>
    private bool IsCited(int i)
    {
        for (var k = i - 1; k >= 0 && k > i - 5 && Tokens[k].IsWord; k--)
        {
            if (Tokens[k].Is(WordClass.AccordingTo | WordClass.Preposition)) return true;
        }

        return false;
    }

    /// <summary>Small words inside names: "al", "bin", "van der".</summary>
    private bool IsParticle(int i) => Reads(i, "al") || Reads(i, "de") || Reads(i, "ben") || Reads(i, "del");
}
