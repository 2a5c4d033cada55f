using ConflictClaims.Reconciling;

namespace ConflictClaims;

/// <summary>What many articles say together: which claims are one statement retold, which update, which conflict.</summary>
public sealed record Reconciliation
{
    private readonly ValueList<Utterance> _utterances;
    private readonly ValueList<ClaimGroup> _groups;
    private readonly ValueList<FigureCheck> _checks;
    private readonly Ledger _ledger;

    internal Reconciliation(Ledger ledger)
    {
        _ledger = ledger;
        _utterances = ValueList.Copy(ledger.Results.SelectMany(r => r.Utterances));
        _groups = ValueList.Copy(ledger.Results.SelectMany(r => r.Groups));
        _checks = ValueList.Copy(ledger.Results.SelectMany(r => r.Checks));
    }

    /// <summary>Statements told at least twice; never null.</summary>
    public IReadOnlyList<Utterance> Utterances => _utterances;

    /// <summary>Claims about the same people; never null.</summary>
    public IReadOnlyList<ClaimGroup> Groups => _groups;

    /// <summary>Shares and rates held against the figures they should fit; never null.</summary>
    public IReadOnlyList<FigureCheck> Checks => _checks;

    /// <summary>
    /// Joins two results into that of all their articles. The order does not matter, nor how many are joined first, nor whether
    /// an article is in both; only the keys that both hold are worked out again, by the options of this result.
    /// </summary>
    /// <param name="other">The result to join.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Reconciliation Merge(Reconciliation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Reconciliation(_ledger.Merge(other._ledger));
    }

    /// <summary>Whether the two say the same.</summary>
    /// <param name="other">The result to compare with.</param>
    public bool Equals(Reconciliation? other) =>
        other is not null && _utterances.Equals(other._utterances) && _groups.Equals(other._groups) && _checks.Equals(other._checks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_utterances, _groups, _checks);
}
