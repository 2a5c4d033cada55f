namespace ConflictClaims.Lexicons;

/// <summary>
/// Those who speak: offices that go with a name, people and bodies that speak. A word that only colours the kind of the noun
/// behind it ("military official", "rebel commander") has a <see cref="SourceKind"/> and no class of its own.
/// </summary>
internal static class SourceWords
{
    private const WordClass Office = WordClass.Title | WordClass.SourceNoun | WordClass.Person;
    private const WordClass Speaker = WordClass.SourceNoun | WordClass.Person;
    private const WordClass Speakers = Speaker | WordClass.Plural;
    private const WordClass Body = WordClass.SourceNoun;
    private const WordClass Bodies = WordClass.SourceNoun | WordClass.Plural;

    /// <summary>Words that hang something on those who speak: "seen by Reuters", "close to the family".</summary>
    public static readonly string[] TailOpeners =
        ["familiar", "close", "interviewed", "reached", "contacted", "quoted", "briefed", "involved", "seen", "obtained", "reviewed", "compiled", "published", "kept",
        "leaked", "shared", "provided", "released", "issued", "handed", "sent", "collected", "gathered", "based"];

    public static void AddTo(LexiconBuilder words)
    {
        AddOffices(words);
        AddRanks(words);
        AddSpeakers(words);
        AddBodies(words);
        AddKindWords(words);
        AddTitleAbbreviations(words);
        OrganisationWords.AddTo(words);
        LeaderWords.AddTo(words);
    }

    private static void AddOffices(LexiconBuilder words)
    {
        var office = new Lexeme("") { Classes = Office };
        words.AddAll(office with { SourceKind = SourceKind.Government }, "president", "prime minister", "premier", "vice president", "minister", "secretary", "secretary general", "secretary of state",
                "attorney general", "chancellor", "governor", "mayor", "ambassador", "envoy", "diplomat", "senator", "lawmaker", "parliamentarian", "legislator", "congressman",
                "congresswoman", "representative", "councillor", "councilor", "king", "queen", "prince", "emir", "sultan", "supreme leader", "ayatollah", "taoiseach", "prosecutor", "judge",
                "magistrate", "commissioner", "administrator", "undersecretary", "special envoy", "high representative", "foreign secretary", "press secretary", "deputy commissioner",
                "district commissioner", "ombudsman", "ombudswoman", "president elect", "high commissioner", "rapporteur", "special rapporteur", "consul", "MP", "leader", "ruler", "monarch", "chieftain")
            .AddAll(office, "spokesman", "spokeswoman", "spokesperson", "chief", "director", "chairman", "chairwoman", "chairperson", "deputy", "director general",
                "speaker", "adviser", "advisor", "coordinator", "chief executive", "founder", "co founder", "secretary-general", "executive director", "manager",
                "deputy head", "deputy chief", "deputy director", "negotiator", "chief negotiator", "official")
            .AddAll(office with { Classes = WordClass.Title | WordClass.SourceNoun }, "head", "chair")
            .AddAll(office with { SourceKind = SourceKind.Person }, "professor", "imam", "bishop", "archbishop", "cardinal", "pope", "priest", "pastor", "rabbi", "sheikh", "reverend", "sheik", "mullah",
                "analyst", "lawyer", "activist", "journalist", "photographer", "reporter", "correspondent", "author", "historian", "researcher", "economist", "scientist", "engineer")
            .AddAll(office with { SourceKind = SourceKind.Medical }, "surgeon", "physician", "coroner", "nurse", "doctor", "paramedic", "medic", "psychologist", "pathologist");
    }

    private static void AddRanks(LexiconBuilder words)
    {
        var rank = new Lexeme("") { Classes = Office, SourceKind = SourceKind.Military };
        words.AddAll(rank, "general", "lieutenant general", "major general", "brigadier general", "brigadier", "colonel", "lieutenant colonel", "major", "captain", "lieutenant", "sergeant", "corporal",
                "admiral", "rear admiral", "vice admiral", "commander", "commander in chief", "chief of staff", "field marshal", "marshal", "air marshal", "warrant officer", "commodore",
                "colonel general", "chief of general staff", "deputy commander", "battalion commander", "brigade commander")
            .AddAll(rank with { Classes = Office | WordClass.Plural }, "generals", "commanders", "colonels", "majors", "captains", "lieutenants", "admirals")
            .AddAll(rank with { Classes = Office, SourceKind = SourceKind.Police }, "inspector", "superintendent", "sheriff", "constable", "inspector general", "police chief", "police commissioner")
            .AddAll(new Lexeme("") { Classes = Office }, "officer");
    }

