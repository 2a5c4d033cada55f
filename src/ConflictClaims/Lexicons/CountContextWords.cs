namespace ConflictClaims.Lexicons;

/// <summary>Words around a number that make it something other than a count.</summary>
internal static class CountContextWords
{
    /// <summary>What a number behind it names: "page 3", "Unit 731", "Resolution 2728".</summary>
    private static readonly string[] Designators =
    [
        "act", "amendment", "annex", "apartment", "appendix", "area", "article", "articles", "battery", "block", "bloc", "book", "box", "building", "bus", "bullet", "camp", "cabin", "category", "cell", "channel", "chapter",
        "chapters", "class", "clause", "convoy", "corridor", "court", "day", "decree", "directive", "district", "division", "draft", "edition", "episode", "exhibit", "exit", "figure", "file", "flat", "flight", "floor",
        "form", "formula", "freeway", "gate", "grade", "group", "heat", "highway", "hour", "hut", "iphone", "issue", "item", "junction", "kilometre", "kilometer", "km", "lane", "law", "level", "line", "lot", "m", "magnitude",
        "mark", "measure", "mile", "minute", "model", "month", "motorway", "number", "numbers", "order", "page", "pages", "paragraph", "paragraphs", "part", "phase", "pier", "pillar", "plan", "platform", "point", "position",
        "post", "principle", "priority", "protocol", "question", "reactor", "resolution", "resolutions", "ring", "road", "room", "round", "route", "row", "rule", "scene", "season", "seat", "section", "sections", "sector", "series",
        "shaft", "site", "size", "stage", "stanza", "station", "step", "storey", "story", "suite", "table", "task", "terminal", "tier", "title", "tower", "track", "train", "type", "unit", "units", "verse", "version", "volume",
        "ward", "week", "year", "zone", "no", "nos", "nr", "room", "state", "war", "windows", "boeing", "airbus", "apollo", "covid", "falcon", "leopard", "top", "age", "ages", "aged", "turned", "turning", "per", "worth", "ground", "patient", "absolute", "brigade", "battalion", "regiment", "platoon", "squadron", "call", "dial", "dialled", "tel", "phone", "fax",
    ];

    /// <summary>What makes a number behind it a day, a year or an hour.</summary>
    private static readonly string[] YearPrepositions = ["in", "since", "until", "till", "during", "before", "after", "early", "late", "mid", "summer", "winter", "spring", "autumn", "fall", "year", "throughout", "circa"];

    /// <summary>Words that make two small numbers with a dash the result of a match.</summary>
    private static readonly string[] MatchWords =
    [
        "score", "scores", "scoreline", "won", "win", "wins", "winning", "beat", "beats", "beating", "defeat", "defeated", "victory", "draw", "drew", "drawn", "lead", "leads", "led", "match", "game", "trail", "trailed", "trailing", "level", "goal",
        "goals", "set", "sets", "halftime", "half-time", "vote", "voted", "votes", "ruling", "ruled",
    ];

    /// <summary>Hours of the day and zones behind a number: "5 pm", "0600 GMT".</summary>
    private static readonly string[] ClockWords = ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "gmt", "utc", "bst", "cet", "est", "edt", "hrs", "hours", "noon", "midnight", "bc", "bce"];

    /// <summary>Verbs and nouns of change: what follows "from" is the old number.</summary>
    private static readonly string[] ChangeWords =
    [
        "rose", "risen", "rise", "rises", "rising", "climbed", "climb", "climbing", "climbs", "increased", "increase", "increases", "increasing", "grew", "grown", "growing", "grow", "jumped", "jump", "jumps", "soared", "soaring", "surged", "fell",
        "fallen", "falling", "dropped", "drop", "declined", "decline", "decreased", "decrease", "up", "down", "raised", "raising", "revised", "revising", "lowered", "went", "gone", "doubled", "tripled", "cut", "reduced", "reducing", "upgraded",
        "changed", "moved", "shot", "slashed", "corrected", "updated", "expanded", "swelled", "swollen", "ballooned", "mounted",
    ];

    /// <summary>What "zero" stands before without counting it.</summary>
    private static readonly string[] ZeroWords = ["tolerance", "hour", "sum", "emissions", "emission", "gravity", "in", "degrees", "chance", "growth"];

    /// <summary>What "one" stands before without counting it: "one day", "one must".</summary>
    private static readonly string[] OneWords = ["another", "by", "who", "that", "which", "such", "thing", "side", "way", "point", "hand", "time", "times", "night", "morning", "evening", "afternoon", "weekend", "last", "knows", "stop", "never", "wonders", "wonder", "thinks", "hears", "imagines", "hopes", "asks", "feels", "always", "rarely", "hardly", "ought"];

    public static readonly WordSet BehindZero = new(ZeroWords);
    public static readonly WordSet BehindOne = new(OneWords);
    public static readonly WordSet Change = new(ChangeWords);
    public static readonly WordSet Designator = new(Designators);
    public static readonly WordSet YearPreposition = new(YearPrepositions);
    public static readonly WordSet Match = new(MatchWords);
    public static readonly WordSet Clock = new(ClockWords);
}
