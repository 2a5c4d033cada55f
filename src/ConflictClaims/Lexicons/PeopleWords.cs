namespace ConflictClaims.Lexicons;

/// <summary>People that can be counted, their relations and bodies, and things that are counted but no people.</summary>
internal static class PeopleWords
{
    private const WordClass Many = WordClass.Person | WordClass.Plural;

    public static void AddTo(LexiconBuilder words)
    {
        Nouns(words, VictimStatus.Civilian, Civilians);
        Nouns(words, VictimStatus.Civilian, Offices);
        Nouns(words, VictimStatus.Civilian, Trades);
        Nouns(words, VictimStatus.Military, Military);
        Nouns(words, VictimStatus.Police, Police);
        Nouns(words, VictimStatus.ArmedGroup, ArmedGroup);
        Nouns(words, VictimStatus.Unknown, Others);
        PluralOnly(words, VictimStatus.Civilian, CivilianPlurals);
        PluralOnly(words, VictimStatus.Military, MilitaryPlurals);
        PluralOnly(words, VictimStatus.Police, PolicePlurals);
        PluralOnly(words, VictimStatus.ArmedGroup, ArmedGroupPlurals);
        PluralOnly(words, VictimStatus.Unknown, OtherPlurals);
        words.AddAll(new Lexeme("") { Classes = WordClass.Person, Status = VictimStatus.Civilian }, "woman", "child", "passer by", "child bride");
        words.AddAll(new Lexeme("") { UpperClasses = WordClass.Person }, "POW", "IDP", "MP");
        AddRelations(words);
        AddBodies(words);
        foreach (var thing in Things)
        {
            words.Add(WordClass.NotPeople, thing);
            words.Add(WordClass.NotPeople | WordClass.Plural, PluralOf(thing));
        }

        words.AddAll(new Lexeme("") { Classes = WordClass.NotPeople, Key = "camera" }, "camera", "cameras", "surveillance camera", "security camera", "dashcam", "CCTV camera", "satellite image", "satellite images", "footage", "video", "videos", "photograph", "photographs");
        words.Add(WordClass.NotPeople | WordClass.Plural, ThingPlurals);
    }

    private static void AddRelations(LexiconBuilder words)
    {
        foreach (var relation in Relations)
        {
            words.Add(WordClass.Person | WordClass.Relation, relation);
            words.Add(Many | WordClass.Relation, PluralOf(relation));
        }

        words.Add(Many | WordClass.Relation, RelationPlurals);
        words.Add(WordClass.Relation | WordClass.Collective, "family", "household");
        words.Add(WordClass.Relation | WordClass.Collective | WordClass.Plural, "families", "households");
    }

    private static void AddBodies(LexiconBuilder words)
    {
        foreach (var body in MilitaryBodies)
        {
            words.AddAll(new Lexeme("") { Classes = WordClass.Collective, Status = VictimStatus.Military }, body);
            words.AddAll(new Lexeme("") { Classes = WordClass.Collective | WordClass.Plural, Status = VictimStatus.Military }, PluralOf(body));
        }

        foreach (var body in ArmedBodies)
        {
            words.AddAll(new Lexeme("") { Classes = WordClass.Collective, Status = VictimStatus.ArmedGroup }, body);
            words.AddAll(new Lexeme("") { Classes = WordClass.Collective | WordClass.Plural, Status = VictimStatus.ArmedGroup }, PluralOf(body));
        }

        foreach (var body in OtherBodies)
        {
            words.Add(WordClass.Collective, body);
            words.Add(WordClass.Collective | WordClass.Plural, PluralOf(body));
        }
    }

    private static void Nouns(LexiconBuilder words, VictimStatus status, string[] singulars)
    {
        foreach (var one in singulars)
        {
            words.Add(new Lexeme(one) { Classes = WordClass.Person, Status = status });
            words.Add(new Lexeme(PluralOf(one)) { Classes = Many, Status = status });
        }
    }

