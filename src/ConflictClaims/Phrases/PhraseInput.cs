using ConflictClaims.Counts;
using ConflictClaims.Places;
using ConflictClaims.Text;
using ConflictClaims.Times;

namespace ConflictClaims.Phrases;

/// <summary>What the phrases are made of: the article's tokens with the counts, times and places found in them, addressed by token.</summary>
internal sealed class PhraseInput
{
    private readonly int[] _countAt;
    private readonly int[] _timeAt;
    private readonly int[] _placeAt;

    public PhraseInput(TokenizedText text)
    {
        Text = text;
        Counts = [];
        Times = [];
        Places = [];
        CountReader.Read(text.Text, text.Tokens, Counts);
        TimeReader.Read(text.Text, text.Tokens, Times);
        PlaceReader.Read(text.Text, text.Tokens, Places);
        _countAt = Starts(text.Tokens.Length, Counts, c => c.First);
        _timeAt = Starts(text.Tokens.Length, Times, t => t.First);
        _placeAt = Starts(text.Tokens.Length, Places, p => p.First);
    }

    public TokenizedText Text { get; }

    public Token[] Tokens => Text.Tokens;

    public List<CountMention> Counts { get; }

    public List<TimeMention> Times { get; }

    public List<PlaceMention> Places { get; }

    /// <summary>The index of the count that starts at a token, or -1.</summary>
    public int CountAt(int token) => _countAt[token] - 1;

    /// <summary>The index of the time that starts at a token, or -1.</summary>
    public int TimeAt(int token) => _timeAt[token] - 1;

    /// <summary>The index of the place that starts at a token, or -1.</summary>
    public int PlaceAt(int token) => _placeAt[token] - 1;

    /// <summary>The counts that start in a sentence, as a half-open range of indexes.</summary>
    public (int First, int End) CountsIn(Sentence sentence) => Within(Counts, sentence, static c => c.First);

    /// <summary>The times that start in a sentence, as a half-open range of indexes.</summary>
    public (int First, int End) TimesIn(Sentence sentence) => Within(Times, sentence, static t => t.First);

    /// <summary>The places that start in a sentence, as a half-open range of indexes.</summary>
    public (int First, int End) PlacesIn(Sentence sentence) => Within(Places, sentence, static p => p.First);

    private static (int First, int End) Within<T>(List<T> mentions, Sentence sentence, Func<T, int> first)
    {
        var from = LowerBound(mentions, sentence.First, first);
        return (from, LowerBound(mentions, sentence.End, first));
    }

    private static int LowerBound<T>(List<T> mentions, int token, Func<T, int> first)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (first(mentions[middle]) < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int[] Starts<T>(int tokens, List<T> mentions, Func<T, int> first)
    {
        var starts = new int[tokens + 1];
        for (var i = 0; i < mentions.Count; i++) starts[first(mentions[i])] = i + 1;
        return starts;
    }
}
