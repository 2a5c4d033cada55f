using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Phrases;

/// <summary>Tokens, counts, times and places to phrases.</summary>
internal static class PhraseReader
{
    private const WordClass VerbStart = WordClass.Auxiliary | WordClass.Modal | WordClass.Negation | WordClass.OutcomeVerb | WordClass.OutcomeAdjective | WordClass.Verb
        | WordClass.ReportingVerb | WordClass.SufferVerb | WordClass.ChangeVerb | WordClass.StrengthVerb;

    private const WordClass NounOnly = WordClass.Person | WordClass.Means | WordClass.OutcomeNoun | WordClass.ReportingNoun | WordClass.NotPeople | WordClass.SourceNoun | WordClass.Title | WordClass.TotalNoun;

    /// <summary>Adds the phrases of one sentence.</summary>
    public static void Read(PhraseInput input, Sentence sentence, List<Phrase> into)
    {
        var at = sentence.First;
        while (at < sentence.End)
        {
            var phrase = Next(input, at, sentence, into);
            into.Add(phrase);
            at = phrase.End;
        }
    }

    private static Phrase Next(PhraseInput input, int at, Sentence sentence, List<Phrase> before)
    {
        var token = input.Tokens[at];
        var end = sentence.End;
        if (input.TimeAt(at) is var time and >= 0) return new Phrase(PhraseKind.Time, at, Math.Min(end, input.Times[time].End)) { Head = time };
        if (PlaceBehind(input, at, end) is { } place) return place;
        if (token.Kind == TokenKind.Punctuation) return MarkOrHyphen(input, at, end, token);
        if (input.CountAt(at) >= 0) return Noun(input, at, end);
        if (token.Lexeme.Key == "none" || token.Is(WordClass.Pronoun) && !token.Is(WordClass.Relative)) return Pronoun(at, token);
        if (FunctionWord(input, at, end, token, before) is { } function) return function;
        if (IsVerbHere(input, at, end, token, before) && VerbGroupReader.TryRead(input, at, end, out var verb)) return verb;
        if (NounPhraseReader.TryRead(input, at, end, out var noun)) return noun;
        if (VerbGroupReader.TryRead(input, at, end, out verb)) return verb;
        return new Phrase(token.Is(WordClass.Adverb | WordClass.HedgeWord) ? PhraseKind.Adverb : PhraseKind.Other, at, at + 1) { Head = at, Classes = token.Classes, Lexeme = token.Lexeme, Hedges = token.Lexeme.Hedges, Stance = token.Lexeme.Stance };
    }

    private static Phrase? PlaceBehind(PhraseInput input, int at, int end)
    {
        var first = input.Tokens[at].Is(WordClass.Preposition) ? at + 1 : at;
        for (var i = first; i < end && i <= first + 1; i++)
        {
            if (input.PlaceAt(i) is var place and >= 0 && input.Places[place].HasPreposition && first > at) return new Phrase(PhraseKind.Place, at, PlaceEnd(input, Math.Min(end, input.Places[place].End), end)) { Head = place };
            if (!input.Tokens[i].Is(WordClass.Determiner)) break;
        }

        return null;
    }

    /// <summary>"in Gwadale border community": what is written on to a place goes with it.</summary>
    private static int PlaceEnd(PhraseInput input, int at, int end)
    {
        if (at >= end || input.CountAt(at) >= 0 || input.TimeAt(at) >= 0) return at;
        var next = input.Tokens[at];
        var goesOn = next.IsWord && !next.IsCapital && (next.Is(WordClass.PlaceNoun | WordClass.Collective | WordClass.Means) || next.Classes is WordClass.None or WordClass.Adjective) && !next.Is(WordClass.Verb | WordClass.Person);
        return goesOn && NounPhraseReader.TryRead(input, at, end, out var noun) && !noun.IsCounted && !noun.Has(PhraseMarks.People) ? noun.End : at;
    }

    private static Phrase Noun(PhraseInput input, int at, int end) =>
        NounPhraseReader.TryRead(input, at, end, out var noun) ? noun : new Phrase(PhraseKind.Other, at, at + 1);

    private static Phrase Pronoun(int at, Token token) =>
        new(PhraseKind.Noun, at, at + 1)
        {
            Head = at,
            Classes = token.Classes,
            Lexeme = token.Lexeme,
            Marks = PhraseMarks.Pronoun | PhraseMarks.People | (token.Is(WordClass.Negation) ? PhraseMarks.Negated : 0),
        };

    private static Phrase MarkOrHyphen(PhraseInput input, int at, int end, Token token)
    {
        var kind = token.Mark switch
        {
            ',' => PhraseKind.Comma,
            ';' => PhraseKind.Semicolon,
            ':' => PhraseKind.Colon,
            '\u2013' or '\u2014' or '\u2212' => PhraseKind.Dash,
            '-' when !token.IsGlued || (at + 1 < end && (!input.Tokens[at + 1].IsGlued || input.Tokens[at + 1].IsMark('-'))) => PhraseKind.Dash,
            '(' or '[' => PhraseKind.Open,
            ')' or ']' => PhraseKind.Close,
            '"' or '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' => PhraseKind.Quote,
            _ => PhraseKind.Other,
        };
        var behind = kind == PhraseKind.Dash && at + 1 < end && input.Tokens[at + 1].IsMark('-') ? at + 2 : at + 1;
        return new Phrase(kind, at, behind) { Head = at };
    }

