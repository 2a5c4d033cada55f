namespace ConflictClaims.Lexicons;

/// <summary>A word or fixed phrase and all that is known of it. Entries for the same words in several lists are merged.</summary>
internal sealed record Lexeme(string Form)
{
    public static readonly Lexeme Unknown = new("");

    public WordClass Classes { get; init; }

    /// <summary>The classes that hold only where the word is written with a capital ("Turkey", "May").</summary>
    public WordClass CapitalClasses { get; init; }

    /// <summary>The classes that hold only where the word is written in capitals throughout ("US", "IS").</summary>
    public WordClass UpperClasses { get; init; }

    public long Number { get; init; }

    public int Calendar { get; init; }

    public CountPrecision Precision { get; init; }

    public Outcome Outcome { get; init; }

    public VerbForm Verb { get; init; }

    public string? Party { get; init; }

    public VictimStatus Status { get; init; }

    public SourceKind SourceKind { get; init; }

    public Stance Stance { get; init; }

    public Hedges Hedges { get; init; }

    /// <summary>How it reports what others say: of reporting verbs and nouns and of "according to".</summary>
    public ReportingSense? Reporting { get; init; }

    /// <summary>What it does in the name of a place.</summary>
    public PlaceTerm PlaceTerm { get; init; }

    /// <summary>A key that tells words of one class apart ("killed" of "murdered", "week" of "fortnight").</summary>
    public string? Key { get; init; }

    /// <summary>How an outcome noun takes its number: "count" (12 deaths), "event" (the killing of 12), "toll" (a toll of 12).</summary>
    public string? NounKey { get; init; }

    /// <summary>The words of the form; a hyphen parts them as a space does.</summary>
    public string[] Words => Form.Replace('-', ' ').Split(' ');

    public static Lexeme Merge(Lexeme a, Lexeme b) => a with
    {
        Classes = a.Classes | b.Classes,
        CapitalClasses = a.CapitalClasses | b.CapitalClasses,
        UpperClasses = a.UpperClasses | b.UpperClasses,
        Number = a.Number != 0 ? a.Number : b.Number,
        Calendar = a.Calendar != 0 ? a.Calendar : b.Calendar,
        Precision = a.Precision != 0 ? a.Precision : b.Precision,
        Outcome = a.Outcome | b.Outcome,
        Verb = a.Verb | b.Verb,
        Party = a.Party ?? b.Party,
        Status = a.Status != 0 ? a.Status : b.Status,
        SourceKind = a.SourceKind != 0 ? a.SourceKind : b.SourceKind,
        Stance = a.Stance != 0 ? a.Stance : b.Stance,
        Hedges = a.Hedges | b.Hedges,
        Reporting = a.Reporting ?? b.Reporting,
        PlaceTerm = a.PlaceTerm != 0 ? a.PlaceTerm : b.PlaceTerm,
        Key = a.Key ?? b.Key,
        NounKey = a.NounKey ?? b.NounKey,
    };
}