    private static void PluralOnly(LexiconBuilder words, VictimStatus status, string[] plurals) =>
        words.AddAll(new Lexeme("") { Classes = Many, Status = status }, plurals);

    private static string PluralOf(string one)
    {
        if (one.EndsWith("man", StringComparison.Ordinal)) return string.Concat(one.AsSpan(0, one.Length - 2), "en");
        if (one.EndsWith("child", StringComparison.Ordinal)) return one + "ren";
        if (one.EndsWith("wife", StringComparison.Ordinal)) return string.Concat(one.AsSpan(0, one.Length - 2), "ves");
        if (one.EndsWith('y') && !"aeou".Contains(one[^2], StringComparison.Ordinal)) return string.Concat(one.AsSpan(0, one.Length - 1), "ies");
        var hisses = one[^1] is 's' or 'x' or 'z' || one.EndsWith("ch", StringComparison.Ordinal) || one.EndsWith("sh", StringComparison.Ordinal);
        return one + (hisses ? "es" : "s");
    }

    private static readonly string[] Civilians =
    [
        "civilian", "non combatant", "noncombatant", "resident", "villager", "townsman", "inhabitant", "armed actor", "citizen", "islander", "tribesman", "clansman", "foreigner", "expatriate",
        "refugee", "migrant", "asylum seeker", "displaced person", "evacuee", "returnee", "deportee", "settler", "nomad", "pilgrim", "hajj pilgrim", "tourist", "holidaymaker", "visitor",
        "girl", "boy", "teen", "kid", "schoolgirl", "schoolboy", "schoolchild", "street child", "student", "pupil", "undergraduate", "seminarian", "orphan", "infant", "baby", "toddler", "newborn", "teenager",
        "pensioner", "housewife", "pregnant woman", "old man", "elderly man", "elderly woman", "homeowner", "neighbour", "neighbor", "widow",
        "worshipper", "worshiper", "churchgoer", "parishioner", "congregant", "mourner", "wedding guest", "guest", "reveller", "reveler", "partygoer", "concertgoer", "festivalgoer", "spectator", "diner",
        "shopper", "customer", "bystander", "onlooker", "pedestrian", "motorist", "cyclist", "motorcyclist", "commuter", "passenger", "traveller", "traveler", "hiker", "climber", "camper", "swimmer",
        "protester", "protestor", "demonstrator", "marcher", "picketer", "rallygoer", "activist", "rights activist", "campaigner", "dissident", "voter", "supporter", "human rights defender", "veteran", "patient", "evangelist",
    ];

    private static readonly string[] Offices =
    [
        "mayor", "deputy mayor", "governor", "minister", "lawmaker", "legislator", "parliamentarian", "senator", "councillor", "councilor", "councilman", "politician", "candidate", "official", "civil servant", "diplomat", "ambassador",
        "judge", "magistrate", "prosecutor", "lawyer", "village chief", "village head", "tribal chief", "traditional chief", "community leader", "village elder", "tribal elder", "elder", "imam", "cleric", "mullah", "preacher", "priest", "pastor", "bishop",
        "nun", "monk", "missionary", "catechist", "rabbi", "deacon", "tribal leader", "religious leader", "party leader", "opposition leader", "trade unionist", "union leader", "election official", "government official", "party official", "local official",
        "community organiser", "community organizer", "organiser", "organizer", "government employee", "president", "prime minister", "party member", "party worker", "principal", "provost", "dean", "rector", "chancellor", "warden", "monarch", "emir", "sultan", "traditional ruler", "district head", "local chief", "paramount chief", "clan elder", "muezzin", "sheikh", "ayatollah", "archbishop",
        "cardinal", "vicar", "chaplain", "friar", "abbot", "guru", "archdeacon", "televangelist", "adviser", "advisor", "attorney", "barrister", "solicitor", "notary", "bailiff", "clerk", "secretary", "treasurer", "auditor", "accountant", "commissioner", "chairman", "chairwoman", "chairperson", "councilwoman", "congressman", "congresswoman",
        "statesman", "envoy", "consul", "attache", "attaché", "tribal figure", "opposition figure", "political figure", "religious figure", "community figure", "public figure", "separatist figure", "leading figure", "senior figure", "prominent figure", "Islamist figure", "militant figure", "rebel figure", "underworld figure", "intellectual", "whistleblower",
    ];