    private static void AddSpeakers(LexiconBuilder words)
    {
        var one = new Lexeme("") { Classes = Speaker };
        var many = new Lexeme("") { Classes = Speakers };
        words.AddAll(one with { Classes = Body }, "source")
            .AddAll(many with { Classes = Bodies }, "sources", "heads")
            .AddAll(one, "member", "worker", "insider", "aide", "employee", "staffer", "participant", "organiser", "organizer", "individual", "volunteer")
            .AddAll(many, "officials", "spokesmen", "spokespeople", "spokespersons", "members", "workers", "leaders", "chiefs", "representatives", "aides", "insiders", "employees",
                "staffers", "officers", "organisers", "organizers", "directors", "advisers", "advisors", "deputies", "volunteers", "elders", "personalities")
            .AddAll(one with { SourceKind = SourceKind.Person }, "expert", "academic", "observer", "lawyer", "scholar", "elder", "farmer", "teacher", "driver", "shopkeeper", "campaigner",
                "blogger", "tribesman", "clergyman", "trader", "student")
            .AddAll(many with { SourceKind = SourceKind.Person }, "experts", "analysts", "academics", "observers", "lawyers", "activists", "researchers", "historians", "journalists", "campaigners", "bloggers",
                "scientists", "scholars", "priests", "clergy", "economists", "professors", "reporters", "correspondents")
            .AddAll(one with { SourceKind = SourceKind.Witness }, "witness", "eyewitness", "resident", "villager", "survivor", "bystander", "neighbour", "neighbor", "passer by", "local", "relative", "onlooker")
            .AddAll(many with { SourceKind = SourceKind.Witness }, "witnesses", "eyewitnesses", "residents", "villagers", "survivors", "bystanders", "neighbours", "neighbors", "passers by", "locals", "relatives",
                "onlookers", "townspeople", "inhabitants", "refugees", "townsfolk")
            .AddAll(many with { SourceKind = SourceKind.Medical }, "medics", "doctors", "nurses", "paramedics", "surgeons", "physicians", "coroners")
            .AddAll(many with { SourceKind = SourceKind.Government }, "lawmakers", "ministers", "diplomats", "governors", "mayors", "senators", "MPs", "parliamentarians", "legislators", "prosecutors", "presidents",
                "commissioners", "ambassadors", "envoys", "councillors", "judges", "rapporteurs")
            .AddAll(one with { SourceKind = SourceKind.Humanitarian }, "rescuer")
            .AddAll(many with { SourceKind = SourceKind.Humanitarian }, "rescuers", "first responders", "peacekeepers");
    }

