using ConflictClaims.Attributions;
using ConflictClaims.Figures;
using ConflictClaims.Phrases;

namespace ConflictClaims.Assembly;

/// <summary>Which time and which place of a sentence a figure takes: the nearest that does not belong to the reporting, its own clause first.</summary>
internal sealed class NearestMention(PhraseInput input, AttributionReading attributions)
{
    /// <summary>What a comma between a place and the figure behind it adds to the distance, in tokens.</summary>
    private const int OtherPhrase = 12;

    /// <summary>The index of the time, or -1.</summary>
    public int Time(FigureMention figure)
    {
        var (first, end) = input.TimesIn(input.Text.Sentences[figure.Sentence]);
        var best = -1;
        var bestCost = int.MaxValue;
        for (var i = first; i < end; i++)
        {
            var time = input.Times[i];
            if (time.Expression is null || attributions.IsReporting(time.First)) continue;
            var cost = Cost(figure, time.First, time.End);
            if (cost >= bestCost) continue;
            best = i;
            bestCost = cost;
        }

        return best;
    }

    /// <summary>The index of the place, or -1.</summary>
    public int Place(FigureMention figure)
    {
        var (first, end) = input.PlacesIn(input.Text.Sentences[figure.Sentence]);
        var best = -1;
        var bestCost = int.MaxValue;
        for (var i = first; i < end; i++)
        {
            var place = input.Places[i];
            if (!place.HasPreposition || attributions.IsReporting(place.First) || IsOpponent(place.First)) continue;
            var cost = Cost(figure, place.First, place.End) + (CommaBetween(place.End, figure.First) ? OtherPhrase : 0);
            if (cost >= bestCost) continue;
            best = i;
            bestCost = cost;
        }

        return best;
    }

    /// <summary>"the war against Ukraine": a side, not the place.</summary>
    private bool IsOpponent(int token) => token > 0 && (input.Tokens[token - 1].Lexeme.Form == "against" || (token > 1 && input.Tokens[token - 2].Lexeme.Form == "against"));

    /// <summary>Whether a place told before the figure is cut off from it by a comma.</summary>
    private bool CommaBetween(int end, int figure)
    {
        for (var i = end; i < figure; i++)
        {
            if (input.Tokens[i].IsMark(',')) return true;
        }

        return false;
    }

    /// <summary>Distance in tokens from the words of the fate; another clause costs more, and so does a figure in between.</summary>
    private static int Cost(FigureMention figure, int first, int end)
    {
        var start = Math.Min(figure.First, figure.TermFirst);
        var stop = Math.Max(figure.End, figure.TermEnd);
        var distance = end <= start ? (start - end) + 2 : first >= stop ? first - stop : 0;
        return first >= figure.ClauseFirst && end <= figure.ClauseEnd ? distance : distance + 40;
    }
}