    private static readonly string[] Trades =
    [
        "farmer", "farmhand", "peasant", "farmworker", "farm worker", "herder", "herdsman", "shepherd", "cattle herder", "pastoralist", "fisherman", "fisher", "hunter", "logger", "woodcutter", "beekeeper", "miner", "gold miner", "coal miner", "artisanal miner", "digger", "quarry worker",
        "worker", "labourer", "laborer", "day labourer", "day laborer", "construction worker", "factory worker", "oil worker", "rail worker", "railway worker", "power worker", "utility worker", "port worker", "dock worker", "road worker", "plantation worker", "garment worker", "municipal worker", "deminer",
        "migrant worker", "foreign worker", "guest worker", "seasonal worker", "employee", "staff member", "staffer", "engineer", "electrician", "mechanic", "technician", "plumber", "carpenter", "builder", "welder", "tailor", "butcher", "baker", "cook", "cleaner", "maid", "porter",
        "waiter", "driver", "truck driver", "lorry driver", "bus driver", "taxi driver", "ambulance driver", "trucker", "trader", "merchant", "vendor", "street vendor", "shopkeeper", "stallholder", "businessman", "businesswoman", "banker", "seafarer", "crew member", "crewman", "stewardess", "flight attendant",
        "teacher", "schoolteacher", "professor", "lecturer", "academic", "scientist", "nuclear scientist", "physicist", "researcher", "headmaster", "headteacher", "singer", "musician", "artist", "actor", "actress", "writer", "poet", "athlete", "footballer",
        "journalist", "reporter", "photojournalist", "photographer", "cameraman", "correspondent", "editor", "blogger", "broadcaster", "media worker", "presenter", "fixer",
        "doctor", "physician", "surgeon", "nurse", "midwife", "medic", "paramedic", "pharmacist", "medical worker", "health worker", "healthcare worker", "health care worker", "vaccinator", "polio worker", "vaccination worker", "first responder", "rescuer", "rescue worker", "emergency worker", "ambulance worker", "firefighter",
        "fireman", "aid worker", "humanitarian worker", "relief worker", "charity worker", "NGO worker", "volunteer", "aid volunteer", "UN worker", "UN employee", "UN staff member", "UNRWA employee", "UNRWA worker", "election worker", "poll worker", "polling officer", "contractor", "interpreter", "translator",
        "barber", "hairdresser", "blacksmith", "goldsmith", "jeweller", "cobbler", "weaver", "potter", "gardener", "miller", "brewer", "fishmonger", "grocer", "greengrocer", "florist", "bookseller", "publisher", "librarian", "archivist", "historian", "economist", "philosopher", "sociologist", "anthropologist", "archaeologist", "geologist",
        "biologist", "chemist", "mathematician", "astronomer", "psychologist", "psychiatrist", "dentist", "veterinarian", "vet", "optician", "radiologist", "anaesthetist", "anesthesiologist", "pediatrician", "paediatrician", "obstetrician", "gynaecologist", "therapist", "counsellor", "counselor", "social worker", "orderly", "stretcher bearer",
        "commentator", "radio host", "television host", "anchor", "newscaster", "newsreader", "columnist", "cartoonist", "illustrator", "film director", "filmmaker", "documentary maker", "novelist", "playwright", "composer", "rapper", "drummer", "guitarist", "dancer", "comedian", "DJ", "influencer", "YouTuber", "TikToker", "sculptor", "painter", "architect",
        "coach", "referee", "goalkeeper", "boxer", "wrestler", "cricketer", "swimmer", "cyclist", "jockey", "mountaineer", "sherpa", "tour guide", "guide", "hotelier", "innkeeper", "bartender", "barman", "barmaid", "chef", "bellboy", "housekeeper", "nanny", "babysitter", "cleric", "landowner", "landlord", "tenant", "industrialist", "entrepreneur", "investor", "tycoon", "financier",
        "broker", "cashier", "salesman", "saleswoman", "shop owner", "shop assistant", "courier", "delivery driver", "postman", "dispatcher", "conductor", "bus conductor", "stoker", "rickshaw driver", "cart driver", "mechanic", "foreman", "supervisor", "manager", "executive", "programmer", "surveyor", "draughtsman", "mason", "bricklayer", "roofer", "plasterer", "scaffolder",
        "crane operator", "bulldozer driver", "tractor driver", "harvester", "reaper", "sharecropper", "gleaner", "honey collector", "cattle trader", "camel herder", "goatherd", "herdsboy", "oysterman", "shrimper", "boatman", "ferryman", "skipper", "deckhand", "longshoreman", "docker", "stevedore", "customs agent", "tax collector", "toll collector", "census worker", "enumerator",
        "youth leader", "student leader", "labour leader", "labor leader", "environmentalist", "environmental activist", "land defender", "water defender", "conservationist", "ranger", "game warden", "wildlife ranger", "forester", "beggar", "street child", "vagrant", "drifter", "scavenger", "rag picker", "waste picker", "street sweeper", "sweeper", "garbage collector", "gravedigger", "undertaker",
        "security guard", "night watchman", "watchman", "caretaker", "park ranger", "forest ranger", "sex worker", "pilot", "ship's captain", "sailor",
    ];

