namespace ConflictClaims.Conventions;

/// <summary>The rows of the houses' tables.</summary>
internal enum PhraseKind
{
    NotStated,
    Exact,
    None,
    AtLeast,
    MoreThan,
    UpTo,
    AtMost,
    About,
    FewerThan,
    Between,
    Couple,
    Several,
    Many,
    BarePlural,
    Tens,
    Dozens,
    FewDozen,
    Hundreds,
    SeveralHundred,
    Thousands,
    Massacre,
    OtherVague,
}

/// <summary>Finds the row for a figure. A vague word is known by its soft range, which no two rows share.</summary>
internal static class PhraseKinds
{
    private static readonly (string Phrase, PhraseKind Kind)[] Vague =
    [
        ("a couple", PhraseKind.Couple),
        ("a few", PhraseKind.Several),
        ("several", PhraseKind.Several),
        ("tens", PhraseKind.Tens),
        ("dozens", PhraseKind.Dozens),
        ("a few dozen", PhraseKind.FewDozen),
        ("hundreds", PhraseKind.Hundreds),
        ("a few hundred", PhraseKind.SeveralHundred),
        ("several hundred", PhraseKind.SeveralHundred),
        ("thousands", PhraseKind.Thousands),
    ];

    private static readonly Dictionary<CountRange, PhraseKind> ByRange = Vague.ToDictionary(row => CountRange.Parse(row.Phrase), row => row.Kind);

    public static PhraseKind Of(CasualtyFigure figure) => figure.Precision switch
    {
        CountPrecision.Unspecified => PhraseKind.NotStated,
        CountPrecision.Exact => figure.High == 0 ? PhraseKind.None : PhraseKind.Exact,
        CountPrecision.Approximate or CountPrecision.JustUnder => PhraseKind.About,
        CountPrecision.JustOver or CountPrecision.MoreThan => PhraseKind.MoreThan,
        CountPrecision.AtLeast => PhraseKind.AtLeast,
        CountPrecision.UpTo => PhraseKind.UpTo,
        CountPrecision.AtMost => PhraseKind.AtMost,
        CountPrecision.FewerThan => PhraseKind.FewerThan,
        CountPrecision.Between => PhraseKind.Between,
        CountPrecision.Unquantified => Unquantified(figure),
        _ => ByRange.GetValueOrDefault(figure.Count, PhraseKind.OtherVague),
    };

    /// <summary>A bare plural has its figure implied; "many" is written.</summary>
    private static PhraseKind Unquantified(CasualtyFigure figure)
    {
        if (string.Equals(figure.Term, "massacre", StringComparison.OrdinalIgnoreCase)) return PhraseKind.Massacre;
        return figure.IsImplied ? PhraseKind.BarePlural : PhraseKind.Many;
    }
}
