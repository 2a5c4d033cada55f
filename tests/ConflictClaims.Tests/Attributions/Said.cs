using System.Globalization;
using ConflictClaims.Attributions;
using ConflictClaims.Phrases;
using ConflictClaims.Text;
using NodaTime;

namespace ConflictClaims.Tests.Attributions;

/// <summary>Who says what stands in square brackets in a text, in a few words.</summary>
internal static class Said
{
    public static readonly LocalDate Published = new(2024, 6, 20);

    /// <summary>
    /// The chain, origin first, as "name:verb" parted by " &lt; ", several sources by " &amp; "; "according to" has no verb. Behind it the
    /// kind where it is a quotation, the day where one is given, the stance and the hedges. "-" for the article's own voice.
    /// </summary>
    public static string By(string marked, string mark = "")
    {
        var first = marked.IndexOf("[" + mark, StringComparison.Ordinal);
        var last = marked.IndexOf(']', first);
        var text = Unmarked(marked);
        var start = first - marked[..first].Count(c => c is '[' or ']');
        return By(Read(text), text, start, start + (last - first - 1));
    }

    public static string Unmarked(string marked) => marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    public static (PhraseInput Input, AttributionReading Reading) Read(string text)
    {
        var input = new PhraseInput(TokenizedText.Read(text, Lexicon.English));
        return (input, AttributionReader.Read(input, [], Published));
    }

    public static AttributedStatement? At((PhraseInput Input, AttributionReading Reading) read, int start, int end)
    {
        var tokens = read.Input.Tokens;
        return read.Reading.At(Array.FindIndex(tokens, t => t.End > start), Array.FindLastIndex(tokens, t => t.Start < end) + 1);
    }

    private static string By((PhraseInput Input, AttributionReading Reading) read, string text, int start, int end)
    {
        if (At(read, start, end) is not { } said) return "-";
        var links = new List<string>();
        for (var link = said.Attribution; link is not null; link = link.RelayedBy) links.Add(Describe(link));
        Assert.Equal(links.Count, said.Evidence.Count);
        Assert.All(said.Evidence.SelectMany(e => e.Sources), span => Assert.InRange(span.End, span.Start + 1, text.Length));
        var stance = said.Stance == Stance.Asserted ? "" : " !" + said.Stance;
        var hedges = said.Hedges == Hedges.None ? "" : " ~" + said.Hedges;
        return string.Join(" < ", links) + stance + hedges;
    }

    private static string Describe(Attribution link)
    {
        var names = string.Join(" & ", link.Sources.Select(s => s.Name));
        var verb = link.Verb is null ? "" : ":" + link.Verb;
        var kind = link.Kind switch
        {
            AttributionKind.DirectQuote => " (quoted)",
            AttributionKind.MixedQuote => " (partly quoted)",
            _ => "",
        };
        return names + verb + kind + (link.On is { } day ? " on " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
    }
}
