namespace ConflictClaims.Lexicons;

/// <summary>What a word does in a time expression: the value of <see cref="Lexeme.Calendar"/> for words that are no month and no weekday.</summary>
internal enum TimeTerm
{
    None = 0,

    // 1-12 are the months and 1-7 the weekdays, told apart by their class.

    // Units, shortest first.
    Hour = 21,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,

    // Words that stand for a day.
    Today = 41,
    Yesterday,
    Tomorrow,
    Overnight,
    Recently,
    PartOfDay,

    // Words that place a unit.
    This = 61,
    Last,
    Past,
    Next,
    Previous,
    Recent,
    Early,
    Mid,
    Late,
    Start,
    Close,
    Earlier,
    Later,
    Half,
    Same,
    Few,
    Couple,

    // Function words.
    In = 101,
    On,
    At,
    Over,
    During,
    For,
    Between,
    From,
    To,
    And,
    Of,
    The,
    A,
    Since,
    AsOf,
    By,
    Until,
    Ago,
    Before,
    After,
    Around,
    Alone,
    SoFar,
    Each,
    Per,
    Daily,
    Weekly,
    Monthly,
    OrdinalEnding,
    Ending,

    // Words for events that open a period, and for what a period measures.
    Event = 141,
    Superlative,
}
