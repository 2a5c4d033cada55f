namespace ConflictClaims.Tests.Counts;

public class CasualtyFigureTests
{
    [Theory]
    [InlineData("over 5,000 casualties", "more than 5,000", Outcome.Casualties, "casualties")]
    [InlineData("12 killed", "12", Outcome.Killed, "killed")]
    [InlineData("12 soldiers killed", "12", Outcome.Killed, "killed")]
    [InlineData("at least 12 people were wounded", "at least 12", Outcome.Wounded, "wounded")]
    [InlineData("about 400 killed or wounded", "about 400", Outcome.KilledOrWounded, "killed or wounded")]
    [InlineData("400 killed, wounded or missing", "400", Outcome.Killed | Outcome.Wounded | Outcome.Missing, "killed, wounded or missing")]
    [InlineData("three dead", "3", Outcome.Killed, "dead")]
    [InlineData("no casualties", "0", Outcome.Casualties, "casualties")]
    [InlineData("several hundred", "several hundred", Outcome.Unspecified, null)]
    public void Reads_count_and_outcome(string phrase, string count, Outcome outcome, string? term)
    {
        var figure = CasualtyFigure.Parse(phrase);
        Assert.Equal(CountRange.Parse(count), figure.Count);
        Assert.Equal(outcome, figure.Outcome);
        Assert.Equal(term, figure.Term);
        Assert.Equal(figure, CasualtyFigure.Parse(figure.ToString()));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("killed", 0)]
    [InlineData("three dead and five wounded", 11)]
    [InlineData("12 killed on Monday", 10)]
    [InlineData("12 windows", 3)]
    [InlineData("12 (killed)", 3)]
    public void What_is_not_one_figure_is_an_error_with_its_place(string phrase, int position)
    {
        Assert.Equal(position, Assert.Throws<ClaimFormatException>(() => CasualtyFigure.Parse(phrase)).Position);
        Assert.False(CasualtyFigure.TryParse(phrase, out _));
    }

    [Theory]
    [InlineData("more than 1,000 killed or wounded", Outcome.Killed, 0L, null)]
    [InlineData("1,000 killed or wounded", Outcome.Killed, 0L, 1000L)]
    [InlineData("1,000 killed or wounded", Outcome.KilledOrWounded, 1000L, 1000L)]
    [InlineData("1,000 killed", Outcome.KilledOrWounded, 1000L, null)]
    [InlineData("1,000 killed", Outcome.Wounded, null, null)]
    [InlineData("up to 1,000 killed", Outcome.Casualties, null, null)]
    public void Another_set_of_fates_takes_over_the_bound_that_still_holds(string phrase, Outcome asked, long? low, long? high)
    {
        var count = CasualtyFigure.Parse(phrase).As(asked);
        Assert.Equal(low, count.Low);
        Assert.Equal(high, count.High);
    }

    [Theory]
    [InlineData(Outcome.Killed | Outcome.Missing, null, "12 killed or missing")]
    [InlineData(Outcome.Casualties, "losses", "12 losses")]
    [InlineData(Outcome.Killed, "words that say something else", "12 killed")]
    [InlineData(Outcome.Unspecified, null, "12")]
    public void Prints_its_own_words_where_they_say_the_outcome(Outcome outcome, string? term, string printed) =>
        Assert.Equal(printed, new CasualtyFigure { Count = CountRange.Exactly(12), Outcome = outcome, Term = term, IsImplied = true }.ToString());

    [Fact]
    public void Default_is_unspecified() => Assert.Equal(default, CasualtyFigure.Parse(default(CasualtyFigure).ToString()));
}
