using System.Globalization;

namespace ConflictClaims.Reconciling;

/// <summary>"Nearly half of the 11,000": whether the figure is that share, and whether the article gives that strength elsewhere.</summary>
internal static class ShareCheck
{
    public static IEnumerable<FigureCheck> Of(Statement statement)
    {
        if (statement.Claim.Share is not { } share || !CountBounds.Of(share.Of).IsKnown) yield break;
        var part = PartOf(share);
        var figure = CountBounds.Of(statement.Claim.Figure.Count);
        var holds = Meet(part, figure);
        var sum = string.Create(CultureInfo.InvariantCulture, $"{share.Low:0.##} to {share.High:0.##} of {CountBounds.Of(share.Of)} is {part}; the figure is {figure}");
        yield return new FigureCheck(FigureCheckKind.Share, statement.Reference, holds, sum + (holds ? "" : ": they do not meet") + StrengthNote(statement, share));
    }

    /// <summary>An open base leaves the share open too.</summary>
    private static CountBounds PartOf(Share share)
    {
        var low = (long)Math.Floor((share.Of.Low ?? 0) * share.Low);
        return new CountBounds(low, share.Of.High is { } high ? (long)Math.Ceiling(high * share.High) : null);
    }

    private static bool Meet(CountBounds a, CountBounds b) => !(a.Low > b.High) && !(b.Low > a.High);

    private static string StrengthNote(Statement statement, Share share)
    {
        if (share.OfClaim is not null) return "";
        var strengths = (statement.Document?.Strengths ?? []).Where(strength => strength.Party is null || strength.Party == statement.Claim.Victims?.Party).ToArray();
        if (strengths.Length == 0) return "; the article gives no strength to hold the base against";
        var fits = Array.Exists(strengths, strength => Meet(CountBounds.Of(strength.Count), CountBounds.Of(share.Of)));
        return fits ? "; the article gives this strength" : "; no strength the article gives fits the base";
    }
}
