namespace ConflictClaims.Tests.Properties;

/// <summary>All places in the text that a document names.</summary>
internal static class Spans
{
    public static IEnumerable<TextSpan> Of(ClaimDocument document) =>
    [
        .. document.Claims.SelectMany(claim => Of(claim.Evidence)),
        .. document.Strengths.Select(strength => strength.Span),
        .. document.Caveats.Select(caveat => caveat.Span),
        .. document.Diagnostics.Select(diagnostic => diagnostic.Span),
    ];

    private static IEnumerable<TextSpan> Of(Evidence evidence)
    {
        TextSpan?[] single = [evidence.Sentence, evidence.Figure, evidence.Victims, evidence.By, evidence.Place, evidence.Time, evidence.Share, evidence.ShareBase];
        return single.Concat(evidence.Attribution.SelectMany(link => link.Sources.Select(source => (TextSpan?)source).Append(link.Verb))).OfType<TextSpan>();
    }
}
