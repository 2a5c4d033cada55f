using NodaTime;

namespace ConflictClaims.Tests.Export;

public class ClaimsUcdpTests
{
    private static readonly EventTime Day = new() { From = new LocalDate(2024, 3, 5), To = new LocalDate(2024, 3, 5), Grain = TimeGrain.Day, DatePrecision = 1 };
    private static readonly EventTime FiveDays = new() { From = new LocalDate(2024, 3, 1), To = new LocalDate(2024, 3, 5), Grain = TimeGrain.Span, DatePrecision = 2 };

    [Fact]
    public void A_single_attack_is_a_clear_event_with_its_deaths_by_side()
    {
        var toll = new Toll
        {
            Outcome = Outcome.Killed, Low = 7, Best = 7, High = 7, Time = Day, Place = new Place("Gedo") { Within = "Somalia" }, Claims = [0],
            Groups = [Group("Somalia", VictimStatus.Military, 2), Group("Shabaab", VictimStatus.ArmedGroup, 4), Group(null, VictimStatus.Civilian, 1)],
        };

        var row = Assert.Single(Rows(toll, SourceInterest.ThirdParty));

        Assert.Equal("a#0", row["id"]);
        Assert.Equal("2024", row["year"]);
        Assert.Equal(("Somalia", "Shabaab"), (row["side_a"], row["side_b"]));
        Assert.Equal(("2", "4", "1", ""), (row["deaths_a"], row["deaths_b"], row["deaths_civilians"], row["deaths_unknown"]));
        Assert.Equal(("7", "7", "7"), (row["low"], row["best"], row["high"]));
        Assert.Equal(("2024-03-05", "2024-03-05", "1", "1"), (row["date_start"], row["date_end"], row["date_prec"], row["event_clarity"]));
        Assert.Equal(("Police chief", "2024-03-06"), (row["source_original"], row["source_date"]));
        Assert.Equal(("Gedo", "Gedo, Somalia"), (row["where_coordinates"], row["where_description"]));
    }

    [Fact]
    public void The_state_is_side_a_also_where_it_is_named_second()
    {
        var toll = new Toll { Outcome = Outcome.Killed, Low = 3, Best = 3, High = 3, Claims = [0], Groups = [Group("Shabaab", VictimStatus.ArmedGroup, 2), Group("Somalia", VictimStatus.Military, 1)] };

        Assert.Equal("Somalia", Rows(toll, SourceInterest.ThirdParty)[0]["side_a"]);
    }

    [Fact]
    public void Civilians_are_side_b_of_their_killer()
    {
        var toll = new Toll { Outcome = Outcome.Killed, Low = 3, Best = 3, High = 3, Claims = [0], Groups = [Group(null, VictimStatus.Civilian, 3)] };

        var row = Rows(toll, SourceInterest.ThirdParty, new Perpetrator("JNIM fighters") { Party = new Party("JNIM") })[0];

        Assert.Equal(("JNIM", "Civilians", "3", ""), (row["side_a"], row["side_b"], row["deaths_civilians"], row["deaths_a"]));
    }

    [Fact]
    public void Several_days_are_an_aggregate() =>
        Assert.Equal(("2", "2"), Pair(Rows(new Toll { Outcome = Outcome.Killed, Low = 29, Best = 29, High = 29, Time = FiveDays, Claims = [0] }, SourceInterest.ThirdParty)[0], "event_clarity", "date_prec"));

    [Fact]
    public void One_belligerents_word_on_the_others_dead_counts_in_high_alone()
    {
        var row = Rows(new Toll { Outcome = Outcome.Killed, Low = 232, High = null, Time = FiveDays, Claims = [0] }, SourceInterest.EnemyLosses, stated: 231)[0];

        Assert.Equal(("0", "0", "231"), (row["low"], row["best"], row["high"]));
    }

    [Fact]
    public void Killed_or_wounded_gives_no_best()
    {
        var row = Rows(new Toll { Outcome = Outcome.KilledOrWounded, Low = 1001, Claims = [0] }, SourceInterest.ThirdParty)[0];

        Assert.Equal(("0", "", ""), (row["low"], row["best"], row["high"]));
    }

    [Fact]
    public void Unknown_is_empty_and_never_0()
    {
        var row = Rows(new Toll { Outcome = Outcome.Killed, Claims = [0] }, SourceInterest.ThirdParty)[0];

        Assert.All(["low", "best", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "date_start", "date_end", "date_prec", "year"], column => Assert.Equal("", row[column]));
    }

    [Fact]
    public void A_toll_of_wounded_is_no_event_of_this_data_set() =>
        Assert.Empty(Rows(new Toll { Outcome = Outcome.Wounded, Low = 5, Best = 5, High = 5, Claims = [0] }, SourceInterest.ThirdParty));

    private static (string, string) Pair(Dictionary<string, string> row, string first, string second) => (row[first], row[second]);

    private static TollGroup Group(string? party, VictimStatus status, long count) =>
        new() { Party = party is null ? null : new Party(party), Status = status, Low = count, Best = count, High = count };

    private static List<Dictionary<string, string>> Rows(Toll toll, SourceInterest interest, Perpetrator? by = null, long stated = 7)
    {
        var claim = new Claim
        {
            Figure = new CasualtyFigure { Count = CountRange.Exactly(stated), Outcome = toll.Outcome },
            Interest = interest,
            By = by,
            Attribution = DocumentBuilder.Said("Police chief", on: new LocalDate(2024, 3, 6)),
        };
        var document = new ClaimDocument { Article = new Article("Text.") { Id = "a", PublishedOn = new LocalDate(2024, 3, 7) }, Claims = [claim], Tolls = [toll] };
        return CsvFile.Read(ClaimsUcdp.ToCsv([document]));
    }
}
