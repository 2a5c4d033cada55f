using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Clauses;

/// <summary>Phrases of one sentence to clauses: cut at semicolons and dashes, parentheses read on their own.</summary>
internal static class ClauseReader
{
    public static void Read(ReadOnlySpan<Phrase> phrases, List<Clause> into)
    {
        var line = new List<Phrase>(phrases.Length);
        var asides = new List<Clause>();
        var first = 0;
        for (var i = 0; i < phrases.Length; i++)
        {
            var phrase = phrases[i];
            if (AsideEnd(phrases, i) is var close and > 0)
            {
                Add(phrases[(i + 1)..close], isAside: true, asides);
                i = close;
                continue;
            }

            if (phrase.Kind == PhraseKind.Semicolon || (phrase.Kind == PhraseKind.Dash && !IsLabelled(phrases, i)))
            {
                Flush(line, phrases[first..i], into);
                first = i + 1;
                continue;
            }

            line.Add(phrase);
        }

        Flush(line, phrases[first..], into);
        // What a parenthesis says is a part of what stands around it.
        into.AddRange(asides);
    }

    /// <summary>Where the aside that opens here closes; -1 where none opens.</summary>
    private static int AsideEnd(ReadOnlySpan<Phrase> phrases, int at)
    {
        if (phrases[at].Kind == PhraseKind.Open) return Closing(phrases, at, PhraseKind.Close);
        if (phrases[at].Kind != PhraseKind.Dash || at == 0) return -1;
        var close = Closing(phrases, at, PhraseKind.Dash);
        if (close > at + 1 && IsListOfPeople(phrases[(at + 1)..close])) return close;
        return close > 0 && close + 1 < phrases.Length && phrases[close + 1].Kind is PhraseKind.Verb or PhraseKind.Outcome ? close : -1;
    }

