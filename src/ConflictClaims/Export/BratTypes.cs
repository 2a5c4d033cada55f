namespace ConflictClaims.Export;

/// <summary>The names of the annotation types, and the configuration that lists them.</summary>
internal static class BratTypes
{
    public const string Claim = "Claim", Victims = "Victims", Outcome = "Outcome", By = "By", Place = "Place", Time = "Time", Source = "Source",
        Relay = "Relay", Verb = "ReportingVerb", Share = "Share";

    public static string Configuration => $"""
        [entities]
        {Victims}
        {Outcome}
        {By}
        {Place}
        {Time}
        {Source}
        {Verb}
        {Share}

        [relations]
        Part_of	Arg1:{Claim}, Arg2:{Claim}

        [events]
        {Claim}	{Victims}?:{Victims}, {Outcome}?:{Outcome}, {By}?:{By}, {Place}?:{Place}, {Time}?:{Time}, {Source}*:{Source}, {Relay}*:{Source}, {Verb}*:{Verb}, {Share}?:{Share}

        [attributes]
        Precision	Arg:{Claim}, Value:{Values<CountPrecision>()}
        Stance	Arg:{Claim}, Value:{Values<Stance>()}
        Interest	Arg:{Claim}, Value:{Values<SourceInterest>()}

        """;

    private static string Values<TEnum>() where TEnum : struct, Enum => string.Join('|', Enum.GetValues<TEnum>().Select(ClaimCode.Of<TEnum>));
}
