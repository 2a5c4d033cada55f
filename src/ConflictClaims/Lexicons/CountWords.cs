namespace ConflictClaims.Lexicons;

/// <summary>Number words, quantities and their qualifiers.</summary>
internal static class CountWords
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly (string Singular, string Plural, long Factor)[] Scales =
    [
        ("hundred", "hundreds", 100), ("thousand", "thousands", 1_000), ("lakh", "lakhs", 100_000), ("lac", "lacs", 100_000),
        ("million", "millions", 1_000_000), ("crore", "crores", 10_000_000), ("billion", "billions", 1_000_000_000),
        ("trillion", "trillions", 1_000_000_000_000), ("quadrillion", "quadrillions", 1_000_000_000_000_000),
        ("quintillion", "quintillions", 1_000_000_000_000_000_000),
    ];

    /// <summary>Scale words that only stand behind digits.</summary>
    private static readonly (string Form, long Factor)[] ScaleSuffixes =
    [
        ("k", 1_000), ("m", 1_000_000), ("mn", 1_000_000), ("mln", 1_000_000), ("mio", 1_000_000), ("b", 1_000_000_000), ("bn", 1_000_000_000),
        ("bln", 1_000_000_000), ("tn", 1_000_000_000_000), ("trn", 1_000_000_000_000),
    ];

    private static readonly string[] FarDegrees = ["well", "far", "much", "way", "many", "considerably", "significantly", "substantially", "vastly", "comfortably", "easily"];

    private static readonly string[] NearDegrees = ["just", "slightly", "a little", "little", "a bit", "marginally", "barely", "narrowly", "fractionally", "only just"];

    public static void AddTo(LexiconBuilder words)
    {
        AddNumbers(words);
        AddVague(words);
        AddQualifiers(words);
        AddTails(words);
        AddMeasures(words);
    }

    private static void AddNumbers(LexiconBuilder words)
    {
        for (var i = 0; i < Units.Length; i++) words.Add(new Lexeme(Units[i]) { Classes = WordClass.NumberWord, Number = i });
        for (var i = 0; i < Tens.Length; i++) words.Add(new Lexeme(Tens[i]) { Classes = WordClass.NumberWord, Number = (i + 2) * 10 });
        words.Add(WordClass.NumberWord, "nought", "naught", "nil");
        for (var i = 0; i < Ordinals.Length; i++) words.Add(new Lexeme(Ordinals[i]) { Classes = WordClass.Ordinal, Number = i + 1 });
        words.Add(WordClass.Ordinal, "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth", "thousandth", "millionth");
        foreach (var (singular, plural, factor) in Scales)
        {
            words.Add(new Lexeme(singular) { Classes = WordClass.Scale, Number = factor });
            words.Add(new Lexeme(plural) { Classes = WordClass.Scale | WordClass.VagueQuantity, Number = factor });
        }

        foreach (var (form, factor) in ScaleSuffixes) words.Add(new Lexeme(form) { Classes = WordClass.Scale, Number = factor, Key = "suffix" });
        words.Add(new Lexeme("dozen") { Classes = WordClass.Group, Number = 12 });
        words.Add(new Lexeme("dozens") { Classes = WordClass.Group | WordClass.VagueQuantity, Number = 12 });
        words.Add(new Lexeme("score") { Classes = WordClass.Group, Number = 20 });
        words.Add(new Lexeme("scores") { Classes = WordClass.VagueQuantity, Number = 20 });
        AddFractions(words);
    }

    private static void AddFractions(LexiconBuilder words)
    {
        words.AddAll(new Lexeme("") { Classes = WordClass.Fraction, Number = 2 }, "half", "halves");
        words.AddAll(new Lexeme("") { Classes = WordClass.Fraction, Number = 4 }, "quarter", "quarters");
        for (var i = 3; i <= 12; i++) words.AddAll(new Lexeme("") { Classes = WordClass.Fraction, Number = i }, Ordinals[i - 1], Ordinals[i - 1] + "s");
    }

    private static void AddVague(LexiconBuilder words)
    {
        words.Add(new Lexeme("tens") { Classes = WordClass.VagueQuantity, Number = 10 });
        AddVague(words, "couple", "a couple", "couple");
        AddVague(words, "few", "a few", "few");
        AddVague(words, "handful", "a handful", "a small handful", "handful", "handfuls");
        AddVague(words, "several", "several");
        AddVague(words, "many", "many", "a great many", "a good many", "countless", "numerous", "innumerable", "untold", "untold numbers", "a large number", "large numbers", "a great number", "great numbers", "vast numbers", "huge numbers", "an unknown number", "an unspecified number", "an undetermined number");
        AddVague(words, "number", "a number", "a small number", "small numbers");
        AddVague(words, "double digits", "double digit", "double digits", "double figures", "double figure");
        AddVague(words, "triple digits", "triple digit", "triple digits", "three figures", "three figure", "triple figures");
        words.AddAll(new Lexeme("") { Classes = WordClass.NumberWord, Number = 2, Key = "pair" }, "both", "a pair", "a duo");
        words.Add(new Lexeme("a trio") { Classes = WordClass.NumberWord, Number = 3, Key = "pair" });
    }

    private static void AddVague(LexiconBuilder words, string key, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.VagueQuantity, Key = key }, forms);

    private static void AddQualifiers(LexiconBuilder words)
    {
        Qualify(
            words, CountPrecision.MoreThan, "more than", "over", "above", "beyond", "upwards of", "upward of", "in excess of", "greater than", "higher than", "exceeding", "topping", "surpassing");
        Qualify(
            words, CountPrecision.AtLeast, "at least", "a minimum of", "minimum of", "no fewer than", "no less than", "not fewer than", "not less than", "never fewer than",
            "at the very least", "at a minimum", "at the least", "a total of at least", "as few as");
        Qualify(words, CountPrecision.FewerThan, "fewer than", "less than", "lower than", "under", "below", "short of");
        Qualify(
            words, CountPrecision.JustUnder, "nearly", "almost", "close to", "approaching", "nearing", "not quite", "just short of", "just shy of", "shy of", "little short of", "close on",
            "practically", "virtually", "very nearly", "very close to", "near to", "getting on for", "well nigh", "nearly as many as");
        Qualify(words, CountPrecision.UpTo, "up to", "as many as", "as much as", "anything up to", "potentially as many as", "possibly as many as");
        Qualify(words, CountPrecision.AtMost, "at most", "at the most", "no more than", "not more than", "a maximum of", "maximum of", "no greater than", "never more than", "not exceeding");
        Qualify(
            words, CountPrecision.Approximate, "about", "around", "some", "roughly", "approximately", "approx", "circa", "ca", "c", "est", "an estimated", "estimated", "in the region of", "in the order of", "on the order of",
            "of the order of", "in the neighborhood of", "in the neighbourhood of", "in the vicinity of", "something like", "more or less", "perhaps", "maybe", "broadly", "very roughly", "give or take");
        Qualify(words, CountPrecision.Exact, "exactly", "precisely");
        AddDegrees(words);

        // They bound nothing by themselves, but a count can open with them: "a hundred", "between 5 and 7", "low thousands".
        Qualify(words, CountPrecision.Unspecified, "a", "an", "between", "from", "anywhere", "somewhere", "low", "mid", "high", "no", "none");
    }

    private static void AddDegrees(LexiconBuilder words)
    {
        foreach (var degree in FarDegrees)
        {
            Qualify(words, CountPrecision.MoreThan, $"{degree} over", $"{degree} above", $"{degree} more than", $"{degree} in excess of", $"{degree} beyond");
            Qualify(words, CountPrecision.FewerThan, $"{degree} under", $"{degree} below", $"{degree} fewer than", $"{degree} less than");
        }

        foreach (var degree in NearDegrees)
        {
            Qualify(words, CountPrecision.JustOver, $"{degree} over", $"{degree} above", $"{degree} more than", $"{degree} in excess of", $"{degree} upwards of");
            Qualify(words, CountPrecision.JustUnder, $"{degree} under", $"{degree} below", $"{degree} fewer than", $"{degree} less than");
        }
    }

    private static void AddTails(LexiconBuilder words)
    {
        Tail(words, CountPrecision.AtLeast, "or more", "or even more", "or higher", "plus", "at least", "at a minimum", "at the very least", "minimum", "and counting");
        Tail(words, CountPrecision.AtMost, "or fewer", "or less", "or lower", "at most", "at the most", "maximum");
        Tail(words, CountPrecision.Approximate, "or so", "or thereabouts", "odd", "some", "ish", "give or take", "approximately", "more or less");
    }

    private static void AddMeasures(LexiconBuilder words)
    {
        words.Add(
            WordClass.Measure, "per cent", "percent", "pc", "pct", "percentage point", "percentage points", "basis points", "percentile", "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers",
            "metre", "metres", "meter", "meters", "mile", "miles", "feet", "foot", "ft", "inch", "inches", "yard", "yards", "cm", "centimetre", "centimetres", "centimeter", "centimeters", "mm",
            "millimetre", "millimetres", "millimeter", "millimeters", "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "gram", "grams", "gramme", "grammes", "mg", "tonne", "tonnes",
            "ton", "tons", "lb", "lbs", "ounce", "ounces", "oz", "litre", "litres", "liter", "liters", "gallon", "gallons", "hectare", "hectares", "acre", "acres", "square", "sq", "cubic", "nautical", "metric",
            "degree", "degrees", "celsius", "fahrenheit", "mph", "kph", "kmh", "km/h", "knots", "watt", "watts", "kilowatt", "kilowatts", "megawatt", "megawatts", "gigawatt", "gigawatts", "mw", "gw", "kw", "kwh", "mwh",
            "volt", "volts", "hertz", "hz", "mhz", "ghz", "kilobytes", "megabytes", "gigabytes", "terabytes", "mb", "gb", "tb", "caliber", "calibre", "decibels", "db", "times", "fold", "minute", "minutes", "hour", "hours", "hours after", "days after", "seconds", "carat", "carats", "megaton", "megatons",
            "kiloton", "kilotons", "light years", "megapixels", "pixels", "bps", "mbps");
        words.Add(
            WordClass.Currency, "dollar", "dollars", "euro", "euros", "pound", "pounds", "sterling", "ruble", "rubles", "rouble", "roubles", "hryvnia", "hryvnias", "hryvnya", "yen", "yuan", "renminbi", "rupee", "rupees", "shekel", "shekels",
            "lira", "liras", "dinar", "dinars", "riyal", "riyals", "rial", "rials", "dirham", "dirhams", "franc", "francs", "peso", "pesos", "cent", "cents", "pence", "naira", "shillings", "birr", "afghanis", "zloty", "zlotys",
            "krona", "kronor", "kroner", "baht", "ringgit", "rupiah", "taka", "kyat", "usd", "eur", "gbp", "uah", "rub", "inr", "cfa");
    }

    private static void Qualify(LexiconBuilder words, CountPrecision precision, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.CountQualifier, Precision = precision }, forms);

    private static void Tail(LexiconBuilder words, CountPrecision precision, params ReadOnlySpan<string> forms) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.CountTail, Precision = precision }, forms);
}
