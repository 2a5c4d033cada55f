using ConflictClaims.Conventions;

namespace ConflictClaims;

/// <summary>
/// The rule by which a house that keeps conflict data turns the words of a claim into numbers. No two agree, so each is named
/// with the year of its rule book.
/// </summary>
/// <example>
/// <code>
/// var document = ClaimParser.Parse("Dozens of villagers were killed, an aid worker said.");
/// var coded = CodingConvention.Acled2021.Code(document.Claims[0], Outcome.Killed);
/// Console.WriteLine(coded); // 12/12/12
/// </code>
/// </example>
public sealed class CodingConvention
{
    private readonly IHouse _house;

    private CodingConvention(string name, string title, IHouse house)
    {
        Name = name;
        Title = title;
        _house = house;
    }

    /// <summary>
    /// The words alone: the bounds they set and the number they state, with the documented soft range for approximate and
    /// vague words. The number is no estimate after "more than", "fewer than", "up to", "nearly", "just over" and in a range.
    /// Several claims give the widest range, and a number only where they agree.
    /// </summary>
    public static CodingConvention Literal { get; } = new("literal", "The words as they stand", new LiteralHouse());

    /// <summary>
    /// Uppsala Conflict Data Program, Georeferenced Event Dataset, codebook version 23.1. Low is the most conservative figure,
    /// best the most reliable, high the highest reliable one; the codebook has no table of phrases, so vague words are blank.
    /// A belligerent's claim about its enemy counts in high alone, as in the candidate data of February 2026.
    /// </summary>
    public static CodingConvention Ucdp { get; } = new("ucdp", "UCDP GED codebook 23.1", new UcdpHouse());

    /// <summary>
    /// Armed Conflict Location and Event Data, codebook of January 2021, page 32, with its fatalities questions and answers of May 2024. One number, the lowest
    /// the words allow; 10 for "several", "many" and a bare plural, 12 for "dozens", 100 for "hundreds"; "casualties" are no deaths.
    /// </summary>
    public static CodingConvention Acled2021 { get; } = new("acled-2021", "ACLED codebook, January 2021", new AcledHouse());

    /// <summary>
    /// Airwars, as its assessments of Gaza in 2023 and 2024 quantify; inferred from their texts, not from a published table. A range; "casualties" fill both the killed
    /// and the injured.
    /// </summary>
    public static CodingConvention Airwars2024 { get; } = new("airwars-2024", "Airwars assessments 2023-24", new AirwarsHouse());

    /// <summary>
    /// Wikimpacts annotation guidelines, version 1, 28 August 2024. A range of one scale around the number, the scale being 10 to the number of its trailing zeros; a
    /// harm that is affirmed never reaches 0.
    /// </summary>
    public static CodingConvention Wikimpacts2024 { get; } = new("wikimpacts-2024", "Wikimpacts guidelines, version 1", new WikimpactsHouse());

    /// <summary>
    /// Global Terrorism Database, codebook of June 2017, pages 44 to 49. One number; vague words stay blank. Of several claims the most recent counts unless its validity
    /// is in doubt or the perpetrator makes it, then the majority, then the lowest.
    /// </summary>
    public static CodingConvention Gtd2017 { get; } = new("gtd-2017", "GTD codebook, June 2017", new GtdHouse());

    /// <summary>All conventions, the literal one first.</summary>
    public static IReadOnlyList<CodingConvention> All { get; } = [Literal, Ucdp, Acled2021, Airwars2024, Wikimpacts2024, Gtd2017];

    /// <summary>A short name for a command line: "acled-2021".</summary>
    public string Name { get; }

    /// <summary>The rule book.</summary>
    public string Title { get; }

    /// <summary>The convention of that name.</summary>
    /// <param name="name">The name, with or without its year, in any case: "acled-2021", "ACLED".</param>
    /// <returns>The convention; null when there is none.</returns>
    public static CodingConvention? Find(string? name)
    {
        foreach (var convention in All)
        {
            var house = convention.Name.Split('-')[0];
            if (string.Equals(convention.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(house, name, StringComparison.OrdinalIgnoreCase)) return convention;
        }

        return null;
    }

    /// <summary>What the house enters for one claim.</summary>
    /// <param name="claim">The claim, whatever its stance: whether a denied one is entered at all is the caller's to say.</param>
    /// <param name="codedAs">The fate that is entered, such as <see cref="Outcome.Killed"/> for a column of deaths.</param>
    /// <returns>The numbers; blank where the claim says nothing of that fate or the house has no rule for its words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public CodedCount Code(Claim claim, Outcome codedAs)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return _house.Code([new CodedClaim(claim, codedAs)]);
    }

    /// <summary>
    /// What the house enters for one incident from several claims about the same people. Claims that are denied, possible,
    /// predicted or hypothetical stay out, and so do parts of another claim.
    /// </summary>
    /// <param name="claims">The claims, in the order in which they were made where no day is known.</param>
    /// <param name="codedAs">The fate that is entered.</param>
    /// <returns>The numbers; blank where no claim says anything of that fate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    public CodedCount Code(IReadOnlyList<Claim> claims, Outcome codedAs)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var coded = new List<CodedClaim>();
        foreach (var claim in claims)
        {
            if (claim is { Stance: Stance.Asserted, PartOf: null }) coded.Add(new CodedClaim(claim, codedAs));
        }

        return coded.Count > 0 ? _house.Code(coded) : default;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
