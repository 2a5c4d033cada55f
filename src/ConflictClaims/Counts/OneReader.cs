using ConflictClaims.Lexicons;

namespace ConflictClaims.Counts;

/// <summary>Tells the number "one" from the pronoun: "one soldier" and "one was killed", not "no one", "one of the worst", "one must".</summary>
internal readonly ref struct OneReader(TokenRun tokens)
{
    private readonly TokenRun _tokens = tokens;

    public bool IsCount(int at)
    {
        if (!_tokens.Is(at, "one")) return true;
        if (IsPronounBehind(at - 1)) return false;
        var next = at + 1;
        if (_tokens.IsBreak(next) || !_tokens[next].IsWord) return !_tokens.IsHyphen(next);
        if (_tokens.Is(next, "of")) return !IsSuperlative(next + 1);
        if (CountContextWords.BehindOne.Has(_tokens.WordsOf(next)) || _tokens.Is(next, WordClass.Possessive | WordClass.Modal | WordClass.TimeUnit)) return false;
        return !_tokens.Is(next, WordClass.Auxiliary) || IsFateAhead(next + 1);
    }

    private bool IsPronounBehind(int before)
    {
        if (!_tokens[before].IsWord || _tokens.IsBreak(before + 1)) return false;
        if (_tokens.Is(before, "by") && _tokens.Is(before - 1, "one")) return true;
        if (_tokens.Is(before, "no") || _tokens.Is(before, "any") || _tokens.Is(before, "every") || _tokens.Is(before, "each") || _tokens.Is(before, "which") || _tokens.Is(before, "some") || _tokens.Is(before, "another")) return true;
        if (_tokens.Is(before, "the") || _tokens.Is(before, "this") || _tokens.Is(before, "that")) return !_tokens.Is(before + 2, WordClass.Person);
        return _tokens.Is(before, WordClass.Adjective | WordClass.Ordinal) && !_tokens.Is(before, WordClass.OutcomeVerb | WordClass.Verb | WordClass.OutcomeAdjective);
    }

    /// <summary>"one of the worst", "one of its largest", "one of the most senior": no count, whoever is meant.</summary>
    private bool IsSuperlative(int at)
    {
        for (var i = at; i < at + 4; i++)
        {
            if (_tokens.Is(i, "most") || _tokens.Is(i, "first") || _tokens.Is(i, "last") || _tokens.Is(i, "few") || _tokens.Is(i, "best") || _tokens.Is(i, "worst") || _tokens.Is(i, "many")) return true;
            if (_tokens.WordsOf(i).Length > 5 && _tokens.WordsOf(i).EndsWith("est", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private bool IsFateAhead(int at)
    {
        for (var i = at; i < at + 4 && _tokens[i].IsWord; i++)
        {
            if (_tokens.Is(i, WordClass.OutcomeVerb | WordClass.OutcomeAdjective)) return true;
        }

        return false;
    }
}
