using ConflictClaims.Lexicons;

namespace ConflictClaims;

/// <summary>
/// The words the parser knows. Immutable: each <c>With…</c> returns a new lexicon, so that a user adds the groups, places
/// and words of a war of their own without a fork.
/// </summary>
/// <example>
/// <code>
/// var lexicon = Lexicon.English.WithArmedGroup("Azure Brigades", "Azure Brigade");
/// var document = ClaimParser.Parse(text, new ClaimParserOptions { Lexicon = lexicon });
/// </code>
/// </example>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyEnglish = new(() => new Lexicon(EnglishWords.Builder()));

    private readonly LexiconBuilder _builder;
    private readonly WordTable _words;

    private Lexicon(LexiconBuilder builder)
    {
        _builder = builder;
        _words = new WordTable(builder.Build());
    }

    /// <summary>The English of news, ministries and monitors.</summary>
    public static Lexicon English => LazyEnglish.Value;

    /// <summary>This lexicon with a non-state armed group.</summary>
    /// <param name="name">The canonical name; not empty.</param>
    /// <param name="aliases">Other names and abbreviations for it.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or blank.</exception>
    public Lexicon WithArmedGroup(string name, params ReadOnlySpan<string> aliases) =>
        With(new Lexeme(name) { Party = name, Status = VictimStatus.ArmedGroup, SourceKind = SourceKind.ArmedGroup, CapitalClasses = WordClass.ArmedGroup }, aliases);

    /// <summary>This lexicon with words for people: "fishers", "gold miners".</summary>
    /// <param name="status">Their standing.</param>
    /// <param name="plurals">The words, in the plural.</param>
    public Lexicon WithPeople(VictimStatus status, params ReadOnlySpan<string> plurals)
    {
        var builder = new LexiconBuilder(_builder.Entries);
        builder.AddAll(new Lexeme("") { Status = status, Classes = WordClass.Person | WordClass.Plural }, plurals);
        return new Lexicon(builder);
    }

    internal IEnumerable<Lexeme> Lexemes => _builder.Entries.Values;

    internal WordEntry? Find(ReadOnlySpan<char> word) => _words.Find(word);

    internal WordEntry? FindShort(ulong letters) => _words.FindShort(letters);

    private Lexicon With(Lexeme lexeme, ReadOnlySpan<string> aliases)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(lexeme.Form);
        return new Lexicon(new LexiconBuilder(_builder.Entries).Add(lexeme).AddAll(lexeme, aliases));
    }
}
