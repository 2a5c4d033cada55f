using System.Globalization;

namespace ConflictClaims.Export;

/// <summary>Writes the annotations of one document. A span is annotated once, however many claims share it.</summary>
internal sealed class BratWriter(TextWriter writer, ClaimDocument document)
{
    private readonly CodePoints _offsets = new(document.Article.Text);
    private readonly Dictionary<(string Type, TextSpan Span), string> _written = [];
    private readonly Dictionary<int, string> _events = [];
    private int _attributes;

    public void Write()
    {
        foreach (var claim in document.Claims)
        {
            if (document.Holds(claim.Evidence.Figure)) WriteClaim(claim);
        }
        var relations = 0;
        foreach (var claim in document.Claims)
        {
            if (claim.PartOf is not { } whole || !_events.TryGetValue(claim.Id, out var part) || !_events.TryGetValue(whole, out var target)) continue;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"R{++relations}\tPart_of Arg1:{part} Arg2:{target}\n"));
        }
    }

    private void WriteClaim(Claim claim)
    {
        // brat knows an event by its trigger, so two claims on one figure share the trigger and are two events.
        var trigger = Annotate(BratTypes.Claim, claim.Evidence.Figure);
        string[] arguments = [.. ArgumentsOf(claim)];
        var id = string.Create(CultureInfo.InvariantCulture, $"E{_events.Count + 1}");
        _events[claim.Id] = id;
        writer.Write($"{id}\t{BratTypes.Claim}:{trigger}{string.Concat(arguments.Select(argument => " " + argument))}\n");
        WriteAttribute("Precision", id, ClaimCode.Of(claim.Figure.Precision));
        WriteAttribute("Stance", id, ClaimCode.Of(claim.Stance));
        WriteAttribute("Interest", id, ClaimCode.Of(claim.Interest));
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"#{_events.Count}\tAnnotatorNotes {id}\tclaim={claim.Id} outcome={ClaimCode.Joined(claim.Figure.Outcome)} low={claim.Figure.Low} high={claim.Figure.High}\n"));
    }

    private IEnumerable<string> ArgumentsOf(Claim claim)
    {
        var evidence = claim.Evidence;
        List<(string Role, string Type, TextSpan? Span)> arguments =
        [
            (BratTypes.Victims, BratTypes.Victims, evidence.Victims),
            (BratTypes.Outcome, BratTypes.Outcome, document.TermSpan(claim)),
            (BratTypes.By, BratTypes.By, evidence.By),
            (BratTypes.Place, BratTypes.Place, evidence.Place),
            (BratTypes.Time, BratTypes.Time, evidence.Time),
            (BratTypes.Share, BratTypes.Share, evidence.Share),
        ];
        for (var link = 0; link < evidence.Attribution.Count; link++)
        {
            var role = link == 0 ? BratTypes.Source : BratTypes.Relay;
            foreach (var source in evidence.Attribution[link].Sources) arguments.Add((role, BratTypes.Source, source));
            arguments.Add((BratTypes.Verb, BratTypes.Verb, evidence.Attribution[link].Verb));
        }
        return Numbered(arguments);
    }

    // A role that occurs again gets a number: Source, Source2, Source3.
    private IEnumerable<string> Numbered(List<(string Role, string Type, TextSpan? Span)> arguments)
    {
        Dictionary<string, int> seen = [];
        foreach (var (role, type, span) in arguments)
        {
            if (span is not { } place || !document.Holds(place)) continue;
            var count = seen[role] = seen.GetValueOrDefault(role) + 1;
            yield return string.Create(CultureInfo.InvariantCulture, $"{role}{(count > 1 ? count : null)}:{Annotate(type, place)}");
        }
    }

    private string Annotate(string type, TextSpan span)
    {
        if (_written.TryGetValue((type, span), out var known)) return known;
        var id = string.Create(CultureInfo.InvariantCulture, $"T{_written.Count + 1}");
        _written[(type, span)] = id;
        var fragments = FragmentsOf(span);
        var offsets = string.Join(';', fragments.Select(part => string.Create(CultureInfo.InvariantCulture, $"{_offsets.At(part.Start)} {_offsets.At(part.End)}")));
        writer.Write($"{id}\t{type} {offsets}\t{string.Join(' ', fragments.Select(document.TextOf))}\n");
        return id;
    }

    private void WriteAttribute(string name, string target, string value) =>
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"A{++_attributes}\t{name} {target} {value}\n"));

    private List<TextSpan> FragmentsOf(TextSpan span)
    {
        List<TextSpan> fragments = [];
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && document.Article.Text[i] is not ('\n' or '\r')) continue;
            if (i > start) fragments.Add(new TextSpan(start, i));
            start = i + 1;
        }
        return fragments;
    }
}
