using ConflictClaims.Text;

namespace ConflictClaims.Tests.Text;

public class Quotations
{
    /// <summary>The quotations of a text, parted by bars; "+" before one inside another, "~" behind one that is not closed.</summary>
    [Theory]
    [InlineData("\"Six died,\" she said.", "Six died,")]
    [InlineData("\u201CSix died,\u201D she said. \u201CFour lived.\u201D", "Six died,|Four lived.")]
    [InlineData("\u201ESechs Tote\u201C, sagte er.", "Sechs Tote")]
    [InlineData("\u00ABSix morts\u00BB, dit-il.", "Six morts")]
    [InlineData("\u00AB\u00A0Six morts\u00A0\u00BB, dit-il.", "Six morts")]
    [InlineData("\u00BBSechs Tote\u00AB, sagte er.", "Sechs Tote")]
    [InlineData("\u2039six\u203A and \u201Anine\u2018", "six|nine")]
    [InlineData("\u201DSex d\u00F6da\u201D, sade han.", "Sex d\u00F6da")]
    [InlineData("'Six of the soldiers' sons died,' she said.", "Six of the soldiers' sons died,")]
    [InlineData("\u2018Six died,\u2019 she said. The troops\u2019 losses grew.", "Six died,")]
    [InlineData("The troops' losses grew and the rebels' too.", "")]
    [InlineData("It didn't end in the '90s, and they're tired.", "")]
    [InlineData("\u201CHe told us \u2018nine are dead\u2019 and left,\u201D she said.", "He told us \u2018nine are dead\u2019 and left,|+nine are dead")]
    [InlineData("\"He told us 'nine are dead' and left,\" she said.", "He told us 'nine are dead' and left,|+nine are dead")]
    [InlineData("They call it a \"human wave\" attack.", "human wave")]
    [InlineData("A 6'2\" man and a 5\" shell.", "")]
    [InlineData("\u201CSix died, she said.", "Six died, she said.~")]
    [InlineData("\u201CSix died, she said.\n\nNine \u201Cmartyrs\u201D were buried.", "Six died, she said.~|martyrs")]
    [InlineData("Six died,\u201D she said. \u201CNine lived.\u201D", "Nine lived.")]
    [InlineData("\u201CSix died,\u201C she said.", "Six died,")]
    [InlineData("\"\" and \u201C\u201D", "")]
    [InlineData("(\"six\") [\u201Cnine\u201D] \u2014\"ten\"\u2014", "six|nine|ten")]
    public void Are_paired(string text, string expected) => Assert.Equal(expected, Describe(TokenizedText.Read(text, Lexicon.English)));

    [Fact]
    public void Go_on_in_a_paragraph_that_opens_with_a_mark()
    {
        const string text = "\u201CWe lost nine men.\n\n\u201CThen we lost ten.\n\n\u201CNow we go,\u201D he said.\n\n\u201CGood,\u201D she said.";
        var read = TokenizedText.Read(text, Lexicon.English);
        Assert.Equal("We lost nine men.~|Then we lost ten.~|Now we go,|Good,", Describe(read));
        var speeches = read.Quotations.Select(q => q.Speech).ToArray();
        Assert.Equal([speeches[0], speeches[0], speeches[0]], speeches[..3]);
        Assert.NotEqual(speeches[0], speeches[3]);
    }

    [Fact]
    public void Do_not_go_on_in_a_paragraph_without_a_mark()
    {
        var read = TokenizedText.Read("\u201CWe lost nine men.\n\nThe town fell.\n\n\u201CWe go,\u201D he said.", Lexicon.English);
        Assert.Equal(2, read.Quotations.Select(q => q.Speech).Distinct().Count());
        Assert.Equal("We lost nine men.~|We go,", Describe(read));
    }

    [Fact]
    public void Stay_apart_where_each_has_its_own_speaker()
    {
        var read = TokenizedText.Read("\"Six died,\" said Ann. \"Nine,\" said Bob.", Lexicon.English);
        Assert.Equal(2, read.Quotations.Select(q => q.Speech).Distinct().Count());
    }

    [Fact]
    public void Take_time_in_proportion_to_the_marks()
    {
        var text = string.Concat(Enumerable.Repeat("\u201C'\u2018as' \" \u00AB", 20_000));
        Assert.NotEmpty(TokenizedText.Read(text, Lexicon.English).Quotations);
    }

    private static string Describe(TokenizedText read) => string.Join('|', read.Quotations.Select(q =>
        new string('+', q.Depth) + read.TextOf(q.First, q.End) + (q.IsClosed ? "" : "~")));
}
