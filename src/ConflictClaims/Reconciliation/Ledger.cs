namespace ConflictClaims.Reconciling;

/// <summary>
/// All statements by the scope of their keys, with what each came to. Joining two is a union of statements, so that neither order nor nesting
/// of joins can change the result.
/// </summary>
internal sealed class Ledger
{
    private readonly Dictionary<ClaimKey, KeyedStatements> _keys;
    private readonly ReconcilerOptions _options;

    private Ledger(Dictionary<ClaimKey, KeyedStatements> keys, ReconcilerOptions options)
    {
        _keys = keys;
        _options = options;
    }

    /// <summary>What each scope came to, in a fixed order.</summary>
    public IEnumerable<KeyResult> Results => _keys
        .OrderBy(pair => pair.Key.Party, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Place, StringComparer.Ordinal)
        .Select(pair => pair.Value.Result);

    public static Ledger Of(IEnumerable<Statement> statements, ReconcilerOptions options)
    {
        var keys = statements
            .GroupBy(statement => ClaimKey.Of(statement.Claim, statement.Place).Scope)
            .ToDictionary(group => group.Key, group => new KeyedStatements(group, options));
        return new Ledger(keys, options);
    }

    public Ledger Merge(Ledger other)
    {
        var keys = new Dictionary<ClaimKey, KeyedStatements>(_keys);
        foreach (var (key, statements) in other._keys)
        {
            keys[key] = keys.TryGetValue(key, out var own) ? new KeyedStatements(own.Statements.Concat(statements.Statements), _options) : statements;
        }

        return new Ledger(keys, _options);
    }
}
