namespace ConflictClaims.Lexicons;

/// <summary>Armed groups, armies under their own name, peoples and faiths.</summary>
internal static partial class PartyWords
{
    private static void AddGroups(LexiconBuilder words)
    {
        foreach (var (name, forms) in ArmedGroups)
        {
            words.AddAll(new Lexeme("") { Classes = WordClass.ArmedGroup, Party = name, Status = VictimStatus.ArmedGroup }, forms);
        }

        foreach (var (name, forms) in CapitalisedGroups)
        {
            words.AddAll(new Lexeme("") { CapitalClasses = WordClass.ArmedGroup, Party = name, Status = VictimStatus.ArmedGroup }, forms);
        }

        foreach (var (name, forms) in GroupMembers)
        {
            words.AddAll(
                new Lexeme("") { CapitalClasses = WordClass.ArmedGroup | WordClass.Person | WordClass.Plural, Party = name, Status = VictimStatus.ArmedGroup }, forms);
        }

        foreach (var (name, acronyms) in GroupAcronyms) Acronym(words, name, WordClass.ArmedGroup, VictimStatus.ArmedGroup, acronyms);
        foreach (var (country, forms) in Armies)
        {
            words.AddAll(new Lexeme("") { CapitalClasses = WordClass.ArmedGroup, Party = country, Status = VictimStatus.Military }, forms);
        }

        foreach (var (country, acronyms) in ArmyAcronyms) Acronym(words, country, WordClass.ArmedGroup, VictimStatus.Military, acronyms);
    }

    private static void AddPeoples(LexiconBuilder words)
    {
        foreach (var (name, adjectives) in Peoples) Named(words, name, WordClass.People, adjectives);
        foreach (var (name, one, people) in Communities)
        {
            Named(words, name, WordClass.People, one);
            Named(words, name, WordClass.People | WordClass.Person | WordClass.Plural, people);
        }
    }

