using System.Globalization;
using NodaTime;

namespace ConflictClaims.Tests.Export;

public class ClaimsCsvTests
{
    [Fact]
    public void Reads_back_what_was_written()
    {
        var documents = HandReadSeeds.All;
        var rows = CsvFile.Read(ClaimsCsv.ToCsv(documents));
        var claims = documents.SelectMany(document => document.Claims.Select(claim => (Document: document, Claim: claim))).ToList();

        Assert.Equal(claims.Count, rows.Count);
        foreach (var ((document, claim), row) in claims.Zip(rows))
        {
            Assert.Equal(document.Article.Id, row["article"]);
            Assert.Equal(claim.Id, int.Parse(row["claim"], CultureInfo.InvariantCulture));
            Assert.Equal(document.TextOf(claim.Evidence.Figure), row["figure"]);
            Assert.Equal(claim.Figure.Low, CsvFile.Number(row["low"]));
            Assert.Equal(claim.Figure.High, CsvFile.Number(row["high"]));
            Assert.Equal(string.Join("; ", claim.Figure.Count.Stated), row["stated"]);
            Assert.Equal(claim.Figure.Precision.ToString(), row["precision"], ignoreCase: true);
            Assert.Equal(claim.Figure.Term, row["term"]);
            Assert.Equal(claim.Victims?.Party?.Name ?? "", row["victims_party"]);
            Assert.Equal(claim.Place?.Name ?? "", row["place"]);
            Assert.Equal(claim.Attribution!.Sources[0].Name, row["sources"]);
            Assert.Equal(document.TextOf(claim.Evidence.Sentence), row["sentence"]);
            Assert.Equal(claim.Interest.ToString(), row["interest"], ignoreCase: true);
        }
    }

    [Fact]
    public void A_set_of_fates_a_chain_of_sources_and_days_stand_as_the_columns_say()
    {
        var row = CsvFile.Read(ClaimsCsv.ToCsv([HandReadSeeds.All[0]]))[1];

        Assert.Equal("killed+wounded", row["outcome"]);
        Assert.Equal("White House", row["sources"]);
        Assert.Equal("government", row["source_kinds"]);
        Assert.Equal("John Kirby", row["relayed_by"]);
        Assert.Equal("2024-12-21", row["date_from"]);
        Assert.Equal("2024-12-27", row["published_on"]);
        Assert.Equal("1001", row["low"]);
        Assert.Equal("", row["high"]);
        Assert.Equal("", row["part_of"]);
        Assert.Equal("thirdParty", row["interest"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1 day")]
    [InlineData("@sum")]
    [InlineData("\ttab")]
    [InlineData("＝full-width")]
    [InlineData("'=already guarded")]
    public void Words_that_a_spreadsheet_would_run_are_guarded_and_come_back(string words)
    {
        var cell = CsvFile.Read(ClaimsCsv.ToCsv([WithTerm(words)]))[0]["term"];

        Assert.Equal("'" + words, cell);
    }

    [Theory]
    [InlineData("killed, or wounded")]
    [InlineData("\"dead\"")]
    [InlineData("two\nlines\r\nthree")]
    [InlineData("'quoted'")]
    [InlineData("a=b")]
    public void Other_words_stand_as_they_are(string words) =>
        Assert.Equal(words, CsvFile.Read(ClaimsCsv.ToCsv([WithTerm(words)]))[0]["term"]);

    [Fact]
    public void A_negative_looking_number_of_this_library_is_not_guarded() =>
        Assert.Equal("0", CsvFile.Read(ClaimsCsv.ToCsv([WithTerm("killed")]))[0]["low"]);

    [Fact]
    public void No_document_gives_the_column_names_alone()
    {
        var text = ClaimsCsv.ToCsv([]);

        Assert.StartsWith("article,outlet,published_on,", text, StringComparison.Ordinal);
        Assert.Equal(text.Length - 2, text.IndexOf("\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_can_be_added_to_a_file_that_has_its_names()
    {
        var documents = HandReadSeeds.All;
        using var writer = new StringWriter();
        ClaimsCsv.Write(writer, documents.Take(2));
        ClaimsCsv.Write(writer, documents.Skip(2), includeHeader: false);

        Assert.Equal(ClaimsCsv.ToCsv(documents), writer.ToString());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = ClaimsCsv.ToCsv(HandReadSeeds.All);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, ClaimsCsv.ToCsv(HandReadSeeds.All));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ClaimDocument WithTerm(string term) => new()
    {
        Article = new Article("0 dead") { Id = "a", PublishedOn = new LocalDate(2024, 1, 2) },
        Claims = [new Claim { Figure = new CasualtyFigure { Count = CountRange.Exactly(0), Outcome = Outcome.Killed, Term = term }, Evidence = new Evidence { Figure = new TextSpan(0, 1), Sentence = new TextSpan(0, 6) } }],
    };
}
