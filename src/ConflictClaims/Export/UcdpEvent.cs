using NodaTime;

namespace ConflictClaims.Export;

/// <summary>One toll coded as an event of the UCDP Georeferenced Event Dataset (codebook v23.1).</summary>
internal sealed record UcdpEvent(ClaimDocument Document, int TollIndex)
{
    private IReadOnlyList<Claim>? _claims;
    private UcdpSides? _sides;

    public Toll Toll => Document.Tolls[TollIndex];

    public string Id => $"{Document.Name()}#{TollIndex.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public UcdpSides Sides => _sides ??= UcdpSides.Of(Toll, Claims);

    private IReadOnlyList<Claim> Claims =>
        _claims ??= [.. Toll.Claims.Where(id => id >= 0 && id < Document.Claims.Count).Select(id => Document.Claims[id])];

    public LocalDate? SourceDate => Claims.Select(claim => claim.Attribution?.On).FirstOrDefault(day => day is not null) ?? Document.Article.PublishedOn;

    /// <summary>The origins of the figure, each once.</summary>
    public IEnumerable<string> Origins => Claims
        .SelectMany(claim => claim.Attribution?.Sources ?? [])
        .Select(source => source.Name)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// 2 marks an aggregate that runs over several days, from which incidents already coded are taken off; 1 a single event.
    /// </summary>
    public int Clarity => Toll.IsCumulative || (Toll.Time is { From: { } from, To: { } to } && from < to) ? 2 : 1;

    public long? Low => IsPartisan || !IsDeathsOnly ? 0 : Toll.Low;

    public long? Best => IsPartisan ? 0 : IsDeathsOnly ? Toll.Best : null;

    public long? High => IsPartisan && IsDeathsOnly ? LargestStated ?? Toll.High : Toll.High;

    // UCDP writes down the number said: "over 231" is 231.
    private long? LargestStated
    {
        get
        {
            long[] stated = [.. Claims.Where(claim => claim.Figure.Outcome == Outcome.Killed).SelectMany(claim => claim.Figure.Count.Stated)];
            return stated.Length > 0 ? stated.Max() : null;
        }
    }

    /// <summary>Deaths of one kind; unknown where the words do not part the dead from the wounded.</summary>
    public long? Deaths(Func<TollGroup, bool> belongs)
    {
        if (!IsDeathsOnly || IsPartisan) return null;
        long? sum = null;
        foreach (var group in Toll.Groups.Where(belongs))
        {
            if (group.Best is not { } best) return null;
            sum = (sum ?? 0) + best;
        }
        return sum;
    }

    private bool IsDeathsOnly => Toll.Outcome == Outcome.Killed;

    // A belligerent's word on the other side's dead counts in high and neither in low nor in best.
    private bool IsPartisan => Claims.Count > 0 && Claims.All(claim => claim.Interest == SourceInterest.EnemyLosses);
}
