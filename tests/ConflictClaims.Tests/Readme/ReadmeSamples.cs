using NodaTime;

namespace ConflictClaims.Tests.Readme;

/// <summary>
/// The code of the README, compiled. What stands between "sample NAME" and "end" is compared with the README word for word;
/// the parameter takes the place of the console.
/// </summary>
internal static class ReadmeSamples
{
    public static IReadOnlyDictionary<string, Action<TextWriter>> All { get; } = new Dictionary<string, Action<TextWriter>>
    {
        ["first"] = First,
        ["counts"] = Counts,
        ["many"] = Many,
        ["lexicon"] = Words,
        ["convention"] = Convention,
        ["compare"] = Compare,
        ["json"] = Json,
    };

    private static void First(TextWriter Console)
    {
        // sample first
        var article = new Article("""
            More than 40 villagers were killed or wounded near Osva on Monday, a doctor told Delta Wire.
            The army denied that it had killed two aid workers.
            """) { PublishedOn = new LocalDate(2024, 12, 27) };

        foreach (var claim in ClaimParser.Parse(article).Claims)
        {
            Console.WriteLine($"{claim.Figure} [{claim.Figure.Low}, {claim.Figure.High}]: {claim.Victims?.Noun}, {claim.Place?.Name}, {claim.Time?.From:uuuu-MM-dd}");
            Console.WriteLine($"  {claim.Attribution?.Sources[0].Name} ({claim.Stance})");
        }
        // end
    }

    private static void Counts(TextWriter Console)
    {
        // sample counts
        foreach (var match in CountRange.FindAll("Between 60 and 80 trucks carried several hundred people."))
        {
            Console.WriteLine($"{match.Span.Start}: {match.Range.Low} to {match.Range.High}, {match.Range.Precision}");
        }
        // end
    }

    private static void Many(TextWriter Console)
    {
        // sample many
        Article[] articles =
        [
            new("Gunmen killed 12 people in Osva.") { Id = "a" },
            new("The bridge was opened in 2019.") { Id = "b" },
        ];
        foreach (var document in ClaimParser.ParseMany(articles))
        {
            Console.WriteLine($"{document.Article.Id}: {document.Claims.Count}");
        }
        // end
    }

    private static void Words(TextWriter Console)
    {
        // sample lexicon
        var lexicon = Lexicon.English.WithArmedGroup("Azure Brigades", "Azure Brigade");
        var options = new ClaimParserOptions { Lexicon = lexicon };
        var document = ClaimParser.Parse("Five Azure Brigades fighters were captured.", options);
        Console.WriteLine($"{document.Claims[0].Victims?.Party}, {document.Claims[0].Victims?.Status}");
        // end
    }

    private static void Convention(TextWriter Console)
    {
        // sample convention
        var claim = ClaimParser.Parse("Dozens of villagers were killed in the raid.").Claims[0];
        foreach (var house in CodingConvention.All)
        {
            Console.WriteLine($"{house}: {house.Code(claim, Outcome.Killed)}");
        }
        // end
    }

    private static void Compare(TextWriter Console)
    {
        // sample compare
        var one = ClaimParser.Parse("At least 40 soldiers were killed in Osva on 3 March 2024.").Claims[0];
        var other = ClaimParser.Parse("Fewer than 20 soldiers were killed in Osva on 3 March 2024.").Claims[0];
        var comparison = ClaimReconciler.Compare(one, other);
        Console.WriteLine(comparison.Relation);
        foreach (var reason in comparison.Reasons) Console.WriteLine($"  {reason}");
        // end
    }

    private static void Json(TextWriter Console)
    {
        // sample json
        var document = ClaimParser.Parse("Three miners are missing.");
        var json = ClaimsJson.ToJson(document, includeText: true);
        var same = ClaimsJson.Read(json);
        Console.WriteLine(same == document);
        // end
    }
}
