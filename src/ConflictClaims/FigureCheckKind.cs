namespace ConflictClaims;

/// <summary>What a figure was held against.</summary>
public enum FigureCheckKind
{
    /// <summary>"Nearly half of the 11,000": the figure against the base, and the base against the strengths the article gives.</summary>
    Share = 0,

    /// <summary>"1,200 a day": the rate against the difference of two running totals.</summary>
    Rate,
}