    private static Phrase? FunctionWord(PhraseInput input, int at, int end, Token token, List<Phrase> before)
    {
        if (token.Is(WordClass.AccordingTo)) return Function(PhraseKind.AccordingTo, at, token);
        if (token.Is(WordClass.Including)) return Function(PhraseKind.Including, at, token);
        if (token.Is(WordClass.Relative) && IsRelative(input, at, end, before)) return Function(PhraseKind.Relative, at, token);
        if (token.Is(WordClass.Conjunction) && token.Lexeme.Form is not ("while" or "whereas" or "yet")) return Function(PhraseKind.Conjunction, at, token);
        if (token.Is(WordClass.Subordinator) && IsClauseOpener(input, at, end, token)) return Function(PhraseKind.Subordinator, at, token);
        if (token.Is(WordClass.Preposition) && !(token.Lexeme.Form == "to" && VerbBehind(input, at + 1, end))) return Function(PhraseKind.Preposition, at, token);
        return null;
    }

    /// <summary>"that" is a determiner before a noun, otherwise it opens a clause.</summary>
    private static bool IsRelative(PhraseInput input, int at, int end, List<Phrase> before)
    {
        if (!input.Tokens[at].Is(WordClass.Determiner)) return true;
        if (at + 1 >= end) return false;
        var behindVerb = before.Count > 0 && before[^1].Kind is PhraseKind.Verb or PhraseKind.Noun or PhraseKind.Outcome;
        return behindVerb || input.CountAt(at + 1) >= 0 || input.Tokens[at + 1].Is(WordClass.Determiner | WordClass.Auxiliary | WordClass.OutcomeVerb | WordClass.Modal);
    }

    /// <summary>"since", "after", "before", "as" open a clause where a verb follows before the next stop; otherwise they are prepositions.</summary>
    private static bool IsClauseOpener(PhraseInput input, int at, int end, Token token)
    {
        if (!token.Is(WordClass.Preposition)) return true;
        for (var i = at + 1; i < end && i < at + 14; i++)
        {
            if (input.Tokens[i].Kind == TokenKind.Punctuation && input.Tokens[i].Mark is ',' or ';' or ':' or '.') return false;
            if (input.Tokens[i].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.OutcomeVerb) || (input.Tokens[i].Is(WordClass.Verb) && !input.Tokens[i].Is(NounOnly))) return true;
        }

        return false;
    }

    private static bool VerbBehind(PhraseInput input, int at, int end)
    {
        while (at < end && input.Tokens[at].Is(WordClass.Adverb)) at++;
        if (at >= end || input.CountAt(at) >= 0) return false;
        var token = input.Tokens[at];
        if (token.Is(WordClass.Auxiliary)) return true;
        if (token.Is(WordClass.OutcomeVerb)) return token.Lexeme.Verb.HasFlag(VerbForm.Base);
        return token.Is(WordClass.Verb | WordClass.StrengthVerb | WordClass.SufferVerb | WordClass.ChangeVerb) && !token.Is(NounOnly | WordClass.Demonym) && !token.IsCapital && !IsPast(input, token);
    }

    private static bool IsPast(PhraseInput input, Token token) => input.Text.WordsOf(token) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'];

    private static bool IsVerbHere(PhraseInput input, int at, int end, Token token, List<Phrase> before)
    {
        if (token.Lexeme.Form == "to") return true;
        if (token.Is(WordClass.Adverb) && !token.Is(VerbStart)) return at + 1 < end && input.Tokens[at + 1].Is(WordClass.Auxiliary | WordClass.Modal | WordClass.OutcomeVerb) && !NounFollows(input, at + 2, end);
        if (!token.Is(VerbStart)) return IsUnknownVerb(input, token, before);
        if (token.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Negation)) return !(token.IsCapital && token.Is(WordClass.Month));
        if (token.Is(WordClass.OutcomeVerb | WordClass.OutcomeAdjective)) return !IsModifier(input, at, end, token, before);
        if (token.Is(NounOnly)) return before.Count > 0 && before[^1].IsNoun && !token.IsCapital;
        return !token.IsCapital || at == 0 || before.Count == 0 || token.Is(WordClass.ReportingVerb) && before.Count > 0 && before[^1].Kind is PhraseKind.Comma;
    }

    /// <summary>"people awaiting aid", "a reporter who exposed fraud": right behind a noun or its relative, an unknown word in -ing or -ed is a verb.</summary>
    private static bool IsUnknownVerb(PhraseInput input, Token token, List<Phrase> before) =>
        token.Classes == WordClass.None && token is { IsWord: true, IsCapital: false, IsGlued: false } && IsPast(input, token)
        && before.Count > 0 && (before[^1].Kind == PhraseKind.Relative || (before[^1].Kind == PhraseKind.Noun && before[^1].Has(PhraseMarks.People)));

    /// <summary>"wounded soldiers arrived": a fate before people, with no subject of its own.</summary>
    private static bool IsModifier(PhraseInput input, int at, int end, Token token, List<Phrase> before)
    {
        if (!token.Is(WordClass.OutcomeAdjective) || !NounFollows(input, at + 1, end)) return false;
        return before.Count == 0 || before[^1].Kind is PhraseKind.Preposition or PhraseKind.Verb or PhraseKind.Including;
    }

    private static bool NounFollows(PhraseInput input, int at, int end) => at < end && input.CountAt(at) < 0 && input.Tokens[at].Is(WordClass.Person);

    private static Phrase Function(PhraseKind kind, int at, Token token) =>
        new(kind, at, at + 1) { Head = at, Classes = token.Classes, Lexeme = token.Lexeme, Stance = token.Lexeme.Stance };
}
