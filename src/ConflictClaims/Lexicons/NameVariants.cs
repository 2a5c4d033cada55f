namespace ConflictClaims.Lexicons;

/// <summary>Spellings of one name, as transliterations and house styles give it. The first of each row stands for all.</summary>
internal static class NameVariants
{
    public static readonly string[][] Rows =
    [
        // People of the wars most reported on
        ["zelensky", "zelenskyy", "zelenskiy", "zelenskyi"],
        ["volodymyr", "vladimir", "wladimir", "vladymyr"],
        ["serhiy", "sergei", "sergey", "serhii", "sergii", "sergiy"],
        ["oleksandr", "alexander", "aleksandr", "alexandr", "olexander"],
        ["oleksiy", "alexei", "alexey", "oleksii", "aleksei", "aleksey"],
        ["mykola", "nikolai", "nikolay"],
        ["mykhailo", "mikhail", "mykhaylo"],
        ["dmytro", "dmitry", "dmitri", "dmitriy"],
        ["andriy", "andrei", "andrey", "andrii"],
        ["yuriy", "yuri", "yury", "yurii"],
        ["yevhen", "yevgeny", "evgeny", "yevgeniy", "yevhenii"],
        ["kyrylo", "kirill", "kiril"],
        ["syrsky", "syrskyi", "syrskyy", "syrskiy", "syrskii"],
        ["zaluzhny", "zaluzhnyi", "zaluzhnyy", "zaluzhniy"],
        ["igor", "ihor"],
        ["oleg", "oleh"],
        ["mohammed", "muhammad", "mohamed", "mohammad", "muhammed", "mohamad"],
        ["ahmed", "ahmad"],
        ["hussein", "hussain", "husayn", "hossein"],
        ["yusuf", "youssef", "yousef", "yousuf"],
        ["gaddafi", "qaddafi", "kadhafi"],
        ["assad", "asad"],
        ["hezbollah", "hizbollah", "hizbullah", "hezbullah"],
        // Places
        ["kyiv", "kiev"],
        ["kharkiv", "kharkov"],
        ["lviv", "lvov"],
        ["odesa", "odessa"],
        ["mykolaiv", "nikolaev", "nikolayev", "mykolayiv"],
        ["dnipro", "dnepr", "dnieper"],
        ["luhansk", "lugansk"],
        ["donbas", "donbass"],
        ["chernihiv", "chernigov"],
        ["zaporizhzhia", "zaporozhye", "zaporizhia", "zaporizhzhya"],
        ["bakhmut", "artemovsk", "artyomovsk"],
        ["gaza", "ghaza"],
        ["idlib", "edlib"],
        ["mosul", "mawsil"],
        ["daraa", "deraa", "dera", "dara"],
        ["sanaa", "sana"],
        ["taiz", "taizz"],
        ["hodeidah", "hudaydah", "hodeida", "hudaida"],
        ["tigray", "tigrai"],
        ["makassar", "makasar"],
        // Spellings of common nouns in the names of offices
        ["defense", "defence"],
        ["center", "centre"],
        ["labor", "labour"],
        ["spokesperson", "spokesman", "spokeswoman"],
    ];

    /// <summary>Words of rank and function in the description of a speaker; they tell nobody from anybody.</summary>
    public static readonly string[] RankWords =
    [
        "a", "an", "the", "of", "for", "to", "and", "in", "at", "on", "s", "senior", "top", "unnamed", "anonymous", "official", "officials", "ranking", "high",
        "spokesperson", "president", "minister", "mr", "mrs", "ms", "dr", "gen", "general", "maj", "col", "lt", "chief", "one", "source", "sources",
    ];

    /// <summary>Words whose plain presence makes a name a description: "White House official" names nobody.</summary>
    public static readonly string[] DescriptionWords =
        ["official", "officials", "source", "sources", "spokesperson", "officer", "officers", "witness", "witnesses", "resident", "residents"];
}
