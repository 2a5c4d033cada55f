namespace ConflictClaims.Counts;

/// <summary>What kind of count phrase it is.</summary>
internal enum CountForm : byte
{
    /// <summary>A number or quantity: "over 5,000", "dozens".</summary>
    Number,

    /// <summary>"No", "none", "zero" before a noun or alone.</summary>
    None,

    /// <summary>A share of a base: "half of", "two-thirds of", "40 per cent of"; the fraction stands in ShareLow and ShareHigh.</summary>
    Share,
}

/// <summary>A count phrase, its qualifiers included, as half-open token indexes.</summary>
internal readonly record struct CountMention(CountRange Range, int First, int End, CountForm Form = CountForm.Number, double ShareLow = 0, double ShareHigh = 0);
