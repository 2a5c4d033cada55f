using System.Runtime.InteropServices;
using ConflictClaims.Attributions;
using ConflictClaims.Clauses;
using ConflictClaims.Figures;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;
using ConflictClaims.Text;

namespace ConflictClaims.Assembly;

/// <summary>Runs an article through all stages.</summary>
internal static class ArticleReader
{
    /// <summary>Words without one of which an article tells of no fate and no strength.</summary>
    private const WordClass Fate = WordClass.OutcomeVerb | WordClass.OutcomeNoun | WordClass.OutcomeAdjective | WordClass.IdiomVerb | WordClass.Injury | WordClass.StrengthVerb;

    public static ClaimDocument Read(Article article, ClaimParserOptions options)
    {
        var text = TokenizedText.Read(article.Text, options.Lexicon);
        if (!Array.Exists(text.Tokens, t => t.Is(Fate))) return new ClaimDocument { Article = article };

        var input = new PhraseInput(text);
        var phrases = new Phrase[text.Sentences.Length][];
        var figures = new List<FigureMention>();
        var strengths = new List<StrengthMention>();
        for (var i = 0; i < text.Sentences.Length; i++) phrases[i] = ReadSentence(input, i, figures, strengths);

        var attributions = AttributionReader.Read(input, phrases, article.PublishedOn);
        return new ClaimAssembler(input, article, options, attributions).Assemble(figures, strengths);
    }

    /// <summary>The phrases and clauses of one sentence; its figures are added to those of the sentences before.</summary>
    public static (List<Phrase> Phrases, List<Clause> Clauses) ReadFigures(PhraseInput input, int index, List<FigureMention> figures)
    {
        var phrases = new List<Phrase>();
        PhraseReader.Read(input, input.Text.Sentences[index], phrases);
        var clauses = new List<Clause>();
        ClauseReader.Read(CollectionsMarshal.AsSpan(phrases), clauses);
        if (!FictionFilter.IsStory(input, input.Text.Sentences[index])) FigureReader.Read(input, clauses, index, figures);
        return (phrases, clauses);
    }

    private static Phrase[] ReadSentence(PhraseInput input, int index, List<FigureMention> figures, List<StrengthMention> strengths)
    {
        var (phrases, clauses) = ReadFigures(input, index, figures);
        StrengthRules.Read(input, clauses, index, figures, strengths);
        return [.. phrases];
    }
}
