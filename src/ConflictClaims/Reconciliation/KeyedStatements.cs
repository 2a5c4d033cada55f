namespace ConflictClaims.Reconciling;

/// <summary>The statements of one scope, in a fixed order and each once, and what they came to.</summary>
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
        var larger = statements
            .Select(statement => statement.Place)
            .Where(place => place?.Within is not null)
            .GroupBy(place => NameFolding.Fold(place!.Name), place => place!.Within, StringComparer.Ordinal)
            .Where(places => places.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(places => places.Key, places => places.First(), StringComparer.Ordinal);
        if (larger.Count == 0) return statements;
        return [.. statements.Select(statement => statement.Place is { Within: null } place && larger.TryGetValue(NameFolding.Fold(place.Name), out var within)
            ? statement with { Place = place with { Within = within } }
            : statement)];
    }
}
