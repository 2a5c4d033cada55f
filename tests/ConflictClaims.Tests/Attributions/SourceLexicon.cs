using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Tests.Attributions;

/// <summary>What the word lists of those who speak, and of how they speak, say of a word.</summary>
public class SourceLexicon
{
    [Theory]
    [InlineData("said", "ReportingVerb", "Past, Participle", "", "Asserted")]
    [InlineData("claims", "ReportingVerb", "Third", "Alleged", "Asserted")]
    [InlineData("claims", "ReportingNoun", "Third", "Alleged", "Asserted")]
    [InlineData("denies", "ReportingVerb", "Third", "", "Denied")]
    [InlineData("denying", "ReportingVerb", "Gerund", "", "Denied")]
    [InlineData("estimates", "ReportingVerb", "Third", "Estimated", "Asserted")]
    [InlineData("confirmed", "ReportingVerb", "Past, Participle", "Confirmed", "Asserted")]
    [InlineData("warned", "ReportingVerb", "Past, Participle", "", "Predicted")]
    [InlineData("fears", "ReportingVerb", "Third", "", "Possible")]
    [InlineData("showed", "ReportingVerb", "Past", "", "Asserted")]
    [InlineData("according to", "AccordingTo", "None", "", "Asserted")]
    public void Knows_how_a_claim_is_put(string word, string itsClass, string form, string hedges, string stance)
    {
        var token = Only(word);
        Assert.True(token.Is(Enum.Parse<WordClass>(itsClass)));
        Assert.Equal(Enum.Parse<VerbForm>(form), token.Lexeme.Verb);
        Assert.Equal(hedges.Length == 0 ? Hedges.None : Enum.Parse<Hedges>(hedges), token.Lexeme.Reporting!.Hedges);
        Assert.Equal(Enum.Parse<Stance>(stance), token.Lexeme.Reporting.Stance);
    }

    [Theory]
    [InlineData("Reuters", SourceKind.Media, null)]
    [InlineData("the Kremlin", SourceKind.Government, "Russia")]
    [InlineData("the Pentagon", SourceKind.Military, "United States")]
    [InlineData("the Syrian Observatory for Human Rights", SourceKind.Monitor, null)]
    [InlineData("M\u00E9decins Sans Fronti\u00E8res", SourceKind.Humanitarian, null)]
    [InlineData("UN", SourceKind.Humanitarian, null)]
    [InlineData("Agence France-Presse", SourceKind.Media, null)]
    public void Knows_organisations(string words, SourceKind kind, string? party)
    {
        var token = Tokenizer.ReadAll(words, Lexicon.English)[^1];
        Assert.True(token.Is(WordClass.Organisation));
        Assert.Equal((kind, party), (token.Lexeme.SourceKind, token.Lexeme.Party));
    }

    [Theory]
    [InlineData("governor", nameof(WordClass.Title))]
    [InlineData("Gen", nameof(WordClass.Title))]
    [InlineData("Gen", nameof(WordClass.Abbreviation))]
    [InlineData("officials", nameof(WordClass.Plural))]
    [InlineData("lawmaker", nameof(WordClass.Person))]
    [InlineData("ministry", nameof(WordClass.SourceNoun))]
    public void Knows_those_who_speak(string word, string itsClass) => Assert.True(Only(word).Is(Enum.Parse<WordClass>(itsClass)));

    [Theory]
    [InlineData("un", nameof(WordClass.Organisation))]
    [InlineData("guardian", nameof(WordClass.Organisation))]
    [InlineData("gen", nameof(WordClass.Title))]
    [InlineData("bombed", nameof(WordClass.ReportingVerb))]
    public void Takes_no_common_word_for_one(string word, string itsClass) => Assert.False(Only(word).Is(Enum.Parse<WordClass>(itsClass)));

    private static Token Only(string word) => Assert.Single(Tokenizer.ReadAll(word, Lexicon.English));
}
