namespace ConflictClaims.Lexicons;

/// <summary>Organisations by name, with the side they belong to where they belong to one.</summary>
internal static class OrganisationWords
{
    public static void AddTo(LexiconBuilder words)
    {
        AddMedia(words);
        AddMonitors(words);
        AddRelief(words);
        AddGovernments(words);
        AddForces(words);
    }

    private static Lexeme Named(SourceKind kind, string? party = null) => new("") { CapitalClasses = WordClass.Organisation, SourceKind = kind, Party = party };

    private static Lexeme Initials(SourceKind kind, string? party = null) => new("") { UpperClasses = WordClass.Organisation, SourceKind = kind, Party = party };

    private static void AddMedia(LexiconBuilder words) => words
        .AddAll(Named(SourceKind.Media), "Reuters", "Agence France Presse", "Associated Press", "Yonhap", "Yonhap News Agency", "Xinhua", "Tass", "RIA Novosti", "Interfax", "Kyodo", "Kyodo News", "Anadolu", "Anadolu Agency",
            "Al Jazeera", "Al Arabiya", "Al Manar", "Al Mayadeen", "Al Masirah", "Al Aqsa TV", "Sky News", "Fox News", "NBC News", "ABC News", "CBS News", "New York Times", "Washington Post", "Wall Street Journal",
            "Guardian", "Financial Times", "Haaretz", "Times of Israel", "Jerusalem Post", "Kyiv Independent", "Kyiv Post", "Ukrinform", "Ukrainska Pravda", "Suspilne", "Meduza", "Mediazona", "Deutsche Welle",
            "Press Trust of India", "Dawn", "Geo News", "Tolo News", "Hurriyet", "Tasnim", "Fars", "Fars News Agency", "Press TV", "Global Times", "Voice of America", "Radio Free Europe", "Radio Liberty",
            "Bloomberg", "Axios", "Politico", "Der Spiegel", "Spiegel", "Le Monde", "Le Figaro", "Bild", "El Pais", "El País", "Nikkei", "Premium Times", "Daily Trust", "Vanguard", "Channels TV", "Radio Okapi", "Radio Dabanga",
            "Sudan Tribune", "Addis Standard", "Shabelle", "Radio Shabelle", "Garowe Online", "Irrawaddy", "Myanmar Now", "Rappler", "Rudaw", "Kurdistan24", "Shafaq News", "Ma'an", "Al Ahram", "Daily Mail", "Daily Telegraph",
            "Sunday Times", "Economist", "Newsweek", "Mehr", "Mehr News Agency", "Middle East Eye", "National News Agency", "Asharq Al Awsat", "TRT World", "Korea Herald", "Korea Times", "Chosun Ilbo", "Euronews", "Novaya Gazeta",
            "Kommersant", "Izvestia", "Pravda", "Readovka", "Rybar", "Baza", "Astra", "Amaq", "Amaq News Agency", "USA Today", "Los Angeles Times", "Hindustan Times", "Times of India", "Business Insider", "Amu TV")
        .AddAll(Initials(SourceKind.Media), "AFP", "AP", "RIA", "IRNA", "ISNA", "SANA", "WAFA", "BBC", "CNN", "NPR", "NBC", "CBS", "PBS", "DW", "DPA", "EFE", "ANSA", "PTI", "ANI", "IANS", "KCNA", "NHK", "CCTV", "VOA", "RFE", "NYT",
            "KBS", "MBC", "UPI", "RT", "NTV", "TRT", "ITV", "MENA", "SUNA", "TASS", "RFI", "ARD", "ZDF", "NDTV", "LBCI", "MTV");

    private static void AddMonitors(LexiconBuilder words) => words
        .AddAll(Named(SourceKind.Monitor), "Syrian Observatory for Human Rights", "Syrian Observatory", "Human Rights Watch", "Amnesty International", "Amnesty", "Armed Conflict Location and Event Data", "Armed Conflict Location and Event Data Project",
            "Uppsala Conflict Data Program", "Airwars", "Iraq Body Count", "Oryx", "Institute for the Study of War", "B'Tselem", "Euro Med Monitor", "Bellingcat", "Action on Armed Violence", "International Crisis Group", "Crisis Group",
            "Assistance Association for Political Prisoners", "Gun Violence Archive", "Hengaw", "Iran Human Rights", "Syrian Network for Human Rights", "Addameer", "Al Mezan", "Al Haq", "Memorial", "South Asia Terrorism Portal",
            "Committee to Protect Journalists", "Reporters Without Borders", "Fortify Rights", "Kivu Security Tracker", "Conflict Observatory", "International Federation for Human Rights", "Peace Now", "Breaking the Silence",
            "Peace Research Institute Oslo", "Small Arms Survey", "Emergency Lawyers", "Sudan Doctors Network", "Sudan War Monitor", "Yemen Data Project", "Truth Hounds")
        .AddAll(Initials(SourceKind.Monitor), "SOHR", "HRW", "ACLED", "UCDP", "ISW", "SNHR", "AOAV", "AAPP", "CPJ", "SIPRI", "IISS", "HRANA", "SITE", "PCHR", "OSCE", "IAEA", "OPCW");

