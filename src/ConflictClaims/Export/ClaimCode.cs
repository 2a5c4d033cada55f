namespace ConflictClaims.Export;

/// <summary>The values of the model as files for machines spell them: <c>moreThan</c>, <c>killed+wounded</c>.</summary>
internal static class ClaimCode
{
    private static readonly Outcome[] Fates =
    [
        Outcome.Killed, Outcome.Wounded, Outcome.Missing, Outcome.Captured, Outcome.Detained, Outcome.Abducted, Outcome.Displaced,
    ];

    private static readonly Hedges[] HedgeWords =
    [
        Hedges.Reportedly, Hedges.Alleged, Hedges.Estimated, Hedges.Preliminary, Hedges.Unverified, Hedges.Confirmed,
    ];

    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Of(bool flag) => flag ? "true" : "false";

    public static IEnumerable<string> FatesOf(Outcome outcome) => Fates.Where(fate => outcome.HasFlag(fate)).Select(Of<Outcome>);

    public static IEnumerable<string> WordsOf(Hedges hedges) => HedgeWords.Where(word => hedges.HasFlag(word)).Select(Of<Hedges>);

    public static string Joined(Outcome outcome) => string.Join('+', FatesOf(outcome));
}