    private static readonly string[] Military =
    [
        "soldier", "serviceman", "servicewoman", "service member", "army officer", "military officer", "naval officer", "air force officer", "non commissioned officer", "trooper", "infantryman", "paratrooper", "commando", "rifleman", "gunner", "artilleryman", "tanker crewman", "sniper",
        "conscript", "reservist", "army recruit", "recruit", "cadet", "airman", "peacekeeper", "UN peacekeeper", "blue helmet", "legionnaire", "border guard", "national guardsman", "guardsman", "coast guard", "lieutenant", "sergeant", "corporal", "brigadier",
        "colonel", "lieutenant colonel", "occupier", "invader", "military policeman", "military adviser", "military advisor", "army medic", "combat medic", "drone operator", "jawan", "submariner", "government soldier",
    ];

    private static readonly string[] Police =
    [
        "policeman", "policewoman", "police officer", "police constable", "constable", "police commander", "police chief", "police recruit", "police cadet", "traffic policeman", "traffic police officer", "riot policeman", "riot police officer", "gendarme", "carabiniere", "detective", "prison guard", "prison officer",
        "police inspector", "inspector", "police superintendent", "sheriff's deputy", "sheriff", "deputy sheriff", "customs officer", "immigration officer", "law enforcement officer", "security officer", "border policeman", "border police officer", "auxiliary policeman",
    ];

    private static readonly string[] ArmedGroup =
    [
        "fighter", "militant", "rebel", "insurgent", "gunman", "jihadist", "jihadi", "bandit", "attacker", "assailant", "terrorist", "extremist", "islamist", "guerrilla", "guerilla", "guerrilla fighter", "combatant", "enemy combatant", "separatist", "secessionist", "mutineer", "raider",
        "militiaman", "militia member", "militia fighter", "paramilitary", "vigilante", "mercenary", "warlord", "rebel fighter", "rebel commander", "militant commander", "suicide bomber", "bomber", "suicide attacker", "would be bomber", "hijacker", "kidnapper", "abductor", "hostage taker", "gangster",
        "gang member", "cartel member", "cartel gunman", "hitman", "sicario", "operative", "mujahid", "partisan", "pirate", "infiltrator", "tribal fighter", "foreign fighter", "knifeman", "arsonist", "cultist", "marauder", "brigand", "child soldier",
    ];

