using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Places;

/// <summary>Tokens as the place grammar sees them; any index may be asked for.</summary>
internal readonly ref struct PlaceTokens(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int depth = 0)
{
    /// <summary>Words that a name of a place never holds.</summary>
    private const WordClass NotInNames =
        WordClass.Month | WordClass.Weekday | WordClass.Demonym | WordClass.ArmedGroup | WordClass.People | WordClass.Person | WordClass.Title | WordClass.Organisation
        | WordClass.SourceNoun | WordClass.OutcomeNoun | WordClass.OutcomeVerb | WordClass.Means | WordClass.Pronoun | WordClass.Determiner | WordClass.Modal | WordClass.Possessive
        | WordClass.ReportingVerb | WordClass.Collective;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>How many phrases the one being read stands in: no report nests places deeper than a few levels.</summary>
    private readonly int _depth = depth;

    public bool IsTooDeep => _depth > 5;

    /// <summary>The same tokens, for a phrase within the phrase.</summary>
    public PlaceTokens Nested => new(_text, _tokens, _depth + 1);

    public int Count => _tokens.Length;

    public Token this[int i] => (uint)i < (uint)_tokens.Length ? _tokens[i] : default;

    public ReadOnlySpan<char> WordsOf(int i) => (uint)i < (uint)_tokens.Length ? _text[_tokens[i].Start.._tokens[i].End] : [];

    public string TextOf(int first, int end) => _text[_tokens[first].Start.._tokens[end - 1].End].ToString();

    public bool IsWord(int i) => (uint)i < (uint)_tokens.Length && _tokens[i].IsWord;

    public bool IsLower(int i) => IsWord(i) && !_tokens[i].IsCapital && _tokens[i].Mark == '\0';

    public bool IsCapital(int i) => IsWord(i) && _tokens[i].IsCapital;

    public bool IsMark(int i, char mark) => (uint)i < (uint)_tokens.Length && _tokens[i].IsMark(mark);

    public bool Is(int i, WordClass any) => (uint)i < (uint)_tokens.Length && _tokens[i].Is(any);

    public PlaceTerm Term(int i) => IsWord(i) ? _tokens[i].Lexeme.PlaceTerm : PlaceTerm.None;

    public bool IsTime(int i, TimeTerm term) => IsWord(i) && _tokens[i].Lexeme.Calendar == (int)term;

    public bool IsPossessive(int i) => IsWord(i) && _tokens[i].Mark == '\'';

    public bool IsDeterminer(int i) =>
        IsTime(i, TimeTerm.The) || IsTime(i, TimeTerm.A) || Is(i, WordClass.Determiner) || (Is(i, WordClass.Possessive) && !IsPossessive(i));

    public bool IsNamed(int i) => Is(i, WordClass.Country | WordClass.Capital) || (IsCapital(i) && Term(i) == PlaceTerm.Region);

    public bool StartsLine(int i) => (this[i].Marks & TokenMarks.LineStart) != 0;

    /// <summary>A hyphen with no space on either side.</summary>
    public bool IsHyphen(int i) => IsJoint(i) && _tokens[i].IsGlued && this[i + 1] is { IsGlued: true, IsWord: true };

    /// <summary>A capitalised word that the name of a place can hold: unknown to the lexicon, or known for a place.</summary>
    public bool IsNameWord(int i)
    {
        if (!IsCapital(i)) return false;
        var token = _tokens[i];
        if (token.Is(WordClass.Country | WordClass.Capital) || token.Lexeme.PlaceTerm == PlaceTerm.Region) return true;
        if (token.Is(NotInNames)) return false;
        var term = token.Lexeme.PlaceTerm;
        if (term is PlaceTerm.Direction or PlaceTerm.Feature or PlaceTerm.Particle) return true;
        if (term == PlaceTerm.Settlement) return WordsOf(i) is "City" or "Town" or "Island" or "Islands" or "Port" or "Peninsula" or "Valley";
        if (token.Lexeme.Form.Length == 0) return !token.IsUpper;
        return term is PlaceTerm.None or PlaceTerm.Side && token.Lexeme.Calendar == 0 && (token.Classes & ~(WordClass.Adjective | WordClass.NotPeople | WordClass.Measure | WordClass.Verb | WordClass.PlaceNoun | WordClass.Adverb)) == 0;
    }

    private bool IsJoint(int i) => (uint)i < (uint)_tokens.Length && _tokens[i] is { Kind: TokenKind.Punctuation, Mark: '-' or '\u2010' or '\u2011' };
}
