using NodaTime;

namespace ConflictClaims.Times;

/// <summary>A time that no rule gives days for: an ambiguous date ("03/04/2024"), "before Friday", "two days later". Its words are kept.</summary>
internal sealed record WordsOnlyExpression : TimeExpression
{
    public static readonly WordsOnlyExpression Instance = new();

    protected override EventTime At(LocalDate? reference) => new() { Grain = TimeGrain.Span, IsInferred = true };
}
