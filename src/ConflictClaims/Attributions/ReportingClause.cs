using NodaTime;

namespace ConflictClaims.Attributions;

/// <summary>Where the content of a reporting clause stands.</summary>
internal enum ContentSide : byte
{
    /// <summary>"Police said that six died."</summary>
    After,

    /// <summary>"Six died, police said."</summary>
    Before,

    /// <summary>"Six people, police said, were killed"; "according to police, six died".</summary>
    Around,

    /// <summary>What another clause of the sentence governs: "citing hospital records", "quoted by Reuters".</summary>
    OfHost,
}

/// <summary>The place of a link in a chain between links of the same reach.</summary>
internal enum ChainRank : byte
{
    Origin,
    Speaker,
    Relay,
}

/// <summary>One link: those who say it, the verb, and the words it governs; all as half-open token indexes.</summary>
internal sealed class ReportingClause(int sentence, int first, int end)
{
    /// <summary>The sentence it stands in.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>First word of the clause itself: source, verb, day.</summary>
    public int First { get; set; } = first;

    /// <summary>Behind its last word.</summary>
    public int End { get; set; } = end;

    /// <summary>Words of the clause that stand apart: "On Tuesday, …", "In a statement, …".</summary>
    public (int First, int End)? Opening { get; set; }

    public List<SourcePhrase> Sources { get; init; } = [];

    /// <summary>The verb's token; -1 without one.</summary>
    public int Verb { get; init; } = -1;

    public AttributionKind Kind { get; init; }

    public ContentSide Side { get; set; }

    public ChainRank Rank { get; init; } = ChainRank.Speaker;

    /// <summary>First word of the content where it follows.</summary>
    public int ContentFirst { get; init; }

    /// <summary>Behind the last word that the content can have, where the clause itself bounds it.</summary>
    public int ContentEnd { get; init; } = int.MaxValue;

    public Hedges Hedges { get; set; }

    public Stance Stance { get; set; }

    public LocalDate? On { get; set; }

    /// <summary>Whether it takes its sources from the clause before it: "…, adding that".</summary>
    public bool SharesSource { get; init; }

    /// <summary>Whether it has no source of its own: "we estimate" in a quotation, "there is no evidence that".</summary>
    public bool IsOwnVoice { get; init; }

    /// <summary>Who the sources are; set when names are resolved.</summary>
    public Source[] Resolved { get; set; } = [];

    /// <summary>The words it governs.</summary>
    public List<(int First, int End)> Scopes { get; } = [];

    /// <summary>The words for its sources; those of the clause it shares them with.</summary>
    public List<SourcePhrase> Voices { get; set; } = [];

    /// <summary>The number of tokens of the narrowest scope that holds these; -1 when none does.</summary>
    public int ReachOver(int first, int end)
    {
        var reach = -1;
        foreach (var (from, to) in Scopes)
        {
            if (from <= first && end <= to && (reach < 0 || to - from < reach)) reach = to - from;
        }

        return reach;
    }

    public bool Owns(int token) => (First <= token && token < End) || (Opening is { } opening && opening.First <= token && token < opening.End);
}
