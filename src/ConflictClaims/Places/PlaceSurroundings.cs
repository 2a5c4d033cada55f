using ConflictClaims.Lexicons;

namespace ConflictClaims.Places;

/// <summary>The wider place behind its own preposition: "at Mamove, in Beni territory", "Solhan in northern Burkina Faso". The narrower one is the name.</summary>
internal static class PlaceSurroundings
{
    /// <summary>The place that starts at <paramref name="first"/>, with the wider one that follows as its whole.</summary>
    public static PlacePhrase Of(PlaceTokens tokens, int first, PlacePhrase place)
    {
        var at = tokens.IsMark(place.End, ',') ? place.End + 1 : place.End;
        if (tokens.WordsOf(at) is not "in" || IsLand(tokens, place.End - 1)) return place;
        var outer = PlaceGrammar.Read(tokens, at + 1);
        if (!outer.IsPlace || !IsWide(tokens, at + 1, outer.End) || IsPartOfTown(tokens, first, place.End, outer.End)) return place;
        outer = Of(tokens, at + 1, outer);
        return place with { Within = place.Within ?? outer.Name, End = outer.End };
    }

    /// <summary>A country, a region or a part of one: nothing in them is told by "in" and a country again.</summary>
    private static bool IsLand(PlaceTokens tokens, int last) => tokens.Is(last, WordClass.Country) || tokens.Term(last) == PlaceTerm.Region;

    private static bool IsWide(PlaceTokens tokens, int first, int end)
    {
        var isWide = IsLand(tokens, end - 1);
        for (var i = first; i < end; i++)
        {
            var term = tokens.Term(i);
            if (term is PlaceTerm.Settlement or PlaceTerm.Facility or PlaceTerm.Capital) return false;
            isWide |= term is PlaceTerm.Area or PlaceTerm.Direction or PlaceTerm.Side;
        }

        return isWide;
    }

    /// <summary>"In Kyiv, in the Podil district": of a capital the district is the narrower one.</summary>
    private static bool IsPartOfTown(PlaceTokens tokens, int first, int end, int outerEnd) =>
        end == first + 1 && tokens.Is(first, WordClass.Capital) && tokens.WordsOf(outerEnd - 1) is "district" or "sector" or "ward" or "zone";
}
