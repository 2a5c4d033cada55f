using ConflictClaims.Lexicons;

namespace ConflictClaims.Places;

/// <summary>
/// Two places of which one lies in the other, told by "in": "at Mamove, in Beni territory", "in Takhar province, in the
/// Warsaj district". Whichever comes first, the narrower one is the name.
/// </summary>
internal static class PlaceSurroundings
{
    /// <summary>How much land a place takes up, as far as the words tell.</summary>
    private enum Extent
    {
        Spot,
        Settlement,
        District,
        Province,
        PartOfCountry,
        Country,
    }

    /// <summary>The place that starts at <paramref name="first"/>, joined with the one that follows it.</summary>
    public static PlacePhrase Of(PlaceTokens tokens, int first, PlacePhrase place)
    {
        var at = tokens.IsMark(place.End, ',') ? place.End + 1 : place.End;
        if (tokens.IsTooDeep || place.IsUnnamed || tokens.WordsOf(at) is not ("in" or "near" or "outside" or "on")) return place;
        var other = PlaceGrammar.Read(tokens, at + 1);
        if (!other.IsPlace || other.IsUnnamed) return place;
        if (tokens.WordsOf(at) is not "in") return Beside(tokens, first, place, at, other);
        var (own, wider) = (ExtentOf(tokens, first, place.End), ExtentOf(tokens, at + 1, other.End));
        var isOuter = wider > own ? wider >= Extent.District || own == Extent.Spot : wider == own && own == Extent.District;
        var isInner = IsPartOfTown(tokens, first, place.End, other.End) || (wider < own && other.HasKind && wider != Extent.Spot);
        if (!isOuter && !isInner) return place;
        other = Of(tokens.Nested, at + 1, other);
        return isInner ? other with { Within = place.Name } : place with { Within = other.Name, End = other.End };
    }

    /// <summary>"In Jaramana, on the outskirts of Damascus", "at Kasuo near Oicha": the second only helps to find the first.</summary>
    private static PlacePhrase Beside(PlaceTokens tokens, int first, PlacePhrase place, int at, PlacePhrase other)
    {
        var isEdge = tokens.WordsOf(at) is "on";
        if (ExtentOf(tokens, first, place.End) != Extent.Settlement || (isEdge && tokens.Term(at + 2) != PlaceTerm.Side)) return place;
        return place with { Within = isEdge ? other.Name : place.Within, End = other.End };
    }

    private static Extent ExtentOf(PlaceTokens tokens, int first, int end)
    {
        var isPart = false;
        var extent = Extent.Settlement;
        for (var i = first; i < end; i++)
        {
            var term = tokens.Term(i);
            if (term is PlaceTerm.Settlement or PlaceTerm.Capital) return Extent.Settlement;
            isPart |= term is PlaceTerm.Direction or PlaceTerm.Side;
            if (term == PlaceTerm.Area) extent = IsProvince(tokens.WordsOf(i)) ? Extent.Province : Extent.District;
        }

        if (extent != Extent.Settlement) return extent;
        if (tokens.Is(end - 1, WordClass.Country) || tokens.Term(end - 1) == PlaceTerm.Region) return isPart ? Extent.PartOfCountry : Extent.Country;
        if (tokens.Term(end - 1) is PlaceTerm.Facility or PlaceTerm.Feature) return Extent.Spot;
        return isPart ? Extent.PartOfCountry : Extent.Settlement;
    }

    private static bool IsProvince(ReadOnlySpan<char> word) =>
        word is "province" or "Province" or "state" or "State" or "region" or "Region" or "governorate" or "Governorate" or "oblast" or "Oblast" or "department" or "republic" or "Republic";

    /// <summary>"In Kyiv, in the Podil district": of a capital the district is the narrower one.</summary>
    private static bool IsPartOfTown(PlaceTokens tokens, int first, int end, int otherEnd) =>
        end == first + 1 && tokens.Is(first, WordClass.Capital) && tokens.WordsOf(otherEnd - 1) is "district" or "sector" or "ward" or "zone";
}