    private static void AddRelief(LexiconBuilder words) => words
        .AddAll(Named(SourceKind.Humanitarian), "Red Cross", "International Red Cross", "International Committee of the Red Cross", "Red Crescent", "Palestine Red Crescent", "Palestinian Red Crescent", "Syrian Arab Red Crescent",
            "Iranian Red Crescent", "Turkish Red Crescent", "Palestine Red Crescent Society", "Medecins Sans Frontieres", "Médecins Sans Frontières", "Doctors Without Borders", "Save the Children", "Oxfam", "United Nations", "World Health Organization",
            "World Health Organisation", "World Food Programme", "World Food Program", "International Organization for Migration", "Unicef", "White Helmets", "International Rescue Committee", "Mercy Corps",
            "Norwegian Refugee Council", "Islamic Relief", "World Central Kitchen", "Caritas", "ActionAid", "Unrwa", "Monusco", "Unama", "Unifil", "Unmiss", "Minusma", "UN Human Rights Office", "UN Security Council",
            "Security Council", "International Medical Corps", "Doctors of the World", "Human Rights Council", "UN Women", "Action Against Hunger", "Ocha", "Emergency Response Rooms")
        .AddAll(Initials(SourceKind.Humanitarian), "ICRC", "IFRC", "MSF", "UN", "OCHA", "UNICEF", "UNHCR", "WFP", "WHO", "IOM", "UNRWA", "MONUSCO", "UNAMA", "UNIFIL", "UNMISS", "OHCHR", "UNFPA", "IRC", "NRC", "UNDP", "FAO", "PRCS", "UNAMI",
            "MINUSMA", "UNMAS", "HRMMU", "UNOCHA")
        .Add(Named(SourceKind.Humanitarian) with { Form = "U.N." })
        .Add(Named(SourceKind.Humanitarian) with { Form = "U.N" });

    private static void AddGovernments(LexiconBuilder words) => words
        .AddAll(Named(SourceKind.Government, "United States"), "White House", "State Department", "US State Department", "Biden administration", "Trump administration", "Obama administration", "Justice Department", "Homeland Security",
            "National Security Council", "US Embassy", "Congress")
        .AddAll(Named(SourceKind.Government, "United Kingdom"), "Downing Street", "Foreign Office", "Whitehall", "Ministry of Defence of the United Kingdom")
        .AddAll(Named(SourceKind.Government, "Russia"), "Kremlin", "Duma", "State Duma", "Roscosmos", "Investigative Committee", "Federal Security Service")
        .AddAll(Named(SourceKind.Government, "Ukraine"), "Verkhovna Rada", "Security Service of Ukraine", "State Emergency Service", "Bankova")
        .AddAll(Named(SourceKind.Government, "Israel"), "Knesset", "Mossad", "Shin Bet")
        .AddAll(Named(SourceKind.Government) with { Classes = WordClass.SourceNoun }, "Prime Minister's Office")
        .AddAll(Named(SourceKind.Government, "South Korea"), "Blue House", "National Intelligence Service")
        .AddAll(Named(SourceKind.Government, "France"), "Elysee", "Élysée", "Elysée", "Quai d'Orsay")
        .AddAll(Named(SourceKind.Government, "Germany"), "Bundestag")
        .AddAll(Named(SourceKind.Government), "European Union", "African Union", "Arab League", "European Commission", "International Criminal Court", "Palestinian Authority", "Civil Defence", "Civil Defense")
        .AddAll(Initials(SourceKind.Government), "EU", "AU", "ECOWAS", "ICC", "ASEAN", "NDMA")
        .AddAll(Initials(SourceKind.Government, "United States"), "CIA", "FBI", "NSC", "DHS", "USAID")
        .AddAll(Initials(SourceKind.Government, "Ukraine"), "SBU")
        .AddAll(Initials(SourceKind.Government, "Russia"), "FSB", "GRU", "SVR")
        .AddAll(Initials(SourceKind.Government, "South Korea"), "NIS");

    private static void AddForces(LexiconBuilder words) => words
        .AddAll(Named(SourceKind.Military, "United States"), "Pentagon", "US Central Command", "Centcom", "Africom", "US Africa Command", "US military", "Defense Department")
        .AddAll(Initials(SourceKind.Military, "United States"), "CENTCOM", "AFRICOM")
        .AddAll(Named(SourceKind.Military, "Israel"), "Israel Defense Forces", "Israeli Defense Forces", "Israeli Defence Forces", "Israel Defence Forces")
        .AddAll(Initials(SourceKind.Military, "Israel"), "IDF")
        .AddAll(Named(SourceKind.Military, "Iran"), "Revolutionary Guards", "Revolutionary Guard", "Islamic Revolutionary Guard Corps", "Revolutionary Guard Corps")
        .AddAll(Initials(SourceKind.Military, "Iran"), "IRGC")
        .AddAll(Named(SourceKind.Military, "Ukraine"), "Armed Forces of Ukraine", "Ukrainian Armed Forces", "Ukrainian General Staff", "Main Directorate of Intelligence", "Defence Intelligence of Ukraine")
        .AddAll(Initials(SourceKind.Military, "Ukraine"), "HUR", "GUR", "AFU")
        .AddAll(Named(SourceKind.Military, "South Korea"), "JCS")
        .AddAll(Named(SourceKind.Military, "NATO"), "NATO")
        .AddAll(Initials(SourceKind.Military, "India"), "BSF", "CRPF")
        .AddAll(Initials(SourceKind.Military, "Pakistan"), "ISPR")
        .AddAll(Named(SourceKind.Military, "Pakistan"), "Inter Services Public Relations")
        .AddAll(Named(SourceKind.Military, "Myanmar"), "Tatmadaw")
        .AddAll(Named(SourceKind.Military, "Philippines"), "Armed Forces of the Philippines");
}
