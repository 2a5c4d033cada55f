using ConflictClaims.Lexicons;

namespace ConflictClaims.Phrases;

internal enum PhraseKind : byte
{
    Other,

    /// <summary>A noun phrase, counted or not: "over 1,000 losses", "the attackers", "John Kirby", "14 others".</summary>
    Noun,

    /// <summary>A verb group or predicate that tells a fate: "were killed or wounded", "killing", "is missing", "dead".</summary>
    Outcome,

    /// <summary>Any other verb group.</summary>
    Verb,

    Preposition,
    Conjunction,
    Relative,
    Subordinator,
    Including,
    AccordingTo,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Open,
    Close,
    Quote,
    Time,
    Place,
    Adverb,
}

internal enum Voice : byte
{
    None,

    /// <summary>The subject does it: "has killed", "kills".</summary>
    Active,

    /// <summary>The subject meets it: "were killed".</summary>
    Passive,

    /// <summary>Past or participle with no auxiliary: "killed" is read by its neighbours.</summary>
    Bare,

    /// <summary>"Killing".</summary>
    Gerund,

    /// <summary>"To kill": an aim, not a fact.</summary>
    Infinitive,

    /// <summary>A predicate adjective with its verb ("remain missing") or without ("dead").</summary>
    State,
}

[Flags]
internal enum PhraseMarks : ushort
{
    None = 0,
    Plural = 1,
    Definite = 2,
    Indefinite = 4,
    Another = 8,
    Name = 16,
    Negated = 32,

    /// <summary>The head is people, or a number that stands alone.</summary>
    People = 64,

    /// <summary>The head is no people: things, animals, units of measure.</summary>
    Thing = 128,

    /// <summary>A number or "others" with no noun.</summary>
    Elliptic = 256,

    Pronoun = 512,

    /// <summary>A fate stands before the noun: "700 wounded soldiers".</summary>
    OutcomeModifier = 1024,

    /// <summary>The count is of a larger whole: "five of the men".</summary>
    Partitive = 2048,

    /// <summary>A body of people: "a family", "a convoy".</summary>
    Collective = 4096,

    /// <summary>Opens with "his", "her", "their".</summary>
    Possessed = 8192,

    /// <summary>A relative or a named or titled person: one of a kind ("his wife", "the mayor").</summary>
    Singular = 16384,

    /// <summary>Nothing but an auxiliary stands for the verb, or a passive has "to" before it.</summary>
    Finite = 32768,
}

/// <summary>A few words that belong together, as half-open token indexes.</summary>
internal readonly record struct Phrase(PhraseKind Kind, int First, int End)
{
    /// <summary>The token of the head noun or main verb; -1 where there is none.</summary>
    public int Head { get; init; } = -1;

    /// <summary>The count of a noun phrase, as an index into the counts; -1 where there is none.</summary>
    public int Count { get; init; } = -1;

    public WordClass Classes { get; init; }

    public Lexeme Lexeme { get; init; } = Lexeme.Unknown;

    public PhraseMarks Marks { get; init; }

    /// <summary>The fate told by a verb group, an outcome noun or a modifier.</summary>
    public Outcome Outcome { get; init; }

    public Voice Voice { get; init; }

    public Stance Stance { get; init; }

    public Hedges Hedges { get; init; }

    public bool Is(WordClass any) => (Classes & any) != 0;

    public bool Has(PhraseMarks any) => (Marks & any) != 0;

    public bool IsNoun => Kind == PhraseKind.Noun;

    public bool IsCounted => Count >= 0;

    public bool IsOutcomeNoun => Kind == PhraseKind.Noun && Outcome != Outcome.Unspecified && !Has(PhraseMarks.OutcomeModifier);
}
