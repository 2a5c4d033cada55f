namespace ConflictClaims.Lexicons;

/// <summary>
/// Reporting verbs and nouns, each with the hedge or stance it lays on what it reports. A verb that is an ordinary verb as
/// well ("find", "show", "add") is <see cref="ReportingManner.Weak"/>. What they lay on a claim stands in <see cref="Lexeme.Reporting"/>,
/// apart from what the same word does inside a verb group ("was said to have").
/// </summary>
internal static class ReportingWords
{
    /// <summary>What is done with a statement: "in a report published on Thursday", "in a message read out on state radio".</summary>
    public static readonly string[] MadePublic = ["published", "released", "issued", "posted", "broadcast", "carried", "aired", "read", "seen", "dated"];

    /// <summary>Verbs of keeping count: a stretch of time before them is that of what is counted.</summary>
    public static readonly string[] Recorded = ["recorded", "documented", "counted", "registered", "verified", "tallied", "logged", "listed"];

    public static void AddTo(LexiconBuilder words)
    {
        AddPlainVerbs(words);
        AddVerbsWithHedge(words);
        AddVerbsWithStance(words);
        AddWeakVerbs(words);
        AddCitations(words);
        AddNouns(words);
        AddRevisions(words);
        AddCalling(words);
    }

    private static void AddRevisions(LexiconBuilder words) =>
        words.AddAll(new Lexeme("") { Reporting = new ReportingSense(ReportingManner.Revise) }, "raised", "raises", "raising", "lowered", "lowers", "lowering", "revised", "revises", "revising", "increased", "increases", "cut", "cuts",
            "reduced", "reduces", "corrected", "corrects", "adjusted", "adjusts", "amended", "upped", "trimmed", "downgraded", "upgraded", "gave", "gives", "given", "giving");

    private static void AddCalling(LexiconBuilder words) => words.AddAll(new Lexeme("") { Reporting = new ReportingSense(ReportingManner.Call) }, "called", "calls");

    private static void AddPlainVerbs(LexiconBuilder words)
    {
        var verb = Verb(ReportingManner.Strong);
        words.AddVerb(verb, "say", "says", "said", "said", "saying")
            .AddVerb(Verb(ReportingManner.Tell), "tell", "tells", "told", "told", "telling")
            .AddVerb(verb, "write", "writes", "wrote", "written", "writing")
            .AddVerb(verb, "tweet", "tweets", "tweeted", "tweeted", "tweeting")
            .AddVerb(verb, "quip", "quips", "quipped", "quipped", "quipping")
            .AddVerb(verb, "admit", "admits", "admitted", "admitted", "admitting")
            .AddRegularVerbs(verb, "report", "announce", "state", "declare", "disclose", "reveal", "note", "remark", "stress", "emphasize", "emphasise", "underline",
                "underscore", "reiterate", "explain", "clarify", "recount", "relate", "inform", "brief", "acknowledge", "concede", "insist", "assert", "affirm",
                "comment", "mention", "testify", "narrate", "proclaim", "lament", "exclaim", "whisper", "mumble", "boast", "complain", "opine", "argue", "contend", "elaborate",
                "reply", "respond", "answer", "summarize", "summarise", "broadcast", "publish", "update", "relay", "count", "list", "document", "record", "register", "tally", "log")
            .Add(verb with { Form = "broadcast", Verb = VerbForm.Past | VerbForm.Participle })
            .AddAll(verb with { Verb = VerbForm.Past }, "went on to say", "had this to say")
            .AddAll(verb with { Verb = VerbForm.Third }, "talks of")
            .AddAll(verb with { Verb = VerbForm.Base }, "talk of");
    }

    private static void AddVerbsWithHedge(LexiconBuilder words)
    {
        var verb = Verb(ReportingManner.Strong);
        words.AddRegularVerbs(Verb(ReportingManner.Strong, Hedges.Alleged), "claim", "allege", "purport", "profess", "accuse")
            .AddRegularVerbs(Verb(ReportingManner.Strong, Hedges.Estimated), "estimate", "reckon", "assess", "calculate", "guess", "project", "approximate")
            .AddRegularVerbs(Verb(ReportingManner.Strong, Hedges.Confirmed), "confirm", "verify", "corroborate", "certify", "authenticate")
            .AddRegularVerbs(verb, "believe", "suspect", "suppose", "presume", "assume", "conclude", "judge", "consider", "deem", "imply", "speculate", "surmise")
            .AddVerb(verb, "think", "thinks", "thought", "thought", "thinking");
    }

    private static void AddVerbsWithStance(LexiconBuilder words)
    {
        var denies = Verb(ReportingManner.Strong, Hedges.None, Stance.Denied);
        words.AddRegularVerbs(denies, "deny", "reject", "refute", "dismiss", "retract", "dispute", "disavow", "repudiate", "contradict", "debunk", "rebuff", "recant")
            .AddVerb(denies, "rebut", "rebuts", "rebutted", "rebutted", "rebutting")
            .AddVerb(denies, "withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing");
        var fears = Verb(ReportingManner.Strong, Hedges.None, Stance.Possible);
        words.AddRegularVerbs(fears, "fear", "worry");
        // Foretells only where the content is in the future: "warned that 50,000 will be displaced", but "warned that 300 had died".
        var foretells = Verb(ReportingManner.Strong, Hedges.None, Stance.Predicted);
        words.AddRegularVerbs(foretells, "warn", "predict", "caution", "anticipate", "expect", "envisage")
            .AddVerb(foretells, "forecast", "forecasts", "forecast", "forecast", "forecasting")
            .AddVerb(foretells, "foresee", "foresees", "foresaw", "foreseen", "foreseeing");
    }