    /// <summary>"eight dead – five hitmen and three guards – in the town"</summary>
    private static bool IsListOfPeople(ReadOnlySpan<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Kind is not (PhraseKind.Comma or PhraseKind.Conjunction) && !(phrase.IsNoun && phrase.IsCounted && phrase.Has(PhraseMarks.People))) return false;
        }

        return true;
    }

    /// <summary>"Dead – 5": a dash for a colon.</summary>
    private static bool IsLabelled(ReadOnlySpan<Phrase> phrases, int dash) =>
        dash > 0 && dash + 1 < phrases.Length && phrases[dash + 1].IsCounted && (phrases[dash - 1].IsOutcomeNoun || phrases[dash - 1].Kind == PhraseKind.Outcome || phrases[dash - 1].Lexeme.Form == "personnel");

    private static void Add(ReadOnlySpan<Phrase> phrases, bool isAside, List<Clause> into)
    {
        if (phrases.IsEmpty) return;
        into.Add(new Clause(Reduce(phrases), phrases[0].First, phrases[^1].End, isAside));
    }

    private static void Flush(List<Phrase> line, ReadOnlySpan<Phrase> whole, List<Clause> into)
    {
        if (line.Count > 0) into.Add(new Clause(Reduce(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(line)), whole[0].First, whole[^1].End, false));
        line.Clear();
    }

    private static int Closing(ReadOnlySpan<Phrase> phrases, int open, PhraseKind mark)
    {
        for (var i = open + 1; i < phrases.Length; i++)
        {
            if (phrases[i].Kind == mark) return i;
        }

        return -1;
    }

    private static Phrase[] Reduce(ReadOnlySpan<Phrase> phrases)
    {
        var line = new List<Phrase>(phrases.Length);
        for (var i = 0; i < phrases.Length; i++)
        {
            var phrase = phrases[i];
            if (phrase.Kind is PhraseKind.Time or PhraseKind.Place or PhraseKind.Quote)
            {
                DropCommaPair(phrases, line, ref i);
                continue;
            }

            if (phrase.Kind == PhraseKind.Adverb && phrase.Lexeme.Key is not ("degree" or "fatal")) continue;
            if (phrase.Kind == PhraseKind.Preposition && DroppedEnd(phrases, i, line) is var end and > 0)
            {
                i = end - 1;
                DropCommaPair(phrases, line, ref i);
                continue;
            }

            if (phrase.Kind == PhraseKind.Other && phrase.Classes == WordClass.None)
            {
                if (IsBetweenCommas(phrases, i) && line.Count > 0 && line[^1].Kind == PhraseKind.Comma) DropAge(phrases, line, ref i);
                continue;
            }

            line.Add(phrase);
        }

        return [.. line];
    }

    /// <summary>", 27," behind a name leaves no comma, but for the one of a list that goes on.</summary>
    private static void DropAge(ReadOnlySpan<Phrase> phrases, List<Phrase> line, ref int i)
    {
        if (line.Count < 2 || !line[^2].IsNoun) return;
        if (i + 2 < phrases.Length && phrases[i + 2].IsNoun)
        {
            i++;
            return;
        }

        line.RemoveAt(line.Count - 1);
        i++;
    }

    private static bool IsBetweenCommas(ReadOnlySpan<Phrase> phrases, int at) =>
        at > 0 && at + 1 < phrases.Length && phrases[at - 1].Kind == PhraseKind.Comma && phrases[at + 1].Kind == PhraseKind.Comma && phrases[at].End - phrases[at].First == 1;

    /// <summary>", on Saturday," leaves no commas behind.</summary>
    private static void DropCommaPair(ReadOnlySpan<Phrase> phrases, List<Phrase> line, ref int i)
    {
        if (line.Count == 0 || line[^1].Kind != PhraseKind.Comma || i + 1 >= phrases.Length || phrases[i + 1].Kind != PhraseKind.Comma) return;
        i++;
        // Before a finite verb both commas go with the aside; in a list one of them parts the members.
        if (i + 1 < phrases.Length && phrases[i + 1].Has(PhraseMarks.Finite)) line.RemoveAt(line.Count - 1);
    }

    /// <summary>Behind the last phrase of a prepositional phrase that says nothing of people counted; -1 where it stays.</summary>
    private static int DroppedEnd(ReadOnlySpan<Phrase> phrases, int at, List<Phrase> line)
    {
        if (at + 1 >= phrases.Length || !phrases[at + 1].IsNoun) return -1;
        var preposition = phrases[at].Lexeme.Form;
        var noun = phrases[at + 1];
        if (preposition == "by") return SkipList(phrases, at + 2);
        if (preposition == "of" && line.Count > 0 && (line[^1].IsOutcomeNoun || line[^1].Is(WordClass.TotalNoun) || line[^1].IsCounted)) return -1;
        var fateBehind = at + 2 < phrases.Length && phrases[at + 2] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare or Voice.State };
        if (noun.IsOutcomeNoun && !noun.Has(PhraseMarks.People)) return -1;
        if (noun.IsCounted && fateBehind && !noun.Has(PhraseMarks.Thing)) return -1;
        if (KeepsPeople(preposition) && ((noun.IsCounted && !noun.Has(PhraseMarks.Thing)) || fateBehind || noun.IsOutcomeNoun)) return -1;
        if (preposition is "along with" or "together with" or "alongside" && noun.Has(PhraseMarks.People)) return -1;
        if (preposition == "with" && noun.Has(PhraseMarks.Possessed) && noun.Is(WordClass.Relation) && line.Count > 0 && line[^1].Kind == PhraseKind.Outcome) return -1;
        if (preposition is "at" or "to" or "from" or "of" && noun.IsCounted && noun.Has(PhraseMarks.Elliptic)) return -1;
        if (preposition == "of" && noun.IsCounted && !noun.Has(PhraseMarks.Thing)) return -1;
        return at + 2;
    }

    private static bool KeepsPeople(string preposition) =>
        preposition is "of" or "with" or "among" or "amongst" or "at" or "to" or "from" or "as well as" or "along with" or "together with" or "in addition to" or "apart from" or "like" or "than";

    /// <summary>"by gunmen and two accomplices": the whole list goes with its preposition.</summary>
    private static int SkipList(ReadOnlySpan<Phrase> phrases, int at)
    {
        if (at + 1 < phrases.Length && phrases[at].Kind == PhraseKind.Conjunction && phrases[at + 1].IsNoun && !phrases[at + 1].IsCounted
            && !(at + 2 < phrases.Length && phrases[at + 2].Kind is PhraseKind.Outcome or PhraseKind.Verb)) return at + 2;
        return at;
    }
}
