using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>
/// The subject of a verb that stands far from it: "A surgeon who had fled after his partner was shot has been
/// killed". Read from the left, each subject waits until a finite verb takes it; what still waits before the verb is its own.
/// </summary>
internal sealed class ClauseSubject
{
    private readonly Phrase[] _line;
    private readonly Stack<int> _waiting = new();
    private int _lastTaken = -1;

    private ClauseSubject(Phrase[] line) => _line = line;

    /// <summary>The subject of the verb at <paramref name="verb"/>; -1 where none waits for it.</summary>
    public static int Of(Phrase[] line, int verb)
    {
        var reader = new ClauseSubject(line);
        for (var i = 0; i < verb; i++) reader.Read(i);
        return reader.SubjectAt(verb);
    }

    private int SubjectAt(int verb)
    {
        // "was shot on Monday and later died", "were said to have been shot": the subject of the verb before.
        if (SharesSubject(verb) || (_line[verb].Voice == Voice.Gerund && _lastTaken >= 0)) return _lastTaken;
        return _waiting.Count > 0 ? Antecedent(_waiting.Peek()) : -1;
    }

    private bool SharesSubject(int verb)
    {
        if (verb == 0 || _lastTaken < 0) return false;
        if (_line[verb].Voice == Voice.Passive && !_line[verb].Has(PhraseMarks.Finite)) return true;
        return _line[verb - 1] is { Kind: PhraseKind.Conjunction, Lexeme.Form: "and" or "but" };
    }

    private void Read(int at)
    {
        switch (_line[at].Kind)
        {
            case PhraseKind.Colon:
                _waiting.Clear();
                _lastTaken = -1;
                break;
            case PhraseKind.Relative when at > 0 && _line[at].Lexeme.Form is "who" or "which" or "that":
                _waiting.Push(at);
                break;
            case PhraseKind.Noun when CanBeSubject(at):
                _waiting.Push(at);
                break;
            case PhraseKind.Verb or PhraseKind.Outcome when IsFinite(at):
                if (SharesSubject(at)) break;
                _lastTaken = _waiting.Count > 0 ? Antecedent(_waiting.Pop()) : -1;
                break;
        }
    }

    /// <summary>A noun that nothing before it governs.</summary>
    private bool CanBeSubject(int at)
    {
        if (at == 0) return true;
        var before = _line[at - 1];
        return before.Kind switch
        {
            PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Colon => true,
            PhraseKind.Verb => before.Is(WordClass.ReportingVerb) && before.Voice is not (Voice.Gerund or Voice.Infinitive),
            PhraseKind.Noun => StartsClause(at),
            PhraseKind.Comma => _waiting.Count == 0 && _lastTaken < 0,
            _ => false,
        };
    }

    /// <summary>"a colleague he worked with": a noun right behind a noun opens a clause where a verb follows it.</summary>
    private bool StartsClause(int at) =>
        (_line[at].Has(PhraseMarks.Pronoun) || _line[at].Has(PhraseMarks.Name)) && at + 1 < _line.Length && _line[at + 1].Kind is PhraseKind.Verb or PhraseKind.Outcome;

    /// <summary>A verb that needs a subject; "involved", "accused" right behind their noun may be participles.</summary>
    private bool IsFinite(int at)
    {
        var verb = _line[at];
        if (verb.Voice is Voice.Gerund or Voice.Infinitive) return false;
        if (verb.Has(PhraseMarks.Finite) || (verb.Voice == Voice.Active && (verb.Lexeme.Verb is VerbForm.Past or VerbForm.Third or VerbForm.Base || verb.Stance != Stance.Asserted && verb.End - verb.First > 1))) return true;
        return at > 0 && (_line[at - 1].Kind == PhraseKind.Relative || IsReporting(at) || verb.Lexeme.Key == "subject" || _line[at - 1].Has(PhraseMarks.Pronoun));
    }

    /// <summary>"police said …", but "a man known for …", "people suspected of …".</summary>
    private bool IsReporting(int at) => _line[at].Is(WordClass.ReportingVerb) && at + 1 < _line.Length
        && _line[at + 1].Kind is PhraseKind.Noun or PhraseKind.Relative or PhraseKind.Outcome or PhraseKind.Colon or PhraseKind.Comma;

    private int Antecedent(int waiting)
    {
        if (_line[waiting].Kind != PhraseKind.Relative) return waiting;
        for (var i = waiting - 1; i >= 0; i--)
        {
            if (_line[i].IsNoun && (i == 0 || _line[i - 1].Kind != PhraseKind.Preposition)) return i;
        }

        return -1;
    }
}
