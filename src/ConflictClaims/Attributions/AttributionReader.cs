using ConflictClaims.Phrases;
using NodaTime;

namespace ConflictClaims.Attributions;

/// <summary>Phrases and quotations to reporting clauses.</summary>
internal static class AttributionReader
{
    /// <summary>Reads all reporting of an article.</summary>
    /// <param name="input">The article's tokens, counts, times and places.</param>
    /// <param name="phrases">The phrases of each sentence.</param>
    /// <param name="publishedOn">The day of publication, or null.</param>
    public static AttributionReading Read(PhraseInput input, IReadOnlyList<Phrase[]> phrases, LocalDate? publishedOn)
    {
        _ = (input, phrases, publishedOn);
        return new AttributionReading();
    }
}
