using ConflictClaims.Text;
using ConflictClaims.Times;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Tests.Times;

/// <summary>Phrases of reports, counted from Thursday 20 June 2024.</summary>
public class TimeReaderTests
{
    private static readonly LocalDate Reference = new(2024, 6, 20);

    [Theory]
    // Days by weekday
    [InlineData("Six died on Thursday.", "on Thursday", "2024-06-20..2024-06-20 Day")]
    [InlineData("Six died on Friday.", "on Friday", "2024-06-14..2024-06-14 Day")]
    [InlineData("Six died late on Wednesday night.", "late on Wednesday night", "2024-06-19..2024-06-19 Day")]
    [InlineData("Six died early Monday.", "early Monday", "2024-06-17..2024-06-17 Day")]
    [InlineData("Six died last Thursday.", "last Thursday", "2024-06-13..2024-06-13 Day")]
    [InlineData("Six died this past Tuesday.", "this past Tuesday", "2024-06-18..2024-06-18 Day")]
    [InlineData("Six died on Friday of last week.", "on Friday of last week", "2024-06-14..2024-06-14 Day")]
    [InlineData("Six died on Monday last week.", "on Monday last week", "2024-06-10..2024-06-10 Day")]
    [InlineData("Six died in Sunday's raid.", "in Sunday's", "2024-06-16..2024-06-16 Day")]
    [InlineData("Six died before dawn on Tuesday.", "before dawn on Tuesday", "2024-06-18..2024-06-18 Day")]
    [InlineData("Six died in the early hours of Sunday.", "in the early hours of Sunday", "2024-06-16..2024-06-16 Day")]
    [InlineData("Six died after Friday prayers.", "Friday prayers", "2024-06-14..2024-06-14 Day")]
    [InlineData("Six died this morning.", "this morning", "2024-06-20..2024-06-20 Day")]
    [InlineData("Six died earlier today.", "earlier today", "2024-06-20..2024-06-20 Day")]
    [InlineData("Six died yesterday evening.", "yesterday evening", "2024-06-19..2024-06-19 Day")]
    [InlineData("Six died two days ago.", "two days ago", "2024-06-18..2024-06-18 Day")]
    [InlineData("Six died a day earlier.", "a day earlier", "2024-06-19..2024-06-19 Day")]
    [InlineData("Six died the day before yesterday.", "the day before yesterday", "2024-06-18..2024-06-18 Day")]
    [InlineData("Six died last week on Tuesday.", "last week on Tuesday", "2024-06-11..2024-06-11 Day")]
    // Days by date
    [InlineData("Six died on June 4.", "on June 4", "2024-06-04..2024-06-04 Day")]
    [InlineData("Six died on 4 July.", "on 4 July", "2023-07-04..2023-07-04 Day")]
    [InlineData("Six died on Dec. 27.", "on Dec. 27", "2023-12-27..2023-12-27 Day")]
    [InlineData("Six died on the 4th of June.", "on the 4th of June", "2024-06-04..2024-06-04 Day")]
    [InlineData("Six died on June 4th, 2021, officials said.", "on June 4th, 2021", "2021-06-04..2021-06-04 Day")]
    [InlineData("Six died on 29 February.", "on 29 February", "2024-02-29..2024-02-29 Day")]
    [InlineData("Six died on Tuesday, June 4, 2024.", "on Tuesday, June 4, 2024", "2024-06-04..2024-06-04 Day")]
    [InlineData("Six died on Tuesday [4 June].", "on Tuesday [4 June]", "2024-06-04..2024-06-04 Day")]
    [InlineData("Six died on Tuesday night (June 4).", "on Tuesday night (June 4)", "2024-06-04..2024-06-04 Day")]
    [InlineData("Six died on the 14th.", "on the 14th", "2024-06-14..2024-06-14 Day")]
    [InlineData("2024-06-04: six dead.", "2024-06-04", "2024-06-04..2024-06-04 Day")]
    [InlineData("Six died on 27.12.2023.", "on 27.12.2023", "2023-12-27..2023-12-27 Day")]
    [InlineData("Six died on 27/12/2023.", "on 27/12/2023", "2023-12-27..2023-12-27 Day")]
    [InlineData("Six died on 12/27/2023.", "on 12/27/2023", "2023-12-27..2023-12-27 Day")]
    [InlineData("Six died on 03/04/2024.", "on 03/04/2024", ".. Span")]
    [InlineData("Six died on 31 May 2024 alone.", "on 31 May 2024 alone", "2024-05-31..2024-05-31 Day")]
    // Ranges
    [InlineData("Six died on Saturday and Sunday.", "on Saturday and Sunday", "2024-06-15..2024-06-16 Span")]
    [InlineData("Six died from Monday to Wednesday.", "from Monday to Wednesday", "2024-06-17..2024-06-19 Span")]
    [InlineData("Six died between Sunday and Tuesday.", "between Sunday and Tuesday", "2024-06-16..2024-06-18 Span")]
    [InlineData("Six died overnight into Tuesday.", "overnight into Tuesday", "2024-06-17..2024-06-18 Day")]
    [InlineData("Six died overnight Saturday to Sunday.", "overnight Saturday to Sunday", "2024-06-15..2024-06-16 Span")]
    [InlineData("Six died on June 4-6.", "on June 4-6", "2024-06-04..2024-06-06 Span")]
    [InlineData("Six died from 3 to 9 March.", "from 3 to 9 March", "2024-03-03..2024-03-09 Span")]
    [InlineData("Six died from 30 December to 2 January.", "from 30 December to 2 January", "2023-12-30..2024-01-02 Span")]
    [InlineData("Six died from 28 December 2021 to 3 January 2022.", "from 28 December 2021 to 3 January 2022", "2021-12-28..2022-01-03 Span")]
    [InlineData("Six died between October and March.", "between October and March", "2023-10-01..2024-03-31 Span")]
    [InlineData("Six died between January and June 2021.", "between January and June 2021", "2021-01-01..2021-06-30 Span")]
    [InlineData("Six died between 2014 and 2016.", "between 2014 and 2016", "2014-01-01..2016-12-31 Span")]
    [InlineData("Six died in 2019-2021.", "in 2019-2021", "2019-01-01..2021-12-31 Span")]
    [InlineData("Six died in April and May.", "in April and May", "2024-04-01..2024-05-31 Span")]
    // Weeks, months, years
    [InlineData("Six died in the previous week.", "in the previous week", "2024-06-10..2024-06-16 Week")]
    [InlineData("Six died earlier this week.", "earlier this week", "2024-06-17..2024-06-19 Week")]
    [InlineData("Six died at the weekend.", "at the weekend", "2024-06-15..2024-06-16 Span")]
    [InlineData("Six died last weekend.", "last weekend", "2024-06-15..2024-06-16 Span")]
    [InlineData("Six died over the past two weeks.", "over the past two weeks", "2024-06-07..2024-06-20 Week")]
    [InlineData("Six died in December.", "in December", "2023-12-01..2023-12-31 Month")]
    [InlineData("Six died in May 2022.", "in May 2022", "2022-05-01..2022-05-31 Month")]
    [InlineData("Six died late last month.", "late last month", "2024-05-15..2024-05-31 Month")]
    [InlineData("Six died in the first two weeks of May.", "in the first two weeks of May", "2024-05-01..2024-05-14 Day")]
    [InlineData("Six died in the first half of March.", "in the first half of March", "2024-03-01..2024-03-15 Day")]
    [InlineData("Six died in the last quarter of 2023.", "in the last quarter of 2023", "2023-10-01..2023-12-31 Span")]
    [InlineData("Six died in the first five months of the year.", "in the first five months of the year", "2024-01-01..2024-05-31 Span")]
    [InlineData("Six died in the fourth quarter.", "in the fourth quarter", "2023-10-01..2023-12-31 Span")]
    [InlineData("Six died in the second half of last year.", "in the second half of last year", "2023-07-01..2023-12-31 Span")]
    [InlineData("Six died two months ago.", "two months ago", "2024-04-01..2024-04-30 Month")]
    [InlineData("Six died in the past decade.", "in the past decade", "2014-06-20..2024-06-20 Year")]
    [InlineData("Thousands died in the 1990s.", "in the 1990s", "1990-01-01..1999-12-31 Span")]
    [InlineData("Six died in early 2022.", "in early 2022", "2022-01-01..2022-04-30 Span")]
    // Stretches
    [InlineData("Six died in three days of fighting.", "in three days of fighting", "2024-06-18..2024-06-20 Day")]
    [InlineData("Six died during two days of the riots.", "during two days", "2024-06-19..2024-06-20 Day")]
    [InlineData("Six died in the 24 hours to Tuesday.", "in the 24 hours to Tuesday", "2024-06-17..2024-06-18 Day")]
    [InlineData("Six died in the week ending 12 May.", "in the week ending 12 May", "2024-05-06..2024-05-12 Week")]
    [InlineData("Six died over the course of a week.", "over the course of a week", "2024-06-14..2024-06-20 Week")]
    // Running totals
    [InlineData("Six have died so far this year.", "so far this year", "2024-01-01..2024-06-20 Year +")]
    [InlineData("Six have died this year so far.", "this year so far", "2024-01-01..2024-06-20 Year +")]
    [InlineData("Six have died so far in 2024.", "so far in 2024", "2024-01-01..2024-06-20 Year +")]
    [InlineData("As of Friday, six had died.", "As of Friday", "..2024-06-14 Span +")]
    [InlineData("By Tuesday, six had died.", "By Tuesday", "..2024-06-18 Span +")]
    [InlineData("Six have died since May.", "since May", "2024-05-01..2024-06-20 Span +")]
    [InlineData("Six have died since 2014.", "since 2014", "2014-01-01..2024-06-20 Span +")]
    [InlineData("Six have died since last week.", "since last week", "2024-06-10..2024-06-20 Span +")]
    [InlineData("Six have died since the start of the month.", "since the start of the month", "2024-06-01..2024-06-20 Span +")]
    [InlineData("Six have died since the start of October.", "since the start of October", "2023-10-01..2024-06-20 Span +")]
    [InlineData("Six have died since Russia's invasion began in February 2022.", "since Russia's invasion began in February 2022", "2022-02-01..2024-06-20 Span +")]
    [InlineData("Six have died since the 2021 coup.", "since the 2021 coup", "2021-01-01..2024-06-20 Span +")]
    [InlineData("Six have died since fighting broke out on 5 June.", "since fighting broke out on 5 June", "2024-06-05..2024-06-20 Span +")]
    [InlineData("Six have died since the war began, the ministry said.", "since the war began", "..2024-06-20 Span + the war began")]
    [InlineData("Six have died since their deployment to the front.", "since their deployment", "..2024-06-20 Span + their deployment")]
    [InlineData("Six have died since the start of the offensive.", "since the start of the offensive", "..2024-06-20 Span + the start of the offensive")]
    // No rule gives days
    [InlineData("Six died the same day.", "the same day", ".. Span")]
    [InlineData("Two days later six died.", "Two days later", ".. Span")]
    [InlineData("Six died ahead of July 1 elections.", "ahead of July 1", ".. Span")]
    [InlineData("Six have died so far in 2025.", "so far in 2025", ".. Year")]
    [InlineData("Six died before Friday.", "before Friday", ".. Span")]
    public void A_time_covers_its_days(string text, string words, string expected)
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        var mention = Assert.Single(Mentions(read));
        Assert.Equal(words, read.TextOf(mention.First, mention.End));
        Assert.Equal(expected, Describe(mention.Resolve(read, Reference)!));
    }

    [Theory]
    [InlineData("The army loses 1,200 men a day.", "a day", Rate.PerDay)]
    [InlineData("The army loses 1,200 men per week.", "per week", Rate.PerWeek)]
    [InlineData("Some 30 soldiers are killed every day.", "every day", Rate.PerDay)]
    [InlineData("Some 30 soldiers die each month in the trenches.", "each month", Rate.PerMonth)]
    [InlineData("They lose 200 soldiers daily.", "daily", Rate.PerDay)]
    [InlineData("They lose 500 men a week if it goes on.", "a week", Rate.PerWeek)]
    public void A_rate_stands_behind_its_count(string text, string words, Rate rate)
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        var mention = Assert.Single(Mentions(read));
        Assert.Equal((words, rate, null), (read.TextOf(mention.First, mention.End), mention.Rate, mention.Expression));
    }

    [Theory]
    [InlineData("Six men, aged 24 to 31, died.")]
    [InlineData("A three-year-old girl was killed.")]
    [InlineData("It may have killed 20.")]
    [InlineData("Theresa May condemned the raid.")]
    [InlineData("They march on the capital with 20 dead.")]
    [InlineData("The 3rd Brigade lost 20 men.")]
    [InlineData("The second bomb killed 20.")]
    [InlineData("He served for 28 years.")]
    [InlineData("The battle went on for three days.")]
    [InlineData("Two hours of talks failed.")]
    [InlineData("Between 2,000 and 3,000 people fled.")]
    [InlineData("Some 2,000 people fled.")]
    [InlineData("They have since fled, since they had no water.")]
    [InlineData("It was a day of mourning for 20 dead.")]
    [InlineData("Twenty died in the daily attacks.")]
    [InlineData("He lives on the 14th floor.")]
    [InlineData("From 12 to 20 people died.")]
    [InlineData("The missile flew 30 to 40 km.")]
    public void Other_numbers_and_words_are_no_times(string text) => Assert.Empty(Mentions(TokenizedText.Read(text, Lexicon.English)));

    [Theory]
    [InlineData("It was the deadliest attack in the country since 2014.", true)]
    [InlineData("Twenty died in the worst violence in the past decade.", true)]
    [InlineData("Twenty have died since 2014.", false)]
    public void A_yardstick_is_marked(string text, bool isYardstick) =>
        Assert.Equal(isYardstick, Assert.Single(Mentions(TokenizedText.Read(text, Lexicon.English))).IsYardstick);

    [Theory]
    [InlineData("He said on Tuesday.", true, true)]
    [InlineData("He said on 4 June 2024.", true, false)]
    [InlineData("He said last week.", false, true)]
    [InlineData("He said in 2023.", false, false)]
    public void A_day_is_told_from_a_stretch(string text, bool isDay, bool needsReference)
    {
        var time = Assert.Single(Mentions(TokenizedText.Read(text, Lexicon.English))).Expression!;
        Assert.Equal((isDay, needsReference), (time.IsDay, time.NeedsReference));
    }

    [Fact]
    public void A_sentence_can_have_several_times()
    {
        var read = TokenizedText.Read("The army said on 4 June that 12 had died in May and 30 since 2 January.", Lexicon.English);
        Assert.Equal("on 4 June|in May|since 2 January", string.Join('|', Mentions(read).Select(m => read.TextOf(m.First, m.End))));
    }

    private static List<TimeMention> Mentions(TokenizedText read)
    {
        var into = new List<TimeMention>();
        TimeReader.Read(read.Text, read.Tokens, into);
        return into;
    }

    private static string Describe(EventTime time) =>
        $"{Day(time.From)}..{Day(time.To)} {time.Grain}{(time.IsCumulative ? " +" : "")}{(time.Anchor is null ? "" : " " + time.Anchor)}";

    private static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";
}
