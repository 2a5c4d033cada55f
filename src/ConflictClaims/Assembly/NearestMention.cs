using ConflictClaims.Attributions;
using ConflictClaims.Figures;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Times;

namespace ConflictClaims.Assembly;

/// <summary>Which time and which place of a sentence a figure takes: the nearest that does not belong to the reporting, its own clause first.</summary>
internal sealed class NearestMention(PhraseInput input, AttributionReading attributions)
{
    /// <summary>What a comma between a place and the figure behind it adds to the distance, in tokens.</summary>
    private const int OtherPhrase = 12;

    /// <summary>What "the Iraqi capital" and "five residents of the region" have on top, so that any other name in the sentence comes first.</summary>
    private const int Loose = 1000;

    /// <summary>The index of the time, or -1.</summary>
    public int Time(FigureMention figure, FigureMention? before)
    {
        var words = WordsOf(figure, before);
        var (first, end) = input.TimesIn(input.Text.Sentences[figure.Sentence]);
        var best = -1;
        var bestCost = int.MaxValue;
        for (var i = first; i < end; i++)
        {
            var time = input.Times[i];
            if (time.Expression is null || attributions.IsReporting(time.First) || IsOfVictims(figure, time)) continue;
            var cost = Cost(figure, words, time.First, time.End);
            if (cost >= bestCost) continue;
            best = i;
            bestCost = cost;
        }

        return best;
    }

    /// <summary>The index of the place, or -1.</summary>
    public int Place(FigureMention figure, FigureMention? before)
    {
        var words = WordsOf(figure, before);
        var (first, end) = input.PlacesIn(input.Text.Sentences[figure.Sentence]);
        var best = -1;
        var bestCost = int.MaxValue;
        for (var i = first; i < end; i++)
        {
            var place = input.Places[i];
            if (!place.HasPreposition || (attributions.IsReporting(place.First) && !IsSceneOfDeed(place.First)) || IsOpponent(place.First)) continue;
            var cost = Cost(figure, words, place.First, place.End) + (CommaBetween(place.End, figure.First) ? OtherPhrase : 0) + (place.IsLoose ? Loose : 0);
            if (cost >= bestCost) continue;
            best = i;
            bestCost = cost;
        }

        return best;
    }

    /// <summary>"According to police, of hours of fighting in the prison": where the deed was done stays the place, even among words about the source.</summary>
    private bool IsSceneOfDeed(int token) => token > 1 && (input.Tokens[token - 2].Is(WordClass.Means | WordClass.OutcomeNoun) || input.Tokens[token - 2].Lexeme.Calendar == (int)TimeTerm.Event);

    /// <summary>"the war against Ukraine": a side, not the place.</summary>
    private bool IsOpponent(int token) => token > 0 && input.Tokens[token].Is(WordClass.Country | WordClass.Capital) && (input.Tokens[token - 1].Lexeme.Form == "against" || (token > 1 && input.Tokens[token - 2].Lexeme.Form == "against"));

    /// <summary>Whether a place told before the figure is cut off from it by a comma.</summary>
    private bool CommaBetween(int end, int figure)
    {
        for (var i = end; i < figure; i++)
        {
            if (input.Tokens[i].IsMark(',')) return true;
        }

        return false;
    }

    /// <summary>"Suspects in the 2015 attack were killed": the year tells who they are, not when they died.</summary>
    private static bool IsOfVictims(FigureMention figure, TimeMention time) => time.IsOfEvent && time.First >= figure.End && time.End <= figure.TermFirst;

    /// <summary>
    /// The words of the fate. "Four were killed in Orikhiv and two in Huliaipole": the second figure takes the fate of the
    /// first, and what stands before it is told of the first.
    /// </summary>
    private static (int First, int End) WordsOf(FigureMention figure, FigureMention? before)
    {
        var isElliptic = before is not null && before.Sentence == figure.Sentence && before.TermFirst == figure.TermFirst && before.End <= figure.First && figure.TermEnd <= figure.First;
        return isElliptic ? (figure.First, figure.End) : (Math.Min(figure.First, figure.TermFirst), Math.Max(figure.End, figure.TermEnd));
    }

    /// <summary>Distance in tokens from the words of the fate; another clause costs more, and so does a figure in between.</summary>
    private static int Cost(FigureMention figure, (int First, int End) words, int first, int end)
    {
        var distance = end <= words.First ? (words.First - end) + 2 : first >= words.End ? first - words.End : 0;
        return first >= figure.ClauseFirst && end <= figure.ClauseEnd ? distance : distance + 40;
    }
}
