using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>A directory that brat can open: for each article its text and its annotations, and the configuration they need.</summary>
internal sealed class BratFiles(Streams streams, DirectoryInfo directory) : IResultWriter<ClaimDocument>
{
    private const int LongestName = 100;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public void Write(ClaimDocument document)
    {
        directory.Create();
        var name = NameFor(document.Article.Id);
        File.WriteAllText(Path.Combine(directory.FullName, name + ".txt"), document.Article.Text);
        File.WriteAllText(Path.Combine(directory.FullName, name + ".ann"), ClaimsBrat.ToStandoff(document));
    }

    public void WriteFailure(InputFailure failure) => streams.Error.WriteLine(failure.ToString());

    public void Finish()
    {
        directory.Create();
        File.WriteAllText(Path.Combine(directory.FullName, "annotation.conf"), ClaimsBrat.Configuration);
    }

    // An id may hold anything, also the way out of the directory.
    private string NameFor(string? id)
    {
        var kept = string.Concat((id ?? "").Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' ? character : '_')).Trim('.');
        if (kept.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) kept = kept[..^4];
        var name = kept.Length == 0 ? "article" : kept[..Math.Min(kept.Length, LongestName)];
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++) unique = $"{name}-{i}";
        return unique;
    }
}
