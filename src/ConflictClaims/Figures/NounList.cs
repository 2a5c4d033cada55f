using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>The noun phrases that meet one fate together: "two soldiers, a medic and three civilians". Indexes into the clause's line, in order.</summary>
internal readonly ref struct NounList
{
    private static readonly List<int> None = [];

    private NounList(List<int> members) => Members = members;

    public List<int> Members { get; }

    public bool IsEmpty => Members.Count == 0;

    public static NounList Empty => new(None);

    /// <summary>The list that starts behind a verb; its later members must not be subjects of verbs of their own.</summary>
    public static NounList Behind(Phrase[] line, int verb)
    {
        var at = verb + 1;
        if (at >= line.Length || !line[at].IsNoun || line[at].Is(WordClass.AccordingTo)) return Empty;
        List<int> members = [at];
        while (NextMember(line, members[^1], verb) is var next and > 0) members.Add(next);
        return new NounList(members);
    }

    /// <summary>The list behind an "of" whose noun is the subject of what follows: "the bodies of three men and a woman were found".</summary>
    public static NounList Of(Phrase[] line, int of)
    {
        var list = Behind(line, of);
        if (list.IsEmpty) return list;
        var next = list.Members[^1] + 1;
        if (next + 2 < line.Length && line[next] is { Kind: PhraseKind.Conjunction, Lexeme.Form: "and" } && line[next + 1].IsNoun && line[next + 2] is { Kind: PhraseKind.Verb } && line[next + 1].Has(PhraseMarks.People)) list.Members.Add(next + 1);
        return list;
    }

    /// <summary>One noun phrase alone.</summary>
    public static NounList Of(int member) => new([member]);

    /// <summary>The list that starts at a noun, as behind "including" or a colon.</summary>
    public static NounList From(Phrase[] line, int first) => first < line.Length && line[first].IsNoun ? Behind(line, first - 1) : Empty;

    /// <summary>The first of the list alone.</summary>
    public NounList First() => new([Members[0]]);

    /// <summary>The subject of a verb: the list that ends before it, asides and relative clauses left out.</summary>
    public static NounList Before(Phrase[] line, int verb)
    {
        var last = SubjectBefore(line, verb);
        if (last < 0) return Empty;
        List<int> members = [last];
        while (PreviousMember(line, members[0], members.Count > 1) is var previous and >= 0) members.Insert(0, previous);
        return new NounList(members);
    }

    /// <summary>The subject of a verb that stands far from it, with what is joined to it.</summary>
    public static NounList FarBefore(Phrase[] line, int verb)
    {
        var first = ClauseSubject.Of(line, verb);
        if (first < 0) return Empty;
        List<int> members = [first];
        for (var i = first + 1; i + 1 < verb && line[i].Kind == PhraseKind.Conjunction && line[i + 1].IsNoun; i += 2) members.Add(i + 1);
        return new NounList(members);
    }

    private static int NextMember(Phrase[] line, int member, int verb)
    {
        var next = member + 1;
        // "241 of the 242 people aboard and at least 19 others"
        if (next + 1 < line.Length && line[member].IsCounted && line[member].Has(PhraseMarks.Elliptic) && line[next] is { Kind: PhraseKind.Preposition, Lexeme.Form: "of" } && line[next + 1].IsNoun) next += 2;
        if (next + 1 < line.Length && line[next].Kind == PhraseKind.Preposition && line[next + 1].Kind == PhraseKind.Conjunction) next++; // "people on board and at least 19 on the ground"
        // "a judge allied with the rebels and seven of his family": what hangs on a member is passed over.
        if (next + 2 < line.Length && line[next] is { Kind: PhraseKind.Verb, Head: >= 0 } hanging && !hanging.Has(PhraseMarks.Finite) && !hanging.Is(WordClass.ReportingVerb) && line[next + 1].Kind == PhraseKind.Conjunction && line[next + 2].IsNoun && line[next + 2].IsCounted) next++;
        if (IsAge(line, next)) next += line.Length > next + 2 && line[next + 2].Kind == PhraseKind.Comma ? 2 : 1;
        var comma = next < line.Length && line[next].Kind == PhraseKind.Comma;
        if (comma) next++;
        var joined = next < line.Length && (line[next].Kind == PhraseKind.Conjunction && line[next].Lexeme.Form is "and" or "&" or "plus" or "or" || (line[next].Kind == PhraseKind.Preposition && line[next].Lexeme.Form is "as well as" or "along with" or "together with"));
        if (joined) next++;
        // "killed 26 people in raids on Djibo and Diapaga": a bare name goes on with what was taken out of the line.
        if (joined && next < line.Length && line[next].Has(PhraseMarks.Name) && !line[next].Has(PhraseMarks.People) && line[next - 1].First > line[next - 2].End) return -1;
        if (joined && next + 1 < line.Length && line[next].Kind == PhraseKind.Comma) next++; // "and, in the yard, three drivers"
        if (joined && next + 2 < line.Length && line[next].Kind == PhraseKind.Preposition && line[next + 1].Kind == PhraseKind.Comma) next += 2;
        if (!(comma || joined) || next >= line.Length || !line[next].IsNoun || line[next].Has(PhraseMarks.Pronoun)) return -1;
        if (!joined && !ListGoesOn(line, next)) return -1;
        return HasVerbOfItsOwn(line, next, verb) ? -1 : next;
    }

    /// <summary>A comma alone joins only where a conjunction comes later: otherwise it sets off an apposition.</summary>
    private static bool ListGoesOn(Phrase[] line, int at)
    {
        if (line[at].Has(PhraseMarks.Name) && !line[at].IsCounted && line[at].Has(PhraseMarks.Singular)) return false;
        for (var i = at + 1; i < line.Length && i < at + 12; i++)
        {
            if (line[i].Kind == PhraseKind.Conjunction) return i + 1 < line.Length && (line[i + 1].IsNoun || (i + 2 < line.Length && line[i + 1].Kind == PhraseKind.Comma && line[i + 2].Kind is PhraseKind.Noun or PhraseKind.Preposition));
            if (!line[i].IsNoun && line[i].Kind != PhraseKind.Comma) return false;
        }

        return false;
    }

    private static bool HasVerbOfItsOwn(Phrase[] line, int noun, int verb)
    {
        var next = noun + 1;
        while (next + 1 < line.Length && line[next].Kind == PhraseKind.Preposition && line[next + 1].IsNoun) next += 2;
        if (next < line.Length && line[next] is { Kind: PhraseKind.Relative } relative) return relative.Lexeme.Key == "whom";
        // "killed two soldiers and three civilians were wounded", "4 killed and 11 wounded"
        for (var i = next; i < line.Length; i++)
        {
            if (line[i].Kind is PhraseKind.Outcome) return line[i].Voice is not (Voice.Gerund or Voice.Infinitive);
            if (line[i].Kind is PhraseKind.Verb) return line[i].Has(PhraseMarks.Finite) || line[i].Is(WordClass.ReportingVerb);
            if (line[i].Kind is PhraseKind.Conjunction && i + 1 < line.Length && line[i + 1].IsNoun) continue;
            if (!line[i].IsNoun || verb < 0) return false;
        }

        return false;
    }

    private static int SubjectBefore(Phrase[] line, int verb)
    {
        var at = verb - 1;
        for (var steps = 0; at >= 0 && steps < 24; steps++)
        {
            var phrase = line[at];
            switch (phrase.Kind)
            {
                case PhraseKind.Noun when phrase.Has(PhraseMarks.Pronoun) && phrase.Is(WordClass.Relative):
                    at--;
                    continue;
                case PhraseKind.Noun:
                    if (SkipBefore(line, at, verb) is var skipped && skipped == at) return at;
                    if (skipped < 0) return -1;
                    at = skipped;
                    continue;
                case PhraseKind.Comma:
                    at = AsideStart(line, at);
                    if (at < 0) return -1;
                    continue;
                case PhraseKind.Relative when at > 0 && phrase.Lexeme.Form is "who" or "that" or "which" or "of whom" or "of them" or "whom":
                    at--;
                    if (at > 0 && line[at].Kind == PhraseKind.Comma) at--;
                    continue;
                case PhraseKind.Verb when at > 0 && !phrase.Has(PhraseMarks.Finite) && !phrase.Is(WordClass.ReportingVerb) && line[at - 1].IsNoun:
                    at--;
                    continue;
                case PhraseKind.Outcome when phrase.Voice is Voice.Bare or Voice.State && at > 0 && line[at - 1].IsNoun && line[verb].Voice is Voice.Passive or Voice.Active or Voice.Bare && line[verb].Lexeme.Key == "subject":
                    at--; // "a soldier hurt in the ambush died"
                    continue;
                case PhraseKind.Verb or PhraseKind.Outcome when RelativeOpens(line, at) is var opener and > 0:
                    at = opener - 1;
                    continue;
                case PhraseKind.Outcome when at > 2 && line[at - 2].Lexeme.Form == "of" && line[at - 3].IsCounted && IsWholeOfPart(line, at - 1, at):
                    at -= 3;
                    continue;
                case PhraseKind.Adverb:
                    at--;
                    continue;
                case PhraseKind.Conjunction when at == verb - 1 && PredicateBefore(line, at) is var predicate and > 0:
                    at = predicate - 1;
                    continue;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>"of the 14 wounded", "among four people killed": the fate is that of the whole, whatever its part met.</summary>
    private static bool IsWholeOfPart(Phrase[] line, int noun, int verb) =>
        noun > 0 && verb == noun + 1 && line[noun].IsCounted && line[verb].Voice is Voice.Bare or Voice.State && !line[verb].Has(PhraseMarks.Finite) && line[verb].Lexeme.Key != "subject"
        && line[noun - 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "of" or "among" or "amongst" } preposition && (preposition.Lexeme.Form != "of" || line[noun].Has(PhraseMarks.Definite));

    /// <summary>"was ambushed and killed", "left the house and vanished": the verb whose subject the second verb shares.</summary>
    private static int PredicateBefore(Phrase[] line, int conjunction)
    {
        if (line[conjunction].Lexeme.Form is not ("and" or "but")) return -1;
        for (var i = conjunction - 1; i > 0 && i > conjunction - 5; i--)
        {
            // "killed 13 and wounded as many": the second verb has no people, and the subject of the first did it.
            if (line[i].Kind == PhraseKind.Outcome && line[i].Voice is Voice.Active or Voice.Bare && i < conjunction - 1 && line[i].Lexeme.Key != "subject") return -1;
            if (line[i].Kind is PhraseKind.Verb or PhraseKind.Outcome) return line[i].Voice is Voice.Gerund or Voice.Infinitive ? -1 : i;
            if (!line[i].IsNoun && line[i].Kind != PhraseKind.Preposition) return -1;
        }

        return -1;
    }

    /// <summary>Where to go on from a noun that is no subject: over "including …", over the object of a relative clause, over "of …".</summary>
    private static int SkipBefore(Phrase[] line, int noun, int verb)
    {
        for (var i = noun - 1; i >= 0; i--)
        {
            var phrase = line[i];
            if (i == noun - 1 && IsWholeOfPart(line, noun, verb)) return noun;
            // "climbs to 18, five still missing", "of the 673 who charged, 118 were killed"
            if (i == noun - 1 && phrase.Kind == PhraseKind.Comma && (verb == noun + 1 || (verb == noun + 2 && line[noun + 1].Kind == PhraseKind.Relative)) && line[noun].IsCounted && line[noun].Has(PhraseMarks.Elliptic)) return noun;
            if (phrase.Kind == PhraseKind.Including) return i > 0 ? (line[i - 1].Kind == PhraseKind.Comma ? i - 2 : i - 1) : -1;
            if (phrase.Kind == PhraseKind.Preposition) return phrase.Lexeme.Form switch
            {
                // "two of the 14 wounded": behind a whole with its own number a bare fate is the whole's.
                _ when line[noun].IsCounted && i == noun - 1 && verb == noun + 1 && line[verb].Voice is Voice.Bare or Voice.State && !line[verb].Has(PhraseMarks.Finite) && line[verb].Lexeme.Key != "subject" => noun,
                "of" when i > 0 && line[i - 1].IsNoun => line[i - 1].Is(WordClass.TotalNoun) ? noun : i - 1,
                "with" => noun,
                "among" or "amongst" => -1,
                "from" when i > 0 && line[i - 1].Has(PhraseMarks.People) => i - 1,
                "at" or "to" or "from" or "than" or "like" => -1,
                _ => noun,
            };
            if (phrase.Kind == PhraseKind.Verb && !phrase.Is(WordClass.ReportingVerb) && phrase.Lexeme.Key != "leave" && line[verb].Voice != Voice.State && RelativeOpens(line, i) is var opener and > 0 && line[opener - 1].IsNoun) return opener - 1;
            if (phrase.Kind is PhraseKind.Verb && !phrase.Has(PhraseMarks.Finite) && i > 0 && line[i - 1].IsNoun && !line[noun].IsCounted && !phrase.Is(WordClass.ReportingVerb) && phrase.Lexeme.Key != "leave"
                && line[i - 1].Has(PhraseMarks.People)) return i - 1;
            if (phrase.Kind is not (PhraseKind.Conjunction or PhraseKind.Comma) && !phrase.IsNoun) return noun;
        }

        return noun;
    }

    /// <summary>The relative pronoun that opens the clause of a verb, or -1: "people who had gathered", "the militia, which numbers …".</summary>
    private static int RelativeOpens(Phrase[] line, int verb)
    {
        for (var i = verb - 1; i > 0 && i > verb - 5; i--)
        {
            if (line[i].Kind == PhraseKind.Relative) return line[i - 1].Kind == PhraseKind.Comma ? i - 1 : i;
            if (!line[i].IsNoun && line[i].Kind != PhraseKind.Verb) return -1;
        }

        return -1;
    }

    /// <summary>The noun before ", including five children," or ", 27," or ", a local elder,": where the aside that ends at a comma hangs.</summary>
    private static int AsideStart(Phrase[] line, int comma)
    {
        for (var i = comma - 1; i > 0; i--)
        {
            // "two dozen worshippers, the pastor among them, were killed"
            if (line[i].Kind == PhraseKind.Including && i == comma - 1) return Array.FindLastIndex(line, i, p => p.Kind == PhraseKind.Comma) - 1 is var whole and >= 0 ? whole : -1;
            if (line[i].Kind == PhraseKind.Including) return line[i - 1].Kind == PhraseKind.Comma ? i - 2 : i - 1;
            // "17 people, one of whom, a girl, died"
            if (line[i] is { Kind: PhraseKind.Relative, Lexeme.Key: "whom" } && line[i + 1].Kind == PhraseKind.Comma) return line[i - 1].IsNoun && line[i - 1].IsCounted ? i - 1 : -1;
            if (line[i].Kind == PhraseKind.Relative && line[i - 1].Kind == PhraseKind.Comma) return i - 2;
            if (line[i].Kind == PhraseKind.Relative && line[i].Lexeme.Key != "whom" && line[i - 1].IsNoun) return i - 1;
            if (line[i].Kind == PhraseKind.Comma && line[i - 1].IsNoun && i < comma - 1) return !AppositionFits(line, i, comma) ? -1 : comma == i + 2 && line[i + 1].Has(PhraseMarks.Name) && !line[i - 1].Has(PhraseMarks.People) ? i + 1 : i - 1;
            if (line[i] is { Kind: PhraseKind.Semicolon or PhraseKind.Colon } or { Kind: PhraseKind.Subordinator, Lexeme.Form: not "as" }) return -1;
        }

        return -1;
    }

    private static bool AppositionFits(Phrase[] line, int open, int close)
    {
        for (var i = open + 1; i < close; i++)
        {
            if (line[i].Kind is PhraseKind.Relative or PhraseKind.Subordinator) return true; // what follows belongs to the apposition
            if (line[i].Kind == PhraseKind.Outcome || (line[i].Kind == PhraseKind.Verb && line[i].Has(PhraseMarks.Finite))) return false;
        }

        return true;
    }

    private static int PreviousMember(Phrase[] line, int member, bool isList)
    {
        var previous = member - 1;
        var joined = previous > 0 && line[previous].Kind == PhraseKind.Conjunction && line[previous].Lexeme.Form is "and" or "&" or "or" or "plus"
            || (previous > 0 && line[previous].Kind == PhraseKind.Preposition && line[previous].Lexeme.Form is "as well as" or "along with" or "together with");
        if (joined) previous--;
        var comma = previous > 0 && line[previous].Kind == PhraseKind.Comma;
        if (comma) previous--;
        if (!(joined || comma) || previous < 0) return -1;
        // ", 27," behind a name is an age.
        if (comma && line[previous].IsNoun && IsBareNumber(line[previous]) && previous > 1 && line[previous - 1].Kind == PhraseKind.Comma && line[previous - 2].IsNoun) previous -= 2;
        if (!line[previous].IsNoun || line[previous].Has(PhraseMarks.Pronoun) || line[previous].Has(PhraseMarks.Thing)) return -1;
        // "according to the mayor, three people were killed": a comma joins where an "and" follows, or between numbers.
        if (!joined && !line[previous].IsCounted && !(isList && line[previous].Has(PhraseMarks.People))) return -1;
        // "killed two soldiers and three civilians were wounded": what a verb took as object is no subject of the next.
        if (previous > 0 && line[previous - 1] is { Kind: PhraseKind.Outcome, Voice: Voice.Active or Voice.Gerund or Voice.Bare }) return -1;
        if (previous > 0 && line[previous - 1].Kind == PhraseKind.AccordingTo) return -1;
        if (previous > 0 && line[previous - 1] is { Kind: PhraseKind.Verb, Lexeme.Key: not "leave" } verb && !(verb.Is(WordClass.ReportingVerb) && line[previous].IsCounted)) return -1;
        if (previous > 0 && line[previous - 1].Kind is PhraseKind.Preposition && line[previous - 1].Lexeme.Form != "with") return -1;
        return previous;
    }

    private static bool IsAge(Phrase[] line, int at) => at + 1 < line.Length && line[at].Kind == PhraseKind.Comma && IsBareNumber(line[at + 1]) && line[at - 1].IsNoun && !line[at - 1].IsCounted
        && (at + 2 >= line.Length || line[at + 2].Kind is PhraseKind.Comma or PhraseKind.Conjunction);

    private static bool IsBareNumber(Phrase phrase) => phrase.IsCounted && phrase.Has(PhraseMarks.Elliptic) && phrase.End - phrase.First == 1;
}
