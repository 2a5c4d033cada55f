using System.Globalization;

namespace ConflictClaims.Tests.Export;

public class ClaimsBratTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, HandReadSeeds.All.Count)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reads_back_to_the_claims_of_the_article(int index)
    {
        var document = HandReadSeeds.All[index];
        var file = StandoffFile.Read(ClaimsBrat.ToStandoff(document), document.Article.Text);

        Assert.Equal(document.Claims.Count, file.Events.Count);
        foreach (var (claim, read) in document.Claims.Zip(file.Events))
        {
            Assert.Equal(document.TextOf(claim.Evidence.Figure), file.Words[read.Trigger]);
            Assert.Equal(WordsOf(document, claim.Evidence.Victims), read.Words(file, "Victims"));
            Assert.Equal(WordsOf(document, claim.Evidence.Place), read.Words(file, "Place"));
            Assert.Equal(WordsOf(document, claim.Evidence.Time), read.Words(file, "Time"));
            Assert.Equal(claim.Figure.Term, read.Words(file, "Outcome"));
            Assert.Equal(document.TextOf(claim.Evidence.Attribution[0].Sources[0]), read.Words(file, "Source"));
            Assert.Equal(claim.Figure.Precision.ToString(), file.Attributes[(read.Id, "Precision")], ignoreCase: true);
            Assert.Equal(claim.Stance.ToString(), file.Attributes[(read.Id, "Stance")], ignoreCase: true);
            Assert.Equal(claim.Interest.ToString(), file.Attributes[(read.Id, "Interest")], ignoreCase: true);
            Assert.Contains($"low={claim.Figure.Low} high={claim.Figure.High}", file.Notes[read.Id], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_part_is_related_to_its_whole()
    {
        var document = HandReadSeeds.All[4];

        Assert.Contains("R1\tPart_of Arg1:E2 Arg2:E1", ClaimsBrat.ToStandoff(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_are_code_points_and_a_line_break_parts_a_span()
    {
        const string text = "😀 Some 12\r\npeople died.";
        var document = new ClaimDocument
        {
            Article = new Article(text),
            Claims = [new Claim { Figure = new CasualtyFigure { Count = CountRange.Exactly(12), Outcome = Outcome.Killed }, Evidence = new Evidence { Figure = new TextSpan(3, 18), Sentence = new TextSpan(0, text.Length) } }],
        };

        var standoff = ClaimsBrat.ToStandoff(document);

        Assert.StartsWith("T1\tClaim 2 9;11 17\tSome 12 people\n", standoff, StringComparison.Ordinal);
        Assert.Equal("Some 12 people", StandoffFile.Read(standoff, text).Words["T1"]);
    }

    [Fact]
    public void The_configuration_names_every_type_that_is_written()
    {
        var configured = ClaimsBrat.Configuration;
        foreach (var document in HandReadSeeds.All)
        {
            foreach (var type in StandoffFile.Read(ClaimsBrat.ToStandoff(document), document.Article.Text).Types) Assert.Contains($"\n{type}", configured, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_article_without_a_claim_has_no_annotation() => Assert.Equal("", ClaimsBrat.ToStandoff(new ClaimDocument { Article = new Article("Rain.") }));

    private static string? WordsOf(ClaimDocument document, TextSpan? span) => span is { } place ? document.TextOf(place) : null;

    private sealed record StandoffEvent(string Id, string Trigger, IReadOnlyDictionary<string, string> Arguments)
    {
        public string? Words(StandoffFile file, string role) => Arguments.TryGetValue(role, out var id) ? file.Words[id] : null;
    }

    /// <summary>A reader of the format as its manual describes it; the words of every span are held against the text.</summary>
    private sealed class StandoffFile
    {
        public Dictionary<string, string> Words { get; } = [];

        public HashSet<string> Types { get; } = [];

        public List<StandoffEvent> Events { get; } = [];

        public Dictionary<(string, string), string> Attributes { get; } = [];

        public Dictionary<string, string> Notes { get; } = [];

        public static StandoffFile Read(string standoff, string text)
        {
            var file = new StandoffFile();
            var runes = text.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
            foreach (var line in standoff.Split('\n', StringSplitOptions.RemoveEmptyEntries)) file.ReadLine(line.Split('\t'), runes);
            return file;
        }

        private void ReadLine(string[] fields, string[] runes)
        {
            var parts = fields[1].Split(' ');
            switch (fields[0][0])
            {
                case 'T':
                    var spans = fields[1][(parts[0].Length + 1)..].Split(';').Select(span => span.Split(' ').Select(offset => int.Parse(offset, CultureInfo.InvariantCulture)).ToArray());
                    Assert.Equal(string.Join(' ', spans.Select(span => string.Concat(runes[span[0]..span[1]]))), fields[2]);
                    Words.Add(fields[0], fields[2]);
                    Types.Add(parts[0]);
                    break;
                case 'E':
                    var arguments = parts.Select(part => part.Split(':')).ToDictionary(pair => pair[0], pair => pair[1]);
                    Events.Add(new StandoffEvent(fields[0], arguments["Claim"], arguments));
                    break;
                case 'A':
                    Attributes.Add((parts[1], parts[0]), parts[2]);
                    break;
                case '#':
                    Notes.Add(parts[1], fields[2]);
                    break;
            }
        }
    }
}
