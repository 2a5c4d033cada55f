using ConflictClaims.Reconciling;

namespace ConflictClaims;

/// <summary>
/// Compares claims. A claim is read as a constraint on the size of a set of people: a lower end carries over to every larger
/// set (more fates, a longer period, a wider place, more people), an upper end to every smaller one.
/// It never picks a winner.
/// </summary>
public static class ClaimReconciler
{
    /// <summary>
    /// How one claim stands to another by what the two say alone. A field that is unknown makes them compatible at most. A claim
    /// without a period runs up to the day it was said; without that day its period is unknown.
    /// </summary>
    /// <param name="first">A claim.</param>
    /// <param name="second">The claim to hold against it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ClaimComparison Compare(Claim first, Claim second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var reader = new StatementReader();
        return Comparison.Of(reader.Read(first), reader.Read(second));
    }

    /// <summary>Groups the claims of many articles, and finds what agrees, what conflicts and what was distorted in retelling.</summary>
    /// <param name="documents">The articles as read; their order does not matter. Each needs an id of its own.</param>
    /// <param name="options">How to compare; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static Reconciliation Reconcile(IEnumerable<ClaimDocument> documents, ReconcilerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        options ??= ReconcilerOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Window, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.RetellingDays, nameof(options));
        var reader = new StatementReader();
        return new Reconciliation(Ledger.Of(documents.SelectMany(reader.Read), options));
    }
}
