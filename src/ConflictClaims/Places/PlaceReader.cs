using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Places;

/// <summary>Tokens to places.</summary>
internal static class PlaceReader
{
    /// <summary>Adds every place of the tokens, left to right, none overlapping.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<PlaceMention> into)
    {
        var places = new PlaceTokens(text, tokens);
        for (var i = 0; i < tokens.Length;)
        {
            var (first, place, hasPreposition) = ReadPlace(places, i);
            if (!place.IsPlace)
            {
                i++;
                continue;
            }

            place = WithWhole(places, place, places.Is(place.End - 1, WordClass.Country) ? 0 : 2, hasPreposition);
            if (hasPreposition) place = PlaceSurroundings.Of(places, first, place);
            Add(places, into, place, first, hasPreposition || IsSideOf(places, first));
            i = ReadList(places, into, place, hasPreposition);
        }
    }

    /// <summary>The place at or behind a token, its first token, and whether the word before marks it as one.</summary>
    private static (int First, PlacePhrase Place, bool IsMarked) ReadPlace(PlaceTokens tokens, int i)
    {
        if (PlaceLeads.Opens(tokens, i))
        {
            var behind = PlaceGrammar.Read(tokens, i + 1);
            if (behind.IsPlace && PlaceLeads.Takes(tokens, i, behind)) return (i + 1, behind, true);
        }

        var here = CanStart(tokens, i) ? PlaceGrammar.Read(tokens, i) : default;
        return (i, here.HasKind ? here : default, false);
    }

    private static bool CanStart(PlaceTokens tokens, int i) =>
        tokens.IsCapital(i) || tokens.IsTime(i, TimeTerm.The) || tokens.Term(i) is PlaceTerm.Settlement or PlaceTerm.Area or PlaceTerm.Side or PlaceTerm.Particle;

    private static bool IsSideOf(PlaceTokens tokens, int i) => tokens.Term(tokens.IsDeterminer(i) ? i + 1 : i) == PlaceTerm.Side;

    private static void Add(PlaceTokens tokens, List<PlaceMention> into, PlacePhrase place, int first, bool hasPreposition)
    {
        var within = place.Within == place.Name ? null : place.Within;
        into.Add(new PlaceMention(new Place(place.Name!) { Within = within }, first, place.End, hasPreposition, place.IsUnnamed || PlaceLeads.IsOfDwellers(tokens, first - 1)));
    }

    /// <summary>"Ikorodu, Lagos", "Bor, Jonglei state, South Sudan": the larger place behind the comma.</summary>
    private static PlacePhrase WithWhole(PlaceTokens tokens, PlacePhrase place, int levels, bool takesUnknown)
    {
        if (levels == 0 || place.IsUnnamed || !tokens.IsMark(place.End, ',') || tokens.StartsLine(place.End + 1) || !tokens.IsCapital(place.End + 1)) return place;
        var whole = PlaceGrammar.Read(tokens, place.End + 1);
        if (!whole.IsPlace || !(takesUnknown || whole.HasKind || tokens.IsNamed(whole.End - 1)) || !EndsWhole(tokens, whole)) return place;
        var outer = WithWhole(tokens, whole, tokens.Is(place.End + 1, WordClass.Country) ? 0 : levels - 1, takesUnknown);
        return place with { Within = whole.Name == place.Name ? place.Within : whole.Name, End = outer.End };
    }

    /// <summary>A name in a list or before a verb is no larger place: "in Kyiv, Kharkiv and Odesa", "in Kyiv, Zelensky said".</summary>
    private static bool EndsWhole(PlaceTokens tokens, PlacePhrase whole)
    {
        var end = whole.End;
        if (end >= tokens.Count || tokens.StartsLine(end)) return true;
        if (tokens.IsMark(end, ','))
            return tokens.IsNamed(end - 1) || whole.HasKind || !(tokens.IsCapital(end + 1) || tokens.IsDeterminer(end + 1) || tokens.Is(end + 1, WordClass.Relative));
        if (!tokens.IsWord(end)) return !tokens.IsHyphen(end) && !tokens[end].IsNumber && !tokens.IsMark(end, '(') && !tokens.IsMark(end, '[');
        if (tokens.IsTime(end, TimeTerm.And)) return false;
        return tokens.Is(end, WordClass.Preposition | WordClass.PlacePreposition | WordClass.Weekday | WordClass.TimeWord | WordClass.Subordinator | WordClass.Including)
            || tokens.IsTime(end, TimeTerm.On) || tokens.IsTime(end, TimeTerm.During) || tokens.IsTime(end, TimeTerm.Since) || tokens.IsTime(end, TimeTerm.After)
            || tokens.IsTime(end, TimeTerm.By) || tokens.IsTime(end, TimeTerm.Last) || tokens.IsTime(end, TimeTerm.Early) || tokens.IsTime(end, TimeTerm.Late);
    }

    /// <summary>The other names of a list: "in Kharkiv, Sumy and Odesa regions".</summary>
    private static int ReadList(PlaceTokens tokens, List<PlaceMention> into, PlacePhrase place, bool hasPreposition)
    {
        var end = place.End;
        while (hasPreposition && (tokens.IsTime(end, TimeTerm.And) || tokens.IsMark(end, ',')))
        {
            var at = tokens.IsMark(end, ',') && tokens.IsTime(end + 1, TimeTerm.And) ? end + 2 : end + 1;
            var isLast = tokens.IsTime(at - 1, TimeTerm.And);
            if (!tokens.IsCapital(at) || tokens.StartsLine(at)) break;
            var next = PlaceGrammar.Read(tokens, at);
            if (!next.IsPlace || !(next.HasKind || EndsListed(tokens, next.End, isLast))) break;
            Add(tokens, into, next, at, hasPreposition: true);
            end = next.End;
        }

        return end;
    }

    /// <summary>A name before a verb starts a clause of its own: "in Gaza and Israel said".</summary>
    private static bool EndsListed(PlaceTokens tokens, int end, bool isLast)
    {
        if (isLast && tokens.IsMark(end, ',')) return !tokens.IsDeterminer(end + 1) && !tokens.Is(end + 1, WordClass.Relative | WordClass.Title);
        if (tokens.IsMark(end, ',')) return tokens.IsCapital(end + 1) && !tokens.Is(end + 1, WordClass.Title) && ListGoesOn(tokens, end + 1);
        return !tokens.IsWord(end) ? !tokens[end].IsNumber && !tokens.IsMark(end, '(')
            : tokens.Is(end, WordClass.Preposition | WordClass.PlacePreposition | WordClass.Weekday | WordClass.TimeWord) || tokens.IsTime(end, TimeTerm.On) || (tokens.IsTime(end, TimeTerm.And) && tokens.IsNameWord(end + 1));
    }

    private static bool ListGoesOn(PlaceTokens tokens, int i)
    {
        var end = PlaceNames.Read(tokens, i);
        return end > i && (tokens.IsTime(end, TimeTerm.And) || tokens.IsMark(end, ','));
    }
}
