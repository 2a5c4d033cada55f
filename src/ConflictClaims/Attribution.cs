using NodaTime;

namespace ConflictClaims;

/// <summary>
/// Who says so. The innermost is the origin of the claim; whoever passed it on stands in <see cref="RelayedBy"/>,
/// outward: "The White House believes …, Kirby said" is the White House, relayed by Kirby.
/// </summary>
public sealed record Attribution
{
    private readonly ValueList<Source> _sources = ValueList<Source>.Empty;

    /// <summary>Those who say it, in the order of the text; never null. Setting it copies the list.</summary>
    public IReadOnlyList<Source> Sources
    {
        get => _sources;
        init => _sources = ValueList.Copy(value);
    }

    /// <summary>The reporting verb as written: "said", "believes"; null where there is none ("according to").</summary>
    public string? Verb { get; init; }

    /// <summary>How the claim is put in the source's mouth.</summary>
    public AttributionKind Kind { get; init; }

    /// <summary>The day it was said, given only where the sentence gives it; otherwise null.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Who passed it on, outward; null at the end of the chain.</summary>
    public Attribution? RelayedBy { get; init; }
}
