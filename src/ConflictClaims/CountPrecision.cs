namespace ConflictClaims;

/// <summary>How firmly the words fix the number.</summary>
public enum CountPrecision
{
    /// <summary>No figure: the value of <c>default(CountRange)</c>, never zero.</summary>
    Unspecified = 0,

    /// <summary>A bare number: "12".</summary>
    Exact,

    /// <summary>Around a number: "about 12", "some 300".</summary>
    Approximate,

    /// <summary>A little below a number: "nearly 10,000", "almost 700".</summary>
    JustUnder,

    /// <summary>A little above a number: "just over 1,000".</summary>
    JustOver,

    /// <summary>That number or more: "at least 12", "300 or more".</summary>
    AtLeast,

    /// <summary>Above that number: "more than 1,000".</summary>
    MoreThan,

    /// <summary>That number or fewer: "no more than 300".</summary>
    AtMost,

    /// <summary>As reporters use "up to 20" and "as many as 70": a ceiling that may be withdrawn.</summary>
    UpTo,

    /// <summary>Below that number: "fewer than 10".</summary>
    FewerThan,

    /// <summary>Two ends, both included: "between 60 and 80".</summary>
    Between,

    /// <summary>A word of quantity with a soft range: "dozens", "several hundred".</summary>
    Vague,

    /// <summary>People in the plural with no number at all: "civilians were killed", "many", "heavy losses".</summary>
    Unquantified,
}
