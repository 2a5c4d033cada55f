using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Tool.Output;

/// <summary>The values of a claim in words, for a reader.</summary>
internal static class Wording
{
    private const string Nothing = "";

    public static string Range(long? low, long? high) => (low, high) switch
    {
        (null, null) => "?",
        ({ } only, { } same) when only == same => Number(only),
        ({ } from, null) => Number(from) + "–∞",
        (null, { } to) => "?–" + Number(to),
        ({ } from, { } to) => $"{Number(from)}–{Number(to)}",
    };

    public static string Outcome(CasualtyFigure figure) => Outcome(figure.Outcome, figure.Term);

    public static string Outcome(Outcome outcome, string? term)
    {
        var name = outcome == ConflictClaims.Outcome.Casualties ? "casualties" : OutcomeNames(outcome);
        return term is null || string.Equals(term, name, StringComparison.OrdinalIgnoreCase) ? name : $"{name} ({term})";
    }

    /// <summary>The people counted as the text has them, with the party where the words do not name it: "their troops (North Korea) [military]".</summary>
    public static string Victims(Victims? victims, string? words)
    {
        if (victims is null) return Nothing;
        words ??= victims.Noun;
        var party = victims.Party is { } known && words?.Contains(known.Name, StringComparison.OrdinalIgnoreCase) != true ? $"({known.Name})" : null;
        return Join(" ", words, party, victims.Status == VictimStatus.Unknown ? null : $"[{Camel(victims.Status.ToString())}]");
    }

    public static string By(Claim claim) => Join(", ", claim.By is { } by ? "by " + by.Name : null, claim.Means);

    public static string Place(Place? place) => place is null ? Nothing : Join(", ", place.Name, place.Within);

    public static string Period(EventTime? time)
    {
        if (time is null) return Nothing;
        var days = (time.From, time.To) switch
        {
            (null, null) => null,
            ({ } from, { } to) when from == to => Day(from),
            (null, { } to) => "up to " + Day(to),
            ({ } from, null) => "from " + Day(from),
            ({ } from, { } to) => $"{Day(from)} to {Day(to)}",
        };
        return Join(" ", days, time.Words is null ? null : days is null ? $"“{time.Words}”" : $"(“{time.Words}”)");
    }

    /// <summary>The chain of who told whom, origin first: "White House (believes), via John Kirby (said)".</summary>
    public static string Chain(Attribution? attribution)
    {
        if (attribution is null) return "the article itself";
        var links = new List<string>();
        for (var link = attribution; link is not null; link = link.RelayedBy)
        {
            links.Add($"{string.Join(" and ", link.Sources.Select(Source))} ({link.Verb ?? "according to"})");
        }

        return string.Join(", via ", links);
    }

    /// <summary>When it was said: the days that the links of the chain give, origin first.</summary>
    public static string Said(Attribution? attribution)
    {
        var days = new List<string>();
        for (var link = attribution; link is not null; link = link.RelayedBy)
        {
            if (link.On is { } day) days.Add(Day(day));
        }

        return string.Join(", ", days);
    }

    public static string Stance(Claim claim)
    {
        var hedges = claim.Hedges == Hedges.None ? null : claim.Hedges.ToString().ToLowerInvariant();
        var interest = claim.Interest == SourceInterest.Unknown ? null : Camel(claim.Interest.ToString());
        return Join(", ", Camel(claim.Stance.ToString()), hedges, interest);
    }

    /// <summary>Nothing where it is told as a fact: "possible, reportedly" otherwise.</summary>
    public static string Stance(Stance stance, Hedges hedges) =>
        Join(", ", stance == ConflictClaims.Stance.Asserted ? null : Camel(stance.ToString()), hedges == Hedges.None ? null : hedges.ToString().ToLowerInvariant());

    public static string Precision(CountPrecision precision) => Camel(precision.ToString());

    /// <summary>What a house enters for the dead of the claim, or for its fates where none of them is death: "killed 12/12/12".</summary>
    public static string Coded(Claim claim, CodingConvention? convention)
    {
        if (convention is null) return Nothing;
        var coded = claim.Figure.Outcome.HasFlag(ConflictClaims.Outcome.Killed) ? ConflictClaims.Outcome.Killed : claim.Figure.Outcome;
        var fates = Enum.GetValues<Outcome>().Where(fate => int.PopCount((int)fate) == 1 && coded.HasFlag(fate));
        return string.Join(", ", fates.Select(fate => $"{OutcomeNames(fate)} {convention.Code(claim, fate)}"));
    }

    /// <summary>Words of the text on one line.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Source(Source source) =>
        Join(", ", source.Name, source.Role, source.IsAnonymous ? "unnamed" : null);

    private static string OutcomeNames(Outcome outcome) => outcome == ConflictClaims.Outcome.Unspecified ? Nothing
        : outcome.ToString("F").Replace("KilledOrWounded", "Killed, Wounded", StringComparison.Ordinal).Replace(", ", " or ", StringComparison.Ordinal).ToLowerInvariant();

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Camel(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