    private static readonly string[] Others =
    [
        "man", "person", "young man", "individual", "victim", "hostage", "captive", "prisoner", "inmate", "detainee", "prisoner of war", "suspect", "survivor", "leader", "commander", "deputy commander", "senior commander", "field commander", "chief", "chieftain", "officer", "guard", "bodyguard", "crewmember", "agent",
        "spy", "intelligence officer", "intelligence agent", "informer", "informant", "collaborator", "smuggler", "trafficker", "drug trafficker", "poacher", "thief", "robber", "criminal", "looter", "rioter", "hooligan", "deserter", "defector", "fugitive", "escapee", "convict", "martyr", "nationalist",
        "member", "militia leader", "rebel leader", "gang leader", "spokesman", "stowaway", "adult", "youth", "youngster", "chief of staff", "squatter", "owner", "co owner", "founder", "boss", "employer", "host", "heir", "loner", "newcomer", "stranger", "participant", "competitor", "contestant", "girlfriend", "boyfriend", "lover",
    ];

    /// <summary>Plurals whose singular is more often another word ("local", "national", "minor"), or that have none.</summary>
    private static readonly string[] CivilianPlurals =
    [
        "women", "children", "schoolchildren", "townspeople", "townsfolk", "locals", "nationals", "minors", "elderly people", "young people", "passers by", "passersby", "clergy", "clergymen", "medical staff", "hospital staff", "UN staff", "UN personnel",
        "staff", "school staff", "medical personnel", "humanitarian personnel", "civil defence workers", "civil defense workers", "grandmothers", "teens", "kids", "boat people", "homeless people", "internally displaced people", "displaced people", "internally displaced persons", "foreign nationals",
        "intellectuals", "indigenous people", "fisherfolk", "aid personnel", "patients",
    ];

    private static readonly string[] MilitaryPlurals =
    [
        "troops", "forces", "marines", "regulars", "army personnel", "military personnel", "servicemembers", "service personnel", "soldiery", "generals", "government troops", "government forces", "government soldiers", "army troops", "army soldiers", "army forces", "regime forces", "regime troops", "coalition forces",
        "coalition troops", "allied troops", "enemy troops", "enemy soldiers", "enemy forces", "enemy personnel", "security forces", "security force members", "members of the security forces", "special forces", "peacekeeping troops", "airborne troops", "majors", "lieutenants", "other ranks", "rank and file", "assault troops", "naval infantry", "national guards", "ground troops",
        "presidential guards", "Revolutionary Guards", "occupiers", "storm troops", "captains", "coast guards", "border troops", "junta troops", "junta forces", "junta soldiers", "occupation forces", "defence forces", "defense forces", "armed forces", "armed forces members",
    ];

    private static readonly string[] PolicePlurals = ["police", "policemen and women", "police personnel", "police forces", "riot police", "traffic police", "border police", "paramilitary police", "carabinieri", "gendarmerie personnel", "law enforcement personnel"];

    private static readonly string[] ArmedGroupPlurals =
    [
        "mujahideen", "mujahedeen", "fedayeen", "janjaweed", "armed men", "irregulars", "rebel forces", "rebel troops", "separatist forces", "opposition fighters", "armed assailants", "armed bandits", "pro government fighters", "resistance fighters", "militia forces", "insurgent forces", "suspected militants", "loyalists",
    ];

    private static readonly string[] OtherPlurals =
    [
        "people", "persons", "men", "folk", "souls", "personnel", "security personnel", "occupants", "defenders", "captives", "survivors", "POWs", "IDPs", "MPs", "leaders", "members", "individuals", "prisoners of war", "political prisoners", "able bodied men",
    ];