    /// <summary>Names that no common word shares; Arabic articles are often written small.</summary>
    private static readonly (string Name, string[] Forms)[] ArmedGroups =
    [
        ("Hamas", ["Hamas", "al Qassam Brigades", "Qassam Brigades", "Izz ad Din al Qassam Brigades"]),
        ("Hezbollah", ["Hezbollah", "Hizbollah", "Hizbullah", "Hizballah"]),
        ("Islamic State", ["Islamic State", "Islamic State group", "so called Islamic State", "Daesh", "Da'esh", "Islamic State of Iraq and the Levant", "Islamic State of Iraq and Syria"]),
        ("Islamic State West Africa Province", ["Islamic State West Africa Province", "Islamic State in West Africa"]),
        ("Islamic State Sahel Province", ["Islamic State Sahel Province", "Islamic State in the Greater Sahara"]),
        ("Islamic State Khorasan", ["Islamic State Khorasan", "Islamic State Khorasan Province"]),
        ("al-Qaeda", ["al Qaeda", "al Qaida", "al Qa'ida", "Qaeda"]), ("al-Qaeda in the Islamic Maghreb", ["al Qaeda in the Islamic Maghreb"]),
        ("al-Qaeda in the Arabian Peninsula", ["al Qaeda in the Arabian Peninsula"]), ("al-Nusra Front", ["al Nusra Front", "Nusra Front", "Jabhat al Nusra"]),
        ("al-Shabaab", ["al Shabaab", "al Shabab", "Shebab", "Shabaab", "Harakat al Shabaab"]), ("Boko Haram", ["Boko Haram"]), ("Ansaru", ["Ansaru"]),
        ("JNIM", ["Jama'at Nasr al Islam wal Muslimin", "Group to Support Islam and Muslims"]), ("Ansar Dine", ["Ansar Dine", "Ansar ul Islam", "Ansarul Islam"]),
        ("Katiba Macina", ["Katiba Macina", "Macina Liberation Front"]), ("Rapid Support Forces", ["Rapid Support Forces", "Rapid Support Force"]),
        ("Janjaweed", ["Janjaweed", "Janjawid"]), ("Wagner", ["Wagner Group", "Wagner mercenaries", "Wagner fighters", "Africa Corps"]),
        ("Taliban", ["Taliban", "Taleban", "Afghan Taliban"]), ("Pakistani Taliban", ["Pakistani Taliban", "Tehrik i Taliban Pakistan", "Tehreek e Taliban Pakistan"]),
        ("Haqqani network", ["Haqqani network"]), ("Lashkar-e-Taiba", ["Lashkar e Taiba", "Lashkar e Tayyiba"]), ("Jaish-e-Mohammed", ["Jaish e Mohammed", "Jaish e Mohammad"]),
        ("Lashkar-e-Jhangvi", ["Lashkar e Jhangvi"]), ("Hizbul Mujahideen", ["Hizbul Mujahideen"]), ("Balochistan Liberation Army", ["Balochistan Liberation Army", "Baloch Liberation Army"]),
        ("Kurdistan Workers' Party", ["Kurdistan Workers' Party", "Kurdistan Workers Party"]), ("People's Protection Units", ["People's Protection Units", "Kurdish People's Protection Units"]),
        ("Syrian Democratic Forces", ["Syrian Democratic Forces", "Democratic Forces of Syria"]), ("Free Syrian Army", ["Free Syrian Army"]), ("Syrian National Army", ["Syrian National Army"]),
        ("Hayat Tahrir al-Sham", ["Hayat Tahrir al Sham", "Tahrir al Sham"]), ("Ahrar al-Sham", ["Ahrar al Sham"]), ("Peshmerga", ["Peshmerga", "Kurdish peshmerga"]),
        ("Popular Mobilization Forces", ["Popular Mobilization Forces", "Popular Mobilisation Forces", "Hashd al Shaabi"]), ("Kataib Hezbollah", ["Kataib Hezbollah", "Kata'ib Hezbollah"]),
        ("Palestinian Islamic Jihad", ["Palestinian Islamic Jihad", "Islamic Jihad"]), ("al-Aqsa Martyrs' Brigades", ["al Aqsa Martyrs' Brigades", "al Aqsa Martyrs Brigades"]),
        ("M23", ["March 23 Movement", "M23"]), ("Allied Democratic Forces", ["Allied Democratic Forces"]), ("Lord's Resistance Army", ["Lord's Resistance Army", "Lords Resistance Army"]),
        ("Mai-Mai", ["Mai Mai", "Mayi Mayi", "Mai Mai Yakutumba"]), ("Wazalendo", ["Wazalendo"]), ("CODECO", ["Cooperative for the Development of Congo"]),
        ("Interahamwe", ["Interahamwe"]), ("Seleka", ["Seleka", "Séléka"]), ("Anti-Balaka", ["Anti Balaka"]), ("Sudan People's Liberation Movement-North", ["SPLM N", "Sudan People's Liberation Movement North"]),
        ("Oromo Liberation Army", ["Oromo Liberation Army", "OLA Shene"]), ("Fano", ["Fano militia", "Fano militiamen", "Fano fighters"]), ("Tigray People's Liberation Front", ["Tigray People's Liberation Front"]),
        ("White Army", ["White Army"]), ("Ambazonia", ["Ambazonia Defence Forces", "Amba Boys", "Ambazonian", "Ambazonian separatists"]),
        ("Revolutionary Armed Forces of Colombia", ["Revolutionary Armed Forces of Colombia"]), ("National Liberation Army", ["National Liberation Army"]), ("Shining Path", ["Shining Path", "Sendero Luminoso"]),
        ("Clan del Golfo", ["Clan del Golfo", "Gulf Clan"]), ("Jalisco New Generation Cartel", ["Jalisco New Generation Cartel", "Jalisco cartel"]), ("Sinaloa Cartel", ["Sinaloa Cartel"]),
        ("Gulf Cartel", ["Gulf Cartel"]), ("Zetas", ["Los Zetas"]), ("Mara Salvatrucha", ["Mara Salvatrucha"]), ("Barrio 18", ["Barrio 18", "18th Street gang"]), ("Tren de Aragua", ["Tren de Aragua"]),
        ("Liberation Tigers of Tamil Eelam", ["Liberation Tigers of Tamil Eelam"]), ("New People's Army", ["New People's Army"]), ("Abu Sayyaf", ["Abu Sayyaf"]), ("Moro Islamic Liberation Front", ["Moro Islamic Liberation Front"]),
        ("Arakan Army", ["Arakan Army"]), ("Kachin Independence Army", ["Kachin Independence Army"]), ("Karen National Union", ["Karen National Union"]), ("Karen National Liberation Army", ["Karen National Liberation Army"]),
        ("Ta'ang National Liberation Army", ["Ta'ang National Liberation Army"]), ("People's Defence Force", ["People's Defence Force", "People's Defence Forces", "People's Defense Force", "People's Defense Forces"]),
        ("Arakan Rohingya Salvation Army", ["Arakan Rohingya Salvation Army"]), ("Houthis", ["Ansar Allah", "Ansarullah"]), ("Southern Transitional Council", ["Southern Transitional Council"]),
        ("Donetsk People's Republic", ["Donetsk People's Republic"]), ("Luhansk People's Republic", ["Luhansk People's Republic"]), ("Azov", ["Azov Regiment", "Azov Brigade", "Azov Battalion"]),
        ("Irish Republican Army", ["Irish Republican Army"]), ("Khmer Rouge", ["Khmer Rouge"]), ("Viet Cong", ["Viet Cong", "Vietcong"]), ("Naxalites", ["Naxalite", "Naxal"]),
        ("Libyan National Army", ["Libyan National Army"]), ("Renamo", ["Renamo"]), ("Unita", ["Unita"]), ("Kamwina Nsapu", ["Kamwina Nsapu"]), ("Viv Ansanm", ["Viv Ansanm"]),
        ("National Resistance Front of Afghanistan", ["National Resistance Front"]), ("Red Army Faction", ["Red Army Faction"]), ("Nduma Defence of Congo", ["Nduma Defence of Congo"]),
    ];

