using ConflictClaims.Text;
using NodaTime;

namespace ConflictClaims.Times;

/// <summary>
/// A time expression in the text as half-open token indexes, the preposition included; a rate ("a day", "per week")
/// has <paramref name="Rate"/> and no expression.
/// </summary>
/// <param name="Expression">What it says; null for a rate, and for a time that a figure is only set against ("up on the week before").</param>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Rate">The unit of a rate.</param>
/// <param name="IsYardstick">Whether it only measures a superlative ("the deadliest attack since 2014") and is no claim's period.</param>
/// <param name="IsOfEvent">Whether it stands before the noun of an event as part of its name ("the 2012 riots").</param>
internal readonly record struct TimeMention(TimeExpression? Expression, int First, int End, Rate? Rate = null, bool IsYardstick = false, bool IsOfEvent = false)
{
    /// <summary>Its period counted from the reference day, with the words as written; null for a rate.</summary>
    public EventTime? Resolve(TokenizedText text, LocalDate? reference) =>
        Expression is null ? null : Expression.Resolve(reference) with { Words = text.TextOf(First, End) };
}
