namespace ConflictClaims.Lexicons;

/// <summary>Words of stories, games and sport, in whose sentences nobody comes to real harm. Words that news of violence uses too ("an episode of violence", "the rainy season", "a stage") stay out, or stand here in a phrase only.</summary>
internal static class FictionWords
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(WordClass.Fiction, Stories);
        words.Add(WordClass.Fiction, Games);
        words.Add(WordClass.Fiction, Sports);
    }

    private static readonly string[] Stories =
    [
        "in the film", "in the movie", "in this film", "the film opens", "the film ends", "the film stars", "feature film", "box office", "blockbuster", "screenplay", "sequel", "prequel",
        "simulated", "tabletop exercise", "mock casualties", "crash test dummies", "the novel", "a novel", "his novel", "her novel", "novels", "thriller", "fictional", "storyline", "protagonist", "heroine", "antihero", "superhero", "superheroes", "supervillain", "the hero 's",
        "in episode", "last episode", "final episode", "first episode", "second episode", "next episode", "new episode", "season finale", "tv series", "television series", "drama series", "spy drama", "crime drama", "soap opera", "sitcom", "episodes",
        "the play ends", "the play opens", "in the play", "on the stage", "in act one", "in act two", "in act three", "libretto", "opera 's", "the opera", "zombie", "zombies", "vampire", "vampires", "werewolf", "wizards", "dragons", "henchmen",
    ];

    private static readonly string[] Games = ["video game", "video games", "in the game", "in our first match", "gameplay", "gamers", "players who kill", "earn a badge", "respawn", "multiplayer", "playstation", "xbox"];

    private static readonly string[] Sports =
    [
        "premier league", "champions league", "playoffs", "quarterback", "midfielder", "goalkeeper", "linebacker", "hat trick", "hamstring", "knee injury", "ankle injury", "groin injury", "injury time", "sent off", "yellow card", "red card", "own goal",
        "scoreless", "semi final", "semifinal", "quarter final", "grand slam", "innings", "wickets", "world cup qualifier", "touchdown", "halftime", "football club", "players injured", "injured players",
    ];
}
