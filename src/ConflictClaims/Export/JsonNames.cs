namespace ConflictClaims.Export;

/// <summary>The words of the JSON format for the values of each enumeration.</summary>
internal static class JsonNames
{
    public static readonly NameTable<CountPrecision> Precisions = new(
        (CountPrecision.Unspecified, "unspecified"),
        (CountPrecision.Exact, "exact"),
        (CountPrecision.Approximate, "approximate"),
        (CountPrecision.JustUnder, "justUnder"),
        (CountPrecision.JustOver, "justOver"),
        (CountPrecision.AtLeast, "atLeast"),
        (CountPrecision.MoreThan, "moreThan"),
        (CountPrecision.AtMost, "atMost"),
        (CountPrecision.UpTo, "upTo"),
        (CountPrecision.FewerThan, "fewerThan"),
        (CountPrecision.Between, "between"),
        (CountPrecision.Vague, "vague"),
        (CountPrecision.Unquantified, "unquantified"));

    public static readonly NameTable<Outcome> Outcomes = new(
        (Outcome.Killed, "killed"),
        (Outcome.Wounded, "wounded"),
        (Outcome.Missing, "missing"),
        (Outcome.Captured, "captured"),
        (Outcome.Detained, "detained"),
        (Outcome.Abducted, "abducted"),
        (Outcome.Displaced, "displaced"));

    public static readonly NameTable<Hedges> Hedges = new(
        (ConflictClaims.Hedges.Reportedly, "reportedly"),
        (ConflictClaims.Hedges.Alleged, "alleged"),
        (ConflictClaims.Hedges.Estimated, "estimated"),
        (ConflictClaims.Hedges.Preliminary, "preliminary"),
        (ConflictClaims.Hedges.Unverified, "unverified"),
        (ConflictClaims.Hedges.Confirmed, "confirmed"));

    public static readonly NameTable<Stance> Stances = new(
        (Stance.Asserted, "asserted"),
        (Stance.Denied, "denied"),
        (Stance.Possible, "possible"),
        (Stance.Predicted, "predicted"),
        (Stance.Hypothetical, "hypothetical"));

    public static readonly NameTable<AttributionKind> AttributionKinds = new(
        (AttributionKind.IndirectSpeech, "indirectSpeech"),
        (AttributionKind.DirectQuote, "directQuote"),
        (AttributionKind.MixedQuote, "mixedQuote"),
        (AttributionKind.AccordingTo, "accordingTo"));

    public static readonly NameTable<SourceKind> SourceKinds = new(
        (SourceKind.Unknown, "unknown"),
        (SourceKind.Person, "person"),
        (SourceKind.Government, "government"),
        (SourceKind.Military, "military"),
        (SourceKind.ArmedGroup, "armedGroup"),
        (SourceKind.Police, "police"),
        (SourceKind.Medical, "medical"),
        (SourceKind.Humanitarian, "humanitarian"),
        (SourceKind.Monitor, "monitor"),
        (SourceKind.Media, "media"),
        (SourceKind.Witness, "witness"),
        (SourceKind.Document, "document"));

    public static readonly NameTable<VictimStatus> Statuses = new(
        (VictimStatus.Unknown, "unknown"),
        (VictimStatus.Civilian, "civilian"),
        (VictimStatus.Military, "military"),
        (VictimStatus.Police, "police"),
        (VictimStatus.ArmedGroup, "armedGroup"),
        (VictimStatus.Mixed, "mixed"));

    public static readonly NameTable<TimeGrain> Grains = new(
        (TimeGrain.Day, "day"),
        (TimeGrain.Week, "week"),
        (TimeGrain.Month, "month"),
        (TimeGrain.Year, "year"),
        (TimeGrain.Span, "span"));

    public static readonly NameTable<SourceInterest> Interests = new(
        (SourceInterest.Unknown, "unknown"),
        (SourceInterest.OwnLosses, "ownLosses"),
        (SourceInterest.EnemyLosses, "enemyLosses"),
        (SourceInterest.ThirdParty, "thirdParty"));

    public static readonly NameTable<Rate> Rates = new(
        (Rate.PerDay, "perDay"),
        (Rate.PerWeek, "perWeek"),
        (Rate.PerMonth, "perMonth"));
}
