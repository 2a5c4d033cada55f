namespace ConflictClaims.Lexicons;

/// <summary>Function words, and the common verbs, adverbs and adjectives that stand between a count and its outcome.</summary>
internal static class GrammarWords
{
    public static void AddTo(LexiconBuilder words)
    {
        AddFunctionWords(words);
        AddVerbs(words);
        AddModifiers(words);
        AddAbbreviations(words);
    }

    private static void AddFunctionWords(LexiconBuilder words)
    {
        words.AddAll(new Lexeme("") { Classes = WordClass.Determiner, Key = "a" }, "a", "an");
        words.AddAll(new Lexeme("") { Classes = WordClass.Determiner, Key = "another" }, "another", "yet another");
        words.AddAll(new Lexeme("") { Classes = WordClass.Determiner, Key = "the" }, "the", "this", "that", "these", "those", "such", "each", "every", "any", "all", "both", "either", "neither");
        words.AddAll(new Lexeme("") { Classes = WordClass.Possessive }, "his", "her", "its", "their", "our", "my", "your", "whose");
        words.Add(WordClass.Preposition,
            "in", "on", "at", "by", "with", "of", "above", "below", "beneath", "underneath", "opposite", "to", "from", "for", "into", "onto", "near", "around", "between", "during", "since", "against", "over", "under",
            "through", "throughout", "across", "within", "without", "inside", "outside", "about", "amid", "amidst", "among", "amongst", "along", "alongside", "behind",
            "beside", "beyond", "despite", "toward", "towards", "via", "upon", "off", "out of", "because of", "due to", "as a result of", "at the hands of", "in addition to", "instead of",
            "apart from", "along with", "together with", "as well as", "following", "after", "before", "until", "till", "than", "like", "unlike", "per", "on board", "aboard",
            "ahead of", "next to", "close to", "in front of", "in connection with", "in response to", "on behalf of", "out", "down", "up", "away from", "worth");
        words.Add(WordClass.Conjunction, "and", "or", "but", "nor", "&", "plus", "while", "whereas", "yet");
        words.Add(WordClass.Subordinator,
            "when", "after", "before", "while", "whereas", "because", "although", "though", "if", "unless", "until", "since", "as", "once", "where", "whether", "so that",
            "even though", "in case", "as soon as", "shortly after", "hours after", "days after", "how", "why", "whereby");
        words.AddAll(new Lexeme("") { Classes = WordClass.Subordinator, Stance = Stance.Hypothetical }, "if", "unless", "in case", "whether", "should");
        words.Add(WordClass.Relative, "who", "whom", "which", "that", "in which", "during which", "of which");
        words.AddAll(new Lexeme("") { Classes = WordClass.Relative, Key = "whom" }, "of whom", "of which", "of them");
        words.Add(WordClass.Including, "including", "among them", "among whom", "amongst them", "among the dead", "among those", "included", "include", "includes", "inclusive of",
            "among the victims", "comprising", "comprised", "consisting of");
        words.Add(WordClass.Pronoun,
            "he", "she", "it", "they", "we", "i", "you", "him", "them", "us", "me", "himself", "herself", "themselves", "itself", "who", "someone", "everyone", "everybody",
            "somebody", "anyone", "anybody", "nobody else");
        words.Add(WordClass.Negation, "not", "never", "n't", "neither", "nor", "no longer", "hardly");
        words.AddAll(new Lexeme("") { Classes = WordClass.Pronoun | WordClass.Negation, Key = "none" }, "no one", "nobody", "no-one", "none", "no person", "not a single person", "not one person");
        words.AddAll(new Lexeme("") { Classes = WordClass.Auxiliary, Key = "be" },
            "be", "is", "are", "was", "were", "been", "being", "am", "get", "gets", "got", "getting", "it 's", "they 're");
        words.AddAll(new Lexeme("") { Classes = WordClass.Auxiliary, Key = "have" }, "have", "has", "had", "having");
        words.AddAll(new Lexeme("") { Classes = WordClass.Auxiliary, Key = "do" }, "do", "does", "did");
        words.AddAll(new Lexeme("") { Classes = WordClass.Auxiliary | WordClass.Negation, Key = "be" }, "isn't", "aren't", "wasn't", "weren't", "ain't");
        words.AddAll(new Lexeme("") { Classes = WordClass.Auxiliary | WordClass.Negation, Key = "have" }, "hasn't", "haven't", "hadn't");
        words.AddAll(new Lexeme("") { Classes = WordClass.Auxiliary | WordClass.Negation, Key = "do" }, "don't", "doesn't", "didn't");
        words.AddAll(new Lexeme("") { Classes = WordClass.Modal, Stance = Stance.Possible }, "may", "might", "could", "can");
        words.AddAll(new Lexeme("") { Classes = WordClass.Modal, Stance = Stance.Predicted }, "will", "shall", "would", "going to", "set to", "expected to", "likely to", "'ll");
        words.AddAll(new Lexeme("") { Classes = WordClass.Modal, Stance = Stance.Hypothetical }, "should", "must");
        words.AddAll(new Lexeme("") { Classes = WordClass.Modal | WordClass.Negation, Stance = Stance.Possible }, "can't", "cannot", "couldn't", "won't", "wouldn't");
    }

