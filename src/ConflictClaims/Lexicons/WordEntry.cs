namespace ConflictClaims.Lexicons;

/// <summary>A fixed phrase, but for its first word.</summary>
internal sealed record FixedPhrase(string[] Rest, Lexeme Lexeme);

/// <summary>What a word stands for by itself, and the fixed phrases it opens, longest first.</summary>
internal sealed class WordEntry
{
    public Lexeme Word { get; set; } = Lexeme.Unknown;

    public List<FixedPhrase> Phrases { get; } = [];
}
