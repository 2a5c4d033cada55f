using ConflictClaims.Text;

namespace ConflictClaims.Tests.Text;

public class Sentences
{
    /// <summary>A bar stands where a sentence ends.</summary>
    [Theory]
    [InlineData("Six died.| Nine were hurt.")]
    [InlineData("It began on Dec. 27 near the border.| Nobody slept.")]
    [InlineData("Gov. Ann Reed and Lt. Col. Pavel Moroz spoke to us.| They left.")]
    [InlineData("The U.S. military said so.| So did the U.N. envoy.")]
    [InlineData("He was flown to the U.S.| The ministry said no more.")]
    [InlineData("House No. 12 was hit at 5 a.m. on Monday.| Two died.")]
    [InlineData("Dr. H. K. Osei treated 40.| Mr. Boateng helped.")]
    [InlineData("\"We counted 12 dead.| There may be more,\" she said.| Then she left.")]
    [InlineData("\u201CSeven are gone.\u201D| The mayor wept.")]
    [InlineData("\u201CHow many?\u201D he asked.| Nobody knew.")]
    [InlineData("Shelling went on (three died).| It stopped at noon.")]
    [InlineData("The dead: 3.5 per cent of the 1,200 men.| That is a lot.")]
    [InlineData("They waited \u2026 and waited.| Then it came.")]
    [InlineData("Strike on port kills nine|\nRescuers dig through the night|\nThe strike hit at dawn.")]
    [InlineData("Headline without a stop|\n\nFirst line of the story.")]
    [InlineData("The convoy was hit by\na mine on the road.| No one lived.")]
    [InlineData("The town, which\nKyiv holds, was shelled.")]
    public void End_where_they_should(string marked) => Assert.Equal(marked, Mark(marked.Replace("|", "", StringComparison.Ordinal)));

    [Fact]
    public void Run_on_over_the_lines_of_a_text_with_a_fixed_width()
    {
        const string text =
            "The officials of the district said on Tuesday evening that the\n" +
            "Kandara bridge had been hit twice by rockets in one night. The\n" +
            "Ministry of Health put the number of dead at nineteen, most of\n" +
            "Whom were asleep. Later counts were higher.\n\n" +
            "A second paragraph.";
        var read = TokenizedText.Read(text, Lexicon.English);
        Assert.Equal([0, 0, 0, 1], read.Sentences.Select(s => s.Paragraph));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("......")]
    [InlineData("\u201C\u201C\u201D \uD800 \uDFFF \" ' \u00BB")]
    public void Cover_every_token_of_any_text(string text)
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        Assert.Equal(read.Tokens.Length, read.Sentences.Sum(s => s.Count));
    }

    private static string Mark(string text)
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        var marked = text;
        foreach (var sentence in read.Sentences.SkipLast(1).Reverse()) marked = marked.Insert(read.Tokens[sentence.End - 1].End, "|");
        return marked;
    }
}
