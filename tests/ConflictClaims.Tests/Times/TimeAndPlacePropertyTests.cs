using ConflictClaims.Places;
using ConflictClaims.Text;
using ConflictClaims.Times;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictClaims.Tests.Times;

/// <summary>Whatever the order of the words, times and places are read without fault, in order and inside the text.</summary>
public class TimeAndPlacePropertyTests
{
    private static readonly string[] Words =
    [
        "in", "on", "at", "over", "during", "for", "by", "near", "outside", "from", "to", "between", "and", "since", "until", "before", "after", "around", "of", "the", "a", "an", "its",
        "last", "past", "next", "this", "previous", "recent", "early", "mid", "late", "earlier", "end", "beginning", "first", "second", "half", "quarter", "same", "few", "several", "couple",
        "day", "days", "week", "weeks", "weekend", "month", "year", "years", "hours", "fortnight", "decade", "today", "overnight", "yesterday", "night", "ago", "later", "alone", "so far", "as of",
        "May", "March", "Dec.", "31", "29", "30", "February", "4th", "3", "12", "2024", "1990s", "2024-12-27", "03/04/2024", "27.12.2024", "99/99/2024", "0", "9999999999", "-", "–", ",", ".", "'s",
        "Monday", "Sat.", "Friday", "each", "per", "daily", "if", "deadliest", "offensive began", "deployment", "war", "(", ")", "[", "]",
        "Kursk", "Russia", "Kyiv", "Ukrainian", "region", "Oblast", "village", "capital", "northern", "north", "City", "al-", "St.", "held", "University", "attack", "Hamas", "camp", "de", "\n", "\n\n",
    ];

    private static readonly LocalDate?[] References = [null, new(2024, 2, 29), new(2024, 12, 31), LocalDate.MinIsoValue, LocalDate.MaxIsoValue];

    [Fact]
    public void Mentions_are_in_order_and_resolve() => Check.QuickThrowOnFailure(Prop.ForAll(Sentences, text =>
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        var times = new List<TimeMention>();
        TimeReader.Read(text, read.Tokens, times);
        foreach (var mention in times)
        {
            foreach (var reference in References) IsWellFormed(mention.Resolve(read, reference));
        }

        return AreOrdered(times.Select(m => (m.First, m.End)), read.Tokens.Length);
    }));

    [Fact]
    public void Places_are_in_order_and_named() => Check.QuickThrowOnFailure(Prop.ForAll(Sentences, text =>
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        var places = new List<PlaceMention>();
        PlaceReader.Read(text, read.Tokens, places);
        Assert.All(places, p => Assert.False(string.IsNullOrWhiteSpace(p.Place.Name)));
        return AreOrdered(places.Select(m => (m.First, m.End)), read.Tokens.Length);
    }));

    private static Arbitrary<string> Sentences =>
        Arb.From(Gen.Elements(Words).Zip(Gen.Elements(" ", " ", " ", ""), (word, space) => word + space).ListOf().Select(string.Concat));

    private static void IsWellFormed(EventTime? time)
    {
        if (time is { From: { } from, To: { } to }) Assert.True(from <= to);
        if (time is { From: null, To: null }) Assert.Null(time.DatePrecision);
    }

    private static bool AreOrdered(IEnumerable<(int First, int End)> mentions, int count)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            if (mention.First < end || mention.End <= mention.First || mention.End > count) return false;
            end = mention.End;
        }

        return true;
    }
}
