namespace ConflictClaims.Tests.Counts;

/// <summary>Phrases that published number readers get wrong or leave unread.</summary>
public class PeerPhrases
{
    [Theory]
    [InlineData("two and a half thousand", "exact 2500..2500")]
    [InlineData("between 300 and 400", "between 300..400")]
    [InlineData("several hundred", "vague 300..999")]
    [InlineData("dozens", "vague 24..99")]
    [InlineData("scores", "vague 40..199")]
    [InlineData("tens of thousands", "vague 20000..99999")]
    [InlineData("a handful", "vague 3..6")]
    [InlineData("a few", "vague 2..5")]
    [InlineData("around 300", "approximate 250..350")]
    [InlineData("some 300", "approximate 250..350")]
    [InlineData("nearly 300", "justUnder 200..299")]
    [InlineData("as many as 300", "upTo ..300")]
    [InlineData("at most 5", "atMost ..5")]
    [InlineData("at least 5", "atLeast 5..")]
    public void Are_read_right(string phrase, string expected) => Assert.Equal($"{phrase} = {expected}", CountText.Describe(phrase));

    [Fact]
    public void Odd_quotation_mark_loses_nothing() => Assert.Equal("at least 12 | several hundred", CountText.Phrases("“We lost at least 12, he said. Another \" and several hundred fled."));
}
