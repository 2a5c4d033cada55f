using ConflictClaims.Counts;
using ConflictClaims.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictClaims.Tests.Counts;

public class CountProperties
{
    private static readonly string[] Words =
    [
        "12", "300", "4,000", "1.5", "2000", "0", "7", "one", "twenty", "three", "hundred", "thousand", "million", "dozen", "dozens", "several", "a", "few", "couple", "half", "and", "or", "to", "between", "from", "of", "the",
        "more than", "at least", "about", "nearly", "up to", "no", "more", "so", "plus", "-", "–", "/", "+", ".", ",", "“", "”", "(", ")", "$", "%", "km", "May", "people", "soldiers", "killed", "in", "point", "quarter", "third", "k", "bn", "5 000", "F-16", "\n\n",
    ];

    private static Gen<long> Numbers => Gen.OneOf(
        Gen.Choose(0, 120).Select(n => (long)n),
        Gen.Choose(0, 30).SelectMany(digit => Gen.Choose(0, 17).Select(power => digit * (long)Math.Pow(10, power))),
        Gen.Choose(0, int.MaxValue).Select(n => (long)n));

    private static Gen<CountRange> Ranges => Numbers.SelectMany(n => Gen.OneOf(
        Gen.Elements(
            CountRange.Exactly(n), CountRange.About(n), CountRange.JustUnder(n + 1), CountRange.JustOver(n), CountRange.AtLeast(n), CountRange.MoreThan(n), CountRange.AtMost(n), CountRange.UpTo(n), CountRange.FewerThan(n + 1)),
        Numbers.Select(more => CountRange.Between(n, n + more + 1)),
        Gen.Elements(
            new CountRange(CountPrecision.Exact, n, n, [], false), new CountRange(CountPrecision.Vague, n, n * 2, [], false), new CountRange(CountPrecision.Approximate, n, n * 2, [], true),
            new CountRange(CountPrecision.AtLeast, n, null, [], true), new CountRange(CountPrecision.UpTo, null, n, [], true), new CountRange(CountPrecision.Unquantified, n, null, [], false), default),
        Gen.Elements("dozens", "a few", "several hundred", "at least several thousand", "up to a few dozen", "tens of thousands", "at least around 40", "an estimated more than 40", "many").Select(CountRange.Parse)));

    private static Gen<string> Texts => Gen.Elements(Words).ListOf().Select(words => string.Join(words.Count % 3 == 0 ? "" : " ", words));

    [Fact]
    public void Print_reads_back_to_an_equal_count() =>
        Prop.ForAll(Ranges.ToArbitrary(), range => CountRange.Parse(range.ToString()) == range).QuickCheckThrowOnFailure();

    [Fact]
    public void Figure_reads_back_to_an_equal_figure() => Prop.ForAll(
        Ranges.SelectMany(count => Gen.Choose(0, 127).Select(outcome => new CasualtyFigure { Count = count, Outcome = (Outcome)outcome })).ToArbitrary(),
        figure => CasualtyFigure.Parse(figure.ToString()) == figure).QuickCheckThrowOnFailure();

    [Fact]
    public void Qualifier_bounds_on_its_own_side_only() => Prop.ForAll(Numbers.Where(n => n > 0).ToArbitrary(), n =>
    {
        Assert.True(CountRange.AtLeast(n) is { High: null } atLeast && atLeast.Low == n);
        Assert.True(CountRange.MoreThan(n) is { High: null } moreThan && moreThan.Low == n + 1);
        Assert.True(CountRange.UpTo(n) is { Low: null } upTo && upTo.High == n);
        Assert.True(CountRange.FewerThan(n) is { Low: null } fewer && fewer.High == n - 1);
        Assert.True(CountRange.About(n).Contains(n));
        Assert.True(CountRange.JustUnder(n).High < n);
        Assert.True(CountRange.JustOver(n).Low > n);
        Assert.True(CountRange.About(n).Low <= n && CountRange.About(n).Low <= CountRange.About(n).High);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Found_phrase_lies_in_the_text_and_says_the_same_by_itself() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var behind = 0;
        foreach (var (range, span) in CountRange.FindAll(text))
        {
            Assert.True(span.Start >= behind && span.End > span.Start && span.End <= text.Length);
            Assert.True(range.Low is null || range.High is null || range.Low <= range.High);
            behind = span.End;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_finds_what_reading_the_whole_text_finds() => Prop.ForAll(Texts.ListOf().ToArbitrary(), texts =>
    {
        var text = string.Join("\n\n", Enumerable.Repeat(texts, 12).SelectMany(t => t));
        var tokens = Tokenizer.ReadAll(text, Lexicon.English);
        var mentions = new List<CountMention>();
        CountReader.Read(text, tokens, mentions);
        var expected = mentions.Where(m => m.Form != CountForm.Share).Select(m => new TextSpan(tokens[m.First].Start, tokens[m.End - 1].End));
        var found = new List<TextSpan>();
        foreach (var match in CountRange.FindAll(text)) found.Add(match.Span);
        Assert.Equal(expected, found);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_allocates_nothing_for_a_match()
    {
        var text = string.Concat(Enumerable.Repeat("At least 12 of the 40 men, or between 3,000 and 4,000 people, several hundred dead; half of them. ", 200));
        var expected = Count(text);
        Assert.Equal(800, expected);
        // A collection that other threads start gives up what is left of this thread's allocation block and counts it: one clean run of a few proves it.
        Assert.Equal(0, Enumerable.Range(0, 8).Min(_ => Allocated(text)));

        static long Allocated(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Count(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        static int Count(string text)
        {
            var count = 0;
            foreach (var _ in CountRange.FindAll(text)) count++;
            return count;
        }
    }
}