    private static readonly (string Name, string[] Forms)[] CapitalisedGroups =
    [
        ("Wagner", ["Wagner"]), ("Houthis", ["Houthi", "Huthi"]), ("Zetas", ["Zetas"]), ("Liberation Tigers of Tamil Eelam", ["Tamil Tiger"]), ("Fano", ["Fano"]), ("Azov", ["Azov"]), ("Maoists", ["Maoist"]),
    ];

    private static readonly (string Name, string[] Forms)[] GroupMembers =
    [
        ("Houthis", ["Houthis", "Huthis"]), ("Liberation Tigers of Tamil Eelam", ["Tamil Tigers"]), ("Maoists", ["Maoists"]), ("Naxalites", ["Naxalites", "Naxals"]),
    ];

    private static readonly (string Name, string[] Forms)[] GroupAcronyms =
    [
        ("Islamic State", ["IS", "ISIS", "ISIL"]), ("Islamic State West Africa Province", ["ISWAP"]), ("Islamic State Khorasan", ["ISKP", "ISIS K", "IS K"]), ("Islamic State Sahel Province", ["ISGS", "ISSP"]),
        ("JNIM", ["JNIM", "GSIM"]), ("al-Qaeda in the Islamic Maghreb", ["AQIM"]), ("al-Qaeda in the Arabian Peninsula", ["AQAP"]), ("Rapid Support Forces", ["RSF"]),
        ("Pakistani Taliban", ["TTP"]), ("Balochistan Liberation Army", ["BLA"]), ("Kurdistan Workers' Party", ["PKK"]), ("People's Protection Units", ["YPG", "YPJ"]), ("Syrian Democratic Forces", ["SDF"]),
        ("Hayat Tahrir al-Sham", ["HTS"]), ("Free Syrian Army", ["FSA"]), ("Palestinian Islamic Jihad", ["PIJ"]), ("Allied Democratic Forces", ["ADF"]), ("Lord's Resistance Army", ["LRA"]),
        ("FDLR", ["FDLR"]), ("CODECO", ["CODECO"]), ("Oromo Liberation Army", ["OLA"]), ("Tigray People's Liberation Front", ["TPLF"]), ("Revolutionary Armed Forces of Colombia", ["FARC"]),
        ("National Liberation Army", ["ELN"]), ("Jalisco New Generation Cartel", ["CJNG"]), ("Mara Salvatrucha", ["MS 13"]), ("Liberation Tigers of Tamil Eelam", ["LTTE"]), ("New People's Army", ["NPA"]),
        ("Moro Islamic Liberation Front", ["MILF"]), ("Arakan Army", ["AA"]), ("Karen National Liberation Army", ["KNLA"]), ("Karen National Union", ["KNU"]),
        ("Ta'ang National Liberation Army", ["TNLA"]), ("People's Defence Force", ["PDF", "PDFs"]), ("Arakan Rohingya Salvation Army", ["ARSA"]), ("Irish Republican Army", ["IRA"]), ("Libyan National Army", ["LNA"]),
        ("Popular Mobilization Forces", ["PMF", "PMU"]), ("Lashkar-e-Taiba", ["LeT"]), ("Southern Transitional Council", ["STC"]), ("Sudan People's Liberation Movement-North", ["SPLM"]), ("ETA", ["ETA"]),
        ("Indigenous People of Biafra", ["IPOB"]), ("Volunteers for the Defence of the Homeland", ["VDP", "VDPs"]), ("Civilian Joint Task Force", ["CJTF"]),
    ];

