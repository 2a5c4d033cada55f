namespace ConflictClaims.Lexicons;

/// <summary>What a word can be. An ambiguous word carries all its classes; the phrase it stands in settles which holds.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Counts
    NumberWord = 1UL << 0,       // zero … ninety, naught; Number holds the value
    Scale = 1UL << 1,            // hundred, thousand, million, k, bn, lakh; Number holds the factor
    Group = 1UL << 2,            // dozen, score; Number holds the size
    VagueQuantity = 1UL << 3,    // several, few, dozens, scores, many …
    CountQualifier = 1UL << 4,   // more than, at least, about …: stands before; Precision says which
    CountTail = 1UL << 5,        // or more, or so, plus: stands behind; Precision says which
    Fraction = 1UL << 6,         // half, third, quarter …
    Ordinal = 1UL << 7,          // first, second …
    Measure = 1UL << 8,          // kilometres, per cent, kg …
    Currency = 1UL << 9,         // dollars, euros …

    // Times
    Month = 1UL << 10,           // Calendar holds 1-12
    Weekday = 1UL << 11,         // Calendar holds 1-7, Monday first
    TimeUnit = 1UL << 12,        // day, week, month, year, hour …
    TimeWord = 1UL << 13,        // yesterday, overnight …

    // Places
    PlacePreposition = 1UL << 14, // in, near, at …
    PlaceNoun = 1UL << 15,        // region, oblast, village …

    // Parties
    Country = 1UL << 16,
    Demonym = 1UL << 17,
    ArmedGroup = 1UL << 18,
    Capital = 1UL << 19,          // a capital that can stand for its government
    People = 1UL << 20,           // ethnic or religious group

    // People
    Person = 1UL << 21,           // soldier, civilians …
    Plural = 1UL << 22,           // a noun in the plural, or one that counts people in the singular form ("police")
    Title = 1UL << 23,            // president, general, spokesperson: an office that goes with a name
    Collective = 1UL << 24,       // brigade, convoy, crew: a body of people, not people counted

    // Outcomes
    OutcomeVerb = 1UL << 25,
    OutcomeNoun = 1UL << 26,      // casualties, deaths, dead, wounded
    OutcomeAdjective = 1UL << 27, // dead, missing, wounded
    SufferVerb = 1UL << 28,       // suffer, incur, sustain
    Means = 1UL << 29,            // air strike, bomb, landmine

    // Attribution
    ReportingVerb = 1UL << 30,
    ReportingNoun = 1UL << 31,    // statement, estimate, report
    SourceNoun = 1UL << 32,       // official, ministry, hospital: speaks
    Organisation = 1UL << 33,     // Reuters, Red Cross, White House: speaks
    AccordingTo = 1UL << 34,      // according to, per, citing

    // Grammar
    Determiner = 1UL << 35,
    Preposition = 1UL << 36,
    Conjunction = 1UL << 37,
    Auxiliary = 1UL << 38,        // be, have, do
    Modal = 1UL << 39,
    Negation = 1UL << 40,
    Pronoun = 1UL << 41,
    Possessive = 1UL << 42,       // his, their, 's
    Relative = 1UL << 43,         // who, which, that
    Subordinator = 1UL << 44,     // when, after, while, if
    Including = 1UL << 45,        // including, among
    Adverb = 1UL << 46,
    Adjective = 1UL << 47,
    HedgeWord = 1UL << 48,        // reportedly, allegedly
    Verb = 1UL << 49,             // any other verb

    // Counted things that are no casualties
    StrengthVerb = 1UL << 50,     // deployed, stationed, sent
    ChangeVerb = 1UL << 51,       // rose, climbed, stands at
    TotalNoun = 1UL << 52,        // toll, tally, total
    NotPeople = 1UL << 53,        // sheep, tanks, houses
    Threat = 1UL << 54,           // threatened, plot, foiled
    Fiction = 1UL << 55,          // episode, novel, league
    Relation = 1UL << 56,         // wife, sons, brother
    Abbreviation = 1UL << 57,     // ends with a full stop that ends no sentence
    Other = 1UL << 58,            // one another, the other
    Injury = 1UL << 59,           // cuts, burns, fractures: suffered by the wounded
    Abstract = 1UL << 60,         // loss, price, criticism: what hurts in a figure of speech only
    IdiomVerb = 1UL << 61,        // forced, buried, fell: tell a fate with what stands behind them
}
