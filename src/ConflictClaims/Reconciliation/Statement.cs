using NodaTime;

namespace ConflictClaims.Reconciling;

/// <summary>A claim with what its article adds to it: the place and day it leaves out, and who its speakers are.</summary>
internal sealed record Statement
{
    public ClaimReference Reference { get; init; }

    public required Claim Claim { get; init; }

    /// <summary>The document, for its words and strengths; null where a claim is compared by itself.</summary>
    public ClaimDocument? Document { get; init; }

    public Place? Place { get; init; }

    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>The day it was said; of an article that gives none, the day it was published.</summary>
    public Day? Said { get; init; }

    /// <summary>Whether <see cref="Said"/> is the day that the claim itself gives.</summary>
    public bool IsSaidOnDay { get; init; }

    /// <summary>The period as the claim states it; null where it states none.</summary>
    public EventTime? StatedTime { get; init; }

    public required CoveredTime Time { get; init; }

    /// <summary>The words for the period, made alike: "past week" for "in the last week alone". Null where the claim gives no period.</summary>
    public string? PeriodWords { get; init; }

    public bool IsOwnVoice => Speakers.Count == 0;

    public LocalDate? Published => Document?.Article.PublishedOn;

    /// <summary>The same statement, known to be made on another day than its article gives.</summary>
    public Statement SaidAt(Day day) => Said == day ? this : this with { Said = day, Time = Periods.Of(Claim, StatedTime, day) };
}