    private static readonly (string Country, string[] Forms)[] Armies =
    [
        ("Israel", ["Israel Defense Forces", "Israel Defence Forces", "Israeli Defense Forces", "Israeli Defence Forces"]), ("Sudan", ["Sudanese Armed Forces", "Sudan Armed Forces"]),
        ("Iran", ["Revolutionary Guard", "Revolutionary Guards", "Islamic Revolutionary Guard Corps", "Quds Force"]), ("Myanmar", ["Tatmadaw", "Myanmar junta"]), ("Russia", ["Red Army", "Rosgvardia"]),
        ("China", ["People's Liberation Army"]), ("Democratic Republic of the Congo", ["Armed Forces of the Democratic Republic of the Congo"]), ("Syria", ["Syrian Arab Army"]),
    ];

    private static readonly (string Country, string[] Acronyms)[] ArmyAcronyms =
    [
        ("Israel", ["IDF"]), ("Sudan", ["SAF"]), ("Iran", ["IRGC"]), ("Democratic Republic of the Congo", ["FARDC"]), ("Uganda", ["UPDF"]), ("Kenya", ["KDF"]), ("Ethiopia", ["ENDF"]), ("Ukraine", ["AFU", "ZSU"]),
        ("South Sudan", ["SSPDF", "SPLA"]), ("Mali", ["FAMa"]), ("China", ["PLA"]), ("Rwanda", ["RDF"]), ("Somalia", ["SNA"]),
    ];

    /// <summary>Ethnic and religious groups whose name is adjective, one and many alike.</summary>
    private static readonly (string Name, string[] Forms)[] Peoples =
    [
        ("Fulani", ["Fulani", "Fulbe", "Peul", "Peulh"]), ("Rohingya", ["Rohingya"]), ("Hausa", ["Hausa"]), ("Igbo", ["Igbo"]), ("Yoruba", ["Yoruba"]), ("Dinka", ["Dinka"]), ("Nuer", ["Nuer"]), ("Murle", ["Murle"]),
        ("Shilluk", ["Shilluk"]), ("Masalit", ["Masalit"]), ("Zaghawa", ["Zaghawa"]), ("Fur", ["Fur people"]), ("Hema", ["Hema"]), ("Lendu", ["Lendu"]), ("Banyamulenge", ["Banyamulenge"]), ("Twa", ["Twa"]), ("Kanuri", ["Kanuri"]),
        ("Tiv", ["Tiv"]), ("Jukun", ["Jukun"]), ("Berom", ["Berom"]), ("Dogon", ["Dogon"]), ("Bambara", ["Bambara"]), ("Mossi", ["Mossi"]), ("Songhai", ["Songhai"]), ("Oromo", ["Oromo"]), ("Amhara", ["Amhara"]), ("Afar", ["Afar"]),
        ("Gumuz", ["Gumuz"]), ("Anuak", ["Anuak", "Anyuak"]), ("Turkana", ["Turkana"]), ("Pokot", ["Pokot"]), ("Samburu", ["Samburu"]), ("Misseriya", ["Misseriya"]), ("Rizeigat", ["Rizeigat"]), ("Kachin", ["Kachin"]),
        ("Karen", ["Karen"]), ("Kurds", ["Kurdish"]), ("Jews", ["Jewish"]), ("Shia", ["Shia", "Shi'a", "Shi'i"]), ("Roma", ["Roma"]), ("Pashtuns", ["Pashto"]), ("Baloch", ["Baloch"]), ("Lhotshampa", ["Lhotshampa"]), ("Meitei", ["Meitei"]),
        ("Catholics", ["Roman Catholic"]), ("Ndebele", ["Ndebele"]), ("Kikuyu", ["Kikuyu"]), ("Luo", ["Luo"]), ("Maasai", ["Maasai", "Masai"]), ("Moro", ["Moro"]), ("Lumad", ["Lumad"]), ("Mapuche", ["Mapuche"]), ("Maya", ["Mayan"]),
    ];

