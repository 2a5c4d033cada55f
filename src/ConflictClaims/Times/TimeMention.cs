using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A time expression, not yet anchored to a day.</summary>
internal abstract record TimeExpression
{
    /// <summary>The period it covers, counted from the reference day; without one, whatever the words alone give.</summary>
    public abstract EventTime Resolve(LocalDate? reference);
}

/// <summary>
/// A time expression in the text as half-open token indexes, the preposition included; a rate ("a day", "per week")
/// has <paramref name="Rate"/> and no expression.
/// </summary>
internal readonly record struct TimeMention(TimeExpression? Expression, int First, int End, Rate? Rate = null);
