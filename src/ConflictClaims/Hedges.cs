namespace ConflictClaims;

/// <summary>How the words stand back from the claim or back it, beside the <see cref="Stance"/>.</summary>
[Flags]
public enum Hedges
{
    /// <summary>No such word.</summary>
    None = 0,

    /// <summary>"Reportedly", "reports say".</summary>
    Reportedly = 1,

    /// <summary>"Allegedly", "claimed".</summary>
    Alleged = 2,

    /// <summary>"Estimated", "an estimate".</summary>
    Estimated = 4,

    /// <summary>"Preliminary", "initial", "provisional".</summary>
    Preliminary = 8,

    /// <summary>"Unverified", "unconfirmed".</summary>
    Unverified = 16,

    /// <summary>"Confirmed", "verified".</summary>
    Confirmed = 32,
}
