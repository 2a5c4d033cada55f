using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>
/// Who has been named and who has spoken in an article: finds the full name for "Kirby", the last speaker for "he", and the
/// one introduced before for "the official".
/// </summary>
internal sealed class SpeakerMemory(SourceTokens words, SourcePhraseReader phrases, SourceDescriber describer)
{
    private const int Remembered = 40;

    private readonly Dictionary<string, Source> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Voice> _spoken = [];
    private readonly List<(int At, Source Source)> _named = [];
    private int _nextNamed;

    private Token[] Tokens => words.Tokens;

    private sealed record Voice(Source Source, SourcePhrase Phrase, bool IsPerson, bool IsPlural);

    /// <summary>Learns the people who stand in the article with their office, whether they speak or not.</summary>
    public void Learn(IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!Tokens[i].Is(WordClass.Title)) continue;
                if (words.IsComma(i + 1)) LearnAside(i, sentence);
                if (NameBehind(i, sentence.End) is not { } end) continue;
                if (phrases.Backward(end, sentence.First) is { HasName: true } phrase && phrase.NameFirst > phrase.Core)
                {
                    var source = Meet(describer.Describe(phrase));
                    if (phrase.First <= sentence.First + 1) _named.Add((phrase.First, source));
                    i = end - 1;
                }
            }
        }
    }

    /// <summary>"The mission chief, Marek Dolan, …".</summary>
    private void LearnAside(int office, Sentence sentence)
    {
        if (NameBehind(office + 1, sentence.End) is not { } end || !words.IsComma(end) || phrases.Backward(office + 1, sentence.First) is not { HasName: false, IsPronoun: false } phrase) return;
        if (phrases.Base(office + 2, end) is not { } name || name.End != end) return;
        var whole = phrase with { Apposition = name };
        var source = Meet(describer.Describe(whole));
        if (phrase.First <= sentence.First + 1) _named.Add((phrase.First, source));
    }

    /// <summary>Learns a name from a clause, before any is resolved.</summary>
    public void Learn(SourcePhrase phrase)
    {
        if (phrase.HasName || phrase.Apposition is { HasName: true }) Meet(describer.Describe(phrase));
    }

    /// <summary>Whether the name is that of somebody who has been introduced.</summary>
    public bool Knows(SourcePhrase phrase) => phrase.HasName && _people.ContainsKey(Surname(describer.Words(phrase.NameFirst, phrase.NameEnd)));

    /// <summary>Who the words stand for; remembers that they spoke.</summary>
    public Source Resolve(SourcePhrase phrase)
    {
        while (_nextNamed < _named.Count && _named[_nextNamed].At < phrase.First) Mention(_named[_nextNamed++].Source);
        var source = phrase.IsPronoun ? ByPronoun(phrase) : ByWords(phrase);
        if (phrase.IsPronoun && source.Name.Length <= 4 && source.Kind == SourceKind.Unknown) return source;
        var before = _spoken.FindLast(v => ReferenceEquals(v.Source, source));
        _spoken.Add(before is not null && phrase.IsPronoun ? before : new Voice(source, phrase.IsPronoun ? _spoken[^1].Phrase : phrase, before?.IsPerson ?? describer.IsPerson(phrase), IsPlural(phrase)));
        if (_spoken.Count > 2 * Remembered) _spoken.RemoveRange(0, Remembered);
        return source;
    }

    private void Mention(Source source)
    {
        if (_spoken.FindLast(v => ReferenceEquals(v.Source, source)) is { } voice) _spoken.Add(voice);
        else _spoken.Add(new Voice(source, new SourcePhrase(0, 0), true, false));
    }

    private int? NameBehind(int title, int end)
    {
        var k = title + 1;
        if (k < end && Tokens[k].IsMark('.') && Tokens[k].IsGlued) k++;
        if (k >= end || !words.IsNameWord(k)) return null;
        if (phrases.Base(k, end) is not { HasName: true } name || name.NameFirst != k) return null;
        return name.NameEnd;
    }

    private Source Meet(Source source)
    {
        var surname = Surname(source.Name);
        if (!_people.TryGetValue(surname, out var known)) return _people[surname] = source;
        if (!SamePerson(known.Name, source.Name)) return source.Name.Contains(' ', StringComparison.Ordinal) ? source : known;
        var merged = known with
        {
            Name = known.Name.Length >= source.Name.Length ? known.Name : source.Name,
            Role = known.Role ?? source.Role,
            Kind = known.Role is null && source.Role is not null ? source.Kind : known.Kind,
            Party = known.Party ?? source.Party,
        };
        if (merged != known) _people[surname] = merged;
        return _people[surname];
    }

    private static bool SamePerson(string a, string b) => a.EndsWith(b, StringComparison.OrdinalIgnoreCase) || b.EndsWith(a, StringComparison.OrdinalIgnoreCase) || GivenName(a).Equals(GivenName(b), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> GivenName(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? name.AsSpan(0, space) : name;

    private static string Surname(string name) => name.LastIndexOf(' ') is >= 0 and var space ? name[(space + 1)..] : name;

    private Source ByWords(SourcePhrase phrase)
    {
        var source = describer.Describe(phrase);
        if (phrase.HasName || phrase.Apposition is { HasName: true }) return Meet(source);
        return phrase.First < phrase.Core && IsDefinite(phrase.First) && Antecedent(phrase) is { } antecedent ? antecedent : source;
    }

    private bool IsDefinite(int i) => words.Reads(i, "the") || words.Reads(i, "this") || words.Reads(i, "that") || words.Reads(i, "these");

    /// <summary>The last one who spoke whose description has all these words: "the official" after "a senior U.S. official".</summary>
    private Source? Antecedent(SourcePhrase phrase)
    {
        for (var i = _spoken.Count - 1; i >= 0; i--)
        {
            var (source, spoken) = (_spoken[i].Source, _spoken[i].Phrase);
            if (source.Role is { } role ? HoldsAll(role, phrase) && IsOffice(phrase) : IsSameNoun(spoken, phrase) && HoldsAll(source.Name, phrase)) return source;
        }

        return null;
    }

    private bool IsOffice(SourcePhrase phrase) => Tokens[phrase.Head].Is(WordClass.Title | WordClass.Person);

    private bool IsSameNoun(SourcePhrase spoken, SourcePhrase phrase) =>
        spoken.End > spoken.First && !spoken.HasName && !Tokens[phrase.Head].Is(WordClass.Organisation | WordClass.Country | WordClass.Capital | WordClass.ArmedGroup)
        && words.Words(spoken.Head).Equals(words.Words(phrase.Head), StringComparison.OrdinalIgnoreCase);

    private bool HoldsAll(string description, SourcePhrase phrase)
    {
        for (var k = phrase.Core; k < phrase.DescriptionEnd; k++)
        {
            if (Tokens[k].IsWord && !HoldsWord(description, words.Words(k))) return false;
        }

        return true;
    }

    private static bool HoldsWord(string text, ReadOnlySpan<char> word)
    {
        for (var at = 0; at <= text.Length - word.Length; at++)
        {
            var found = text.AsSpan(at).IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            at += found;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))) return true;
        }

        return false;
    }

    private Source ByPronoun(SourcePhrase phrase)
    {
        var isBody = words.Reads(phrase.Head, "it");
        var isMany = words.Reads(phrase.Head, "they");
        for (var i = _spoken.Count - 1; i >= 0; i--)
        {
            var voice = _spoken[i];
            if (isBody ? !voice.IsPerson : isMany ? voice.IsPlural : voice.IsPerson && !voice.IsPlural) return voice.Source;
        }

        return describer.Describe(phrase);
    }

    private bool IsPlural(SourcePhrase phrase) => !phrase.HasName && (phrase.IsCounted || Tokens[phrase.Head].Is(WordClass.Plural));
}
