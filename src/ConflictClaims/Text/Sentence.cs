namespace ConflictClaims.Text;

/// <summary>A sentence, as half-open token indexes, and the number of its paragraph.</summary>
internal readonly record struct Sentence(int First, int End, int Paragraph)
{
    public int Count => End - First;
}
