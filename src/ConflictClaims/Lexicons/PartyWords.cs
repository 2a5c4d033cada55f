namespace ConflictClaims.Lexicons;

/// <summary>Countries, demonyms, capitals, armed groups, peoples.</summary>
internal static partial class PartyWords
{
    private const WordClass Nationals = WordClass.Demonym | WordClass.Person | WordClass.Plural;
    private const WordClass OneNational = WordClass.Demonym | WordClass.Person;

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (country, adjective, people) in Countries)
        {
            Named(words, country, WordClass.Country, country);
            Named(words, country, WordClass.Demonym, adjective);
            if (people.Length > 0) Named(words, country, Nationals, people);
        }

        foreach (var (country, aliases) in Aliases) Named(words, country, WordClass.Country, aliases);
        foreach (var (country, one, people) in OtherNationals)
        {
            Named(words, country, OneNational, one);
            Named(words, country, Nationals, people);
        }

        foreach (var (country, adjectives) in OtherAdjectives) Named(words, country, WordClass.Demonym, adjectives);
        foreach (var (country, capitals) in Capitals) Named(words, country, WordClass.Capital, capitals);
        foreach (var (country, acronyms) in Acronyms) Acronym(words, country, WordClass.Country, VictimStatus.Unknown, acronyms);
        AddPeoples(words);
        AddGroups(words);
    }

    /// <summary>Names of countries are often common words in lower case ("turkey", "polish"): the class holds with a capital only.</summary>
    private static void Named(LexiconBuilder words, string party, WordClass classes, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { CapitalClasses = classes, Party = party }, forms);

    /// <summary>"US" and "IS" are "us" and "is" unless written in capitals.</summary>
    private static void Acronym(LexiconBuilder words, string party, WordClass classes, VictimStatus status, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { UpperClasses = classes, Party = party, Status = status }, forms);

    /// <summary>Country, adjective, its people in the plural (empty where the adjective serves for them).</summary>
    private static readonly (string Country, string Adjective, string People)[] Countries =
    [
        ("Afghanistan", "Afghan", "Afghans"), ("Albania", "Albanian", "Albanians"), ("Algeria", "Algerian", "Algerians"),
        ("Andorra", "Andorran", "Andorrans"), ("Angola", "Angolan", "Angolans"), ("Argentina", "Argentine", "Argentines"),
        ("Armenia", "Armenian", "Armenians"), ("Australia", "Australian", "Australians"), ("Austria", "Austrian", "Austrians"),
        ("Azerbaijan", "Azerbaijani", "Azerbaijanis"), ("Bahamas", "Bahamian", "Bahamians"), ("Bahrain", "Bahraini", "Bahrainis"),
        ("Bangladesh", "Bangladeshi", "Bangladeshis"), ("Barbados", "Barbadian", "Barbadians"), ("Belarus", "Belarusian", "Belarusians"),
        ("Belgium", "Belgian", "Belgians"), ("Belize", "Belizean", "Belizeans"), ("Benin", "Beninese", ""), ("Bhutan", "Bhutanese", ""),
        ("Bolivia", "Bolivian", "Bolivians"), ("Bosnia and Herzegovina", "Bosnian", "Bosnians"), ("Botswana", "Botswanan", "Botswanans"),
        ("Brazil", "Brazilian", "Brazilians"), ("Brunei", "Bruneian", "Bruneians"), ("Bulgaria", "Bulgarian", "Bulgarians"),
        ("Burkina Faso", "Burkinabe", ""), ("Burundi", "Burundian", "Burundians"), ("Cambodia", "Cambodian", "Cambodians"),
        ("Cameroon", "Cameroonian", "Cameroonians"), ("Canada", "Canadian", "Canadians"), ("Cape Verde", "Cape Verdean", "Cape Verdeans"),
        ("Central African Republic", "Central African", "Central Africans"), ("Chad", "Chadian", "Chadians"), ("Chile", "Chilean", "Chileans"),
        ("China", "Chinese", ""), ("Colombia", "Colombian", "Colombians"), ("Comoros", "Comorian", "Comorians"),
        ("Costa Rica", "Costa Rican", "Costa Ricans"), ("Croatia", "Croatian", "Croatians"), ("Cuba", "Cuban", "Cubans"),
        ("Cyprus", "Cypriot", "Cypriots"), ("Czech Republic", "Czech", "Czechs"), ("Democratic Republic of the Congo", "Congolese", ""),
        ("Denmark", "Danish", "Danes"), ("Djibouti", "Djiboutian", "Djiboutians"), ("Dominican Republic", "Dominican", "Dominicans"),
        ("East Timor", "Timorese", ""), ("Ecuador", "Ecuadorian", "Ecuadorians"), ("Egypt", "Egyptian", "Egyptians"),
        ("El Salvador", "Salvadoran", "Salvadorans"), ("Equatorial Guinea", "Equatoguinean", "Equatoguineans"), ("Eritrea", "Eritrean", "Eritreans"),
        ("Estonia", "Estonian", "Estonians"), ("Eswatini", "Swazi", "Swazis"), ("Ethiopia", "Ethiopian", "Ethiopians"), ("Fiji", "Fijian", "Fijians"),
        ("Finland", "Finnish", "Finns"), ("France", "French", ""), ("Gabon", "Gabonese", ""), ("Gambia", "Gambian", "Gambians"),
        ("Georgia", "Georgian", "Georgians"), ("Germany", "German", "Germans"), ("Ghana", "Ghanaian", "Ghanaians"), ("Greece", "Greek", "Greeks"),
        ("Guatemala", "Guatemalan", "Guatemalans"), ("Guinea", "Guinean", "Guineans"), ("Guyana", "Guyanese", ""), ("Haiti", "Haitian", "Haitians"),
        ("Honduras", "Honduran", "Hondurans"), ("Hungary", "Hungarian", "Hungarians"), ("Iceland", "Icelandic", "Icelanders"),
        ("India", "Indian", "Indians"), ("Indonesia", "Indonesian", "Indonesians"), ("Iran", "Iranian", "Iranians"), ("Iraq", "Iraqi", "Iraqis"),
        ("Ireland", "Irish", ""), ("Israel", "Israeli", "Israelis"), ("Italy", "Italian", "Italians"), ("Ivory Coast", "Ivorian", "Ivorians"),
        ("Jamaica", "Jamaican", "Jamaicans"), ("Japan", "Japanese", ""), ("Jordan", "Jordanian", "Jordanians"), ("Kazakhstan", "Kazakh", "Kazakhs"),
        ("Kenya", "Kenyan", "Kenyans"), ("Kosovo", "Kosovar", "Kosovars"), ("Kuwait", "Kuwaiti", "Kuwaitis"), ("Kyrgyzstan", "Kyrgyz", ""),
        ("Laos", "Laotian", "Laotians"), ("Latvia", "Latvian", "Latvians"), ("Lebanon", "Lebanese", ""), ("Lesotho", "Basotho", ""),
        ("Liberia", "Liberian", "Liberians"), ("Libya", "Libyan", "Libyans"), ("Lithuania", "Lithuanian", "Lithuanians"),
        ("Luxembourg", "Luxembourgish", "Luxembourgers"), ("Madagascar", "Malagasy", ""), ("Malawi", "Malawian", "Malawians"),
        ("Malaysia", "Malaysian", "Malaysians"), ("Maldives", "Maldivian", "Maldivians"), ("Mali", "Malian", "Malians"), ("Malta", "Maltese", ""),
        ("Mauritania", "Mauritanian", "Mauritanians"), ("Mauritius", "Mauritian", "Mauritians"), ("Mexico", "Mexican", "Mexicans"),
        ("Moldova", "Moldovan", "Moldovans"), ("Mongolia", "Mongolian", "Mongolians"), ("Montenegro", "Montenegrin", "Montenegrins"),
        ("Morocco", "Moroccan", "Moroccans"), ("Mozambique", "Mozambican", "Mozambicans"), ("Myanmar", "Burmese", ""),
        ("Namibia", "Namibian", "Namibians"), ("Nepal", "Nepalese", "Nepalis"), ("Netherlands", "Dutch", ""), ("New Zealand", "New Zealander", "New Zealanders"),
        ("Nicaragua", "Nicaraguan", "Nicaraguans"), ("Niger", "Nigerien", "Nigeriens"), ("Nigeria", "Nigerian", "Nigerians"),
        ("North Korea", "North Korean", "North Koreans"), ("North Macedonia", "Macedonian", "Macedonians"), ("Norway", "Norwegian", "Norwegians"),
        ("Oman", "Omani", "Omanis"), ("Pakistan", "Pakistani", "Pakistanis"), ("Palestine", "Palestinian", "Palestinians"),
        ("Panama", "Panamanian", "Panamanians"), ("Papua New Guinea", "Papuan", "Papuans"), ("Paraguay", "Paraguayan", "Paraguayans"),
        ("Peru", "Peruvian", "Peruvians"), ("Philippines", "Philippine", "Filipinos"), ("Poland", "Polish", "Poles"), ("Portugal", "Portuguese", ""),
        ("Qatar", "Qatari", "Qataris"), ("Romania", "Romanian", "Romanians"),
        ("Russia", "Russian", "Russians"), ("Rwanda", "Rwandan", "Rwandans"), ("Saudi Arabia", "Saudi", "Saudis"),
        ("Senegal", "Senegalese", ""), ("Serbia", "Serbian", "Serbians"), ("Sierra Leone", "Sierra Leonean", "Sierra Leoneans"),
        ("Singapore", "Singaporean", "Singaporeans"), ("Slovakia", "Slovak", "Slovaks"), ("Slovenia", "Slovenian", "Slovenians"),
        ("Solomon Islands", "Solomon Islander", "Solomon Islanders"), ("Somalia", "Somali", "Somalis"), ("Somaliland", "Somalilander", "Somalilanders"),
        ("South Africa", "South African", "South Africans"), ("South Korea", "South Korean", "South Koreans"), ("South Sudan", "South Sudanese", ""),
        ("Spain", "Spanish", "Spaniards"), ("Sri Lanka", "Sri Lankan", "Sri Lankans"), ("Sudan", "Sudanese", ""), ("Suriname", "Surinamese", ""),
        ("Sweden", "Swedish", "Swedes"), ("Switzerland", "Swiss", ""), ("Syria", "Syrian", "Syrians"), ("Taiwan", "Taiwanese", ""),
        ("Tajikistan", "Tajik", "Tajiks"), ("Tanzania", "Tanzanian", "Tanzanians"), ("Thailand", "Thai", "Thais"), ("Togo", "Togolese", ""),
        ("Trinidad and Tobago", "Trinidadian", "Trinidadians"), ("Tunisia", "Tunisian", "Tunisians"), ("Turkey", "Turkish", "Turks"),
        ("Turkmenistan", "Turkmen", "Turkmens"), ("Uganda", "Ugandan", "Ugandans"), ("Ukraine", "Ukrainian", "Ukrainians"),
        ("United Arab Emirates", "Emirati", "Emiratis"), ("United Kingdom", "British", "Britons"), ("United States", "American", "Americans"),
        ("Uruguay", "Uruguayan", "Uruguayans"), ("Uzbekistan", "Uzbek", "Uzbeks"), ("Venezuela", "Venezuelan", "Venezuelans"),
        ("Vietnam", "Vietnamese", ""), ("Western Sahara", "Sahrawi", "Sahrawis"), ("Yemen", "Yemeni", "Yemenis"),
        ("Zambia", "Zambian", "Zambians"), ("Zimbabwe", "Zimbabwean", "Zimbabweans"),
        ("Abkhazia", "Abkhaz", "Abkhazians"), ("Puntland", "Puntlander", "Puntlanders"), ("Soviet Union", "Soviet", "Soviets"),
        ("Yugoslavia", "Yugoslav", "Yugoslavs"), ("Chechnya", "Chechen", "Chechens"), ("South Ossetia", "South Ossetian", "South Ossetians"),
    ];

    private static readonly (string Country, string[] Aliases)[] Aliases =
    [
        ("Bosnia and Herzegovina", ["Bosnia"]), ("Burkina Faso", ["Burkina"]), ("Cape Verde", ["Cabo Verde"]), ("Czech Republic", ["Czechia"]),
        ("Democratic Republic of the Congo", ["Democratic Republic of Congo", "DR Congo", "D.R. Congo", "Congo", "Congo Kinshasa", "Zaire"]),
        ("East Timor", ["Timor Leste"]), ("Eswatini", ["Swaziland"]), ("Gambia", ["The Gambia"]), ("Guinea", ["Guinea Conakry"]),
        ("Ivory Coast", ["Cote d'Ivoire", "Côte d'Ivoire"]), ("Kyrgyzstan", ["Kyrgyz Republic"]), ("Guinea-Bissau", ["Guinea Bissau"]), ("Myanmar", ["Burma"]),
        ("Netherlands", ["Holland"]), ("North Korea", ["Democratic People's Republic of Korea"]), ("North Macedonia", ["Macedonia"]),
        ("Republic of the Congo", ["Republic of Congo", "Congo Republic", "Congo Brazzaville"]), ("Russia", ["Russian Federation"]),
        ("Slovakia", ["Slovak Republic"]), ("South Korea", ["Republic of Korea"]), ("Soviet Union", ["Soviet Russia"]), ("Sri Lanka", ["Ceylon"]),
        ("Syria", ["Syrian Arab Republic"]), ("Turkey", ["Türkiye", "Turkiye"]), ("Western Sahara", ["Sahrawi Republic"]),
        ("United Arab Emirates", ["Emirates"]), ("China", ["People's Republic of China", "Communist China"]),
        ("United Kingdom", ["Britain", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"]),
        ("United States", ["United States of America", "America"]), ("Vietnam", ["Viet Nam"]), ("Palestine", ["Palestinian Authority"]),
    ];

    private static readonly (string Country, string[] Acronyms)[] Acronyms =
    [
        ("United States", ["US", "U.S.", "USA", "U.S.A."]), ("United Kingdom", ["UK", "U.K.", "GB"]), ("United Arab Emirates", ["UAE", "U.A.E."]),
        ("North Korea", ["DPRK", "D.P.R.K."]), ("South Korea", ["ROK"]), ("China", ["PRC"]), ("Soviet Union", ["USSR", "U.S.S.R."]),
        ("Democratic Republic of the Congo", ["DRC", "D.R.C."]), ("Central African Republic", ["CAR"]), ("Saudi Arabia", ["KSA"]),
    ];

    /// <summary>Nouns for one and for several nationals where they differ from the adjective.</summary>
    private static readonly (string Country, string One, string People)[] OtherNationals =
    [
        ("United Kingdom", "Briton", "Brits"), ("Spain", "Spaniard", "Spaniards"), ("Poland", "Pole", "Poles"), ("Denmark", "Dane", "Danes"),
        ("Finland", "Finn", "Finns"), ("Sweden", "Swede", "Swedes"), ("Turkey", "Turk", "Turks"), ("Philippines", "Filipino", "Filipinos"),
        ("Philippines", "Filipina", "Filipinas"), ("United Kingdom", "Englishman", "Englishmen"), ("United Kingdom", "Scot", "Scots"),
        ("France", "Frenchman", "Frenchmen"), ("France", "Frenchwoman", "Frenchwomen"), ("Ireland", "Irishman", "Irishmen"),
        ("Netherlands", "Dutchman", "Dutchmen"), ("United Kingdom", "Scotsman", "Scotsmen"), ("United Kingdom", "Welshman", "Welshmen"),
        ("Argentina", "Argentinian", "Argentinians"), ("Bangladesh", "Bengali", "Bengalis"), ("Nepal", "Nepali", "Nepalis"),
        ("Palestine", "Gazan", "Gazans"), ("Palestine", "West Banker", "West Bankers"), ("Ivory Coast", "Ivoirian", "Ivoirians"),
        ("Moldova", "Transnistrian", "Transnistrians"), ("Myanmar", "Burman", "Burmans"), ("Kosovo", "Kosovan", "Kosovans"),
        ("El Salvador", "Salvadorean", "Salvadoreans"), ("Slovenia", "Slovene", "Slovenes"), ("Madagascar", "Madagascan", "Madagascans"),
        ("Ecuador", "Ecuadorean", "Ecuadoreans"), ("Belarus", "Belarussian", "Belarussians"), ("Ukraine", "Crimean", "Crimeans"),
        ("Iceland", "Icelander", "Icelanders"), ("Luxembourg", "Luxembourger", "Luxembourgers"),
        ("Russia", "Muscovite", "Muscovites"), ("Guinea-Bissau", "Bissau Guinean", "Bissau Guineans"),
    ];

    private static readonly (string Country, string[] Adjectives)[] OtherAdjectives =
    [
        ("United Kingdom", ["English", "Scottish", "Welsh", "Northern Irish"]), ("Burkina Faso", ["Burkinabè", "Burkinabé"]),
        ("Democratic Republic of the Congo", ["Zairean"]), ("Azerbaijan", ["Azeri"]), ("United States", ["US American"]),
        ("North Korea", ["N Korean", "N. Korean"]), ("South Korea", ["S Korean", "S. Korean"]),
    ];

    /// <summary>Capitals and seats of government that stand for their government.</summary>
    private static readonly (string Country, string[] Capitals)[] Capitals =
    [
        ("Afghanistan", ["Kabul"]), ("Albania", ["Tirana"]), ("Algeria", ["Algiers"]), ("Angola", ["Luanda"]), ("Argentina", ["Buenos Aires"]),
        ("Armenia", ["Yerevan"]), ("Australia", ["Canberra"]), ("Austria", ["Vienna"]), ("Azerbaijan", ["Baku"]), ("Bahrain", ["Manama"]),
        ("Bangladesh", ["Dhaka"]), ("Belarus", ["Minsk"]), ("Belgium", ["Brussels"]), ("Bolivia", ["La Paz"]), ("Bosnia and Herzegovina", ["Sarajevo"]),
        ("Botswana", ["Gaborone"]), ("Brazil", ["Brasilia", "Brasília"]), ("Bulgaria", ["Sofia"]), ("Burkina Faso", ["Ouagadougou"]),
        ("Burundi", ["Bujumbura", "Gitega"]), ("Cambodia", ["Phnom Penh"]), ("Cameroon", ["Yaounde", "Yaoundé"]), ("Canada", ["Ottawa"]),
        ("Central African Republic", ["Bangui"]), ("Chad", ["N'Djamena", "Ndjamena"]), ("Chile", ["Santiago"]), ("China", ["Beijing"]),
        ("Colombia", ["Bogota", "Bogotá"]), ("Croatia", ["Zagreb"]), ("Cuba", ["Havana"]), ("Cyprus", ["Nicosia"]), ("Czech Republic", ["Prague"]),
        ("Democratic Republic of the Congo", ["Kinshasa"]), ("Denmark", ["Copenhagen"]), ("Dominican Republic", ["Santo Domingo"]),
        ("Ecuador", ["Quito"]), ("Egypt", ["Cairo"]), ("El Salvador", ["San Salvador"]), ("Eritrea", ["Asmara"]), ("Estonia", ["Tallinn"]),
        ("Ethiopia", ["Addis Ababa"]), ("Finland", ["Helsinki"]), ("France", ["Paris"]), ("Gabon", ["Libreville"]), ("Georgia", ["Tbilisi"]),
        ("Germany", ["Berlin"]), ("Ghana", ["Accra"]), ("Greece", ["Athens"]), ("Guatemala", ["Guatemala City"]), ("Guinea", ["Conakry"]),
        ("Haiti", ["Port au Prince"]), ("Honduras", ["Tegucigalpa"]), ("Hungary", ["Budapest"]), ("Iceland", ["Reykjavik"]),
        ("India", ["New Delhi", "Delhi"]), ("Indonesia", ["Jakarta"]), ("Iran", ["Tehran", "Teheran"]), ("Iraq", ["Baghdad"]), ("Ireland", ["Dublin"]),
        ("Israel", ["Jerusalem", "Tel Aviv"]), ("Italy", ["Rome"]), ("Ivory Coast", ["Yamoussoukro", "Abidjan"]), ("Japan", ["Tokyo"]),
        ("Jordan", ["Amman"]), ("Kazakhstan", ["Astana"]), ("Kenya", ["Nairobi"]), ("Kosovo", ["Pristina"]), ("Kuwait", ["Kuwait City"]),
        ("Kyrgyzstan", ["Bishkek"]), ("Laos", ["Vientiane"]), ("Latvia", ["Riga"]), ("Lebanon", ["Beirut"]), ("Liberia", ["Monrovia"]),
        ("Libya", ["Tripoli"]), ("Lithuania", ["Vilnius"]), ("Madagascar", ["Antananarivo"]), ("Malawi", ["Lilongwe"]), ("Malaysia", ["Kuala Lumpur"]),
        ("Mali", ["Bamako"]), ("Mauritania", ["Nouakchott"]), ("Mexico", ["Mexico City"]), ("Moldova", ["Chisinau", "Chișinău"]),
        ("Mongolia", ["Ulaanbaatar"]), ("Montenegro", ["Podgorica"]), ("Morocco", ["Rabat"]), ("Mozambique", ["Maputo"]),
        ("Myanmar", ["Naypyidaw", "Naypyitaw"]), ("Namibia", ["Windhoek"]), ("Nepal", ["Kathmandu"]), ("Netherlands", ["The Hague", "Amsterdam"]),
        ("New Zealand", ["Wellington"]), ("Nicaragua", ["Managua"]), ("Niger", ["Niamey"]), ("Nigeria", ["Abuja"]), ("North Korea", ["Pyongyang"]),
        ("North Macedonia", ["Skopje"]), ("Norway", ["Oslo"]), ("Oman", ["Muscat"]), ("Pakistan", ["Islamabad"]), ("Palestine", ["Ramallah"]),
        ("Panama", ["Panama City"]), ("Papua New Guinea", ["Port Moresby"]), ("Paraguay", ["Asuncion"]), ("Peru", ["Lima"]),
        ("Philippines", ["Manila"]), ("Poland", ["Warsaw"]), ("Portugal", ["Lisbon"]), ("Qatar", ["Doha"]), ("Republic of the Congo", ["Brazzaville"]),
        ("Romania", ["Bucharest"]), ("Russia", ["Moscow"]), ("Rwanda", ["Kigali"]), ("Saudi Arabia", ["Riyadh"]), ("Senegal", ["Dakar"]),
        ("Serbia", ["Belgrade"]), ("Sierra Leone", ["Freetown"]), ("Slovakia", ["Bratislava"]), ("Slovenia", ["Ljubljana"]),
        ("Somalia", ["Mogadishu"]), ("Somaliland", ["Hargeisa"]), ("South Africa", ["Pretoria"]), ("South Korea", ["Seoul"]),
        ("South Sudan", ["Juba"]), ("Spain", ["Madrid"]), ("Sri Lanka", ["Colombo"]), ("Sudan", ["Khartoum"]), ("Sweden", ["Stockholm"]),
        ("Switzerland", ["Bern", "Berne"]), ("Syria", ["Damascus"]), ("Taiwan", ["Taipei"]), ("Tajikistan", ["Dushanbe"]),
        ("Tanzania", ["Dodoma", "Dar es Salaam"]), ("Thailand", ["Bangkok"]), ("Togo", ["Lome", "Lomé"]), ("Tunisia", ["Tunis"]),
        ("Turkey", ["Ankara"]), ("Turkmenistan", ["Ashgabat"]), ("Uganda", ["Kampala"]), ("Ukraine", ["Kyiv", "Kiev"]),
        ("United Arab Emirates", ["Abu Dhabi"]), ("United Kingdom", ["London"]), ("United States", ["Washington"]), ("Uruguay", ["Montevideo"]),
        ("Uzbekistan", ["Tashkent"]), ("Venezuela", ["Caracas"]), ("Vietnam", ["Hanoi"]), ("Yemen", ["Sanaa", "Sana'a"]),
        ("Zambia", ["Lusaka"]), ("Zimbabwe", ["Harare"]),
    ];
}