    private static void AddVerbs(LexiconBuilder words)
    {
        // Verbs that carry an outcome or a number but are none themselves.
        words.AddAll(new Lexeme("") { Classes = WordClass.SufferVerb | WordClass.Verb },
            "suffer", "suffers", "suffered", "suffering", "incur", "incurs", "incurred", "incurring", "sustain", "sustains", "sustained", "sustaining", "take", "takes", "took", "taken",
            "taking", "experience", "experienced", "experiencing", "record", "recorded", "recording", "register", "registered", "receive", "receives", "received", "receiving", "treat", "treated", "treating",
            "inflict", "inflicts", "inflicted", "inflicting", "cause", "causes", "caused", "causing", "see", "saw", "seen", "acknowledged", "report", "reported", "reports", "admit", "admitted");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Key = "leave" }, "leave", "leaves", "left", "leaving");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Key = "claim" }, "claim", "claims", "claimed", "claiming", "cost", "costs", "costing", "took", "taking", "takes", "taken");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Key = "find" }, "find", "found", "finds", "recover", "recovered", "recovering", "discover", "discovered", "retrieve", "retrieved",
            "pulled", "exhumed", "unearthed", "identified", "collected", "transferred", "returned", "repatriated", "brought", "dumped", "delivered", "received");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Key = "result" }, "result", "results", "resulted", "resulting", "led", "leading", "leads", "lead", "ended", "ending", "culminated", "culminating");
        words.AddAll(new Lexeme("") { Classes = WordClass.ChangeVerb | WordClass.Verb },
            "rise", "rises", "rose", "risen", "rising", "climb", "climbs", "climbed", "climbing", "increase", "increases", "increased", "increasing", "jump", "jumps", "jumped", "grow", "grows", "grew", "grown",
            "reach", "reaches", "reached", "reaching", "hit", "hits", "pass", "passes", "passed", "surpass", "surpasses", "surpassed", "exceed", "exceeds", "exceeded", "top", "tops", "topped",
            "stand", "stands", "stood", "standing", "put", "puts", "putting", "place", "placed", "raise", "raises", "raised", "raising", "bring", "brings", "brought", "bringing", "take", "takes", "took", "taking", "total", "totals", "totalled", "totaled",
            "pushing", "pushed", "push", "revised", "corrected", "amended", "adjusted", "upped", "upgraded", "downgraded", "fell", "fallen", "dropped", "lowered", "estimated", "set", "updated", "remain", "remains", "remained");
        words.AddAll(new Lexeme("") { Classes = WordClass.StrengthVerb | WordClass.Verb },
            "deploy", "deploys", "deployed", "deploying", "stationed", "stationing", "send", "sends", "sent", "sending", "dispatch", "dispatched", "mobilise", "mobilised", "mobilize", "mobilized",
            "massed", "muster", "mustered", "commit", "committed", "contribute", "contributed", "amass", "amassed");
        words.AddAll(new Lexeme("") { Classes = WordClass.Threat | WordClass.Verb },
            "threaten", "threatens", "threatened", "threatening", "plot", "plots", "plotted", "plotting", "plan", "plans", "planned", "planning", "intend", "intends", "intended", "intending",
            "vow", "vows", "vowed", "vowing", "pledge", "pledged", "foil", "foils", "foiled", "foiling", "thwart", "thwarted", "thwarting", "avert", "averted", "conspire", "conspired", "conspiring",
            "attempt", "attempts", "attempted", "attempting", "try", "tries", "tried", "trying", "wanted", "want", "wants", "hoped", "aimed", "aiming", "sought", "seeking", "avoid", "avoided", "prevent", "prevented", "preventing");
        words.AddAll(new Lexeme("") { Classes = WordClass.Threat }, "plot", "plots", "threat", "threats", "plan", "plans", "attempt", "attempts", "attempted", "risk", "in order");
        words.Add(WordClass.Verb | WordClass.IdiomVerb, "forced", "forces", "forcing", "driven", "drove", "driving", "pushed", "pushing", "buried", "bury", "burned", "burnt", "burning", "fell", "fallen");
        words.Add(WordClass.Verb,
            "go", "goes", "went", "gone", "going", "come", "comes", "came", "make", "makes", "made", "hold", "holds", "held", "holding", "give", "gave", "given", "use", "used", "using",
            "attack", "attacked", "attacks", "attacking", "strike", "struck", "strikes", "striking", "bomb", "bombed", "bombing", "shell", "shelled", "target", "targeted", "targeting", "ambush", "ambushed",
            "raid", "raided", "storm", "stormed", "storming", "explode", "exploded", "explodes", "exploding", "detonate", "detonated", "detonating", "occur", "occurred", "happen", "happened", "take place", "took place", "taken place",
            "open fire", "opened fire", "opening fire", "fire", "fired", "fires", "firing", "blew", "blow", "clash", "clashed", "fight", "fought", "fighting", "burst", "broke", "begin", "began", "begun", "start", "started",
            "continue", "continued", "become", "became", "destroy", "destroyed", "destroying", "damage", "damaged", "damaging", "burn", "collapse", "collapsed", "crash", "crashed",
            "kept", "keep", "hit", "need", "needs", "needed", "hospitalised for", "arrive", "arrived", "arriving", "evacuate", "evacuated", "evacuating", "rescue", "rescued", "rescuing", "survive", "survived", "survives", "surviving",
            "belong", "belongs", "belonged", "belonging", "work", "works", "worked", "working", "live", "lives", "lived", "living", "travel", "travelled", "travelling", "traveling", "ride", "riding", "drive",
            "carry", "carried", "carrying", "attend", "attended", "attending", "gather", "gathered", "gathering", "wait", "waiting", "enter", "entered", "say", "includes", "involve", "involved", "involving", "represent", "represented", "represents",
            "numbers", "number", "numbered", "drawn", "invade", "invaded", "seize", "seized", "seizing", "lie", "lay", "lying", "release", "released", "free", "freed", "escape", "escaped", "help", "helped", "know", "known", "believed", "thought", "feared", "presumed",
            "plunged", "fall", "falls", "ran", "run", "ripped", "slammed", "swept", "tore", "rammed", "hitting", "striking", "passing", "returning", "trying", "protesting", "accused", "charged", "sentenced", "convicted", "blamed", "blame", "condemned", "mourned", "shot down", "shoot down", "shooting down", "shoots down", "killed off", "kills off", "killing off", "kill off", "died down", "died out", "dies down", "dying down", "died away");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Stance = Stance.Possible }, "feared", "fear", "fears", "presumed", "suspected of being");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Hedges = Hedges.Estimated }, "believed", "thought", "estimated", "understood");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Hedges = Hedges.Reportedly }, "reported", "said");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Hedges = Hedges.Confirmed }, "confirmed", "verified");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, Hedges = Hedges.Alleged }, "alleged");
    }

    private static void AddModifiers(LexiconBuilder words)
    {
        words.AddAll(new Lexeme("") { Classes = WordClass.Adverb | WordClass.HedgeWord, Hedges = Hedges.Reportedly }, "reportedly", "apparently", "purportedly", "seemingly");
        words.AddAll(new Lexeme("") { Classes = WordClass.Adverb | WordClass.HedgeWord, Hedges = Hedges.Alleged }, "allegedly", "supposedly");
        words.AddAll(new Lexeme("") { Classes = WordClass.Adverb | WordClass.HedgeWord, Stance = Stance.Possible }, "possibly", "probably", "perhaps", "potentially", "presumably", "likely", "maybe");
        words.AddAll(new Lexeme("") { Classes = WordClass.Adjective | WordClass.HedgeWord, Hedges = Hedges.Preliminary }, "preliminary", "initial", "provisional", "early");
        words.AddAll(new Lexeme("") { Classes = WordClass.Adjective | WordClass.HedgeWord, Hedges = Hedges.Unverified }, "unverified", "unconfirmed", "uncorroborated");
        words.AddAll(new Lexeme("") { Classes = WordClass.Adjective | WordClass.HedgeWord, Hedges = Hedges.Confirmed }, "confirmed", "verified");
        words.AddAll(new Lexeme("") { Classes = WordClass.Adverb, Key = "degree" }, "moderately", "critically", "seriously", "severely", "badly", "gravely", "slightly", "lightly", "in critical condition", "in serious condition", "in a critical condition", "in a serious condition");
        words.AddAll(new Lexeme("") { Classes = WordClass.Adverb, Key = "fatal" }, "fatally", "mortally");
        words.Add(WordClass.Adverb,
            "also", "already", "still", "then", "again", "later", "subsequently", "instantly", "immediately", "brutally", "just", "only", "even", "so far", "meanwhile", "however", "separately", "elsewhere", "here", "there", "today", "now", "once", "twice", "together", "alone", "mostly", "mainly", "largely", "too", "either", "respectively",
            "in total", "in all", "altogether", "overall", "at least", "officially", "simultaneously", "indiscriminately", "deliberately", "summarily", "extrajudicially", "accidentally", "tragically", "not yet", "previously", "recently", "initially", "eventually", "finally", "actually", "very", "otherwise", "thus", "thereby", "therefore", "further", "at the scene", "at once", "on site", "at the time", "on the spot", "in cold blood", "at point-blank range", "execution-style", "violently", "forcibly", "directly", "as well");
        words.Add(WordClass.Adjective,
            "loyal", "more", "other", "others", "additional", "further", "extra", "new", "old", "young", "elderly", "male", "female", "adult", "teenage", "innocent", "unarmed", "armed", "suspected", "alleged", "local", "foreign", "senior", "junior", "top",
            "high-ranking", "ranking", "former", "retired", "off-duty", "serving", "prominent", "leading", "pregnant", "minor", "unidentified", "unknown", "masked", "pro-government", "anti-government", "pro-Russian", "rebel", "rebel-held", "government", "civilian", "military",
            "police", "humanitarian", "national", "regional", "federal", "provincial", "municipal", "internal", "internally", "private", "several", "many", "numerous", "various", "different", "same", "own", "fellow", "remaining", "entire", "whole", "nearby", "ordinary", "known",
            "veteran", "political", "religious", "tribal", "ethnic", "community", "muslim", "nomadic", "northern", "southern", "eastern", "western", "north-eastern", "north-western", "south-eastern", "south-western", "northeastern", "northwestern", "southeastern", "southwestern", "central", "heavily",
            "special", "elite", "regular", "newly", "little", "small", "large", "big", "dead", "main", "first", "last", "next", "previous", "light", "serious", "severe", "critical", "minor", "heavy", "mass", "massive", "estimated", "total", "combined", "single", "lone", "separate", "initial", "opposition", "security", "intelligence", "islamist", "jihadist", "extremist", "separatist", "communist", "maoist", "army", "navy", "air force", "nationalist");
    }

    private static void AddAbbreviations(LexiconBuilder words) =>
        words.Add(WordClass.Abbreviation,
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "cpl", "brig", "adm", "cmdr", "gov", "sen", "rep", "pres", "st", "jr", "sr", "rev", "hon", "no", "nos", "vs",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "km", "approx", "ca", "etc", "inc", "ltd", "co", "corp", "dept", "est", "fig", "al", "op", "mt", "ft", "p", "pp", "vol", "art", "sec", "asst", "supt", "insp", "det", "cllr");
}