    private static void AddBodies(LexiconBuilder words)
    {
        var one = new Lexeme("") { Classes = Body };
        var many = new Lexeme("") { Classes = Bodies };
        words.AddAll(one with { SourceKind = SourceKind.Government }, "ministry", "government", "parliament", "embassy", "consulate", "cabinet", "court", "jury", "tribunal", "municipality", "presidency",
                "junta", "regime", "administration", "governorate", "city hall", "senate", "civil defence", "civil defense", "spy agency", "fire department", "fire brigade", "fire service", "secretariat",
                "treasury", "legislature", "prefecture")
            .AddAll(many with { SourceKind = SourceKind.Government }, "authorities", "ministries", "governments", "courts", "firefighters", "emergency services", "rescue services", "security services", "prosecutors")
            .AddAll(one with { SourceKind = SourceKind.Military }, "army", "military", "navy", "air force", "coast guard", "general staff", "joint chiefs of staff", "joint chiefs", "high command",
                "air defence", "air defense", "armed forces", "defence forces", "defense forces", "ground forces", "border guard", "national guard", "marines", "southern command", "northern command")
            .AddAll(many with { SourceKind = SourceKind.Military }, "border guards", "soldiers", "troops")
            .AddAll(one with { SourceKind = SourceKind.ArmedGroup }, "militia", "insurgency", "guerrilla")
            .AddAll(many with { SourceKind = SourceKind.ArmedGroup }, "rebels", "militants", "insurgents", "separatists", "militias", "guerrillas", "jihadists", "paramilitaries", "gunmen", "fighters", "militiamen", "extremists")
            .AddAll(many with { SourceKind = SourceKind.Police }, "police", "policemen", "gendarmes", "detectives")
            .AddAll(one with { SourceKind = SourceKind.Police }, "policeman", "policewoman", "gendarmerie", "detective")
            .AddAll(one with { SourceKind = SourceKind.Medical }, "hospital", "clinic", "morgue", "ambulance service", "mortuary", "infirmary")
            .AddAll(many with { SourceKind = SourceKind.Medical }, "hospitals", "clinics", "morgues", "ambulance services")
            .AddAll(one with { SourceKind = SourceKind.Humanitarian }, "charity", "aid agency", "ngo", "non governmental organization", "non governmental organisation", "peacekeeping mission")
            .AddAll(many with { SourceKind = SourceKind.Humanitarian }, "charities", "aid agencies", "ngos")
            .AddAll(one with { SourceKind = SourceKind.Monitor }, "observatory", "watchdog", "monitor", "think tank", "war monitor", "rights group", "monitoring group", "human rights group", "rights organisation", "rights organization",
                "conflict monitor")
            .AddAll(many with { SourceKind = SourceKind.Monitor }, "watchdogs", "monitors", "think tanks", "rights groups", "human rights groups", "rights organisations", "rights organizations", "observers", "investigators", "collectives")
            .AddAll(one with { SourceKind = SourceKind.Media }, "newspaper", "broadcaster", "news agency", "television", "tv", "radio", "outlet", "website", "channel", "network", "magazine", "press", "daily",
                "newswire", "news site", "news outlet", "news website", "fact checker")
            .AddAll(many with { SourceKind = SourceKind.Media }, "media", "newspapers", "broadcasters", "news agencies", "outlets", "channels", "websites", "media outlets", "news outlets", "papers", "agencies", "fact checkers", "newsmen", "pressmen")
            .AddAll(one, "agency", "service", "services", "group", "organisation", "organization", "authority", "council", "office", "department", "commission", "committee", "union", "association", "bureau", "command",
                "institute", "institution", "centre", "center", "unit", "coalition", "alliance", "movement", "mission", "delegation", "federation", "company", "operator", "foundation",
                "diocese", "archdiocese", "parish", "directorate", "headquarters", "intelligence", "task force", "party", "opposition", "branch", "team", "faction", "leadership", "tribunal", "panel", "community", "force")
            .AddAll(many, "groups", "organisations", "organizations", "agencies", "councils", "departments", "forces", "unions", "associations", "teams", "committees");
    }

    private static void AddKindWords(LexiconBuilder words) => words
        .AddAll(new Lexeme("") { SourceKind = SourceKind.Military }, "defence", "defense", "naval", "paramilitary", "battalion", "regiment")
        .AddAll(new Lexeme("") { SourceKind = SourceKind.Government }, "security", "state", "federal", "provincial", "district", "municipal", "interior", "foreign", "palace", "regional", "presidential", "diplomatic",
            "governmental", "emergency", "health", "parliamentary", "congressional", "county", "consular")
        .AddAll(new Lexeme("") { SourceKind = SourceKind.Medical }, "medical", "ambulance", "forensic")
        .AddAll(new Lexeme("") { SourceKind = SourceKind.Humanitarian }, "aid", "relief", "humanitarian", "rescue", "peacekeeping")
        .AddAll(new Lexeme("") { SourceKind = SourceKind.Monitor }, "rights", "monitoring")
        .AddAll(new Lexeme("") { SourceKind = SourceKind.ArmedGroup }, "rebel", "militant", "insurgent", "separatist", "jihadist", "jihadi")
        .AddAll(new Lexeme("") { SourceKind = SourceKind.Media }, "news");

    private static void AddTitleAbbreviations(LexiconBuilder words)
    {
        var titles = new Lexeme("") { CapitalClasses = WordClass.Title | WordClass.Abbreviation };
        words.AddAll(titles with { SourceKind = SourceKind.Military }, "Gen", "Lt", "Col", "Maj", "Brig", "Capt", "Sgt", "Cpl", "Adm", "Cmdr", "Lt Gen", "Lt Col", "Maj Gen", "Brig Gen")
            .AddAll(titles with { SourceKind = SourceKind.Government }, "Gov", "Sen", "Rep", "Pres", "Sec", "Amb", "Atty", "Supt")
            .AddAll(titles with { SourceKind = SourceKind.Medical }, "Dr")
            .AddAll(titles, "Mr", "Mrs", "Ms", "Mgr", "Msgr", "Eng", "Prof", "Rev", "Hon", "Fr", "Sr", "Messrs")
            .AddAll(new Lexeme("") { CapitalClasses = WordClass.Abbreviation }, "St", "Jr", "Inc", "Ltd", "Corp", "Co", "Mt", "Ft", "Ave", "Dept", "Univ", "Bros")
            .AddAll(new Lexeme("") { Classes = WordClass.Abbreviation }, "vs", "approx", "est", "cf", "viz");
    }
}
