using NodaTime;

namespace ConflictClaims.Reconciling;

/// <summary>Reads statements off documents: fills in what the article knows and the claim leaves out.</summary>
internal sealed class StatementReader
{
    private readonly SpeakerReader _speakers = new();

    /// <summary>A claim by itself.</summary>
    public Statement Read(Claim claim)
    {
        var on = OnDay(claim.Attribution);
        var said = on is { } date ? Day.Of(date) : (Day?)null;
        return new Statement
        {
            Claim = claim,
            Place = claim.Place,
            Speakers = _speakers.Read(claim.Attribution),
            Said = said,
            IsSaidOnDay = said is not null,
            StatedTime = claim.Time,
            Time = Periods.Of(claim, claim.Time, said),
            PeriodWords = PeriodWording.Of(claim.Time, null, null),
        };
    }

    /// <summary>The claims of a document.</summary>
    public IEnumerable<Statement> Read(ClaimDocument document)
    {
        var id = ArticleIds.Of(document.Article);
        var theatre = Theatre.Of(document);
        foreach (var claim in document.Claims) yield return Read(document, claim, id, claim.Place ?? theatre);
    }

    private Statement Read(ClaimDocument document, Claim claim, string id, Place? place)
    {
        var on = OnDay(claim.Attribution);
        var saying = on is null ? SayingDays.Of(document, claim) : null;
        var stated = saying is { } found && claim.Evidence.Time is { } span && span.Overlaps(found.Words) ? null : claim.Time;
        var said = on is { } date ? Day.Of(date) : PublishedDay(document.Article, id, saying?.Days ?? 0);
        return new Statement
        {
            Reference = new ClaimReference(id, claim.Id),
            Claim = claim,
            Document = document,
            Place = place,
            Speakers = _speakers.Read(claim.Attribution),
            Said = said,
            IsSaidOnDay = on is not null,
            StatedTime = stated,
            Time = Periods.Of(claim, stated, said),
            PeriodWords = PeriodWording.Of(stated, document, claim.Evidence.Time),
        };
    }

    private static Day PublishedDay(Article article, string id, int daysBack)
    {
        var day = article.PublishedOn is { } date ? Day.Of(date) : new Day(id, 0);
        return day with { Number = day.Number - daysBack };
    }

    /// <summary>The day of the first link of the chain that gives one, from the origin outward.</summary>
    private static LocalDate? OnDay(Attribution? attribution)
    {
        for (var link = attribution; link is not null; link = link.RelayedBy)
        {
            if (link.On is { } day) return day;
        }

        return null;
    }
}
