namespace ConflictClaims.Conventions;

/// <summary>ACLED codebook, January 2021, page 32; fatalities questions and answers, May 2024 (tens, dozens, hundreds). The lowest number the words allow.</summary>
internal sealed class AcledHouse : IHouse
{
    public CodedCount Code(IReadOnlyList<CodedClaim> claims)
    {
        var fewerThanTen = claims.Any(claim => claim.IsOfFate && claim.Count is { Precision: not (CountPrecision.Vague or CountPrecision.Unquantified), High: < 10 });
        long? lowest = null;
        foreach (var claim in claims)
        {
            if (Code(claim, fewerThanTen) is { } number && !(number >= lowest)) lowest = number;
        }

        return CodedCount.Number(lowest);
    }

    private static long? Code(CodedClaim claim, bool fewerThanTen)
    {
        // "Casualties" without a split are no reported fatalities.
        if (claim.IsUnsplit) return 0;
        if (!claim.IsOfFate) return null;
        return claim.Phrase switch
        {
            PhraseKind.None => 0,
            PhraseKind.Exact or PhraseKind.AtLeast or PhraseKind.MoreThan or PhraseKind.About or PhraseKind.Between => claim.Number,
            PhraseKind.Several or PhraseKind.Many or PhraseKind.BarePlural => fewerThanTen ? 3 : 10,
            PhraseKind.Tens => 10,
            PhraseKind.Dozens => 12,
            PhraseKind.Hundreds or PhraseKind.Massacre => 100,
            _ => null,
        };
    }
}
