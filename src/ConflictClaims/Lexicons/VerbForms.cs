namespace ConflictClaims.Lexicons;

/// <summary>Adds verbs with the forms they are written in.</summary>
internal static class VerbForms
{
    /// <summary>Adds verbs whose forms follow the spelling rules: "deny, denies, denied, denying".</summary>
    public static LexiconBuilder AddRegularVerbs(this LexiconBuilder words, Lexeme like, params ReadOnlySpan<string> bases)
    {
        foreach (var verb in bases)
        {
            var endsInE = verb.EndsWith('e');
            var endsInY = verb.EndsWith('y') && verb[^2] is not ('a' or 'e' or 'o' or 'u');
            var hisses = verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
            var past = endsInE ? verb + "d" : endsInY ? verb[..^1] + "ied" : verb + "ed";
            var third = endsInY ? verb[..^1] + "ies" : hisses ? verb + "es" : verb + "s";
            words.AddVerb(like, verb, third, past, past, (endsInE ? verb[..^1] : verb) + "ing");
        }

        return words;
    }

    /// <summary>Adds one verb, form by form.</summary>
    public static LexiconBuilder AddVerb(this LexiconBuilder words, Lexeme like, string verb, string third, string past, string participle, string gerund) => words
        .Add(like with { Form = verb, Verb = VerbForm.Base })
        .Add(like with { Form = third, Verb = VerbForm.Third })
        .Add(like with { Form = past, Verb = VerbForm.Past })
        .Add(like with { Form = participle, Verb = VerbForm.Participle })
        .Add(like with { Form = gerund, Verb = VerbForm.Gerund });
}