    private static void AddWeakVerbs(LexiconBuilder words)
    {
        var verb = Verb(ReportingManner.Weak);
        words.AddVerb(Verb(ReportingManner.Put), "put", "puts", "put", "put", "putting")
            .AddVerb(verb, "find", "finds", "found", "found", "finding")
            .AddVerb(verb, "see", "sees", "saw", "seen", "seeing")
            .AddVerb(verb, "hear", "hears", "heard", "heard", "hearing")
            .AddVerb(verb, "know", "knows", "knew", "known", "knowing")
            .AddVerb(verb, "feel", "feels", "felt", "felt", "feeling")
            .AddVerb(verb, "hold", "holds", "held", "held", "holding")
            .AddVerb(verb, "show", "shows", "showed", "shown", "showing")
            .AddVerb(verb, "understand", "understands", "understood", "understood", "understanding")
            .AddVerb(verb, "read", "reads", "read", "read", "reading")
            .AddVerb(verb, "speak", "speaks", "spoke", "spoken", "speaking")
            .AddVerb(verb, "swear", "swears", "swore", "sworn", "swearing")
            .AddVerb(verb, "post", "posts", "posted", "posted", "posting")
            .AddRegularVerbs(verb, "add", "continue", "indicate", "suggest", "signal", "determine", "establish", "observe", "maintain", "recall", "remember", "describe",
                "detail", "hint", "learn", "joke", "shout", "cry", "ask", "agree", "warrant", "point", "discover", "demonstrate", "express", "share")
            .AddAll(verb with { Verb = VerbForm.Past }, "pointed out", "made clear", "went on", "made it clear", "talked", "branded", "labelled", "labeled", "denounced", "portrayed")
            .AddAll(verb with { Verb = VerbForm.Third }, "points out", "makes clear", "goes on")
            .AddAll(verb with { Verb = VerbForm.Gerund }, "pointing out", "making clear");
    }

    private static void AddCitations(LexiconBuilder words)
    {
        var accordingTo = new Lexeme("") { Classes = WordClass.AccordingTo, Reporting = new ReportingSense(ReportingManner.Strong) };
        words.AddAll(accordingTo, "according to", "as per", "per", "in the words of", "in the view of", "in the opinion of", "on the word of");
        // Whoever stands behind it is the origin, inside of whoever cites.
        words.AddAll(accordingTo with { Reporting = new ReportingSense(ReportingManner.Cite) }, "citing", "quoting", "cites", "cited", "cite", "quotes", "quoted", "quote", "attributing", "with reference to", "referring to");
        // The outlet behind it passes on what another said, so it stands outside.
        words.AddAll(accordingTo with { Reporting = new ReportingSense(ReportingManner.Relay) }, "quoted by", "cited by", "carried by", "relayed by", "as quoted by", "as cited by", "quoted in", "cited in", "carried in");
    }

    private static void AddNouns(LexiconBuilder words)
    {
        words.AddAll(Noun(), "statement", "announcement", "press release", "communique", "communiqu\u00E9", "briefing", "press briefing", "press conference", "news conference", "interview", "tweet",
                "message", "post", "speech", "address", "testimony", "letter", "video", "bulletin", "account", "version", "assertion", "dispatch", "update", "disclosure", "admission", "assessment",
                "analysis", "study", "survey", "investigation", "inquiry", "probe", "research", "document", "record", "dataset", "data set", "database", "figure", "statistic", "list", "register",
                "footage", "count", "tally", "body count", "information", "evidence", "autopsy", "archive", "memo", "cable", "indictment", "lawsuit", "article", "suggestion", "inquest", "hearing")
            .AddAll(Noun() with { Classes = WordClass.ReportingNoun | WordClass.Plural }, "suggestions", "findings", "documents", "records", "data", "figures", "statistics", "obituaries", "files", "archives", "statements",
                "studies", "bulletins", "announcements", "updates", "assessments", "analyses", "interviews", "accounts", "images", "satellite images", "surveys", "lists", "numbers");
        words.AddAll(Noun(), "report").AddAll(Noun() with { Classes = WordClass.ReportingNoun | WordClass.Plural, Key = "rumour" }, "reports", "rumours", "rumors");
        words.AddAll(Noun(Hedges.Estimated), "estimate", "projection", "calculation");
        words.AddAll(Noun(Hedges.Estimated) with { Classes = WordClass.ReportingNoun | WordClass.Plural }, "estimates", "projections", "calculations");
        words.AddAll(new Lexeme("") { Reporting = new ReportingSense(ReportingManner.Strong, Hedges.Estimated) }, "casualty estimate", "casualty estimates");
        words.AddAll(Noun(Hedges.Alleged), "claim", "claims", "allegation", "allegations");
        words.AddAll(Noun(Hedges.None, Stance.Denied), "denial", "denials");
    }

    private static Lexeme Verb(ReportingManner manner, Hedges hedges = Hedges.None, Stance stance = Stance.Asserted) =>
        new("") { Classes = WordClass.ReportingVerb, Reporting = new ReportingSense(manner, hedges, stance) };

    private static Lexeme Noun(Hedges hedges = Hedges.None, Stance stance = Stance.Asserted) =>
        new("") { Classes = WordClass.ReportingNoun, SourceKind = SourceKind.Document, Reporting = new ReportingSense(ReportingManner.Strong, hedges, stance) };
}
