namespace ConflictClaims.Lexicons;

/// <summary>Place prepositions and nouns for kinds of place.</summary>
internal static class PlaceWords
{
    public static void AddTo(LexiconBuilder words)
    {
        AddPrepositions(words);
        AddKinds(words);
        AddModifiers(words);
        AddNames(words);
        AddOthers(words);
    }

    private static void AddPrepositions(LexiconBuilder words)
    {
        words.AddAll(
            new Lexeme("") { Classes = WordClass.PlacePreposition, PlaceTerm = PlaceTerm.Preposition }, "in", "near", "at", "outside", "outside of", "inside", "around", "across",
            "throughout", "within", "into", "in and around", "close to", "off", "along", "beside", "near to");
        words.AddAll(new Lexeme("") { PlaceTerm = PlaceTerm.Target }, "on", "against");
        words.AddAll(
            new Lexeme("") { PlaceTerm = PlaceTerm.Deed }, "shelling", "bombardment", "bombardments", "bombing", "bombings", "siege", "sieges", "battle", "battles", "fall",
            "capture", "storming", "massacre", "recapture", "invasion", "occupation", "seizure", "sacking", "razing", "encirclement", "blockade");
        words.AddAll(new Lexeme("") { PlaceTerm = PlaceTerm.Onslaught }, "strike", "strikes", "airstrike", "airstrikes", "raid", "raids", "attack", "attacks", "assault", "assaults", "ambush", "incursion", "onslaught");
        words.AddAll(new Lexeme("") { Classes = WordClass.Verb, PlaceTerm = PlaceTerm.Conquest }, "invaded", "invading", "raided", "raiding", "stormed", "shelled", "bombed", "pounded", "pounding", "bombarded", "overran", "rocked", "ravaged", "razed", "recaptured", "retook");
        words.AddAll(new Lexeme("") { PlaceTerm = PlaceTerm.Conquest }, "rocks", "invades", "fled");
        words.AddAll(new Lexeme("") { PlaceTerm = PlaceTerm.Blow }, "attacked", "attacking", "hit", "hits", "hitting", "struck", "striking", "targeted", "targeting");
    }

    private static void AddKinds(LexiconBuilder words)
    {
        Nouns(
            words, PlaceTerm.Area, "region", "regions", "oblast", "oblasts", "province", "provinces", "district", "districts", "state", "states", "county", "counties", "governorate",
            "governorates", "department", "departments", "prefecture", "prefectures", "raion", "rayon", "canton", "agency", "municipality", "municipalities", "commune",
            "communes", "woreda", "krai", "republic", "local government area", "local government areas", "LGA", "territory", "subdistrict", "sub district", "township", "townships",
            "tehsil", "taluk", "voivodeship", "regional state", "wilaya", "cercle", "enclave", "chiefdom", "okrug", "autonomous okrug", "upazila", "ward", "zone", "locality", "sector", "emirate");
        Nouns(
            words, PlaceTerm.Settlement, "city", "cities", "town", "towns", "village", "villages", "hamlet", "hamlets", "settlement", "settlements", "suburb", "suburbs", "neighborhood",
            "neighborhoods", "neighbourhood", "neighbourhoods", "camp", "camps", "refugee camp", "refugee camps", "displacement camp", "displacement camps", "IDP camp", "IDP camps", "refugee settlement", "refugee settlements", "site", "displacement site", "mining site", "port", "port city", "border town",
            "resort", "resort city", "community", "communities", "parish", "kibbutz", "moshav", "quarter", "area", "areas", "island", "islands", "fishing village", "mining town", "oasis",
            "favela", "barrio", "slum", "locale", "market town", "garrison town", "peninsula", "valley", "hometown");
        words.AddAll(new Lexeme("") { Classes = WordClass.PlaceNoun, PlaceTerm = PlaceTerm.Capital }, "capital", "capital city", "provincial capital", "regional capital", "state capital");
        Nouns(
            words, PlaceTerm.Side, "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north east", "north west", "south east", "south west",
            "outskirts", "part", "parts", "side", "edge", "center", "centre", "heart", "middle", "vicinity", "countryside", "surroundings", "streets", "interior");
        Nouns(
            words, PlaceTerm.Feature, "strip", "sea", "heights", "mountains", "mountain", "river", "delta", "desert", "hills", "forest", "basin", "gulf", "plain", "plains", "triangle",
            "corridor", "strait", "lake", "coast", "shore", "shores", "highlands", "mount", "bay", "crossing", "square", "street", "avenue", "road", "highway", "bridge", "dam", "reservoir", "pass", "ocean", "horn", "bank");
        words.AddAll(
            new Lexeme("") { PlaceTerm = PlaceTerm.Facility }, "hospital", "airport", "airbase", "air base", "airfield", "base", "military base", "market", "mosque", "church", "prison", "checkpoint",
            "school", "clinic", "barracks", "palace", "hotel", "stadium", "station", "railway station", "metro station", "bus station", "junction", "monastery", "synagogue", "mall", "mine",
            "nuclear plant", "power plant", "nuclear power plant", "refinery", "penitentiary", "jail", "bazaar", "stadium", "fuel depot", "fuel terminal", "oil terminal", "oil depot", "oil refinery", "courthouse");
    }

