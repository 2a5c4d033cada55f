using NodaTime;

namespace ConflictClaims.Times;

/// <summary>"So far this year": from the first day of a period up to the reference day, growing.</summary>
internal sealed record SoFarExpression(TimeExpression Stretch) : TimeExpression
{
    protected override EventTime At(LocalDate? reference)
    {
        var time = Stretch.Resolve(reference);
        if (time.From > reference) return new EventTime { Grain = time.Grain, IsInferred = true };
        return time with { To = reference, IsCumulative = true, IsInferred = true };
    }
}
