using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>A figure found in a clause: a count of people and their fate, not yet joined with source, place and time.</summary>
internal sealed record FigureMention
{
    public required CountRange Range { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The count phrase, or the noun phrase of an implied count, as half-open token indexes.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The noun phrase of the people counted; null where there is none.</summary>
    public Phrase? Victims { get; init; }

    /// <summary>Behind the last token of a list of victims.</summary>
    public int VictimsEnd { get; init; }

    /// <summary>The words of the fate, as half-open token indexes.</summary>
    public int TermFirst { get; init; }

    public int TermEnd { get; init; }

    /// <summary>Who did it.</summary>
    public Phrase? By { get; init; }

    public Stance Stance { get; init; }

    public Hedges Hedges { get; init; }

    public bool IsImplied { get; init; }

    /// <summary>A later mention of somebody already counted: "the doctor", "the victims".</summary>
    public bool IsDefinite { get; init; }

    /// <summary>A person by name, whom a later mention by the same name does not count again.</summary>
    public bool IsNamed { get; init; }

    /// <summary>A running total: "bringing the toll to 93".</summary>
    public bool IsTotal { get; init; }

    /// <summary>"Another", "more", "others": not among those counted before.</summary>
    public bool IsFurther { get; init; }

    /// <summary>Told of what went before the news: "hours after a judge was shot dead".</summary>
    public bool IsBackground { get; init; }

    /// <summary>The members of a sum, each with its own number and standing; empty for any other figure.</summary>
    public List<(CountRange Range, VictimStatus Status)> SumOf { get; init; } = [];

    /// <summary>The figure this one is part of; null when it stands alone.</summary>
    public FigureMention? PartOf { get; set; }

    /// <summary>A part of what the article counted before: "the dead included …".</summary>
    public bool IsPartOfEarlier { get; init; }

    public Share? Share { get; set; }

    public (int First, int End)? ShareTokens { get; set; }

    public (int First, int End)? ShareBaseTokens { get; set; }

    /// <summary>The figure the share is of.</summary>
    public FigureMention? ShareOf { get; set; }

    /// <summary>A share of casualties told before: "one-third of these casualties".</summary>
    public bool IsShareOfEarlier { get; init; }

    public int Sentence { get; init; }

    public int ClauseFirst { get; init; }

    public int ClauseEnd { get; init; }
}
