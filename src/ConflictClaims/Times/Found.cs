namespace ConflictClaims.Times;

/// <summary>A time read off the tokens, and the token behind it; nothing where <paramref name="Time"/> is null.</summary>
internal readonly record struct Found(TimeExpression? Time, int End)
{
    public bool IsTime => Time is not null;
}
