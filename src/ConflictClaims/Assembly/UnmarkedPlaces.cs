using ConflictClaims.Attributions;
using ConflictClaims.Figures;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Places;
using ConflictClaims.Text;

namespace ConflictClaims.Assembly;

/// <summary>
/// Places that no preposition marks, for a sentence that names no other: the label of a bulletin line ("Kherson: 2 dead"),
/// a name before a building or a stretch of land ("El Fasher hospital", "the Homs countryside") and before what happened
/// there ("the Quetta bombing").
/// </summary>
internal sealed class UnmarkedPlaces(PhraseInput input, AttributionReading attributions)
{
    private const int LongestLabel = 8;

    private const WordClass NoPlace = WordClass.Organisation | WordClass.Person | WordClass.Title | WordClass.SourceNoun | WordClass.ArmedGroup | WordClass.Demonym | WordClass.People | WordClass.Month | WordClass.Weekday
        | WordClass.OutcomeNoun | WordClass.OutcomeVerb | WordClass.OutcomeAdjective | WordClass.Means | WordClass.ReportingNoun | WordClass.ReportingVerb | WordClass.Verb | WordClass.Determiner | WordClass.Preposition | WordClass.Relation;

    private static readonly string[] Sites =
    [
        "hospital", "school", "market", "mosque", "church", "camp", "base", "airport", "prison", "port", "university", "countryside", "suburb", "suburbs", "outskirts", "hotel", "stadium", "refinery", "bazaar", "checkpoint", "highlands",
    ];

    private static readonly string[] Incidents =
    [
        "bombing", "bombings", "blast", "blasts", "explosion", "explosions", "shooting", "stabbing", "massacre", "riot", "riots", "clashes", "quake", "earthquake", "flood", "floods", "siege", "ambush", "stampede", "landslide", "protest", "protests",
    ];

    /// <summary>The place of a figure and its words; null where there is none.</summary>
    public (Place Place, TextSpan Span)? Of(FigureMention figure)
    {
        var sentence = input.Text.Sentences[figure.Sentence];
        return Label(sentence.First, sentence.End) ?? BeforeSite(sentence) ?? BeforeIncident(sentence);
    }

    /// <summary>"Kherson: 2 dead", "• Kayin State: 5 killed", "Odesa region — 3 wounded".</summary>
    private (Place, TextSpan)? Label(int from, int to)
    {
        from = BehindBullet(from, to);
        for (var i = from + 1; i < to && i <= from + LongestLabel; i++)
        {
            if (!EndsLabel(i)) continue;
            if (LastOfLabel(from, i) is { } place) return place;
            if (PlaceNames.Read(new PlaceTokens(input.Text.Text, input.Tokens), from) == i) return Found(from, i);
            var first = NameBefore(i, from);
            var opens = first == from || (first < i && input.Tokens[first - 1].IsMark(','));
            return opens && !attributions.IsReporting(first) ? Found(first, i) : null;
        }

        return null;
    }

    /// <summary>Behind the mark or number that opens the line of a list.</summary>
    private int BehindBullet(int at, int end)
    {
        if (input.Tokens[at].IsNumber && at + 1 < end && input.Tokens[at + 1] is { IsGlued: true, Mark: ')' or '.' }) return at + 2;
        while (at < end && input.Tokens[at] is { Kind: TokenKind.Punctuation, Mark: not ('"' or '(' or '\u201C') }) at++;
        return at;
    }

    private bool EndsLabel(int i) => input.Tokens[i].IsMark(':') || (input.Tokens[i] is { Kind: TokenKind.Punctuation, Mark: '\u2013' or '\u2014' or '-', IsGlued: false } && input.CountAt(i + 1) >= 0);

    /// <summary>A place with its kind that ends the label: "Mogadishu, Hodan district:".</summary>
    private (Place, TextSpan)? LastOfLabel(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (input.PlaceAt(i) is var at and >= 0 && input.Places[at].End == end && (i == from || input.Tokens[i - 1].IsMark(','))) return (input.Places[at].Place, input.Text.SpanOf(i, end));
        }

        return null;
    }

    private (Place, TextSpan)? BeforeSite(Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!IsOneOf(Sites, i)) continue;
            var first = NameBefore(i, sentence.First);
            if (first < i && first > sentence.First && !attributions.IsReporting(first)) return Found(first, i);
        }

        return null;
    }

    /// <summary>At the start of a sentence, where every word has a capital, only a name known for a place will do.</summary>
    private (Place, TextSpan)? BeforeIncident(Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!IsOneOf(Incidents, i) || input.Tokens[i].IsCapital) continue;
            var first = NameBefore(i, sentence.First);
            if (first < i && (first > sentence.First || input.Tokens[i - 1].Is(WordClass.Capital)) && !input.Tokens[first].Is(WordClass.Country) && !attributions.IsReporting(first)) return Found(first, i);
        }

        return null;
    }

    private bool IsOneOf(string[] words, int i) => input.Tokens[i].IsWord && Array.Exists(words, word => input.Text.WordsOf(input.Tokens[i]).Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the run of capitalised names that ends before a token starts; the token itself where there is none.</summary>
    private int NameBefore(int end, int from)
    {
        var first = end;
        while (first > from && IsName(input.Tokens[first - 1])) first--;
        return first;
    }

    private static bool IsName(Token token) => token is { IsWord: true, IsCapital: true, Lexeme.PlaceTerm: not (PlaceTerm.NoPlace or PlaceTerm.Institution) } && !token.Is(NoPlace);

    private (Place, TextSpan)? Found(int first, int end) => first < end ? (new Place(input.Text.WordsOf(first, end)), input.Text.SpanOf(first, end)) : null;
}
