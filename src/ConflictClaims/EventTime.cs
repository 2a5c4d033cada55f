using NodaTime;

namespace ConflictClaims;

/// <summary>
/// The period a figure covers. The intervals follow the UCDP GED codebook v23.1, Appendix 2 (pp. 31-34).
/// A date the text does not give is never invented: both ends are null when there is no day to count from.
/// </summary>
public sealed record EventTime
{
    /// <summary>First day, included; null when open or unknown.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, included; null when open or unknown.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The unit in which the period is told.</summary>
    public TimeGrain Grain { get; init; }

    /// <summary>Whether the figure runs up from an opening event or day: "since 2014", "so far this year".</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Whether the days were worked out from a reference day ("last week") and not written out ("3 March 2024").</summary>
    public bool IsInferred { get; init; }

    /// <summary>The event that opens the period where it has no date: "their deployment"; otherwise null.</summary>
    public string? Anchor { get; init; }

    /// <summary>UCDP's <c>date_prec</c>: 1 day, 2 two to six days, 3 week, 4 month, 5 year; null when the dates are unknown.</summary>
    public int? DatePrecision { get; init; }

    /// <summary>The words of the period, as written; they count in a comparison only while the dates are unknown.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the two cover the same period: by their dates, or by their words where neither has dates.</summary>
    /// <param name="other">The period to compare with.</param>
    public bool Equals(EventTime? other) =>
        other is not null && From == other.From && To == other.To && Grain == other.Grain && IsCumulative == other.IsCumulative
        && IsInferred == other.IsInferred && Anchor == other.Anchor && DatePrecision == other.DatePrecision
        && (IsDated || string.Equals(Words, other.Words, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Grain, IsCumulative);

    private bool IsDated => From is not null || To is not null;
}
