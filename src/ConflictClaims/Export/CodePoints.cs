namespace ConflictClaims.Export;

/// <summary>
/// Offsets in Unicode code points, as brat and the W3C Web Annotation Data Model count them, for offsets in UTF-16 units. They differ
/// behind the first character outside the basic plane (an emoji).
/// </summary>
internal sealed class CodePoints
{
    private readonly List<int> _lowSurrogates = [];

    public CodePoints(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) _lowSurrogates.Add(i);
        }
    }

    public int At(int offset)
    {
        var index = _lowSurrogates.BinarySearch(offset);
        return offset - (index < 0 ? ~index : index);
    }
}
