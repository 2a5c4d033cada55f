namespace ConflictClaims.Lexicons;

/// <summary>Surnames of heads of state and of spokespeople whose side reports seldom say, with that side. They have no word class: a name stays a name.</summary>
internal static class LeaderWords
{
    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (party, names) in Leaders) words.AddAll(new Lexeme("") { Party = party }, names);
    }

    private static readonly (string Party, string[] Names)[] Leaders =
    [
        ("Ukraine", ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi", "Syrsky", "Syrskyi", "Budanov", "Umerov"]),
        ("Russia", ["Putin", "Lavrov", "Shoigu", "Peskov", "Gerasimov", "Zakharova", "Belousov", "Konashenkov"]),
        ("United States", ["Biden", "Trump", "Blinken", "Rubio", "Hegseth"]),
        ("Israel", ["Netanyahu", "Gallant", "Hagari"]),
        ("Turkey", ["Erdogan", "Erdo\u011Fan"]),
        ("France", ["Macron"]),
        ("Iran", ["Khamenei", "Pezeshkian", "Araghchi"]),
        ("North Korea", ["Kim Jong Un"]),
        ("China", ["Xi Jinping"]),
        ("India", ["Modi", "Jaishankar"]),
        ("Sudan", ["Burhan"]),
        ("Ethiopia", ["Abiy"]),
        ("Syria", ["Sharaa"]),
    ];
}
