namespace ConflictClaims.Lexicons;

/// <summary>A list of words that is asked whether it has a stretch of text, without regard to case.</summary>
internal sealed class WordSet(string[] words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = new HashSet<string>(words, WordComparer.Instance).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
