namespace ConflictClaims.Lexicons;

/// <summary>
/// Words of stories, games and drills, in whose sentences nobody comes to harm, and of sport, where injuries and losses are
/// of another kind. Words that news of violence uses too ("an episode of violence", "the rainy season", "a stage") stay out,
/// or stand here in a phrase only.
/// </summary>
internal static class FictionWords
{
    public static void AddTo(LexiconBuilder words)
    {
        words.AddAll(new Lexeme("") { Classes = WordClass.Fiction, Key = "story" }, Stories);
        words.AddAll(new Lexeme("") { Classes = WordClass.Fiction, Key = "story" }, Games);
        words.AddAll(new Lexeme("") { Classes = WordClass.Fiction, Key = "sport" }, Sports);
        // People of film are people: "a film crew was shot at".
        words.AddAll(new Lexeme("") { Classes = WordClass.Fiction, Key = "none" }, "film crew", "film festival", "film director", "film maker", "filmmaker");
    }

    private static readonly string[] Stories =
    [
        "film", "films", "movie", "movies", "novel", "novels", "episode", "episodes", "sequel", "prequel", "thriller", "sitcom", "tv series", "drama series", "spy drama", "crime drama", "miniseries",
        "screenplay", "fictional", "protagonist", "box office", "the play", "on stage", "on the stage", "video game", "video games", "the game's", "gamers", "zombies", "zombie", "season one",
        "season two", "season three", "season finale", "the hero's", "the villain", "henchmen", "blockbuster", "remake", "short story", "comic book", "the opera", "act two", "the anime",
        "in the film", "in the movie", "in this film", "the film opens", "the film ends", "the film stars", "feature film", "simulated", "tabletop exercise", "mock casualties", "crash test dummies",
        "the novel", "a novel", "his novel", "her novel", "storyline", "heroine", "antihero", "superhero", "superheroes", "supervillain", "soap opera", "the play ends", "the play opens",
        "in the play", "in act one", "in act two", "in act three", "libretto", "vampire", "vampires", "werewolf",
    ];

    private static readonly string[] Games = ["in the game", "in our first match", "gameplay", "players who kill", "earn a badge", "respawn", "multiplayer", "playstation", "xbox"];

    private static readonly string[] Sports =
    [
        "captains", "squad", "coach", "league", "tournament", "championship", "championships", "playoffs", "play offs", "midfielder", "midfielders", "striker", "strikers", "goalkeeper", "quarterback",
        "quarterbacks", "innings", "semi final", "semifinal", "kick off", "half time", "hamstring", "touchdown", "touchdowns", "home run", "world cup", "world championship", "grand prix",
        "title race", "relegation", "football club", "rugby", "cricket", "matchday", "substitutes", "penalty shootout", "defenders", "players", "preseason", "premier league", "champions league",
        "linebacker", "hat trick", "knee injury", "ankle injury", "groin injury", "injury time", "yellow card", "own goal", "scoreless", "quarter final", "grand slam", "wickets",
        "world cup qualifier", "halftime",
    ];
}