    private static readonly string[] Relations =
    [
        "wife", "husband", "son", "daughter", "brother", "sister", "mother", "father", "sibling", "cousin", "nephew", "niece", "uncle", "aunt", "grandmother", "grandfather", "grandson", "granddaughter", "grandchild", "grandparent", "fiancee", "fiancée", "fiance", "fiancé", "spouse", "partner",
        "relative", "colleague", "companion", "friend", "comrade", "twin", "stepson", "stepdaughter", "stepfather", "stepmother", "half brother", "half sister", "twin brother", "twin sister", "family member", "aide", "deputy", "driver", "assistant", "bodyguard", "classmate", "co worker",
    ];

    private static readonly string[] RelationPlurals = ["parents", "kin", "in laws", "kinsmen", "brothers in law", "sons in law", "offspring"];

    private static readonly string[] MilitaryBodies =
    [
        "brigade", "battalion", "regiment", "company", "platoon", "squad", "division", "corps", "army", "navy", "air force", "garrison", "contingent", "military unit", "army unit", "military convoy", "army convoy", "army patrol", "military patrol", "unit", "battlegroup", "task force", "infantry", "cavalry", "military", "coalition",
    ];

    private static readonly string[] ArmedBodies = ["militia", "gang", "cartel", "mob", "insurgency", "terror cell", "terrorist cell", "death squad", "organised crime", "organized crime", "crime syndicate", "drug cartel", "criminal gang", "criminal group", "armed gang", "drug gang", "armed group", "militant group", "rebel group", "hit squad", "guerrilla army", "terrorist group", "street gang", "rebel army", "faction", "column"];

    private static readonly string[] OtherBodies =
    [
        "group", "crew", "convoy", "patrol", "team", "couple", "pair", "trio", "party", "delegation", "crowd", "procession", "community", "tribe", "clan", "congregation", "population", "boatload", "busload", "wave", "caravan", "police force", "film crew", "bomb squad",
        "medical team", "rescue team", "search party", "wedding party", "wedding convoy", "aid convoy", "police patrol", "police unit", "police convoy",
    ];

