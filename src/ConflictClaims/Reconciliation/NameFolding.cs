using System.Collections.Frozen;
using System.Text;
using ConflictClaims.Lexicons;

namespace ConflictClaims.Reconciling;

/// <summary>Makes spellings of one name alike: case, accents, full stops and transliteration.</summary>
internal static class NameFolding
{
    private static readonly FrozenDictionary<string, string> First = NameVariants.Rows
        .SelectMany(row => row.Skip(1).Select(variant => KeyValuePair.Create(variant, row[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A name with its words folded and parted by single spaces.</summary>
    public static string Fold(string name) => string.Join(' ', Words(name));

    /// <summary>The folded words of a name; a possessive s is dropped.</summary>
    public static IEnumerable<string> Words(string name)
    {
        foreach (var part in name.Split([' ', '-', '\u2013', '/', ',', '(', ')', '"', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = Plain(part);
            if (word.Length > 0) yield return First.GetValueOrDefault(word, word);
        }
    }

    private static string Plain(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal) ? word[..^2] : word;
        var plain = new StringBuilder(bare.Length);
        foreach (var c in Ascii.IsValid(bare) ? bare : bare.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}
