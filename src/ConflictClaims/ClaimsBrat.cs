using ConflictClaims.Export;

namespace ConflictClaims;

/// <summary>
/// Claims as brat standoff (https://brat.nlplab.org/standoff.html), to be looked at and corrected by hand. The annotations go in
/// <c>NAME.ann</c> beside the article's unmodified text in <c>NAME.txt</c>; <see cref="Configuration"/> is the
/// <c>annotation.conf</c> of their directory.
/// </summary>
/// <remarks>
/// Each claim is an event of the type <c>Claim</c> whose trigger is the figure; its arguments are the victims, outcome, doer, place,
/// time and sources; its attributes the precision, stance and interest; a note gives the range. Offsets are Unicode code points, as
/// brat counts them; a span across a line break is written in fragments.
/// </remarks>
public static class ClaimsBrat
{
    /// <summary>The types of the annotations, as brat reads them from <c>annotation.conf</c>.</summary>
    public static string Configuration => BratTypes.Configuration;

    /// <summary>Writes the annotations of one document.</summary>
    /// <param name="writer">Where to; neither flushed nor closed.</param>
    /// <param name="document">The document; one without a claim gives nothing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, ClaimDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        new BratWriter(writer, document).Write();
    }

    /// <summary>The annotations of one document as a string.</summary>
    /// <param name="document">The document; one without a claim gives an empty string.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static string ToStandoff(ClaimDocument document)
    {
        using var writer = new StringWriter();
        Write(writer, document);
        return writer.ToString();
    }
}
