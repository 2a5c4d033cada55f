using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Tests.Corpus;
using ConflictClaims.Tests.Properties;
using ConflictClaims.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictClaims.Tests.Counts;

/// <summary>A search reads only some of a text's tokens; it must find what reading all of them finds.</summary>
public class CountSearchTests
{
    private static readonly string[] Counted =
    [
        "12", "300", "4,000", "1.5", "2000", "0", "7", "34", "one", "ONE", "twenty", "three", "hundred", "thousand", "lakh", "dozen", "dozens", "scores", "several", "many", "both", "few", "couple", "half", "third",
        "a large number of", "an unknown number of", "double digits", "untold", "none", "no", "No.", "k", "m", "bn", "½", "more than", "at least", "about", "c.", "nearly", "up to", "between", "from", "low", "mid-", "a", "an",
    ];

    private static readonly string[] Around =
    [
        "and", "or", "to", "of", "in", "point", "percent", "out of", "or so", "aged", "rose", "won", "March", "Monday", "km", "people", "soldiers", "killed", "Unit", "F-", "+", "-", "–", "/", ".", ",", ";", ":", "(", ")", "[", "]",
        "“", "”", "\"", "’s", "'s", "'", "$", "%", "#", ">", "<", "=", "~", "≥", "≤", "é", "naïve", "\u212A", "la\u212Ah", "\u200B", "\u00AD", "\u00A0", "\u2028", "\t", "\0", "😀", "\uD83D", "\uDE00", "İ", "ı", "９",
    ];

    private static readonly string[] Plain = ["the", "of the", "government", "Petrov", "said", "internationally", "zorbel", "in", "North Korean", "according to", "U.S.", "word", "it’s", "x"];

    private static readonly string[] Spaces = [" ", " ", " ", " ", " ", "", "  ", "\n", "\n\n", "\r\n", "    "];

    public static TheoryData<string> Texts =>
    [
        .. Directory.GetFiles(Repository.PathOf("seeds")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. Directory.GetFiles(CorpusFiles.PathOf("")).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        string.Join(' ', CorpusFiles.Sentences.Values.Select(sentence => sentence.Text)),
    ];

    /// <summary>Texts in which rules look far, or in which no token can be told without all those before.</summary>
    public static TheoryData<string> Extremes =>
    [
        "",
        " ",
        "7",
        string.Join(' ', Enumerable.Range(1, 700)),
        string.Join('-', Enumerable.Range(1, 700)),
        string.Join(", ", Enumerable.Range(1, 5000)),
        string.Concat(Enumerable.Repeat("12345", 2000)),
        string.Concat(Enumerable.Repeat("abcde12", 2000)),
        string.Concat(Enumerable.Repeat("死者12人。", 2000)),
        string.Concat(Enumerable.Repeat(new string('-', 3000) + " at least 12 men ", 3)),
        string.Concat(Enumerable.Repeat(new string(' ', 3000) + "12 men", 3)),
        string.Concat(Enumerable.Repeat(new string('x', 3000) + " 12 men", 3)),
        Distant("of the ", "from 14 to 22 "),
        Distant("and of the in ", "aged 3, 4, 5, 6, 7, 8 and 9 or more than 12 men "),
        Distant("The toll rose for the first time since then from that day on ", "from 14 to 22 "),
        Distant("word ", "rose and 3 and 4, 5 and 6, then - “ - ” at least 12 "),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_reports(string text) => AssertFindsAll(text);

    [Theory]
    [MemberData(nameof(Extremes))]
    public void In_extremes(string text) => AssertFindsAll(text);

    [Fact]
    public void In_any_mix_of_words_and_marks() =>
        Prop.ForAll(Mix(Gen.Choose(1, 12)).ToArbitrary(), AssertFindsAll).QuickCheckThrowOnFailure();

    [Fact]
    public void In_odd_texts() =>
        Prop.ForAll(OddText.Anything, AssertFindsAll).QuickCheckThrowOnFailure();

    [Fact]
    public void At_every_offset_of_a_text_of_any_length()
    {
        for (var offset = 0; offset < 150; offset++)
        {
            foreach (var behind in new[] { 0, 1, 7, 8, 9, 55, 63, 64, 65, 130 })
            {
                var text = $"{new string('.', offset)} several men {new string('.', behind)}";
                Assert.Equal("several", CountText.Phrases(text));
            }
        }
    }

    [Fact]
    public void Every_word_of_quantity_starts_with_a_letter_to_search_for() =>
        Assert.All(Lexicon.English.Lexemes.Where(CountReader.IsQuantity), lexeme => Assert.NotEqual(0UL, ShortWord.Head(lexeme.Words[^1])));

    private static string Distant(string filler, string counts) => string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(filler, 400)) + counts, 5));

    /// <summary>Stretches of plain words, which a search leaves out, with counts and what is odd between them.</summary>
    private static Gen<string> Mix(Gen<int> lengths)
    {
        var plain = Gen.Elements(Plain).Zip(lengths, (word, times) => string.Concat(Enumerable.Repeat(word + " ", times)));
        var piece = Gen.Frequency((4, Gen.Elements(Counted)), (4, Gen.Elements(Around)), (3, plain));
        return piece.Zip(Gen.Elements(Spaces), (word, space) => word + space).ListOf().ListOf().Select(lists => string.Concat(lists.SelectMany(list => list)));
    }

    private static void AssertFindsAll(string text)
    {
        var tokens = Tokenizer.ReadAll(text, Lexicon.English);
        var mentions = new List<CountMention>();
        CountReader.Read(text, tokens, mentions);
        var expected = mentions.Where(mention => mention.Form != CountForm.Share).Select(mention => new CountMatch(mention.Range, new TextSpan(tokens[mention.First].Start, tokens[mention.End - 1].End)));
        var found = new List<CountMatch>();
        foreach (var match in CountRange.FindAll(text)) found.Add(match);
        Assert.Equal(expected, found);
    }
}
