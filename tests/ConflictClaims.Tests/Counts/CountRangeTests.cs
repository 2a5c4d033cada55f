namespace ConflictClaims.Tests.Counts;

public class CountRangeTests
{
    [Fact]
    public void Default_is_unspecified_and_not_zero()
    {
        Assert.NotEqual(CountRange.Exactly(0), default);
        Assert.Null(default(CountRange).Low);
        Assert.Equal("unspecified", default(CountRange).ToString());
        Assert.Equal(default, CountRange.Parse("unspecified"));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("more than 1,000", "more than 1,000")]
    [InlineData("upwards of 40", "more than 40")]
    [InlineData("no fewer than 18", "at least 18")]
    [InlineData("under 60", "fewer than 60")]
    [InlineData("as many as 20", "up to 20")]
    [InlineData("circa 300", "about 300")]
    [InlineData("at least some 300", "at least around 300")]
    [InlineData("an estimated more than 600", "an estimated more than 600")]
    [InlineData("from 20 to 30", "20 to 30")]
    [InlineData("a few dozen", "a few dozen")]
    [InlineData("many hundreds", "several hundred")]
    [InlineData("tens of thousands", "tens of thousands")]
    [InlineData("many", "many")]
    [InlineData("2000", "2,000")]
    public void Prints_in_plain_words(string phrase, string printed) => Assert.Equal(printed, CountRange.Parse(phrase).ToString());

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    [InlineData("soldiers", 0)]
    [InlineData("12 soldiers", 3)]
    [InlineData("between 400 and 300", 0)]
    [InlineData("more than half of", 0)]
    [InlineData("at least 99,999,999,999,999,999,999", 9)]
    [InlineData("nine quintillion nine hundred quadrillion", 0)]
    [InlineData("about 2.5", 6)]
    [InlineData("-5", 0)]
    [InlineData("12 and 14", 3)]
    public void Phrase_that_is_no_count_is_an_error_with_its_place(string phrase, int position)
    {
        var error = Assert.Throws<ClaimFormatException>(() => CountRange.Parse(phrase));
        Assert.Equal(position, error.Position);
        Assert.EndsWith($"  {phrase}{Environment.NewLine}  {new string(' ', position)}^", error.Message, StringComparison.Ordinal);
        Assert.False(CountRange.TryParse(phrase, out var range));
        Assert.Equal(default, range);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => CountRange.Parse((string)null!));
        Assert.False(CountRange.TryParse((string?)null, out _));
    }

    [Fact]
    public void Largest_number_is_held_and_the_next_is_not()
    {
        Assert.Equal(long.MaxValue, CountRange.Parse("9,223,372,036,854,775,807").Low);
        Assert.False(CountRange.TryParse("9,223,372,036,854,775,808", out _));
        Assert.Equal(long.MaxValue, CountRange.Parse("nearly 9,223,372,036,854,775,807").High + 1);
    }

    [Fact]
    public void Factories_say_what_the_words_say()
    {
        Assert.Equal(CountRange.Parse("exactly 5..5"), CountRange.Exactly(5));
        Assert.Equal(CountRange.Parse("about 4,000"), CountRange.About(4000));
        Assert.Equal(CountRange.Parse("nearly 4,000"), CountRange.JustUnder(4000));
        Assert.Equal(CountRange.Parse("just over 4,000"), CountRange.JustOver(4000));
        Assert.Equal(CountRange.Parse("at least 7"), CountRange.AtLeast(7));
        Assert.Equal(CountRange.Parse("more than 7"), CountRange.MoreThan(7));
        Assert.Equal(CountRange.Parse("at most 7"), CountRange.AtMost(7));
        Assert.Equal(CountRange.Parse("up to 7"), CountRange.UpTo(7));
        Assert.Equal(CountRange.Parse("fewer than 7"), CountRange.FewerThan(7));
        Assert.Equal(CountRange.Parse("between 7 and 9"), CountRange.Between(7, 9));
    }

    [Fact]
    public void Factories_refuse_what_no_count_can_be()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CountRange.Exactly(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountRange.AtLeast(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountRange.MoreThan(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountRange.FewerThan(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountRange.Between(9, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountRange.Between(7, 7));
    }

    [Theory]
    [InlineData("more than 1,000", 1000, false)]
    [InlineData("more than 1,000", 1001, true)]
    [InlineData("up to 20", 20, true)]
    [InlineData("up to 20", 21, false)]
    [InlineData("between 3 and 5", 3, true)]
    [InlineData("between 3 and 5", 5, true)]
    [InlineData("between 3 and 5", 6, false)]
    [InlineData("unspecified", 6, true)]
    [InlineData("unspecified", -1, false)]
    public void Contains_the_numbers_that_the_words_allow(string phrase, long number, bool expected) =>
        Assert.Equal(expected, CountRange.Parse(phrase).Contains(number));

    [Theory]
    [InlineData("more than 10", "up to 11", true)]
    [InlineData("more than 10", "up to 10", false)]
    [InlineData("between 3 and 5", "between 5 and 8", true)]
    [InlineData("between 3 and 5", "between 6 and 8", false)]
    [InlineData("dozens", "99", true)]
    [InlineData("unspecified", "99", true)]
    public void Overlaps_where_a_number_is_allowed_by_both(string a, string b, bool expected)
    {
        Assert.Equal(expected, CountRange.Parse(a).Overlaps(CountRange.Parse(b)));
        Assert.Equal(expected, CountRange.Parse(b).Overlaps(CountRange.Parse(a)));
    }

    [Fact]
    public void Equal_counts_may_be_written_differently()
    {
        Assert.Equal(CountRange.Parse("a dozen"), CountRange.Parse("12"));
        Assert.Equal(CountRange.Parse("a dozen").GetHashCode(), CountRange.Parse("12").GetHashCode());
        Assert.NotEqual(CountRange.Parse("at least 11"), CountRange.Parse("more than 10"));
    }

    [Fact]
    public void Is_read_by_generic_parsing()
    {
        Assert.Equal(CountRange.AtLeast(3), Read<CountRange>("at least 3"));
        Assert.Equal(CountRange.AtLeast(3), Read<CasualtyFigure>("at least 3 killed").Count);

        static T Read<T>(string text) where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
    }
}
