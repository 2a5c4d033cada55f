using FsCheck;
using FsCheck.Fluent;

namespace ConflictClaims.Tests.Attributions;

/// <summary>Kind, role, party and anonymity of sources; the words that belong to the reporting; any text at all.</summary>
public class Details
{
    [Theory]
    [InlineData("White House spokesman Adam Lind said [9] died.", SourceKind.Government, "United States", "White House spokesman", false)]
    [InlineData("A senior US military official said [9] died.", SourceKind.Military, "United States", null, true)]
    [InlineData("A police officer said [9] died.", SourceKind.Police, null, null, true)]
    [InlineData("Police said [9] died.", SourceKind.Police, null, null, false)]
    [InlineData("Hospital officials said [9] died.", SourceKind.Medical, null, null, true)]
    [InlineData("The interior minister said [9] died.", SourceKind.Government, null, null, false)]
    [InlineData("Residents said [9] died.", SourceKind.Witness, null, null, true)]
    [InlineData("A rebel commander said [9] died.", SourceKind.ArmedGroup, null, null, true)]
    [InlineData("Hamas said [9] died.", SourceKind.ArmedGroup, "Hamas", null, false)]
    [InlineData("Kyiv said [9] died.", SourceKind.Government, "Ukraine", null, false)]
    [InlineData("The Kremlin said [9] died.", SourceKind.Government, "Russia", null, false)]
    [InlineData("The Pentagon said [9] died.", SourceKind.Military, "United States", null, false)]
    [InlineData("Human Rights Watch said [9] died.", SourceKind.Monitor, null, null, false)]
    [InlineData("The Red Cross said [9] died.", SourceKind.Humanitarian, null, null, false)]
    [InlineData("State media said [9] died.", SourceKind.Media, null, null, false)]
    [InlineData("South Korea\u2019s military said [9] died.", SourceKind.Military, "South Korea", null, false)]
    [InlineData("Hospital records show [9] died.", SourceKind.Document, null, null, false)]
    [InlineData("Ali Hassan, head of the clinic in Oreb, said [9] died.", SourceKind.Medical, null, "head of the clinic in Oreb", false)]
    [InlineData("Ali Hassan said [9] died.", SourceKind.Person, null, null, false)]
    [InlineData("President Volodymyr Zelensky said [9] died.", SourceKind.Government, "Ukraine", "President", false)]
    public void Of_sources(string marked, SourceKind kind, string? party, string? role, bool isAnonymous)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var source = Assert.Single(Said.At(Said.Read(Said.Unmarked(marked)), start, start + 1)!.Attribution!.Sources);
        Assert.Equal((kind, party, role, isAnonymous), (source.Kind, source.Party?.Name, source.Role, source.IsAnonymous));
    }

    [Theory]
    [InlineData("On Tuesday, police in Oreb said that nine people had died in Boni.", "On Tuesday police in Oreb said")]
    [InlineData("Nine people died in Boni, a doctor at the hospital told AFP on Tuesday.", "a doctor at the hospital told AFP on Tuesday")]
    [InlineData("According to the army, nine people died on Tuesday.", "According to the army")]
    [InlineData("Nine people died on Tuesday.", "")]
    public void Of_the_words_of_the_reporting(string text, string expected)
    {
        var (input, reading) = Said.Read(text);
        var own = Enumerable.Range(0, input.Tokens.Length).Where(reading.IsReporting).Select(i => text[input.Tokens[i].Start..input.Tokens[i].End]);
        Assert.Equal(expected, string.Join(' ', own));
    }

    private static readonly string[] Scraps =
    [
        "police", "said", "the", "Ali", "Hassan", ",", ".", "\u201C", "\u201D", "\"", "'", "that", "according to", "citing", "officials", "12", "killed", "who", "and", ":", "on Tuesday", "\n\n", "reports", "he",
        "quoted", "as saying", "by", "Kyiv", "\u2019s", "(", ")", "-", "claimed", "a", "of", "was", ";", "\uD800",
    ];

    [Fact]
    public void Nothing_of_any_order_of_such_words_fails() =>
        Prop.ForAll(Gen.Elements(Scraps).ArrayOf().ToArbitrary(), scraps =>
        {
            var text = string.Join(' ', scraps);
            var (input, reading) = Said.Read(text);
            for (var i = 0; i < input.Tokens.Length; i++)
            {
                if (reading.At(i, i + 1) is not { } said) continue;
                Assert.All(said.Evidence.SelectMany(e => e.Sources), span => Assert.InRange(span.End, span.Start, text.Length));
                Assert.NotEmpty(said.Attribution!.Sources);
            }
        }).QuickCheckThrowOnFailure();
}
