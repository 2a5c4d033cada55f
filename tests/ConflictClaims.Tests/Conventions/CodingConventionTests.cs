using NodaTime;

namespace ConflictClaims.Tests.Conventions;

public class CodingConventionTests
{
    /// <summary>One row a phrase of the table of the houses' rules, in its order of columns; "-/-/-" where a house states none.</summary>
    public static TheoryData<string, string, string, string, string> Table => new()
    {
        // phrase, ACLED 2021, Airwars 2023-24, Wikimpacts 2024, GTD 2017
        { "a couple killed", "-/-/-", "-/-/-", "2/-/3", "-/-/-" },
        { "several killed", "10/10/10", "2/2/2", "2/-/6", "-/-/-" },
        { "a few killed", "10/10/10", "2/2/2", "2/-/6", "-/-/-" },
        { "many killed", "10/10/10", "12/-/24", "20/-/60", "-/-/-" },
        { "a large number killed", "10/10/10", "12/-/24", "20/-/60", "-/-/-" },
        { "tens killed", "10/10/10", "-/-/-", "20/-/90", "-/-/-" },
        { "a dozen killed", "12/12/12", "12/12/12", "12/12/12", "12/12/12" },
        { "dozens killed", "12/12/12", "12/-/24", "24/-/108", "-/-/-" },
        { "a few dozen killed", "-/-/-", "-/-/-", "24/-/72", "-/-/-" },
        { "hundreds killed", "100/100/100", "100/-/200", "200/-/900", "-/-/-" },
        { "several hundred killed", "-/-/-", "-/-/-", "200/-/600", "-/-/-" },
        { "a few hundred killed", "-/-/-", "-/-/-", "200/-/600", "-/-/-" },
        { "thousands killed", "-/-/-", "-/-/-", "2000/-/9000", "-/-/-" },
        { "40 casualties", "0/0/0", "40/40/40", "-/-/-", "-/-/-" },
        { "at least 40 killed", "40/40/40", "40/-/-", "40/-/50", "40/40/40" },
        { "more than 40 killed", "40/40/40", "41/-/-", "41/-/51", "40/40/40" },
        { "over 12 killed", "12/12/12", "13/-/-", "13/-/14", "12/12/12" },
        { "up to 40 killed", "-/-/-", "-/-/40", "30/-/40", "-/-/-" },
        { "up to 1 killed", "-/-/-", "-/-/1", "1/1/1", "-/-/-" },
        { "about 300 killed", "300/300/300", "300/300/300", "200/-/400", "300/300/300" },
        { "around 300 killed", "300/300/300", "300/300/300", "200/-/400", "300/300/300" },
        { "nearly 300 killed", "300/300/300", "300/300/300", "200/-/400", "300/300/300" },
        { "almost 300 killed", "300/300/300", "300/300/300", "200/-/400", "300/300/300" },
        { "less than 300 killed", "-/-/-", "-/-/-", "199/-/299", "-/-/-" },
        { "between 20 and 30 killed", "20/20/20", "20/-/30", "20/-/30", "20/20/20" },
        { "no deaths", "0/0/0", "0/0/0", "0/0/0", "0/0/0" },
        { "unspecified killed", "-/-/-", "-/-/-", "-/-/-", "-/-/-" },
        { "17 killed", "17/17/17", "17/17/17", "17/17/17", "17/17/17" },
        { "17 wounded", "-/-/-", "-/-/-", "-/-/-", "-/-/-" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Houses_enter_what_their_books_say(string phrase, string acled, string airwars, string wikimpacts, string gtd)
    {
        var claim = Said(phrase);
        Assert.Equal(acled, CodingConvention.Acled2021.Code(claim, Outcome.Killed).ToString());
        Assert.Equal(airwars, CodingConvention.Airwars2024.Code(claim, Outcome.Killed).ToString());
        Assert.Equal(wikimpacts, CodingConvention.Wikimpacts2024.Code(claim, Outcome.Killed).ToString());
        Assert.Equal(gtd, CodingConvention.Gtd2017.Code(claim, Outcome.Killed).ToString());
    }

    [Fact]
    public void Bare_plural_has_its_own_row()
    {
        var claim = new Claim { Figure = new CasualtyFigure { Count = CountRange.Parse("many"), Outcome = Outcome.Killed, IsImplied = true } };
        Assert.Equal("10/10/10", CodingConvention.Acled2021.Code(claim, Outcome.Killed).ToString());
        Assert.Equal("2/2/2", CodingConvention.Airwars2024.Code(claim, Outcome.Killed).ToString());
        Assert.True(CodingConvention.Wikimpacts2024.Code(claim, Outcome.Killed).IsBlank);
        Assert.True(CodingConvention.Gtd2017.Code(claim, Outcome.Killed).IsBlank);
    }

    [Fact]
    public void Massacre_without_a_number_is_a_hundred_for_acled()
    {
        var claim = new Claim { Figure = new CasualtyFigure { Count = CountRange.Parse("many"), Outcome = Outcome.Killed, Term = "massacre", IsImplied = true } };
        Assert.Equal("100/100/100", CodingConvention.Acled2021.Code(claim, Outcome.Killed).ToString());
    }

    [Fact]
    public void Casualties_fill_both_ranges_for_airwars() =>
        Assert.Equal("40/40/40", CodingConvention.Airwars2024.Code(Said("40 casualties"), Outcome.Wounded).ToString());

    [Fact]
    public void Several_are_three_for_acled_where_another_source_shows_fewer_than_ten()
    {
        Assert.Equal("3/3/3", CodingConvention.Acled2021.Code([Said("several killed"), Said("8 killed")], Outcome.Killed).ToString());
        Assert.Equal("10/10/10", CodingConvention.Acled2021.Code([Said("several killed"), Said("14 killed")], Outcome.Killed).ToString());
    }

    [Theory]
    [InlineData("12 killed", "12/12/12")]
    [InlineData("at least 12 killed", "12/12/-")]
    [InlineData("more than 12 killed", "13/-/-")]
    [InlineData("up to 12 killed", "-/-/12")]
    [InlineData("about 300 killed", "250/300/350")]
    [InlineData("nearly 300 killed", "200/-/299")]
    [InlineData("dozens killed", "24/-/99")]
    [InlineData("40 killed or wounded", "0/-/40")]
    [InlineData("no deaths", "0/0/0")]
    public void Literal_reading_keeps_the_bounds_of_the_words(string phrase, string expected) =>
        Assert.Equal(expected, CodingConvention.Literal.Code(Said(phrase), Outcome.Killed).ToString());

    [Fact]
    public void Literal_reading_of_several_claims_is_their_hull()
    {
        Assert.Equal("12/-/14", CodingConvention.Literal.Code([Said("12 killed"), Said("14 killed")], Outcome.Killed).ToString());
        Assert.Equal("12/12/12", CodingConvention.Literal.Code([Said("12 killed"), Said("12 killed")], Outcome.Killed).ToString());
    }

    [Fact]
    public void Gtd_takes_the_latest_then_the_majority_then_the_lowest()
    {
        var monday = new LocalDate(2025, 3, 3);
        Assert.Equal("15/15/15", CodingConvention.Gtd2017.Code([Said("15 killed", monday.PlusDays(2)), Said("12 killed", monday), Said("12 killed", monday)], Outcome.Killed).ToString());
        Assert.Equal("12/12/12", CodingConvention.Gtd2017.Code([Said("15 killed"), Said("12 killed"), Said("12 killed")], Outcome.Killed).ToString());
        Assert.Equal("12/12/12", CodingConvention.Gtd2017.Code([Said("15 killed"), Said("12 killed")], Outcome.Killed).ToString());
    }

    [Fact]
    public void Gtd_passes_over_the_perpetrator_and_the_doubtful_where_others_speak()
    {
        var group = new Party("Azure Brigades");
        var perpetrator = Said("30 killed", new LocalDate(2025, 3, 9)) with { By = new Perpetrator("Azure Brigades") { Party = group } };
        perpetrator = perpetrator with { Attribution = perpetrator.Attribution! with { Sources = [new Source("Azure Brigades") { Party = group }] } };
        var doubtful = Said("50 killed", new LocalDate(2025, 3, 9)) with { Hedges = Hedges.Unverified };
        Assert.Equal("12/12/12", CodingConvention.Gtd2017.Code([perpetrator, doubtful, Said("12 killed", new LocalDate(2025, 3, 3))], Outcome.Killed).ToString());
        Assert.Equal("30/30/30", CodingConvention.Gtd2017.Code([perpetrator], Outcome.Killed).ToString());
    }

    [Fact]
    public void Ucdp_keeps_a_claim_about_the_enemy_in_high()
    {
        var enemy = Said("over 231 killed") with { Interest = SourceInterest.EnemyLosses };
        Assert.Equal("0/0/231", CodingConvention.Ucdp.Code(enemy, Outcome.Killed).ToString());
        Assert.Equal("40/40/231", CodingConvention.Ucdp.Code([enemy, Said("40 killed")], Outcome.Killed).ToString());
        Assert.Equal("29/29/29", CodingConvention.Ucdp.Code(Said("29 killed"), Outcome.Killed).ToString());
        Assert.True(CodingConvention.Ucdp.Code(Said("dozens killed"), Outcome.Killed).IsBlank);
    }

    [Fact]
    public void Several_claims_leave_out_the_denied_the_possible_and_the_parts()
    {
        Claim[] claims = [Said("12 killed"), Said("90 killed") with { Stance = Stance.Denied }, Said("40 killed") with { Stance = Stance.Possible }, Said("3 killed") with { PartOf = 0 }];
        foreach (var convention in CodingConvention.All) Assert.Equal("12/12/12", convention.Code(claims, Outcome.Killed).ToString());
        Assert.True(CodingConvention.Literal.Code([claims[1]], Outcome.Killed).IsBlank);
        Assert.True(CodingConvention.Literal.Code(Array.Empty<Claim>(), Outcome.Killed).IsBlank);
    }

    [Fact]
    public void Largest_number_does_not_wrap()
    {
        foreach (var phrase in new[] { "at least 9,000,000,000,000,000,000 killed", "about 9,000,000,000,000,000,000 killed", "more than 9,223,372,036,854,775,807 killed" })
        {
            foreach (var convention in CodingConvention.All)
            {
                var coded = convention.Code(Said(phrase), Outcome.Killed);
                Assert.True(coded.Low is null or > 0 && coded.High is null or > 0, $"{convention}: {coded}");
            }
        }
    }

    [Theory]
    [InlineData("acled-2021", "acled-2021")]
    [InlineData("ACLED", "acled-2021")]
    [InlineData("literal", "literal")]
    [InlineData("ucdp", "ucdp")]
    [InlineData("nobody", null)]
    [InlineData(null, null)]
    public void Is_found_by_name(string? name, string? expected) => Assert.Equal(expected, CodingConvention.Find(name)?.Name);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => CodingConvention.Literal.Code((Claim)null!, Outcome.Killed));
        Assert.Throws<ArgumentNullException>(() => CodingConvention.Literal.Code((IReadOnlyList<Claim>)null!, Outcome.Killed));
    }

    private static Claim Said(string figure, LocalDate? on = null) =>
        new() { Figure = CasualtyFigure.Parse(figure), Attribution = on is null ? null : new Attribution { On = on } };
}
