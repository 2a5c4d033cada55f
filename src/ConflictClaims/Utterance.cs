using NodaTime;

namespace ConflictClaims;

/// <summary>One statement and its tellings: what one speaker said on one day, told at least twice.</summary>
public sealed record Utterance
{
    private readonly ValueList<ClaimReference> _members = ValueList<ClaimReference>.Empty;
    private readonly ValueList<Distortion> _distortions = ValueList<Distortion>.Empty;

    /// <summary>Who speaks, by the fullest name among the tellings; null where the articles speak in their own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>The day it was said; where no telling gives it, the first day it was published. Null when unknown.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The tellings, the earliest first; never null.</summary>
    public IReadOnlyList<ClaimReference> Members
    {
        get => _members;
        init => _members = ValueList.Copy(value);
    }

    /// <summary>Where a telling differs from the others; never null.</summary>
    public IReadOnlyList<Distortion> Distortions
    {
        get => _distortions;
        init => _distortions = ValueList.Copy(value);
    }
}
