using ConflictClaims.Lexicons;

namespace ConflictClaims.Places;

/// <summary>The word that makes the name behind it a place: a preposition, or a verb of what is done to places ("shelled", "stormed").</summary>
internal static class PlaceLeads
{
    /// <summary>How far before a blow its weapon may stand.</summary>
    private const int WeaponReach = 4;

    /// <summary>How far behind the name of somebody a pronoun may tell so.</summary>
    private const int PronounReach = 6;

    /// <summary>Whether a place can follow; what follows must still be asked about.</summary>
    public static bool Opens(PlaceTokens tokens, int i)
    {
        if (tokens.IsTime(i, TimeTerm.Of)) return tokens.Term(i - 1) == PlaceTerm.Deed || IsOfDwellers(tokens, i);
        return tokens.Term(i) switch
        {
            PlaceTerm.Preposition => !tokens.IsTime(i, TimeTerm.At) || !IsPost(tokens, i - 1),
            PlaceTerm.Target => true,
            PlaceTerm.Conquest or PlaceTerm.Blow => tokens.IsLower(i),
            _ => false,
        };
    }

    /// <summary>Whether the words read behind the lead are its place.</summary>
    public static bool Takes(PlaceTokens tokens, int i, PlacePhrase place) => tokens.Term(i) switch
    {
        PlaceTerm.Target => IsAttack(tokens, i - 1) || (tokens.IsTime(i, TimeTerm.On) && (IsLand(tokens, place) || IsEdge(tokens, i + 1))),
        PlaceTerm.Conquest => place.HasKind || tokens.IsNamed(place.End - 1) || IsNotSomebody(tokens, place.End),
        PlaceTerm.Blow => place.HasKind || tokens.IsNamed(place.End - 1) || IsStruck(tokens, i, place),
        _ => true,
    };

    /// <summary>"Five residents of the region": where those counted live, which need not be where they died.</summary>
    public static bool IsOfDwellers(PlaceTokens tokens, int i) =>
        tokens.IsTime(i, TimeTerm.Of) && tokens.WordsOf(i - 1) is "residents" or "inhabitants" or "villagers" && (tokens[i - 2].IsNumber || tokens.Is(i - 2, WordClass.NumberWord | WordClass.VagueQuantity));

    /// <summary>"An analyst at", "a professor at": somebody's employer follows.</summary>
    private static bool IsPost(PlaceTokens tokens, int i) => tokens.Is(i, WordClass.Title | WordClass.SourceNoun) && !tokens.Is(i, WordClass.Organisation) && tokens[i].Lexeme.Status is not (VictimStatus.Military or VictimStatus.ArmedGroup);

    private static bool IsAttack(PlaceTokens tokens, int i) => tokens.Is(i, WordClass.Means) || tokens.IsTime(i, TimeTerm.Event) || tokens.Term(i) is PlaceTerm.Deed or PlaceTerm.Onslaught;

    /// <summary>"On the Kabul-Kandahar highway", "on the coast of Djerba", "on Snake Island".</summary>
    private static bool IsLand(PlaceTokens tokens, PlacePhrase place) => tokens.Term(place.End - 1) == PlaceTerm.Feature || tokens.WordsOf(place.End - 1) is "island" or "Island" or "Islands" or "peninsula";

    /// <summary>"The shores of Lake Velu".</summary>
    private static bool IsEdge(PlaceTokens tokens, int i) => tokens.IsDeterminer(i) && tokens.Term(i + 1) == PlaceTerm.Feature && tokens.IsLower(i + 1) && tokens.IsTime(i + 2, TimeTerm.Of);

    /// <summary>A name alone may be a man's. It is a place where a weapon hits it, or where attackers are told with the day, the dead or nothing more behind it.</summary>
    private static bool IsStruck(PlaceTokens tokens, int verb, PlacePhrase place)
    {
        if (!IsNotSomebody(tokens, place.End)) return false;
        for (var i = verb - 1; i >= verb - WeaponReach; i--)
        {
            if (tokens.Is(i, WordClass.Means)) return true;
        }

        return tokens.WordsOf(verb) is "attacked" or "attacking" && EndsObject(tokens, place.End);
    }

    private static bool EndsObject(PlaceTokens tokens, int end) =>
        tokens.IsMark(end, ',') ? tokens.Is(end + 1, WordClass.OutcomeVerb) : tokens.IsMark(end, '.') || tokens.Is(end, WordClass.TimeWord | WordClass.Weekday) || tokens.IsTime(end, TimeTerm.On) || tokens.IsTime(end, TimeTerm.And) || tokens.IsTime(end, TimeTerm.At);

    /// <summary>"Attacked Musa, killing him": a pronoun for one person follows.</summary>
    private static bool IsNotSomebody(PlaceTokens tokens, int end)
    {
        for (var i = end; i < end + PronounReach; i++)
        {
            if (tokens.WordsOf(i) is "him" or "her" or "his" or "he" or "she" or "who" or "whose") return false;
        }

        return true;
    }
}
