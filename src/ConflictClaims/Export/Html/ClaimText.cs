using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ConflictClaims.Export.Html;

/// <summary>The values of a claim in words, for a reader.</summary>
internal static class ClaimText
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("d MMM yyyy");

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Day(LocalDate day) => DayPattern.Format(day);

    public static string Counted(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Range(long? low, long? high) => (low, high) switch
    {
        (null, null) => "unknown",
        ({ } from, null) => $"{Number(from)} or more",
        (null, { } to) => $"up to {Number(to)}",
        ({ } from, { } to) => from == to ? Number(from) : $"{Number(from)}–{Number(to)}",
    };

    public static string Outcomes(Outcome outcome) => outcome switch
    {
        Outcome.Unspecified => "affected",
        Outcome.Casualties => "casualties",
        _ => string.Join(" or ", ClaimCode.FatesOf(outcome)),
    };

    public static string Period(EventTime? time) => time switch
    {
        null => "",
        { From: { } from, To: { } to } => from == to ? Day(from) : $"{Day(from)} – {Day(to)}",
        { From: { } from } => $"since {Day(from)}",
        { To: { } to } => $"until {Day(to)}",
        { Words: { } words } => words,
        _ => "",
    };

    public static string Where(Place? place) => place is null ? "" : place.Within is { } within ? $"{place.Name}, {within}" : place.Name;

    public static string People(Victims? victims) => victims switch
    {
        null => "",
        { Party: { } party, Noun: { } noun } => $"{party.Name}: {noun}",
        { Party: { } party } => party.Name,
        _ => victims.Noun ?? "",
    };

    /// <summary>Who says so, origin first: "White House, told by John Kirby".</summary>
    public static string Sources(Attribution? said)
    {
        if (said is null) return "the article itself";
        var words = Names(said);
        for (var relay = said.RelayedBy; relay is not null; relay = relay.RelayedBy) words += $", told by {Names(relay)}";
        return words;
    }

    public static string Interest(SourceInterest interest) => interest switch
    {
        SourceInterest.OwnLosses => "own losses",
        SourceInterest.EnemyLosses => "enemy’s losses",
        SourceInterest.ThirdParty => "third party",
        _ => "not known",
    };

    public static string Stance(Claim claim) => string.Join(", ", ClaimCode.WordsOf(claim.Hedges).Prepend(ClaimCode.Of(claim.Stance)));

    public static string Rate(Rate? rate) => rate switch
    {
        ConflictClaims.Rate.PerDay => " a day",
        ConflictClaims.Rate.PerWeek => " a week",
        ConflictClaims.Rate.PerMonth => " a month",
        _ => "",
    };

    private static string Names(Attribution said) =>
        said.Sources.Count > 0 ? string.Join(" and ", said.Sources.Select(source => source.Name)) : "somebody not named";
}
