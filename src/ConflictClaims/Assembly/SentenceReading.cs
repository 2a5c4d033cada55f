using ConflictClaims.Clauses;
using ConflictClaims.Figures;
using ConflictClaims.Phrases;

namespace ConflictClaims.Assembly;

/// <summary>What the stages between tokens and figures make of one sentence, kept for a reader who asks why.</summary>
/// <param name="Phrases">Its phrases.</param>
/// <param name="Clauses">Their clauses.</param>
/// <param name="Figures">The figures of this sentence.</param>
/// <param name="Misses">What could have been a figure and is none.</param>
internal sealed record SentenceReading(List<Phrase> Phrases, List<Clause> Clauses, List<FigureMention> Figures, List<NearMiss> Misses)
{
    /// <summary>The readings of all sentences, in order.</summary>
    public static List<SentenceReading> All(PhraseInput input)
    {
        var all = new List<SentenceReading>();
        var figures = new List<FigureMention>();
        for (var i = 0; i < input.Text.Sentences.Length; i++) all.Add(Read(input, i, figures));
        return all;
    }

    private static SentenceReading Read(PhraseInput input, int index, List<FigureMention> figures)
    {
        var (phrases, clauses) = ArticleReader.ReadFigures(input, index, figures);
        var own = figures.FindAll(f => f.Sentence == index);
        return new SentenceReading(phrases, clauses, own, NearMissReader.Read(input, input.Text.Sentences[index], phrases, clauses, own));
    }
}
