namespace ConflictClaims.Reconciling;

/// <summary>The statements of one key, in a fixed order and each once, and what they came to.</summary>
internal sealed class KeyedStatements
{
    public KeyedStatements(IEnumerable<Statement> statements, ReconcilerOptions options)
    {
        Statements = [.. statements.Order(StatementOrder.ByReference).Where(IsNew())];
        Result = KeyResult.Of(WithLargerPlace(Statements), options);
    }

    public Statement[] Statements { get; }

    public KeyResult Result { get; }

    /// <summary>Keeps the first of equal neighbours.</summary>
    private static Func<Statement, bool> IsNew()
    {
        Statement? last = null;
        return statement =>
        {
            var isNew = last is null || StatementOrder.ByReference.Compare(last, statement) != 0;
            last = statement;
            return isNew;
        };
    }

    /// <summary>One article says "Kursk", another "Russia's Kursk region": where all that say agree, it is the same for all.</summary>
    private static Statement[] WithLargerPlace(Statement[] statements)
    {
        var within = statements.Select(statement => statement.Place?.Within).Where(larger => larger is not null).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        if (within.Length != 1) return statements;
        return [.. statements.Select(statement => statement.Place is { Within: null } place ? statement with { Place = place with { Within = within[0] } } : statement)];
    }
}
