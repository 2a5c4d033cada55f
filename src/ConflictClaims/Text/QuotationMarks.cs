namespace ConflictClaims.Text;

/// <summary>The families of quotation marks.</summary>
internal static class QuotationMarks
{
    public const char LeftSingle = '\u2018';
    public const char RightSingle = '\u2019';
    public const char LowSingle = '\u201A';
    public const char LeftDouble = '\u201C';
    public const char RightDouble = '\u201D';
    public const char LowDouble = '\u201E';
    public const char LeftGuillemet = '\u00AB';
    public const char RightGuillemet = '\u00BB';
    public const char LeftAngle = '\u2039';
    public const char RightAngle = '\u203A';

    public static bool IsMark(char c) => IsDouble(c) || IsSingle(c) || c is LeftGuillemet or RightGuillemet or LeftAngle or RightAngle;

    public static bool IsSingle(char c) => c is '\'' or LeftSingle or RightSingle or LowSingle or '\u201B' or '\u0060' or '\u00B4';

    public static bool IsDouble(char c) => c is '"' or LeftDouble or RightDouble or LowDouble or '\u201F' or '\uFF02';

    /// <summary>Whether a quotation opened by <paramref name="open"/> can be closed by <paramref name="close"/>: English, German, French, Swedish pairs, and what word processors make of them.</summary>
    public static bool Pair(char open, char close) => open switch
    {
        LeftDouble or '\u201F' => close is RightDouble or '"',
        LowDouble => close is LeftDouble or RightDouble or '"',
        RightDouble => close is RightDouble,
        '"' => close is '"' or RightDouble,
        '\uFF02' => close is '\uFF02',
        LeftGuillemet => close is RightGuillemet,
        RightGuillemet => close is LeftGuillemet or RightGuillemet,
        LeftAngle => close is RightAngle,
        RightAngle => close is LeftAngle,
        LeftSingle or '\u201B' or '\u0060' => close is RightSingle or '\'' or '\u00B4',
        LowSingle => close is LeftSingle or RightSingle,
        _ => close is '\'' or RightSingle,
    };

    /// <summary>Whether the mark never closes in any tradition.</summary>
    public static bool OnlyOpens(char c) => c is LowDouble or LowSingle or '\u201F' or '\u201B';
}