    /// <summary>Groups with a plural of their own: name, adjective or one, several.</summary>
    private static readonly (string Name, string One, string People)[] Communities =
    [
        ("Kurds", "Kurd", "Kurds"), ("Tuareg", "Tuareg", "Tuaregs"), ("Yazidis", "Yazidi", "Yazidis"), ("Yazidis", "Yezidi", "Yezidis"), ("Hazaras", "Hazara", "Hazaras"), ("Uyghurs", "Uyghur", "Uyghurs"), ("Uyghurs", "Uighur", "Uighurs"),
        ("Shia", "Shiite", "Shiites"), ("Shia", "Shi'ite", "Shi'ites"), ("Shia", "Shia Muslim", "Shias"), ("Sunnis", "Sunni", "Sunnis"), ("Sunnis", "Sunni Muslim", "Sunni Muslims"), ("Alawites", "Alawite", "Alawites"), ("Druze", "Druze", "Druzes"),
        ("Christians", "Christian", "Christians"), ("Muslims", "Muslim", "Muslims"), ("Jews", "Jew", "Jews"), ("Hindus", "Hindu", "Hindus"), ("Sikhs", "Sikh", "Sikhs"), ("Buddhists", "Buddhist", "Buddhists"), ("Copts", "Copt", "Copts"),
        ("Copts", "Coptic", "Coptic Christians"), ("Catholics", "Catholic", "Catholics"), ("Protestants", "Protestant", "Protestants"), ("Ahmadis", "Ahmadi", "Ahmadis"), ("Ismailis", "Ismaili", "Ismailis"), ("Sufis", "Sufi", "Sufis"),
        ("Hutu", "Hutu", "Hutus"), ("Tutsi", "Tutsi", "Tutsis"), ("Tigrayans", "Tigrayan", "Tigrayans"), ("Amhara", "Amharan", "Amharas"), ("Arabs", "Arab", "Arabs"), ("Berbers", "Berber", "Berbers"),
        ("Bedouin", "Bedouin", "Bedouins"), ("Turkmens", "Turkoman", "Turkomans"), ("Assyrians", "Assyrian", "Assyrians"), ("Pashtuns", "Pashtun", "Pashtuns"), ("Tamils", "Tamil", "Tamils"), ("Sinhalese", "Sinhala", "Sinhalas"),
        ("Serbs", "Serb", "Serbs"), ("Croats", "Croat", "Croats"), ("Bosniaks", "Bosniak", "Bosniaks"), ("Fulani", "Fula", "Fulanis"), ("Kukis", "Kuki", "Kukis"), ("Meitei", "Meetei", "Meiteis"), ("Tibetans", "Tibetan", "Tibetans"),
        ("Darfuris", "Darfuri", "Darfuris"), ("Nuba", "Nuba", "Nubas"), ("Baloch", "Baluch", "Balochis"), ("Kashmiris", "Kashmiri", "Kashmiris"), ("Ossetians", "Ossetian", "Ossetians"), ("Ingush", "Ingush", "Ingushes"), ("Africans", "African", "Africans"),
        ("Europeans", "European", "Europeans"), ("Westerners", "Westerner", "Westerners"), ("Asians", "Asian", "Asians"),
    ];
}
