namespace ConflictClaims.Lexicons;

/// <summary>Months, weekdays, units and words of time.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly (string Form, int Month)[] ShortMonths =
        [("Jan", 1), ("Feb", 2), ("Mar", 3), ("Apr", 4), ("Jun", 6), ("Jul", 7), ("Aug", 8), ("Sep", 9), ("Sept", 9), ("Oct", 10), ("Nov", 11), ("Dec", 12)];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly (string Form, int Day)[] ShortWeekdays =
        [("Mon", 1), ("Tue", 2), ("Tues", 2), ("Wed", 3), ("Thu", 4), ("Thur", 4), ("Thurs", 4), ("Fri", 5), ("Sat", 6), ("Sun", 7)];

    public static void AddTo(LexiconBuilder words)
    {
        AddMonths(words);
        AddWeekdays(words);
        AddUnits(words);
        AddDayWords(words);
        AddModifiers(words);
        AddFunctionWords(words);
        AddEvents(words);
        AddSuperlatives(words);
    }

    private static void AddMonths(LexiconBuilder words)
    {
        for (var i = 0; i < Months.Length; i++) words.Add(new Lexeme(Months[i]) { CapitalClasses = WordClass.Month, Calendar = i + 1 });
        foreach (var (form, month) in ShortMonths)
            words.Add(new Lexeme(form) { CapitalClasses = WordClass.Month | WordClass.Abbreviation, Calendar = month });
    }

    private static void AddWeekdays(LexiconBuilder words)
    {
        for (var i = 0; i < Weekdays.Length; i++) words.Add(new Lexeme(Weekdays[i]) { Classes = WordClass.Weekday, Calendar = i + 1 });
        foreach (var (form, day) in ShortWeekdays)
            words.Add(new Lexeme(form) { CapitalClasses = WordClass.Weekday | WordClass.Abbreviation, Calendar = day });
    }

    private static void AddUnits(LexiconBuilder words)
    {
        Units(words, TimeTerm.Hour, "hour", "hours");
        Units(words, TimeTerm.Day, "day", "days");
        Units(words, TimeTerm.Weekend, "weekend", "weekends");
        Units(words, TimeTerm.Week, "week", "weeks");
        Units(words, TimeTerm.Fortnight, "fortnight", "fortnights");
        Units(words, TimeTerm.Month, "month", "months");
        Units(words, TimeTerm.Quarter, "quarter", "quarters");
        Units(words, TimeTerm.Year, "year", "years");
        Units(words, TimeTerm.Decade, "decade", "decades");
    }

    private static void AddDayWords(LexiconBuilder words)
    {
        DayWords(words, TimeTerm.Today, "today", "tonight");
        DayWords(words, TimeTerm.Yesterday, "yesterday", "last night", "the other day");
        DayWords(words, TimeTerm.Tomorrow, "tomorrow");
        DayWords(words, TimeTerm.Overnight, "overnight");
        DayWords(words, TimeTerm.Recently, "recently");
        Terms(
            words, TimeTerm.PartOfDay, "night", "morning", "afternoon", "evening", "dawn", "dusk", "midnight", "noon", "midday", "daybreak", "sunrise",
            "sunset", "nightfall", "early hours", "small hours", "night-time", "prayers");
    }

    private static void AddModifiers(LexiconBuilder words)
    {
        Terms(words, TimeTerm.This, "this");
        Terms(words, TimeTerm.Last, "last");
        Terms(words, TimeTerm.Past, "past", "preceding");
        Terms(words, TimeTerm.Next, "next", "coming");
        Terms(words, TimeTerm.Previous, "previous");
        Terms(words, TimeTerm.Recent, "recent");
        Terms(words, TimeTerm.Early, "early");
        Terms(words, TimeTerm.Mid, "mid", "middle");
        Terms(words, TimeTerm.Late, "late");
        Terms(words, TimeTerm.Start, "start", "beginning", "onset");
        Terms(words, TimeTerm.Close, "end", "close");
        Terms(words, TimeTerm.Earlier, "earlier");
        Terms(words, TimeTerm.Later, "later");
        Terms(words, TimeTerm.Half, "half");
        Terms(words, TimeTerm.Same, "same", "that");
        Terms(words, TimeTerm.Few, "few", "a few", "several", "a number");
        Terms(words, TimeTerm.Couple, "couple", "a couple");
    }

    private static void AddFunctionWords(LexiconBuilder words)
    {
        Terms(words, TimeTerm.In, "in", "within");
        Terms(words, TimeTerm.On, "on");
        Terms(words, TimeTerm.At, "at");
        Terms(words, TimeTerm.Over, "over");
        Terms(words, TimeTerm.During, "during", "throughout", "across");
        words.AddAll(new Lexeme("") { Classes = WordClass.Preposition, Calendar = (int)TimeTerm.During }, "in the course of", "over the course of");
        Terms(words, TimeTerm.For, "for");
        Terms(words, TimeTerm.Between, "between");
        Terms(words, TimeTerm.From, "from");
        Terms(words, TimeTerm.To, "to", "through", "into");
        Terms(words, TimeTerm.Until, "until", "till", "up to", "up until");
        Terms(words, TimeTerm.And, "and");
        Terms(words, TimeTerm.Of, "of");
        Terms(words, TimeTerm.The, "the");
        Terms(words, TimeTerm.A, "a", "an");
        Terms(words, TimeTerm.Since, "since");
        Terms(words, TimeTerm.AsOf, "as of", "as at");
        Terms(words, TimeTerm.By, "by");
        Terms(words, TimeTerm.Ago, "ago");
        Terms(words, TimeTerm.Before, "before");
        words.AddAll(new Lexeme("") { Classes = WordClass.Preposition, Calendar = (int)TimeTerm.Before }, "ahead of", "prior to");
        Terms(words, TimeTerm.After, "after", "following");
        Terms(words, TimeTerm.Around, "around", "about", "on or around", "on or about");
        Terms(words, TimeTerm.Alone, "alone");
        Terms(words, TimeTerm.SoFar, "so far");
        Terms(words, TimeTerm.Each, "each", "every");
        Terms(words, TimeTerm.Per, "per");
        Terms(words, TimeTerm.OrdinalEnding, "st", "nd", "rd", "th");
        Terms(words, TimeTerm.Ending, "ending", "ended");
        words.Add(new Lexeme("daily") { Classes = WordClass.TimeWord, Calendar = (int)TimeTerm.Daily });
        words.Add(new Lexeme("weekly") { Classes = WordClass.TimeWord, Calendar = (int)TimeTerm.Weekly });
        words.Add(new Lexeme("monthly") { Classes = WordClass.TimeWord, Calendar = (int)TimeTerm.Monthly });
    }

    private static void AddEvents(LexiconBuilder words) => Terms(
        words, TimeTerm.Event, "deployment", "deployments", "arrival", "outbreak", "invasion", "incursion", "war", "conflict", "offensive", "counteroffensive",
        "operation", "operations", "campaign", "fighting", "hostilities", "clashes", "violence", "unrest", "coup", "putsch", "attack", "attacks", "assault", "siege", "raid",
        "ceasefire", "cease-fire", "truce", "uprising", "insurgency", "rebellion", "revolution", "crackdown", "escalation", "takeover", "withdrawal", "election", "elections",
        "launch", "launching", "began", "begun", "begins", "started", "erupted", "launched", "resumed", "seized", "ousted", "toppled", "invaded",
        "took", "taking", "came", "broke", "fell", "fall", "entered", "intensified", "escalated", "inauguration", "assassination", "protests", "blockade", "crisis", "mobilisation", "mobilization", "annexation", "independence",
        "riot", "riots", "rioting", "massacre", "massacres", "bombing", "bombings", "bombardment", "shelling", "blast", "blasts", "explosion", "explosions", "shooting", "shootings", "stabbing", "strikes", "airstrike", "airstrikes",
        "raids", "battle", "battles", "genocide", "pogrom", "pogroms", "mutiny", "revolt", "killings", "leak", "fire", "crash", "disaster", "famine", "epidemic", "earthquake", "earthquakes", "quake", "tsunami", "flood", "floods", "flooding",
        "landslide", "landslides", "mudslide", "cyclone", "hurricane", "typhoon", "stampede", "drought", "heatwave", "eruption");

    private static void AddSuperlatives(LexiconBuilder words) => Terms(
        words, TimeTerm.Superlative, "deadliest", "bloodiest", "worst", "biggest", "largest", "heaviest", "highest", "fiercest", "strongest", "gravest", "most",
        "first", "lowest", "greatest", "longest", "record", "costliest", "boldest", "closest");

    private static void Units(LexiconBuilder words, TimeTerm unit, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.TimeUnit, Calendar = (int)unit }, forms);

    private static void DayWords(LexiconBuilder words, TimeTerm term, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.TimeWord, Calendar = (int)term }, forms);

    /// <summary>Words that have a part in a time expression and mean much else: they get no class.</summary>
    private static void Terms(LexiconBuilder words, TimeTerm term, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Calendar = (int)term }, forms);
}
