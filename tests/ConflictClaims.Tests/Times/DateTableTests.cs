using ConflictClaims.Text;
using ConflictClaims.Times;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Tests.Times;

/// <summary>Every row of the date rules (UCDP GED codebook v23.1, Appendix 2), counted from Friday 27 December 2024 unless a day is given.</summary>
public class DateTableTests
{
    [Theory]
    [InlineData("Two died today.", "today", "2024-12-27", "2024-12-27", 1)]
    [InlineData("Two died yesterday.", "yesterday", "2024-12-26", "2024-12-26", 1)]
    [InlineData("Two died last Tuesday.", "last Tuesday", "2024-12-24", "2024-12-24", 1)]
    [InlineData("Two died on 14 January.", "on 14 January", "2024-01-14", "2024-01-14", 1)]
    [InlineData("Two died Monday night.", "Monday night", "2024-12-23", "2024-12-23", 1)]
    [InlineData("Two died last night.", "last night", "2024-12-26", "2024-12-26", 1)]
    [InlineData("Two died the other day.", "the other day", "2024-12-26", "2024-12-26", 1)]
    [InlineData("Two recently died.", "recently", "2024-12-24", "2024-12-26", 2)]
    [InlineData("Two died in the past few days.", "in the past few days", "2024-12-24", "2024-12-26", 2)]
    [InlineData("Two died in recent days.", "in recent days", "2024-12-24", "2024-12-26", 2)]
    [InlineData("Two died around 2 July.", "around 2 July", "2024-07-01", "2024-07-03", 2)]
    [InlineData("Two died over the weekend.", "over the weekend", "2024-12-21", "2024-12-22", 2)]
    [InlineData("Two died this week.", "this week", "2024-12-23", "2024-12-27", 2)]
    [InlineData("Two have died since the beginning of the week.", "since the beginning of the week", "2024-12-23", "2024-12-27", 2)]
    [InlineData("Two died in the night between Sunday and Monday.", "in the night between Sunday and Monday", "2024-12-22", "2024-12-23", 2)]
    [InlineData("Two died in the past 24 hours.", "in the past 24 hours", "2024-12-26", "2024-12-27", 2)]
    [InlineData("Two died in the last 24 hours.", "in the last 24 hours", "2024-12-26", "2024-12-27", 2)]
    [InlineData("Two died in the past 48 hours.", "in the past 48 hours", "2024-12-25", "2024-12-27", 2)]
    [InlineData("Two died over the past 72 hours.", "over the past 72 hours", "2024-12-25", "2024-12-27", 2)]
    [InlineData("Two died over the past 2 days.", "over the past 2 days", "2024-12-25", "2024-12-26", 2)]
    [InlineData("Two died over the past five days.", "over the past five days", "2024-12-22", "2024-12-26", 2)]
    [InlineData("Two died this month.", "this month", "2024-12-01", "2024-12-27", 4)]
    [InlineData("Two died this year.", "this year", "2024-01-01", "2024-12-27", 5)]
    [InlineData("Two died in the past month.", "in the past month", "2024-11-27", "2024-12-27", 4)]
    [InlineData("Two died in the past year.", "in the past year", "2023-12-27", "2024-12-27", 5)]
    [InlineData("Two died in the past three months.", "in the past three months", "2024-09-27", "2024-12-27", 4)]
    [InlineData("Two have died since Thursday.", "since Thursday", "2024-12-26", "2024-12-27", 2)]
    [InlineData("Two died in a five-day offensive.", "in a five-day offensive", "2024-12-23", "2024-12-27", 2)]
    [InlineData("Two died late last week.", "late last week", "2024-12-20", "2024-12-22", 2)]
    [InlineData("Two died last week.", "last week", "2024-12-16", "2024-12-22", 3)]
    [InlineData("Two died over the past week alone.", "over the past week alone", "2024-12-21", "2024-12-27", 3)]
    [InlineData("Two dead in past week", "in past week", "2024-12-21", "2024-12-27", 3)]
    [InlineData("Two died in the last week alone.", "in the last week alone", "2024-12-21", "2024-12-27", 3)]
    [InlineData("Two died in the first week of August.", "in the first week of August", "2024-08-01", "2024-08-07", 3)]
    [InlineData("Two died in early March.", "in early March", "2024-03-01", "2024-03-10", 4)]
    [InlineData("Two died at the beginning of March.", "at the beginning of March", "2024-03-01", "2024-03-10", 4)]
    [InlineData("Two died in mid-March.", "in mid-March", "2024-03-10", "2024-03-20", 4)]
    [InlineData("Two died in late March.", "in late March", "2024-03-15", "2024-03-31", 4)]
    [InlineData("Two died at the end of March.", "at the end of March", "2024-03-15", "2024-03-31", 4)]
    [InlineData("Two died in recent weeks.", "in recent weeks", "2024-12-06", "2024-12-27", 4)]
    [InlineData("Two died over the past several weeks.", "over the past several weeks", "2024-12-06", "2024-12-27", 4)]
    [InlineData("Two died earlier this month.", "earlier this month", "2024-12-01", "2024-12-26", 4)]
    [InlineData("Two died last month.", "last month", "2024-11-01", "2024-11-30", 4)]
    [InlineData("Two died in October.", "in October", "2024-10-01", "2024-10-31", 4)]
    [InlineData("Two died a fortnight ago.", "a fortnight ago", "2024-12-14", "2024-12-27", 4)]
    [InlineData("Two died last year.", "last year", "2023-01-01", "2023-12-31", 5)]
    [InlineData("Two died in 2023.", "in 2023", "2023-01-01", "2023-12-31", 5)]
    [InlineData("Two died overnight.", "overnight", "2024-12-26", "2024-12-27", 2)]
    [InlineData("Two died the previous day.", "the previous day", "2024-12-26", "2024-12-26", 1)]
    [InlineData("Two died the day before.", "the day before", "2024-12-26", "2024-12-26", 1)]
    [InlineData("Two died last Friday.", "last Friday", "2024-12-20", "2024-12-20", 1)]
    [InlineData("Two died in the last week of December.", "in the last week of December", "2024-12-25", "2024-12-31", 3)]
    [InlineData("Two died in the first half of 2024.", "in the first half of 2024", "2024-01-01", "2024-06-30", 5)]
    [InlineData("Two died in the second quarter.", "in the second quarter", "2024-04-01", "2024-06-30", 5)]
    [InlineData("Two died between 3 and 9 March.", "between 3 and 9 March", "2024-03-03", "2024-03-09", 3)]
    [InlineData("Two died on 3–9 March.", "on 3–9 March", "2024-03-03", "2024-03-09", 3)]
    public void A_phrase_covers_the_days_of_the_codebook(string text, string words, string from, string to, int precision)
    {
        var time = Only(text, words, "2024-12-27");
        Assert.Equal((from, to, precision), (Day(time.From), Day(time.To), time.DatePrecision));
    }

