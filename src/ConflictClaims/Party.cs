namespace ConflictClaims;

/// <summary>A side, state, armed group or people: "North Korea", "Hamas", "Fulani".</summary>
/// <param name="Name">The canonical name: "DPRK", "Pyongyang" and "North Korean" are all "North Korea".</param>
public sealed record Party(string Name)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