    private static void AddModifiers(LexiconBuilder words)
    {
        Adjectives(
            words, PlaceTerm.Direction, "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern", "southwestern", "north eastern",
            "north western", "south eastern", "south western", "upper", "lower", "far northern", "far eastern", "far western", "far southern", "northernmost", "southernmost", "coastal", "rural");
        words.AddAll(new Lexeme("") { PlaceTerm = PlaceTerm.Direction }, "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");
        Adjectives(
            words, PlaceTerm.Modifier, "occupied", "besieged", "annexed", "disputed", "restive", "troubled", "volatile", "downtown", "neighbouring", "neighboring", "nearby", "breakaway",
            "remote", "border", "strategic", "embattled", "war torn", "war ravaged", "historic", "lawless", "oil rich", "frontline", "front line", "small", "tiny", "mountainous", "tribal",
            "greater", "largest", "biggest", "autonomous", "contested", "crowded", "densely populated", "mostly", "mainly", "predominantly", "ancient", "flashpoint", "devastated",
            "ruined", "battered", "populous", "sprawling", "semi autonomous", "self declared", "separatist", "farming", "commercial", "industrial", "beleaguered", "conflict hit",
            "impoverished", "mineral rich", "cattle rearing", "gang ridden", "war scarred", "far flung", "isolated", "inland", "provincial", "federal", "majority");
    }

    private static void AddNames(LexiconBuilder words)
    {
        words.AddAll(
            new Lexeme("") { PlaceTerm = PlaceTerm.Region }, "Donbas", "Donbass", "Sahel", "Sinai", "Gaza Strip", "West Bank", "Golan Heights", "Golan", "Caucasus", "North Caucasus", "Balkans",
            "Middle East", "Horn of Africa", "Red Sea", "Black Sea", "Mediterranean", "Sea of Azov", "Lake Chad", "Lake Chad Basin", "Kashmir", "Crimea", "Darfur", "Negev", "Bekaa", "Beqaa", "Donets Basin",
            "Levant", "Maghreb", "Hindu Kush", "Amazon", "Niger Delta", "Gulf of Aden", "Arabian Sea", "Persian Gulf", "Gulf", "Sahara", "Ogaden", "Tigray", "Nagorno Karabakh", "Chittagong Hill Tracts",
            "Far North", "Middle Belt", "Great Lakes", "Bosphorus", "Kremlin", "Bronx", "Kachin", "Shan State", "Rakhine", "Kayah", "Kayin");
        words.AddAll(
            new Lexeme("") { PlaceTerm = PlaceTerm.Particle }, "al", "el", "ez", "as", "ash", "an", "ad", "ar", "az", "at", "de", "la", "las", "los", "del", "do", "da", "dos", "das", "di", "du", "le",
            "les", "sur", "au", "aux", "ibn", "bin", "abu", "von", "der", "san", "ul", "um", "i", "e", "y");
    }

    private static void AddOthers(LexiconBuilder words)
    {
        words.AddAll(
            new Lexeme("") { PlaceTerm = PlaceTerm.Institution }, "university", "institute", "college", "academy", "foundation", "council", "court", "bank of", "news", "newspaper", "magazine", "party",
            "association", "federation", "organisation", "organization", "ministry", "committee", "corporation", "company", "group", "union", "league", "club", "festival", "project", "network", "house",
            "brigade", "battalion", "division", "regiment", "corps", "army", "militia", "front", "movement", "forces", "administration", "government", "parliament", "observatory", "medical school",
            "center for", "centre for", "research", "times", "post", "tribune", "treaty", "accord", "agreement", "accords", "summit", "process", "cabinet", "championship", "olympics");
        words.AddAll(new Lexeme("") { PlaceTerm = PlaceTerm.Holding }, "custody", "hands", "captivity", "ranks", "detention", "uniform", "style", "service", "control", "jail", "cells", "fashion");
        words.AddAll(
            new Lexeme("") { PlaceTerm = PlaceTerm.NoPlace }, "English", "Ramadan", "Eid", "Christmas", "Easter", "Telegram", "Facebook", "Twitter", "WhatsApp", "YouTube", "Instagram", "TikTok", "God", "Islam",
            "Christianity", "Congress", "Parliament", "Operation", "Addition", "Total", "Response", "Other", "Latest", "Another", "General", "Particular", "Brief", "Pictures", "Video", "Photos", "Fact",
            "Case", "Line", "Light", "Exchange", "Return", "Court", "Clashes", "Ambush", "Mr", "Mrs", "Ms", "Dr", "COVID", "Covid", "Internet", "Sunni", "Shia", "Shiite", "Least", "Home", "Work", "School", "Breaking", "Update", "Updated",
            "Live", "Urgent", "Correction", "Exclusive", "Developing", "Summary", "Overview", "Location", "Status", "Results", "Timeline", "Orthodox", "Catholic", "Baptist", "Anglican", "Methodist",
            "Coptic", "Pentecostal", "Buddhist", "Protestant", "Evangelical", "Ahmadi", "Sufi", "Sikh", "Lutheran");
    }

    private static void Nouns(LexiconBuilder words, PlaceTerm term, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.PlaceNoun, PlaceTerm = term }, forms);

    private static void Adjectives(LexiconBuilder words, PlaceTerm term, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.Adjective, PlaceTerm = term }, forms);
}