    [Theory]
    [InlineData("Two have died since 24 February 2022.", "since 24 February 2022", "2022-02-24", null)]
    [InlineData("Two have died since the siege began on 9 June.", "since the siege began on 9 June", "2024-06-09", null)]
    [InlineData("Two have died since their deployment.", "since their deployment", null, "their deployment")]
    public void A_running_total_goes_up_to_the_reference_day(string text, string words, string? from, string? anchor)
    {
        var time = Only(text, words, "2024-12-27");
        Assert.Equal((from, "2024-12-27", true, anchor), (Day(time.From), Day(time.To), time.IsCumulative, time.Anchor));
    }

    [Fact]
    public void The_same_words_retold_as_last_week_cover_other_days()
    {
        Assert.Equal("2024-12-16", Day(Only("Two died last week.", "last week", "2024-12-27").From));
        Assert.Equal("2024-12-21", Day(Only("Two died in the last week.", "in the last week", "2024-12-27").From));
    }

    [Theory]
    [InlineData("Two died on Monday.", "on Monday")]
    [InlineData("Two died on 4 June.", "on 4 June")]
    [InlineData("Two died over the past week.", "over the past week")]
    [InlineData("Two died in October.", "in October")]
    [InlineData("Two died this year.", "this year")]
    [InlineData("Two have died since Thursday.", "since Thursday")]
    public void Without_a_day_to_count_from_there_are_no_dates(string text, string words)
    {
        var time = Only(text, words, null);
        Assert.Equal((null, null, true, null), (time.From, time.To, time.IsInferred, time.DatePrecision));
        Assert.Equal(words, time.Words);
    }

    [Theory]
    [InlineData("Two died on 27 December 2024.", "2024-12-27", "2024-12-27")]
    [InlineData("Two died on December 27, 2024.", "2024-12-27", "2024-12-27")]
    [InlineData("Two died in May 2023.", "2023-05-01", "2023-05-31")]
    [InlineData("Two died in 2019.", "2019-01-01", "2019-12-31")]
    [InlineData("Two died between 3 March and 9 March 2024.", "2024-03-03", "2024-03-09")]
    [InlineData("Two died in the last quarter of 2023.", "2023-10-01", "2023-12-31")]
    public void Full_dates_need_no_reference(string text, string from, string to)
    {
        var time = Mentions(text).Single().Resolve(TokenizedText.Read(text, Lexicon.English), null)!;
        Assert.Equal((from, to, false), (Day(time.From), Day(time.To), time.IsInferred));
    }

    private static EventTime Only(string text, string words, string? reference)
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        var mention = Assert.Single(Mentions(text));
        Assert.Equal(words, read.TextOf(mention.First, mention.End));
        return mention.Resolve(read, reference is null ? null : LocalDatePattern.Iso.Parse(reference).Value)!;
    }

    private static List<TimeMention> Mentions(string text)
    {
        var into = new List<TimeMention>();
        TimeReader.Read(text, TokenizedText.Read(text, Lexicon.English).Tokens, into);
        return into;
    }

    private static string? Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : null;
}
