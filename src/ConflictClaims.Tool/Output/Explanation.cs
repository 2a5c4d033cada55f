using ConflictClaims.Assembly;
using ConflictClaims.Clauses;
using ConflictClaims.Counts;
using ConflictClaims.Phrases;
using ConflictClaims.Places;
using ConflictClaims.Text;
using ConflictClaims.Times;

namespace ConflictClaims.Tool.Output;

/// <summary>What each stage reads in a text, stage after stage.</summary>
internal sealed class Explanation(Article article, TextWriter output, int? terminalWidth)
{
    private readonly TokenizedText _text = TokenizedText.Read(article.Text, Lexicon.English);

    public void Write()
    {
        WriteTokens();
        WriteCounts();
        WriteTimes();
        WritePlaces();
        var input = new PhraseInput(_text);
        var sentences = SentenceReading.All(input);
        WritePhrases(sentences, input);
        WriteClauses(sentences);
        var document = ClaimParser.Parse(article, new ClaimParserOptions { IncludeUnquantified = true });
        WriteClaims(document);
        WriteMisses(sentences, document);
    }

    private void WriteTokens() =>
        Section("tokens", ["token", "can be", "sentence"], _text.Tokens.Select((token, i) => new[]
        {
            _text.TextOf(i, i + 1),
            token.Classes == 0 ? token.Kind.ToString() : token.Classes.ToString(),
            $"{Array.FindIndex(_text.Sentences, sentence => sentence.First <= i && i < sentence.End)}",
        }));

    private void WriteCounts()
    {
        var counts = new List<CountMention>();
        CountReader.Read(_text.Text, _text.Tokens, counts);
        Section("counts", ["words", "range", "precision"], counts.Select(count => new[]
        {
            _text.TextOf(count.First, count.End), Wording.Range(count.Range.Low, count.Range.High), Wording.Precision(count.Range.Precision),
        }));
    }

    private void WriteTimes()
    {
        var times = new List<TimeMention>();
        TimeReader.Read(_text.Text, _text.Tokens, times);
        Section("times", ["words", "period", "rate"], times.Select(time => new[]
        {
            _text.TextOf(time.First, time.End), Wording.Period(time.Expression?.Resolve(article.PublishedOn)), $"{time.Rate}",
        }));
    }

    private void WritePlaces()
    {
        var places = new List<PlaceMention>();
        PlaceReader.Read(_text.Text, _text.Tokens, places);
        Section("places", ["words", "place"], places.Select(place => new[] { _text.TextOf(place.First, place.End), Wording.Place(place.Place) }));
    }

    private void WritePhrases(List<SentenceReading> sentences, PhraseInput input) =>
        Section("phrases", ["kind", "words", "head", "count", "fate", "voice", "stance", "marks"], sentences.SelectMany(sentence => sentence.Phrases).Select(phrase => new[]
        {
            $"{phrase.Kind}",
            TextOf(phrase),
            phrase.Kind is PhraseKind.Noun or PhraseKind.Outcome or PhraseKind.Verb && phrase.Head >= 0 ? _text.TextOf(phrase.Head, phrase.Head + 1) : "",
            phrase.IsCounted ? Wording.Range(input.Counts[phrase.Count].Range.Low, input.Counts[phrase.Count].Range.High) : "",
            Wording.Outcome(phrase.Outcome, null),
            phrase.Voice == Voice.None ? "" : $"{phrase.Voice}",
            Wording.Stance(phrase.Stance, phrase.Hedges),
            phrase.Marks == PhraseMarks.None ? "" : $"{phrase.Marks}",
        }));

    private void WriteClauses(List<SentenceReading> sentences) =>
        Section("clauses", ["sentence", "line", "aside"], sentences.SelectMany((sentence, i) => sentence.Clauses.Select(clause => new[]
        {
            $"{i}", LineOf(clause), clause.IsAside ? "aside" : "",
        })));

    /// <summary>The phrases that the rules see, in brackets, with kinds: "Noun[12 people] Outcome[were killed]".</summary>
    private string LineOf(Clause clause) => string.Join(' ', clause.Line.Select(phrase => $"{phrase.Kind}[{TextOf(phrase)}]"));

    private string TextOf(Phrase phrase) => Wording.OneLine(_text.TextOf(phrase.First, phrase.End));

    private void WriteClaims(ClaimDocument document)
    {
        Section("claims", ["figure", "range", "outcome", "rule", "stance", "source"], document.Claims.Select(claim => new[]
        {
            document.TextOf(claim.Evidence.Figure), Wording.Range(claim.Figure.Low, claim.Figure.High), Wording.Outcome(claim.Figure), claim.Evidence.Rule,
            Wording.Stance(claim), Wording.Chain(claim.Attribution),
        }));
        Section("diagnostics", ["code", "message"], document.Diagnostics.Select(diagnostic => new[] { diagnostic.Code, diagnostic.Message }));
    }

    private void WriteMisses(List<SentenceReading> sentences, ClaimDocument document)
    {
        var left = sentences.SelectMany(sentence => sentence.Figures)
            .Where(figure => !document.Claims.Any(claim => claim.Evidence.Figure == _text.SpanOf(figure.First, figure.End) && claim.Figure.Outcome == figure.Outcome))
            .Select(figure => (figure.First, figure.End, Reason: $"{figure.Rule} found it; told before, of sport, or the words of a source"));
        var misses = sentences.SelectMany(sentence => sentence.Misses).Select(miss => (miss.First, miss.End, miss.Reason));
        Section("near misses", ["words", "why no claim"], left.Concat(misses).OrderBy(miss => miss.First).Select(miss => new[]
        {
            Wording.OneLine(_text.TextOf(miss.First, miss.End)), miss.Reason,
        }));
    }

    private void Section(string name, string[] heads, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        output.WriteLine(all.Length > 0 ? name : $"{name}: none");
        if (all.Length > 0) TableText.Write(output, terminalWidth, heads, all);
        output.WriteLine();
    }
}
