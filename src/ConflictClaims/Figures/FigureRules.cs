namespace ConflictClaims.Figures;

/// <summary>The catalogue of the figure rules: every id a claim can carry, and what the rule behind it reads.</summary>
internal static class FigureRules
{
    public const string VerbPassive = "outcome-verb.passive";
    public const string VerbActive = "outcome-verb.active";
    public const string VerbIntransitive = "outcome-verb.intransitive";
    public const string VerbParticiple = "outcome-verb.participle";
    public const string VerbInverted = "outcome-verb.inverted";
    public const string VerbTabled = "outcome-verb.tabled";
    public const string VerbToDeath = "outcome-verb.to-death";
    public const string VerbUsedTo = "outcome-verb.used-to";
    public const string VerbExpectedTo = "outcome-verb.expected-to";
    public const string VerbForcedTo = "outcome-verb.forced-to";
    public const string VerbAsMany = "outcome-verb.as-many";
    public const string VerbInjuries = "outcome-verb.injuries";
    public const string VerbBuried = "outcome-verb.buried";
    public const string VerbAlongWith = "outcome-verb.along-with";
    public const string VerbAndMore = "outcome-verb.and-more";
    public const string Modifier = "outcome-modifier";
    public const string NounCounted = "outcome-noun.counted";
    public const string NounOfPeople = "outcome-noun.of-people";
    public const string NounWithout = "outcome-noun.without";
    public const string NounToll = "outcome-noun.toll";
    public const string PartIncluding = "part.including";
    public const string PartOfThem = "part.of-them";
    public const string PartDegree = "part.degree";
    public const string PartAmongTheDead = "part.among-the-dead";
    public const string PartWereAmong = "part.were-among";
    public const string PartList = "part.list";
    public const string PartTheDeadIncluded = "part.the-dead-included";
    public const string PartTheDeadWere = "part.the-dead-were";
    public const string Share = "share";

    public static IReadOnlyList<FigureRule> All { get; } =
    [
        new(VerbPassive, "People before a verb of fate in the passive, or before a predicate such as \"dead\" or \"is missing\".",
            "Eleven shepherds were killed near the well.", "Eleven", Outcome.Killed),
        new(VerbActive, "People behind a verb of fate in the active or its -ing form: those before it did it.",
            "Raiders abducted six pupils.", "six", Outcome.Abducted),
        new(VerbIntransitive, "People before a verb that says what they met themselves: \"died\", \"perished\", \"fled\".",
            "Nine passengers died at the checkpoint.", "Nine", Outcome.Killed),
        new(VerbParticiple, "People before a past participle with no auxiliary, as headlines and bulletins have it.",
            "Four farmers wounded in shelling.", "Four", Outcome.Wounded),
        new(VerbInverted, "A participle first, then \"was\" or \"were\", then the people.",
            "Killed in the raid were seven villagers.", "seven", Outcome.Killed),
        new(VerbTabled, "A fate, a colon or dash, and a number, as in a table.",
            "Wounded: 17.", "17", Outcome.Wounded),
        new(VerbToDeath, "People between any verb and \"to death\".",
            "The militia hacked five traders to death.", "five", Outcome.Killed),
        new(VerbUsedTo, "\"To\" do it behind a means that was used, or behind \"managed\": done, and not only meant.",
            "The attackers used machetes to kill 12 villagers.", "12", Outcome.Killed),
        new(VerbExpectedTo, "People behind \"to\" do or suffer it, where somebody expects or predicts it: foretold, not told.",
            "The army expects to lose 200 soldiers.", "200", Outcome.Casualties),
        new(VerbForcedTo, "People between \"forced\" and \"to flee\" or \"from their homes\".",
            "The fighting forced 3,000 residents to flee.", "3,000", Outcome.Displaced),
        new(VerbAsMany, "\"As many\" before a fate: the number told last, once more.",
            "The blast left five people dead and as many wounded.", "as many", Outcome.Wounded),
        new(VerbInjuries, "People before \"suffered\", \"sustained\" or \"received\" and injuries of any kind.",
            "Two porters sustained deep machete cuts.", "Two", Outcome.Wounded),
        new(VerbBuried, "People that others buried.",
            "We buried eight people this morning.", "eight", Outcome.Killed),
        new(VerbAlongWith, "People behind \"along with\", \"together with\" or \"with\", who share the fate of those before.",
            "The elder was shot dead along with two of his sons.", "two", Outcome.Killed),
        new(VerbAndMore, "A further number behind a fate, with a time or place but no fate of its own.",
            "Four porters died at once and a further six on the way to hospital.", "six", Outcome.Killed),
        new(Modifier, "A number, a fate as adjective, and the people.",
            "The clinic received 70 wounded fighters.", "70", Outcome.Wounded),
        new(NounCounted, "A number and a noun of fate: \"casualties\", \"deaths\", \"bodies\", \"hostages\" taken, \"lives\" claimed or lost.",
            "The brigade suffered over 200 casualties.", "over 200", Outcome.Casualties),
        new(NounOfPeople, "A noun of fate, \"of\", and the people.",
            "The village mourned the killing of 12 worshippers.", "12", Outcome.Killed),
        new(NounWithout, "\"Without\" and a noun of fate: nobody.",
            "The fire was put out without loss of life.", "without loss of life", Outcome.Killed),
        new(NounToll, "A toll or number of people who met a fate, and the number that it is put at or reaches; of two, the later.",
            "The death toll rose from 14 to 22.", "22", Outcome.Killed),
        new(PartIncluding, "People behind \"including\": a part of the figure before.",
            "Thirty people were killed, including eight children.", "eight", Outcome.Killed),
        new(PartOfThem, "A number with \"of them\" or \"of whom\", and who they were.",
            "Thirty people were killed, eight of them children.", "eight", Outcome.Killed),
        new(PartDegree, "A number with \"critically\", \"seriously\" or \"fatally\" behind the wounded.",
            "Twenty people were wounded, three critically.", "three", Outcome.Wounded),
        new(PartAmongTheDead, "\"Among\" or \"of\" a figure first, then the part.",
            "Among the 17 dead were three nurses.", "three", Outcome.Killed),
        new(PartWereAmong, "The part first, then \"were among\" the figure.",
            "Two aid workers were among the 17 dead.", "Two", Outcome.Killed),
        new(PartList, "A list behind a colon or in parentheses that splits the figure before.",
            "Four people were killed: two soldiers and two policemen.", "two", Outcome.Killed),
        new(PartTheDeadIncluded, "\"The dead included\" and people, where no total went before.",
            "The dead included two journalists.", "two", Outcome.Killed),
        new(PartTheDeadWere, "\"Those killed were\" or \"the dead were\" and people, where no total went before.",
            "Those killed were a nurse and two drivers.", "a nurse and two drivers", Outcome.Killed),
        new(Share, "A share of a figure: \"two-thirds of the 60 dead\". The number follows from both.",
            "Two-thirds of the 60 dead were miners.", "Two-thirds", Outcome.Killed),
    ];
}
