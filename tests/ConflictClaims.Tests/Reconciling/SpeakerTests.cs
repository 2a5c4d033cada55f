using ConflictClaims.Reconciling;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>Who is whom.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("Volodymyr Zelensky", "Zelenskyy")]
    [InlineData("Sergei Haidai", "Serhiy Haidai")]
    [InlineData("British defense ministry", "UK Ministry of Defence")]
    [InlineData("Moscow", "Russia")]
    [InlineData("the Ukrainian General Staff", "General Staff of Ukraine")]
    public void One_speaker_has_many_names(string one, string other) => Assert.Equal("Same", Match(Office(one), Office(other)));

    [Theory]
    [InlineData("US military official", "senior U.S. military official")]
    [InlineData("a US defense official", "senior American defence official")]
    public void Descriptions_agree_but_for_rank(string one, string other) => Assert.Equal("Same", Match(Described(one), Described(other)));

    [Theory]
    [InlineData("Volodymyr Zelensky", "Olena Zelenska")]
    [InlineData("Ukraine's military", "Ukraine's military intelligence")]
    [InlineData("Russian defense ministry", "Ukrainian defense ministry")]
    [InlineData("Kyiv", "Moscow")]
    [InlineData("John Kirby", "Robert Kirby")]
    public void Others_are_others(string one, string other) => Assert.Equal("None", Match(Office(one), Office(other)));

    [Fact]
    public void Two_officials_of_other_offices_are_two() =>
        Assert.Equal("None", Match(Described("senior US defense official"), Described("senior US military official")));

    [Fact]
    public void A_description_fits_the_office_of_a_name()
    {
        var named = Office("John Kirby") with { Role = "White House spokesperson", Party = new Party("United States") };

        Assert.Equal("Described", Match(Described("White House official"), named));
        Assert.Equal("Described", Match(Described("top US official"), named));
        Assert.Equal("None", Match(Described("Pentagon official"), named));
    }

    private static Source Office(string name) => new(name) { Kind = SourceKind.Government };

    private static Source Described(string name) => new(name) { Kind = SourceKind.Government, IsAnonymous = true };

    private static string Match(Source one, Source other)
    {
        var reader = new SpeakerReader();
        return Speakers.Match(reader.Read(new Attribution { Sources = [one] })[0], reader.Read(new Attribution { Sources = [other] })[0]).ToString();
    }
}
