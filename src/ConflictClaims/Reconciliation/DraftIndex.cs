namespace ConflictClaims.Reconciling;

/// <summary>Statements found so far under a key, in the order in which they were found.</summary>
internal sealed class DraftIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<UtteranceDraft>> _drafts = [];
    private readonly HashSet<(TKey, UtteranceDraft)> _held = [];

    public IEnumerable<UtteranceDraft> this[TKey key] => _drafts.TryGetValue(key, out var drafts) ? drafts : [];

    public void Add(TKey key, UtteranceDraft draft)
    {
        if (!_held.Add((key, draft))) return;
        if (!_drafts.TryGetValue(key, out var drafts)) _drafts[key] = drafts = [];
        drafts.Add(draft);
    }
}
