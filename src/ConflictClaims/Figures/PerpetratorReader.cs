using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Who did it: the subject of a verb of fate, or the people behind its "by", with those whom they belong to.</summary>
internal static class PerpetratorReader
{
    /// <summary>The subject of the verb, or the one whom the clause accuses of the deed.</summary>
    public static Phrase? Before(FigureScene scene, int at)
    {
        if ((Accused(scene, at) ?? RelativeAgent(scene, at)) is { } named) return named;
        var subject = NounList.FarBefore(scene.Line, at) is { IsEmpty: false } far && !scene.Line[far.Members[0]].IsCounted ? far : NounList.Before(scene.Line, at);
        if (!subject.IsEmpty && !scene.Line[subject.Members[0]].Has(PhraseMarks.Pronoun)) return WithAllegiance(scene, scene.Line[subject.Members[0]]);
        if (scene.Line[at].Voice != Voice.Gerund) return AgentOfVerbBefore(scene, at) is { } agent ? WithAllegiance(scene, agent) : null;
        // ", killing 12": the subject of the clause that the participle hangs on.
        for (var i = 0; i < at; i++)
        {
            if (scene.Line[i].IsNoun) return scene.Line[i].IsCounted && scene.IsTaken(i) ? null : scene.Line[i];
        }

        return null;
    }

    /// <summary>"by gunmen", right behind the fate.</summary>
    public static Phrase? Behind(FigureScene scene, int at)
    {
        var tokens = scene.Input.Tokens;
        var commas = 0;
        for (var i = scene.Line[at].End; i < scene.Clause.End && i < scene.Line[at].End + 14; i++)
        {
            if (tokens[i].Kind == Text.TokenKind.Punctuation && tokens[i].Mark is ';' or '.' or ':') return null;
            if (tokens[i].IsMark(',') && ++commas > 2) return null;
            // "were shot dead in Selim, Orlan, by gunmen", but not "in Selim, a town hit by floods"
            if (commas > 0 && tokens[i].Is(WordClass.Verb | WordClass.ReportingVerb | WordClass.Conjunction | WordClass.Determiner) && !tokens[i].IsCapital) return null;
            if (tokens[i].Is(WordClass.Auxiliary | WordClass.Relative) || (tokens[i].Is(WordClass.OutcomeVerb) && !IsFateOfNext(scene, at, i))) return null;
            if (tokens[i].Lexeme.Form is "by" or "at the hands of" && i + 1 < scene.Clause.End && NounPhraseReader.TryRead(scene.Input, i + 1, scene.Clause.End, out var agent)) return WithAllegiance(scene, agent);
        }

        return null;
    }

    /// <summary>"The ambush left 23 soldiers dead": what left them so.</summary>
    public static Phrase? LeftBy(FigureScene scene, NounList people, Phrase fate)
    {
        if (people.IsEmpty || fate.Voice is not (Voice.State or Voice.Bare)) return null;
        for (var i = people.Members[0] - 1; i >= 0; i--)
        {
            if (scene.Line[i] is { Kind: PhraseKind.Verb, Lexeme.Key: "leave" } or { Kind: PhraseKind.Verb, Lexeme.Form: "took" or "take" or "takes" or "taking" or "held" or "hold" or "holding" }) return Before(scene, i);
            if (!scene.Line[i].IsNoun && scene.Line[i].Kind is not (PhraseKind.Outcome or PhraseKind.Conjunction or PhraseKind.Comma)) return null;
        }

        return null;
    }

    /// <summary>"by an Israeli missile that wiped out a family": a noun taken out of the line with its preposition.</summary>
    private static Phrase? RelativeAgent(FigureScene scene, int at)
    {
        if (at == 0 || scene.Line[at - 1] is not { Kind: PhraseKind.Relative, Lexeme.Form: "that" or "which" or "who" } relative || (at > 1 && scene.Line[at - 2].End == relative.First)) return null;
        for (var i = Math.Max(scene.Clause.First, relative.First - 6); i < relative.First; i++)
        {
            if (NounPhraseReader.TryRead(scene.Input, i, relative.First, out var noun) && noun.End == relative.First) return noun;
        }

        return null;
    }

    /// <summary>"accused the army of massacring 70".</summary>
    private static Phrase? Accused(FigureScene scene, int at)
    {
        var of = at - 1;
        if (of < 2 || scene.Line[of] is not { Kind: PhraseKind.Preposition, Lexeme.Form: "of" or "with" or "for" } || !scene.Line[of - 1].IsNoun) return null;
        return scene.Input.Text.WordsOf(scene.Input.Tokens[scene.Line[of - 2].End - 1]) is "accused" or "accuses" or "accusing" or "accuse" or "suspected" or "suspects" or "charged" or "charges" or "charging" or "convicted" or "blamed" or "blames" or "jailed" or "indicted" ? WithAllegiance(scene, scene.Line[of - 1]) : null;
    }

    /// <summary>"gunmen from the Allied Front", "militants linked to the cartel": whose they are goes with them.</summary>
    private static Phrase WithAllegiance(FigureScene scene, Phrase agent)
    {
        var tokens = scene.Input.Tokens;
        var at = agent.End;
        if (at < scene.Clause.End && tokens[at].Lexeme.Form is "linked" or "loyal" or "allied" or "affiliated" or "belonging" or "connected" or "aligned") at++;
        if (at + 1 >= scene.Clause.End || tokens[at].Lexeme.Form is not ("from" or "of" or "to" or "with") || (at == agent.End && tokens[at].Lexeme.Form is "to" or "with")) return agent;
        if (!agent.Has(PhraseMarks.People) || scene.Input.PlaceAt(at + 1) >= 0 && at == agent.End) return agent;
        return NounPhraseReader.TryRead(scene.Input, at + 1, scene.Clause.End, out var group) && (group.Is(WordClass.ArmedGroup | WordClass.Organisation | WordClass.Country) || group.Has(PhraseMarks.Name)) && !group.IsCounted
            ? agent with { End = group.End }
            : agent;
    }

    /// <summary>"Gunmen killed three villagers, wounded five and kidnapped two": the verbs of a series share their subject.</summary>
    private static Phrase? AgentOfVerbBefore(FigureScene scene, int at)
    {
        if (at == 0 || scene.Line[at - 1].Kind is not (PhraseKind.Comma or PhraseKind.Conjunction)) return null;
        for (var i = at - 2; i > 0; i--)
        {
            var phrase = scene.Line[i];
            if (phrase.Kind is PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Colon or PhraseKind.Including) return null;
            if (phrase.Kind is not (PhraseKind.Verb or PhraseKind.Outcome)) continue;
            if (phrase.Voice is not (Voice.Active or Voice.Bare) || phrase.Is(WordClass.ReportingVerb)) return null;
            var subject = NounList.Before(scene.Line, i);
            if (!subject.IsEmpty) return scene.Line[subject.Members[0]].Has(PhraseMarks.Pronoun) ? null : scene.Line[subject.Members[0]];
        }

        return null;
    }

    /// <summary>"two were killed and a third wounded by gunmen": one agent for both.</summary>
    private static bool IsFateOfNext(FigureScene scene, int at, int token) =>
        at + 3 < scene.Line.Length && scene.Line[at + 1].Kind == PhraseKind.Conjunction && scene.Line[at + 2].IsNoun && scene.Line[at + 3] is { Kind: PhraseKind.Outcome, Voice: Voice.Bare } next && next.First <= token && token < next.End;
}
