using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Phrases;

/// <summary>
/// Reads one verb group with its auxiliaries, negation and modality: "may have been killed or wounded", "are feared dead",
/// "remain missing", "to kill". Verbs that pass a fate on ("are believed to have been killed") stay inside the group.
/// </summary>
internal ref struct VerbGroupReader
{
    private const WordClass AnyVerb = WordClass.Verb | WordClass.OutcomeVerb | WordClass.ReportingVerb | WordClass.SufferVerb | WordClass.ChangeVerb | WordClass.StrengthVerb;
    private const WordClass Inside = WordClass.Auxiliary | WordClass.Modal | WordClass.Negation | WordClass.Adverb | WordClass.HedgeWord;

    private readonly PhraseInput _input;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _end;
    private int _at;
    private int _head;
    private bool _be;
    private bool _have;
    private bool _do;
    private bool _to;
    private bool _negated;
    private bool _passes;
    private Stance _stance;
    private Hedges _hedges;
    private Outcome _outcome;

    private VerbGroupReader(PhraseInput input, int at, int end)
    {
        _input = input;
        _tokens = input.Tokens;
        _at = at;
        _end = end;
        _head = -1;
    }

    /// <summary>The verb group that starts at a token; false where none does.</summary>
    public static bool TryRead(PhraseInput input, int at, int end, out Phrase phrase)
    {
        var reader = new VerbGroupReader(input, at, end);
        reader.ReadGroup();
        if (reader._head < 0 && !(reader._be || reader._have || reader._do))
        {
            phrase = default;
            return false;
        }

        phrase = reader.Build(at);
        return true;
    }

    private void ReadGroup()
    {
        var steps = 0;
        while (_at < _end && steps++ < 24)
        {
            var token = _tokens[_at];
            if (_input.TimeAt(_at) is var time and >= 0 && (_be || _have || _stance != 0) && FateBehind(_input.Times[time].End))
            {
                _at = _input.Times[time].End;
                continue;
            }

            if (_have && token.Lexeme.Form == "since" && FateBehind(_at + 1))
            {
                _at++;
                continue;
            }

            if (token.Mark is '"' or '\u201C' or '\u2018' && (_be || _have) && _at + 1 < _end && IsFate(_tokens[_at + 1]))
            {
                _at++; // have “neutralised”
                continue;
            }

            if (IsTo(token) && !ReadTo()) return;
            if (IsTo(token)) continue;
            if (IsFate(token))
            {
                TakeFate();
                return;
            }

            if (_have && token.Lexeme.Form == "since")
            {
                _at++;
                continue;
            }

            if (token.Is(Inside) && !(token.Is(WordClass.Adverb) && token.Is(AnyVerb) && !_be)) ReadAuxiliary(token);
            else if (token.Is(AnyVerb))
            {
                if (!ReadPassingVerb(token)) return;
            }
            else if (token.IsMark('-') || !ReadUnknownVerb(token)) return;
        }
    }

    private void ReadAuxiliary(Token token)
    {
        if (token.Is(WordClass.Auxiliary))
        {
            _be |= token.Lexeme.Key == "be";
            _have |= token.Lexeme.Key == "have";
            _do |= token.Lexeme.Key == "do";
        }

        if (token.Is(WordClass.Negation)) _negated = true;
        if (token.Is(WordClass.Modal | WordClass.HedgeWord)) TakeModality(token.Lexeme);
        _at++;
    }

    /// <summary>"is believed to have", "was reported killed", "are feared dead", "remain missing": the verb passes the fate on.</summary>
    private bool ReadPassingVerb(Token token)
    {
        var lexeme = token.Lexeme;
        var next = _at + 1;
        while (next < _end && _tokens[next].Is(WordClass.Adverb | WordClass.Auxiliary) && !IsFate(_tokens[next])) next++;
        var passes = next < _end && (IsFate(_tokens[next]) && !(_tokens[next].Lexeme.Verb is VerbForm.Gerund or VerbForm.Base or VerbForm.Third) || (IsTo(_tokens[next]) && FateBehind(next + 1, lexeme)));
        var canPass = _be || lexeme.Key is "find" || lexeme.Stance == Stance.Possible || lexeme.Form.StartsWith("remain", StringComparison.Ordinal) || lexeme.Form is "go" or "goes" or "went" or "gone" or "confirmed" or "reported" or "presumed" or "pronounced" or "declared" or "seem" or "seems" or "appear" or "appears" or "appeared" or "ended up";
        if (passes && canPass && !token.Is(WordClass.Threat) && lexeme.Key is not "leave")
        {
            TakeModality(lexeme);
            _passes = true;
            _be = true;
            _at++;
            return true;
        }

        _head = _at++;
        return false;
    }

    private bool ReadUnknownVerb(Token token)
    {
        if (!token.IsWord || token.IsCapital || token.Classes != WordClass.None) return false;
        var word = _input.Text.WordsOf(token);
        var looksVerbal = word is [.., 'e', 'd'] or [.., 'i', 'n', 'g'] || (word is [.., 'n'] && (_be || _have)) || _stance != 0 || _do || _to;
        if (word is [.., 'l', 'y'] && (_be || _have))
        {
            _at++;
            return true;
        }

        if (!looksVerbal) return false;
        if (_be && _at + 1 < _end && (IsFate(_tokens[_at + 1]) && word is [.., 'e', 'd'] || (IsTo(_tokens[_at + 1]) && FateBehind(_at + 2))))
        {
            _passes = true;
            _at++;
            return true;
        }

        _head = _at++;
        return false;
    }

    private bool ReadTo()
    {
        if (_at + 1 >= _end) return false;
        _to = true;
        if (_passes) (_be, _have) = (false, false);
        _at++;
        return true;
    }

    private void TakeFate()
    {
        _head = _at;
        _outcome = FateAt(_at);
        _at++;
        ReadUnion();
    }

    /// <summary>"killed or wounded", "killed, wounded or captured", "dead and injured": one fate that is not split.</summary>
    private void ReadUnion()
    {
        while (UnionMember(_at, out var member, out var joined))
        {
            _outcome = joined || !_tokens[member].Lexeme.Form.EndsWith("to death", StringComparison.Ordinal) ? Join(_outcome, FateAt(member), joined) : FateAt(member);
            _at = member + 1;
        }
    }

    private readonly bool UnionMember(int at, out int member, out bool isAnd)
    {
        member = -1;
        isAnd = false;
        if (at + 1 >= _end) return false;
        var next = at;
        if (_tokens[next].IsMark(',')) next++;
        if (next < _end && _tokens[next].Is(WordClass.Conjunction) && !_tokens[next].Is(WordClass.Subordinator))
        {
            isAnd = _tokens[next].Lexeme.Form is "and" or "&";
            if (_tokens[next].Lexeme.Form == "but") return false;
            next++;
            if (next + 1 < _end && _tokens[next].IsMark('/')) next += 2;
        }
        else if (_tokens[at].IsMark('/')) next = at + 1;
        else if (next == at) return false;
        else if (!CommaListGoesOn(next)) return false;

        while (next < _end && _tokens[next].Is(WordClass.Adverb | WordClass.Auxiliary) && !IsFate(_tokens[next])) next++;
        if (next >= _end || !IsFate(_tokens[next]) || _tokens[next].Lexeme.Verb is VerbForm.Gerund or VerbForm.Base or VerbForm.Third != (_tokens[_head].Lexeme.Verb is VerbForm.Gerund or VerbForm.Base or VerbForm.Third)) return false;
        // "four people dead and wounded 12", "were killed and wounded five": the second verb takes people of its own.
        if (isAnd && TakesObject(next + 1) && !TakesSameShape()) return false;
        if (isAnd && !_tokens[_head].Is(WordClass.OutcomeVerb) && next + 1 < _end && _input.CountAt(next + 1) >= 0) return false;
        member = next;
        return true;
    }

    private readonly bool TakesSameShape() => !_be && !_have;

    private readonly bool TakesObject(int at) => at < _end && _be && (_input.CountAt(at) >= 0 || (_tokens[at].Is(WordClass.Determiner) && at + 1 < _end));

    private readonly bool CommaListGoesOn(int at)
    {
        // "killed, wounded or captured": a comma joins only where a conjunction and another fate follow.
        if (at >= _end || !IsFate(_tokens[at])) return false;
        var next = at + 1;
        if (next < _end && _tokens[next].IsMark(',')) next++;
        return next + 1 < _end && _tokens[next].Is(WordClass.Conjunction) && IsFate(_tokens[next + 1]) || (next < _end && _tokens[next - 1].IsMark(',') && IsFate(_tokens[next]));
    }

    private static Outcome Join(Outcome first, Outcome second, bool isAnd)
    {
        // "shot and killed" is killed; "abducted and killed" is what became of them in the end.
        if (isAnd && (second & Outcome.Killed) != 0 && ((first & (Outcome.Abducted | Outcome.Detained)) != 0 || first == Outcome.KilledOrWounded)) return second;
        if (isAnd && second == Outcome.Wounded && first == Outcome.KilledOrWounded) return second;
        return first | second;
    }

    private void TakeModality(Lexeme lexeme)
    {
        if (lexeme.Stance > _stance) _stance = lexeme.Stance;
        _hedges |= lexeme.Hedges;
    }

    private readonly Phrase Build(int first)
    {
        var head = _head >= 0 ? _tokens[_head] : default;
        var form = _head >= 0 ? head.Lexeme.Verb : VerbForm.None;
        var voice = VoiceOf(head, form);
        var marks = (_negated ? PhraseMarks.Negated : 0) | ((_be || _have || _do || form is VerbForm.Third) && !IsTo(_tokens[first]) ? PhraseMarks.Finite : 0);
        var stance = _have && _stance == Stance.Predicted && _outcome != 0 ? Stance.Hypothetical : _stance;
        return new Phrase(_outcome != 0 ? PhraseKind.Outcome : PhraseKind.Verb, first, _at)
        {
            Head = _head,
            Classes = _head >= 0 ? head.Classes : WordClass.Auxiliary,
            Lexeme = _head >= 0 ? head.Lexeme : Lexeme.Unknown,
            Marks = marks,
            Outcome = _outcome,
            Voice = voice,
            Stance = stance,
            Hedges = _hedges,
        };
    }

    private readonly Voice VoiceOf(Token head, VerbForm form)
    {
        if (_head < 0) return Voice.None;
        if (!head.Is(WordClass.OutcomeVerb) && head.Is(WordClass.OutcomeAdjective)) return Voice.State;
        if (_to && !_passes && !_have) return Voice.Infinitive;
        if (form == VerbForm.Gerund) return _be && !_have ? Voice.Active : Voice.Gerund;
        var participle = (form & VerbForm.Participle) != 0 || form == VerbForm.None;
        if (_be && participle) return Voice.Passive;
        if (_have || _do || _stance != Stance.Asserted || form is VerbForm.Third or VerbForm.Base or VerbForm.Past) return Voice.Active;
        return Voice.Bare;
    }

    private readonly bool FateBehind(int at, Lexeme? passing = null)
    {
        if (passing is not null && (passing.Classes & WordClass.Threat) != 0) return false;
        for (var i = at; i < _end && i < at + 5; i++)
        {
            if (IsFate(_tokens[i])) return true;
            if (!_tokens[i].Is(Inside)) return false;
        }

        return false;
    }

    private static bool IsTo(Token token) => token.IsWord && token.Lexeme.Form == "to";

    private static bool IsFate(Token token) => token.Is(WordClass.OutcomeVerb | WordClass.OutcomeAdjective);

    private readonly Outcome FateAt(int at)
    {
        var lexeme = _tokens[at].Lexeme;
        return lexeme.Outcome;
    }
}
