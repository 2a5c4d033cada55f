using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;
using NodaTime;

namespace ConflictClaims.Attributions;

/// <summary>Tokens and quotations to reporting clauses.</summary>
internal sealed class AttributionReader
{
    private const WordClass Cues = WordClass.ReportingVerb | WordClass.AccordingTo | WordClass.ReportingNoun | WordClass.CountQualifier;

    /// <summary>No sentence of prose has so many; a bound keeps the work linear in any text.</summary>
    private const int MostInSentence = 60;

    private readonly SourceTokens _words;
    private readonly SourcePhraseReader _phrases;
    private readonly SpeakerMemory _memory;
    private readonly VerbClauseReader _verbs;
    private readonly CitationReader _citations;
    private readonly RefutationReader _refutations;
    private readonly RevisionReader _revisions;
    private readonly OpeningReader _openings;
    private readonly ScopeReader _scopes;
    private readonly Sentence[] _sentences;

    private AttributionReader(PhraseInput input, LocalDate? publishedOn)
    {
        _words = new SourceTokens(input);
        _phrases = new SourcePhraseReader(_words);
        _sentences = input.Text.Sentences;
        _memory = new SpeakerMemory(_words, _phrases, new SourceDescriber(_words, _phrases));
        var subjects = new SubjectReader(_words, _phrases);
        var complements = new VerbComplements(_words, _phrases, publishedOn);
        _refutations = new RefutationReader(_words);
        _revisions = new RevisionReader(_words, subjects, complements);
        _verbs = new VerbClauseReader(_words, _phrases, subjects, complements, _refutations, new ContentReader(_words, _refutations));
        _citations = new CitationReader(_words, _phrases, subjects, complements, _memory);
        _openings = new OpeningReader(_words, complements, publishedOn);
        _scopes = new ScopeReader(_words);
    }

    private Token[] Tokens => _words.Tokens;

    /// <summary>Reads all reporting of an article.</summary>
    /// <param name="input">The article's tokens, counts, times and places.</param>
    /// <param name="phrases">The phrases of each sentence.</param>
    /// <param name="publishedOn">The day of publication, or null.</param>
    public static AttributionReading Read(PhraseInput input, IReadOnlyList<Phrase[]> phrases, LocalDate? publishedOn)
    {
        _ = phrases;
        return new AttributionReader(input, publishedOn).ReadAll();
    }

    private AttributionReading ReadAll()
    {
        _memory.Learn(_sentences);
        var clauses = new IReadOnlyList<ReportingClause>[_sentences.Length];
        var caveats = new List<Caveat>();
        var caveatReader = new CaveatReader(_words);
        for (var s = 0; s < _sentences.Length; s++)
        {
            clauses[s] = ReadSentence(s);
            if (caveatReader.Read(_sentences[s]) is { } caveat) caveats.Add(caveat);
        }

        foreach (var clause in clauses.SelectMany(c => c))
        {
            foreach (var source in clause.Sources) _memory.Learn(source);
        }

        for (var s = 0; s < clauses.Length; s++) clauses[s] = Resolve(clauses[s], s);
        new QuotationSpeakers(_words, clauses).Assign();
        new AfterthoughtReader(_words).Apply(clauses);
        return new AttributionReading(_words.Input.Text, clauses.SelectMany(c => c)) { Caveats = caveats };
    }

