using ConflictClaims.Attributions;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Assembly;

/// <summary>
/// Places that no preposition marks, for a sentence that names no other: the label of a bulletin line ("Kherson: 2 dead")
/// and a name before a building or a stretch of land ("El Fasher hospital", "the Homs countryside").
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

    /// <summary>The place of a sentence and its words; null where there is none.</summary>
    public (Place Place, TextSpan Span)? Of(int sentence)
    {
        var tokens = input.Text.Sentences[sentence];
        return Label(tokens) ?? BeforeSite(tokens);
    }

    private (Place, TextSpan)? Label(Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End && i <= sentence.First + LongestLabel; i++)
        {
            if (!input.Tokens[i].IsMark(':')) continue;
            var first = NameBefore(i, sentence.First);
            var opens = first == sentence.First || (first < i && input.Tokens[first - 1].IsMark(','));
            return opens && !attributions.IsReporting(first) ? Found(first, i) : null;
        }

        return null;
    }

    private (Place, TextSpan)? BeforeSite(Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!input.Tokens[i].IsWord || !Array.Exists(Sites, site => input.Text.WordsOf(input.Tokens[i]).Equals(site, StringComparison.OrdinalIgnoreCase))) continue;
            var first = NameBefore(i, sentence.First);
            if (first < i && first > sentence.First && !attributions.IsReporting(first)) return Found(first, i);
        }

        return null;
    }

    /// <summary>Where the run of capitalised names that ends before a token starts; the token itself where there is none.</summary>
    private int NameBefore(int end, int from)
    {
        var first = end;
        while (first > from && input.Tokens[first - 1] is { IsWord: true, IsCapital: true } name && !name.Is(NoPlace)) first--;
        return first;
    }

    private (Place, TextSpan)? Found(int first, int end) => first < end ? (new Place(input.Text.WordsOf(first, end)), input.Text.SpanOf(first, end)) : null;
}
