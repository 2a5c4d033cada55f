using ConflictClaims.Lexicons;

namespace ConflictClaims.Counts;

/// <summary>The words around a number that say on which side of it the truth lies, stacked as they come.</summary>
internal struct Qualifiers
{
    private const int Deepest = 3;

    /// <summary>The bound: "at least"; unspecified when there is none.</summary>
    public CountPrecision Bound { get; private set; }

    /// <summary>Whether a word such as "about" stands there at all.</summary>
    public bool IsSoft { get; private set; }

    /// <summary>Whether it stands next to the number, inside the bound: "at least around 300".</summary>
    public bool IsSoftInside { get; private set; }

    public int Count { get; private set; }

    public readonly bool Any => Count > 0;

    /// <summary>Reads the qualifiers from <paramref name="at"/> on, and moves it behind them.</summary>
    public static Qualifiers Read(TokenRun tokens, ref int at)
    {
        var read = default(Qualifiers);
        while (read.Count < Deepest && Precision(tokens, at, out var next) is not CountPrecision.Unspecified and var precision)
        {
            if (read.Any && tokens.IsBreak(at)) break;
            read.Add(precision);
            at = tokens.SkipQuote(next);
        }

        return read;
    }

    /// <summary>A word behind the number: "or more", "or so". A bound before the number has the say.</summary>
    public void AddTail(CountPrecision precision)
    {
        var bounds = precision != CountPrecision.Approximate && Bound == CountPrecision.Unspecified;
        Add(precision);
        if (bounds) IsSoftInside = IsSoft;
    }

    public readonly CountRange Of(long number) => Bound == CountPrecision.Unspecified
        ? IsSoft ? SoftBounds.Read(CountPrecision.Approximate, number) : CountRange.Exactly(number)
        : SoftBounds.Read(Bound, number, IsSoftInside).Approximated(IsSoft);

    public readonly CountRange Of(long low, long high) => SoftBounds.Read(Bound, low, high, IsSoft);

    public readonly CountRange Of(CountRange vague) => vague.Precision == CountPrecision.Unquantified ? vague : SoftBounds.Read(Bound, vague);

    private void Add(CountPrecision precision)
    {
        Count++;
        if (precision == CountPrecision.Approximate)
        {
            IsSoft = true;
            IsSoftInside = Bound != CountPrecision.Unspecified;
        }
        else if (Bound == CountPrecision.Unspecified)
        {
            Bound = precision;
        }
    }

    private static CountPrecision Precision(TokenRun tokens, int at, out int next)
    {
        ref readonly var token = ref tokens[at];
        next = at + 1;
        if (token.IsWord)
        {
            if (!token.Is(WordClass.CountQualifier)) return CountPrecision.Unspecified;
            if (!tokens.IsMark(next, '.') || !tokens.IsGlued(next)) return tokens.Is(at, "c") || tokens.Is(at, "est") ? CountPrecision.Unspecified : token.Lexeme.Precision;
            if (!tokens.Is(at, "c") && !tokens.Is(at, "ca") && !tokens.Is(at, "approx") && !tokens.Is(at, "est")) return CountPrecision.Unspecified;
            next++;
            return token.Lexeme.Precision;
        }

        if (token.IsNumber) return CountPrecision.Unspecified;
        var precision = token.Mark switch
        {
            '\u2265' or '\u2A7E' => CountPrecision.AtLeast,
            '\u2264' or '\u2A7D' => CountPrecision.AtMost,
            '>' => CountPrecision.MoreThan,
            '<' => CountPrecision.FewerThan,
            '~' or '\u2248' or '\u223C' => CountPrecision.Approximate,
            _ => CountPrecision.Unspecified,
        };
        if (token.Mark is '>' or '<' && tokens.IsMark(next, '=') && tokens.IsGlued(next))
        {
            precision = token.Mark == '>' ? CountPrecision.AtLeast : CountPrecision.AtMost;
            next++;
        }

        return precision;
    }
}
