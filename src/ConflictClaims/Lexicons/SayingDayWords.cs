namespace ConflictClaims.Lexicons;

/// <summary>Words that put a statement so many days before the article: "Last week, the ministry said …".</summary>
internal static class SayingDayWords
{
    /// <summary>The words, with the days they go back; "last week" goes back one week, give or take.</summary>
    public static readonly (string Words, int Days)[] All =
    [
        ("yesterday", 1), ("a day earlier", 1), ("the day before", 1), ("two days earlier", 2), ("two days ago", 2), ("three days ago", 3),
        ("a week earlier", 7), ("a week ago", 7), ("last week", 7), ("two weeks ago", 14), ("two weeks earlier", 14),
        ("last month", 30), ("a month ago", 30), ("a month earlier", 30), ("last year", 365), ("a year ago", 365),
    ];
}
