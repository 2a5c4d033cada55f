using ConflictClaims.Counts;
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
        WriteClaims();
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

    private void WriteClaims()
    {
        var document = ClaimParser.Parse(article, new ClaimParserOptions { IncludeUnquantified = true });
        Section("claims", ["figure", "range", "outcome", "rule"], document.Claims.Select(claim => new[]
        {
            document.TextOf(claim.Evidence.Figure), Wording.Range(claim.Figure.Low, claim.Figure.High), Wording.Outcome(claim.Figure), claim.Evidence.Rule,
        }));
        Section("diagnostics", ["code", "message"], document.Diagnostics.Select(diagnostic => new[] { diagnostic.Code, diagnostic.Message }));
    }

    private void Section(string name, string[] heads, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        output.WriteLine(all.Length > 0 ? name : $"{name}: none");
        if (all.Length > 0) TableText.Write(output, terminalWidth, heads, all);
        output.WriteLine();
    }
}
