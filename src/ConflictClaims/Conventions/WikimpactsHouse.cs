using ConflictClaims.Counts;

namespace ConflictClaims.Conventions;

/// <summary>Wikimpacts annotation guidelines, version 1, 28 August 2024: ranges of one scale around the number.</summary>
internal sealed class WikimpactsHouse : IHouse
{
    public CodedCount Code(IReadOnlyList<CodedClaim> claims) => ClaimSet.Hull(claims, Code);

    private static CodedCount Code(CodedClaim claim)
    {
        if (!claim.IsOfFate) return default;
        var number = claim.Number ?? 0;
        var scale = Scale(number);
        return claim.Phrase switch
        {
            PhraseKind.None => CodedCount.Range(0, 0),
            PhraseKind.Exact or PhraseKind.Between => CodedCount.Range(claim.Count.Low, claim.Count.High),
            PhraseKind.AtLeast => Affirmed(number, SoftBounds.Add(number, scale)),
            PhraseKind.MoreThan => Affirmed(SoftBounds.Add(number, 1), SoftBounds.Add(number, 1 + scale)),
            PhraseKind.UpTo or PhraseKind.AtMost => Affirmed(number - scale, number),
            PhraseKind.About => Affirmed(number - scale, SoftBounds.Add(number, scale)),
            PhraseKind.FewerThan => Affirmed(number - 1 - scale, number - 1),
            PhraseKind.Couple => CodedCount.Range(2, 3),
            PhraseKind.Several => CodedCount.Range(2, 6),
            PhraseKind.Many => CodedCount.Range(20, 60),
            PhraseKind.Tens => CodedCount.Range(20, 90),
            PhraseKind.Dozens => CodedCount.Range(24, 108),
            PhraseKind.FewDozen => CodedCount.Range(24, 72),
            PhraseKind.Hundreds => CodedCount.Range(200, 900),
            PhraseKind.SeveralHundred => CodedCount.Range(200, 600),
            PhraseKind.Thousands => CodedCount.Range(2_000, 9_000),
            _ => default,
        };
    }

    /// <summary>A harm that is affirmed never reaches 0.</summary>
    private static CodedCount Affirmed(long low, long high) => CodedCount.Range(Math.Max(low, 1), Math.Max(high, 1));

    /// <summary>10 to the number of trailing zeros.</summary>
    private static long Scale(long number)
    {
        var scale = 1L;
        while (number > 0 && number % 10 == 0)
        {
            number /= 10;
            scale *= 10;
        }

        return scale;
    }
}
