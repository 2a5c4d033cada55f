using NodaTime;

namespace ConflictClaims.Benchmarks;

/// <summary>Claims as a year of monitoring gives them: some sides and places, many speakers and days, a third of the statements retold.</summary>
internal sealed class GeneratedClaims(int seed)
{
    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly Outcome[] Outcomes = [Outcome.Killed, Outcome.Wounded, Outcome.KilledOrWounded, Outcome.Casualties];

    private readonly Random _random = new(seed);

    /// <summary>Articles of five claims each, one day after what they report.</summary>
    public static ClaimDocument[] Documents(int claims)
    {
        var generated = new GeneratedClaims(claims);
        return [.. Enumerable.Range(0, claims / 5).Select(generated.Document)];
    }

    private ClaimDocument Document(int number)
    {
        var day = Start.PlusDays(_random.Next(365));
        var claims = Enumerable.Range(0, 5).Select(i => Claim(i, day)).ToArray();
        return new ClaimDocument
        {
            Article = new Article($"Article {number}.") { Id = $"{number}", PublishedOn = day.PlusDays(1) },
            Claims = claims,
        };
    }

    private Claim Claim(int id, LocalDate day)
    {
        var side = _random.Next(40);
        var speaker = _random.Next(60);
        var isRetold = _random.Next(3) == 0;
        var count = isRetold ? 100 * (1 + speaker) : _random.Next(1, 20_000);
        return new Claim
        {
            Id = id,
            Figure = new CasualtyFigure { Count = CountRange.Exactly(count), Outcome = Outcomes[_random.Next(Outcomes.Length)] },
            Victims = new Victims { Noun = "soldiers", Party = new Party($"Side {side}"), Status = VictimStatus.Military },
            Place = new Place($"Place {_random.Next(200)}"),
            Time = new EventTime { From = day.PlusDays(-_random.Next(7)), To = day, IsCumulative = _random.Next(20) == 0 },
            Attribution = new Attribution
            {
                Sources = [new Source($"Ministry of speaker{speaker}") { Kind = SourceKind.Government, Party = new Party($"Side {speaker % 40}") }],
                Verb = "said",
                On = _random.Next(2) == 0 ? day : null,
            },
        };
    }
}
