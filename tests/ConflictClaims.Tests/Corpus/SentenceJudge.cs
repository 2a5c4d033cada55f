using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Tests.Corpus;

/// <summary>Compares what was read of a sentence with what stands in it, and names the kinds of miss.</summary>
internal sealed class SentenceJudge(ClaimDocument document)
{
    private readonly List<Claim> _free = [.. document.Claims.Where(claim => claim.Figure.Precision != CountPrecision.Unquantified)];
    private readonly SortedSet<string> _misses = new(StringComparer.Ordinal);

    /// <summary>The kinds of miss, each once, in alphabetical order.</summary>
    public static string[] MissesOf(GoldCase expected, ClaimDocument document)
    {
        var judge = new SentenceJudge(document);
        foreach (var claim in expected.Claims.OrderBy(each => each.IsOptional)) judge.Take(claim);
        if (judge._free.Count > 0) judge._misses.Add("extra");
        return [.. judge._misses];
    }

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private void Take(GoldClaim gold)
    {
        var found = _free.Where(claim => HasOutcome(gold, claim) && HasValue(gold.Value, claim.Figure))
            .OrderBy(claim => !HasPrecision(gold, claim)).ThenBy(claim => !HasVictims(gold, claim)).FirstOrDefault();
        if (found is not null) _free.Remove(found);
        if (gold.IsOptional) return;
        if (found is null) _misses.Add("missing");
        else Check(gold, found);
    }

    private void Check(GoldClaim gold, Claim claim)
    {
        Note("precision", HasPrecision(gold, claim));
        Note("victims", HasVictims(gold, claim));
        Note("source", HasSource(gold.Source, claim));
        Note("chain", gold.Origin is null || HasChain(gold, claim));
        Note("said", gold.SaidOn is null || Links(claim).Any(link => link.Attribution.On == Day(gold.SaidOn)));
        Note("period", gold.From is null || (gold.From.Length == 0 ? claim.Time is null : claim.Time?.From == Day(gold.From)));
        Note("period", gold.To is null || claim.Time?.To == Day(gold.To));
        Note("place", gold.Place is null || (gold.Place.Length == 0 ? claim.Place is null : Names(claim.Place?.Name, gold.Place)));
        Note("by", gold.By is null || Names(claim.By?.Name, gold.By) || Names(claim.By?.Party?.Name, gold.By) || Names(Words(claim.Evidence.By), gold.By));
        Note("part", gold.IsPart is null || claim.PartOf is not null == gold.IsPart);
        Note("stance", (gold.Stance ?? "asserted").Split('|').Any(stance => HasStance(stance, claim)));
    }

    private void Note(string kind, bool holds)
    {
        if (!holds) _misses.Add(kind);
    }

    private static bool HasOutcome(GoldClaim gold, Claim claim) => gold.Outcome.Split('|').Any(reading => reading is "casualties" or "losses"
        ? claim.Figure.Outcome.HasFlag(Outcome.KilledOrWounded)
        : claim.Figure.Outcome == reading.Split('+').Select(name => Enum.Parse<Outcome>(name, ignoreCase: true)).Aggregate((all, one) => all | one));

    private static bool HasValue(JsonElement gold, CasualtyFigure figure)
    {
        var stated = figure.Count.Stated;
        if (gold.ValueKind == JsonValueKind.Number)
        {
            var number = gold.GetInt64();
            return stated.Count > 0 ? stated.Count == 1 && stated[0] == number : figure.Low <= number && (figure.High is null || number <= figure.High);
        }

        var (low, high) = (gold[0].GetInt64(), gold[1].GetInt64());
        if (figure.Precision == CountPrecision.Vague) return figure.Low >= low && figure.Low <= high && (figure.High is null || figure.High <= high);
        return (figure.Low == low && figure.High == high) || stated.SequenceEqual([low, high]);
    }

    private static bool HasPrecision(GoldClaim gold, Claim claim) => gold.Precision.Split('|').Any(each => each switch
    {
        "exact" => claim.Figure.Precision is CountPrecision.Exact,
        "approx" => claim.Figure.Precision is CountPrecision.Approximate or CountPrecision.JustUnder or CountPrecision.JustOver,
        "atleast" => claim.Figure.Precision is CountPrecision.AtLeast,
        "morethan" => claim.Figure.Precision is CountPrecision.MoreThan or CountPrecision.JustOver,
        "atmost" => claim.Figure.Precision is CountPrecision.AtMost or CountPrecision.UpTo,
        "lessthan" => claim.Figure.Precision is CountPrecision.FewerThan or CountPrecision.JustUnder,
        "range" => claim.Figure.Precision is CountPrecision.Between,
        "vague" => claim.Figure.Precision is CountPrecision.Vague,
        _ => throw new FormatException(each),
    });

    private bool HasVictims(GoldClaim gold, Claim claim) =>
        gold.Victims is null || Names(claim.Victims?.Noun, gold.Victims) || Names(claim.Victims?.Party?.Name, gold.Victims) || Names(Words(claim.Evidence.Victims), gold.Victims);

    private bool HasSource(string? gold, Claim claim)
    {
        var links = Links(claim).ToArray();
        var isSilent = links.All(link => link.Names.Length == 0);
        if (string.IsNullOrEmpty(gold)) return isSilent;
        return (gold[0] == '?' && isSilent) || links.Any(link => link.Names.Any(name => Names(name, gold.TrimStart('?'))));
    }

    private bool HasChain(GoldClaim gold, Claim claim)
    {
        var links = Links(claim).ToArray();
        return links.Length > 1 && links[0].Names.Any(name => Names(name, gold.Origin!)) && links[^1].Names.Any(name => Names(name, gold.Via!));
    }

    /// <summary>Who is cited, innermost first, by full name and by the words used.</summary>
    private IEnumerable<(Attribution Attribution, string?[] Names)> Links(Claim claim)
    {
        var depth = 0;
        for (var link = claim.Attribution; link is not null; link = link.RelayedBy, depth++)
        {
            var spans = depth < claim.Evidence.Attribution.Count ? claim.Evidence.Attribution[depth].Sources : [];
            yield return (link, [.. link.Sources.Select(source => source.Name), .. spans.Select(span => Words(span))]);
        }
    }

    private static bool HasStance(string gold, Claim claim) => gold switch
    {
        "asserted" => claim.Stance is Stance.Asserted,
        "denied" => claim.Stance is Stance.Denied,
        "zero" => claim.Stance is Stance.Asserted or Stance.Denied,
        "hypothetical" => claim.Stance is Stance.Possible or Stance.Predicted or Stance.Hypothetical,
        "estimated" => claim.Hedges.HasFlag(Hedges.Estimated),
        "preliminary" => claim.Hedges.HasFlag(Hedges.Preliminary),
        "reported" => (claim.Hedges & (Hedges.Reportedly | Hedges.Alleged | Hedges.Unverified)) != 0,
        _ => throw new FormatException(gold),
    };

    private string? Words(TextSpan? span) => span is { } words ? document.TextOf(words) : null;

    /// <summary>Whether the words wanted stand in the name, and the name is no whole sentence. A plural counts for its singular.</summary>
    private static bool Names(string? name, string wanted)
    {
        var (text, part) = (Plain(name), Plain(wanted));
        if (text.Length > part.Length + 70) return false;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        }

        return false;
    }

    private static string Plain(string? words) => (words ?? "").ToLowerInvariant().Replace('\u2019', '\'').Replace(".", "", StringComparison.Ordinal);
}