    /// <summary>Animals, machines, buildings, documents, scores and other counted things that no casualty figure is about.</summary>
    private static readonly string[] Things =
    [
        "cow", "bull", "calf", "goat", "camel", "horse", "donkey", "mule", "pig", "lamb", "chicken", "hen", "dog", "cat", "elephant", "rhino", "rhinoceros", "lion", "tiger", "gorilla", "monkey", "whale", "dolphin", "turtle", "penguin", "bird", "swan", "bee", "rat", "buffalo", "yak",
        "sea lion", "seal pup", "pup", "puppy", "kitten", "cub", "foal", "fawn", "chick", "piglet", "duck", "goose", "turkey", "ostrich", "eagle", "owl", "parrot", "pigeon", "crow", "raven", "stork", "flamingo", "pelican", "crane bird", "frog", "toad", "snake", "lizard", "tortoise", "squid", "octopus", "crab", "lobster", "oyster", "coral", "otter", "beaver", "badger", "fox", "wolf", "bear cub", "leopard", "cheetah", "hyena", "giraffe", "zebra", "hippo", "hippopotamus", "antelope", "gazelle", "ibex", "bison", "moose", "elk", "reindeer", "llama", "alpaca", "panda", "orangutan", "chimpanzee", "baboon", "lemur", "bull calf", "heifer", "ewe", "ram", "stallion", "mare", "pony", "racehorse", "hedgehog", "hamster", "rabbit", "hare", "squirrel", "beetle", "insect", "mosquito", "locust", "butterfly", "honeybee", "bee colony", "hive", "herd", "flock",
        "crocodile", "shark", "kangaroo", "koala", "animal", "zoo animal", "farm animal", "sniffer dog", "tree", "sapling", "olive sapling", "olive tree", "vine", "seedling", "shrub", "crop",
        "vehicle", "car", "bus", "truck", "lorry", "pickup", "pickup truck", "jeep", "van", "motorbike", "motorcycle", "bicycle", "bike", "ambulance", "fire engine", "tractor", "bulldozer", "train", "locomotive", "wagon", "carriage", "ship", "boat", "warship", "frigate", "destroyer", "submarine", "ferry", "vessel", "barge",
        "tank", "armoured vehicle", "armored vehicle", "armoured personnel carrier", "armored personnel carrier", "fighting vehicle", "infantry fighting vehicle", "military vehicle", "army vehicle", "police vehicle", "combat vehicle", "howitzer", "artillery piece", "artillery system", "gun", "machine gun", "rifle", "pistol", "weapon", "launcher",
        "rocket launcher", "mortar", "missile", "rocket", "landmine", "bomb", "warhead", "grenade", "bullet", "cartridge", "drone", "plane", "aeroplane", "airplane", "jet", "fighter jet", "warplane", "helicopter", "helicopter gunship", "bomber aircraft", "radar", "air defence system", "air defense system", "satellite",
        "house", "home", "building", "apartment", "apartment building", "hut", "tent", "shelter", "shop", "market", "school", "hospital", "clinic", "church", "mosque", "temple", "hotel", "restaurant", "factory", "warehouse", "bridge", "road", "dam", "power station", "substation", "power line", "pipeline",
        "village", "town", "city", "district", "province", "region", "country", "nation", "county", "settlement", "camp", "base", "outpost", "checkpoint", "trench", "bunker", "tunnel", "depot", "airfield", "airport", "island", "border crossing", "hideout", "location", "neighbourhood", "neighborhood",
        "air strike", "airstrike", "sortie", "flight", "explosion", "blast", "clash", "incident", "violation", "earthquake", "tremor",
        "goal", "game", "medal", "trophy", "touchdown", "seat", "ballot", "constituency", "resolution", "treaty",
        "job", "vacancy", "customer account", "subscriber", "photo", "photograph", "video", "song", "album", "novel", "episode", "email",
        "ton", "tonne", "barrel", "container", "truckload", "bale", "meal", "offence", "offense", "crime", "lawsuit", "complaint", "arrest warrant", "warrant", "vaccine", "coffin", "grave", "body bag",
        "dead star", "wi fi", "contract", "agreement", "item", "piece", "ration", "machine", "computer", "server", "phone", "mobile phone", "oil well", "farm", "garden", "kiosk", "petrol station", "orphanage", "crossing", "start up", "startup", "vulture", "product line"
    ];

    private static readonly string[] ThingPlurals =
    [
        "sets", "runs", "tries", "charges", "counts", "fines", "posts", "shares", "files", "records", "stops", "fires", "wells", "hits", "deals", "laws", "ways", "bears", "seals", "bats", "mines",
        "shells", "tests", "plans", "questions", "visits", "talks", "plants", "points", "rounds", "positions", "targets", "states", "fields", "pages", "films", "books", "stocks", "matches", "races",
        "penalties", "offices", "stores", "stalls", "sanctions", "bills", "missions", "shots", "sites", "areas", "options", "chances", "steps", "reasons", "ideas", "accounts", "sentences", "cases",
        "strikes", "raids", "attacks", "operations", "battles", "banks", "firms", "users", "followers", "documents", "boxes", "bags", "sacks", "doses", "samples", "letters", "articles", "pictures",
        "images", "titles", "votes", "flats", "branches", "businesses", "meetings", "ports", "wickets",
        "cattle", "sheep", "livestock", "poultry", "oxen", "head of cattle", "head of livestock", "head of sheep", "head of goats", "geese", "deer", "fish", "salmon", "calves", "wolves", "aircraft", "warplanes", "hovercraft", "spacecraft", "artillery pieces", "air strikes", "explosives", "ammunition", "shots", "places", "arms", "goods", "stocks", "premises", "ruins", "belongings", "works", "barracks",
    ];
}
