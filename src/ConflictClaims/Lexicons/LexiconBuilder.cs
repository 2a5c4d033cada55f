namespace ConflictClaims.Lexicons;

/// <summary>Gathers the word lists into one table, in which a fixed phrase hangs on its first word.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, Lexeme> _entries;

    public LexiconBuilder() => _entries = new(4096, WordComparer.Instance);

    public LexiconBuilder(IEnumerable<KeyValuePair<string, Lexeme>> entries) => _entries = new(entries, WordComparer.Instance);

    public IReadOnlyDictionary<string, Lexeme> Entries => _entries;

    /// <summary>Adds one word or phrase; the words of a phrase are parted by single spaces.</summary>
    public LexiconBuilder Add(Lexeme lexeme)
    {
        _entries[lexeme.Form] = _entries.TryGetValue(lexeme.Form, out var known) ? Lexeme.Merge(known, lexeme) : lexeme;
        return this;
    }

    /// <summary>Adds several words of one class.</summary>
    public LexiconBuilder Add(WordClass classes, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms) Add(new Lexeme(form) { Classes = classes });
        return this;
    }

    /// <summary>Adds several words that share all that <paramref name="like"/> says.</summary>
    public LexiconBuilder AddAll(Lexeme like, params ReadOnlySpan<string> forms)
    {
        foreach (var form in forms) Add(like with { Form = form });
        return this;
    }

    public Dictionary<string, WordEntry> Build()
    {
        var table = new Dictionary<string, WordEntry>(_entries.Count, WordComparer.Instance);
        foreach (var lexeme in _entries.Values)
        {
            var words = lexeme.Words;
            if (!table.TryGetValue(words[0], out var entry)) table[words[0]] = entry = new WordEntry();
            if (words.Length == 1) entry.Word = lexeme;
            else entry.Add(new FixedPhrase(words[1..], lexeme));
        }

        foreach (var entry in table.Values) entry.Seal();
        return table;
    }
}