    private List<ReportingClause> ReadSentence(int s)
    {
        var (first, end) = (_sentences[s].First, _sentences[s].End);
        var found = new List<ReportingClause>();
        for (var i = first; i < end && found.Count < MostInSentence; i++)
        {
            if (Tokens[i].Lexeme.Reporting is { Manner: ReportingManner.Revise }) Add(found, _revisions.Read(i, s, first, end));
            if (Tokens[i].Lexeme.Reporting is { Manner: ReportingManner.Call }) Add(found, _verbs.ReadCalling(i, s, first, end));
            if (!Tokens[i].Is(Cues)) continue;
            var before = found.Count;
            if (Tokens[i].Is(WordClass.AccordingTo) && Tokens[i].Lexeme.Reporting is not null) _citations.Read(i, s, first, end, found);
            else if (_words.IsReportingVerb(i)) Add(found, _verbs.Read(i, s, first, end));
            else if (Tokens[i].Is(WordClass.ReportingNoun)) Add(found, _citations.ByCount(i, s, first, end) ?? _citations.OwnCount(i, s, first, end));
            else if (Tokens[i].Is(WordClass.CountQualifier)) Add(found, _refutations.Clause(i, s, end));
            for (var k = before; k < found.Count; k++) i = Math.Max(i, found[k].Verb >= i && found[k].Verb < i + 4 ? found[k].Verb : i);
        }

        if (found.TrueForAll(clause => clause.IsOwnVoice)) Add(found, _citations.Headline(s, first, end));
        found.Sort((a, b) => a.First.CompareTo(b.First));
        foreach (var clause in found)
        {
            if (found[0] == clause || found[0].First > first) _openings.Attach(clause, first);
        }

        _scopes.Assign(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found), first, end);
        return found;
    }

    private static void Add(List<ReportingClause> found, ReportingClause? clause)
    {
        if (clause is not null) found.Add(clause);
    }

    private List<ReportingClause> Resolve(IReadOnlyList<ReportingClause> clauses, int sentence)
    {
        var kept = new List<ReportingClause>(clauses.Count);
        foreach (var clause in clauses)
        {
            if (clause.SharesSource && !Share(clause, kept, sentence)) continue;
            if (!clause.SharesSource && !clause.IsOwnVoice)
            {
                clause.Voices = clause.Sources;
                clause.Resolved = [.. clause.Sources.Select(source => _memory.Resolve(BodyBefore(source, sentence) ?? source))];
            }

            kept.Add(clause);
        }

        return kept;
    }

    /// <summary>"The army did not comment; | it earlier said": the body that the sentence opens with.</summary>
    private SourcePhrase? BodyBefore(SourcePhrase source, int sentence)
    {
        var first = _sentences[sentence].First;
        if (!source.IsPronoun || !_words.Reads(source.Head, "it") || source.First == first || !Tokens[source.First - 1].IsMark(';')) return null;
        return _phrases.Base(first, source.First) is { IsPronoun: false } body && Tokens[body.Head].Is(WordClass.SourceNoun | WordClass.Organisation | WordClass.ArmedGroup) && !Tokens[body.Head].Is(WordClass.Person | WordClass.Plural) ? body : null;
    }

    /// <summary>Gives "…, adding that" the sources of the clause before it, or the subject of the sentence.</summary>
    private bool Share(ReportingClause clause, List<ReportingClause> before, int sentence)
    {
        if (before.FindLast(c => c.Rank != ChainRank.Origin && !c.IsOwnVoice) is { } host)
        {
            (clause.Resolved, clause.Voices) = (host.Resolved, host.Voices);
            clause.Hedges |= EstimateBetween(host.End, clause.First);
            return true;
        }

        var (first, end) = (_sentences[sentence].First, clause.First);
        while (first < end && _words.Input.TimeAt(first) is >= 0 and var time) first = _words.Input.Times[time].End;
        if (first < end && _words.IsComma(first)) first++;
        if (first >= end || _phrases.Forward(first, end) is not { IsCounted: false } subject) return false;
        if (!subject.HasName && !Tokens[subject.Head].Is(WordClass.SourceNoun | WordClass.Title | WordClass.Organisation | WordClass.ReportingNoun | WordClass.ArmedGroup | WordClass.Country)) return false;
        clause.Voices = [subject];
        clause.Resolved = [_memory.Resolve(subject)];
        return true;
    }

    /// <summary>"Reported a lower estimate, stating that": what is stated is the estimate.</summary>
    private Hedges EstimateBetween(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Tokens[i] is { Lexeme.Reporting.Hedges: Hedges.Estimated } token && token.Is(WordClass.ReportingNoun | WordClass.OutcomeNoun)) return Hedges.Estimated;
        }

        return Hedges.None;
    }
}
