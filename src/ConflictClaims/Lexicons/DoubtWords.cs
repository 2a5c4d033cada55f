namespace ConflictClaims.Lexicons;

/// <summary>Words that set what is told aside.</summary>
internal static class DoubtWords
{
    private static readonly string[] Wrong = ["false", "untrue", "wrong", "incorrect", "baseless", "fabricated", "unfounded", "erroneous", "inaccurate", "fake"];

    /// <summary>What a statement is said to be: "reports of 80 dead were false".</summary>
    public static readonly string[] WrongPredicates = [.. Wrong, "mistaken"];

    /// <summary>What would speak for a claim, where there is none of it: "no evidence that".</summary>
    public static readonly string[] Proof = ["evidence", "proof", "sign", "signs", "indication", "indications", "truth", "basis", "trace", "confirmation", "substance"];

    /// <summary>What a report is called by those who reject it: "as baseless".</summary>
    public static readonly string[] Untrue =
    [
        .. Wrong, "groundless", "fictitious", "fictional", "bogus", "fanciful", "absurd", "ridiculous", "misleading",
        "lies", "lie", "propaganda", "fiction", "fabrication", "fabrications", "disinformation", "misinformation", "nonsense", "hoax", "invention", "inventions", "falsehood", "falsehoods", "slander", "rumours", "rumors",
    ];
}
