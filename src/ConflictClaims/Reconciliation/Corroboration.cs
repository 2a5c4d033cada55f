namespace ConflictClaims.Reconciling;

/// <summary>
/// Says which independent source a statement comes from. The offices of one side are one source. An article that speaks for
/// itself is its outlet; the same sentence in several is one agency's dispatch. A report of nobody in particular is no source.
/// </summary>
internal static class Corroboration
{
    public static IEnumerable<string> SourcesOf(SettledStatement statement)
    {
        if (statement.Lead.Claim.Stance == Stance.Denied) yield break;
        if (statement.Speaker is { Kind: SourceKind.Document, Party: null }) yield break;
        if (statement.Speaker is { } speaker) yield return SourceOf(speaker);
        else yield return "outlet " + (statement.Members[0].Document?.Article.Outlet ?? statement.Members[0].Reference.ArticleId);
    }

    private static string SourceOf(Speaker speaker) => speaker.Party is { } party && SpeaksForItsSide(speaker.Kind)
        ? "side " + party
        : "speaker " + string.Join(' ', speaker.Words);

    private static bool SpeaksForItsSide(SourceKind kind) =>
        kind is SourceKind.Government or SourceKind.Military or SourceKind.ArmedGroup or SourceKind.Police or SourceKind.Person or SourceKind.Unknown;
}
