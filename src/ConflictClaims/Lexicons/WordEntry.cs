namespace ConflictClaims.Lexicons;

/// <summary>A fixed phrase, but for its first word.</summary>
internal sealed record FixedPhrase(string[] Rest, Lexeme Lexeme);

/// <summary>What a word stands for by itself, and the fixed phrases it opens, longest first.</summary>
internal sealed class WordEntry
{
    public Lexeme Word { get; set; } = Lexeme.Unknown;

    public List<FixedPhrase> Phrases { get; } = [];

    /// <summary>A bit for each first letter of the second words of <see cref="Phrases"/>, to turn most words away unread.</summary>
    public ulong SecondLetters { get; private set; }

    public static ulong LetterBit(char letter) => 1UL << ((letter | 0x20) & 63);

    public void AddPhrase(string[] rest, Lexeme lexeme)
    {
        Phrases.Add(new FixedPhrase(rest, lexeme));
        SecondLetters |= char.IsAscii(rest[0][0]) ? LetterBit(rest[0][0]) : ulong.MaxValue;
    }
}
