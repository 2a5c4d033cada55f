using ConflictClaims.Lexicons;

namespace ConflictClaims.Places;

/// <summary>A place with the words around its name: "Russia's Kursk region", "the Mexican city of Irapuato", "northern Gaza".</summary>
internal static class PlaceGrammar
{
    private const int MostModifiers = 6;

    /// <summary>Reads the place that starts at <paramref name="i"/>, article included.</summary>
    public static PlacePhrase Read(PlaceTokens tokens, int i) => Read(tokens, i, null);

    private static PlacePhrase Read(PlaceTokens tokens, int i, string? owner)
    {
        if (tokens.IsTooDeep) return default;
        var hasArticle = tokens.IsDeterminer(i);
        var isOneOfMany = tokens.IsTime(i, TimeTerm.A);
        if (hasArticle) i = tokens.IsLower(i + 1) && tokens.IsPossessive(i + 2) ? i + 3 : i + 1;
        var (at, within, direction) = SkipModifiers(tokens, i, hasArticle || owner is not null);
        within = owner ?? within;
        if (IsKind(tokens, at) && ReadKindFirst(tokens, at, within, hasArticle) is { IsPlace: true } kindFirst) return kindFirst;
        var end = PlaceNames.Read(tokens, at);
        if (end == at) return hasArticle && within is not null && owner is null ? ReadUnnamed(tokens, at, within) : default;
        if (tokens.IsPossessive(end)) return owner is null ? ReadOwned(tokens, at, end) : default;
        var name = PlaceNames.Canonical(tokens, at, end);
        if (isOneOfMany && tokens.Term(end) == PlaceTerm.Facility && tokens.IsLower(end)) return new PlacePhrase(name, within == name ? null : within, end + 1, false);
        if (ReadKindBehind(tokens, at, end, within) is { IsPlace: true } withKind) return ReadOwnedByKind(tokens, withKind);
        if (IsNoPlace(tokens, end) || (hasArticle && !TakesArticle(tokens, at, end))) return default;
        if (direction >= 0 && owner is null) return new PlacePhrase(tokens.TextOf(direction, end), within ?? name, end, false);
        return new PlacePhrase(name, within == name ? null : within, end, false);
    }

    /// <summary>"The Iraqi capital", "a Yemeni town": as much of the place as the words tell; "a Yemeni town, Mahfid, …" tells it behind the comma.</summary>
    private static PlacePhrase ReadUnnamed(PlaceTokens tokens, int kind, string country)
    {
        if (!tokens.IsLower(kind) || !(tokens.Term(kind) is PlaceTerm.Capital or PlaceTerm.Settlement) || tokens.IsTime(kind + 1, TimeTerm.Of)) return default;
        var end = tokens.IsMark(kind + 1, ',') ? PlaceNames.Read(tokens, kind + 2) : 0;
        if (end > kind + 2 && tokens.IsMark(end, ',')) return new PlacePhrase(PlaceNames.Canonical(tokens, kind + 2, end), country, end, true);
        return new PlacePhrase(country, null, kind + 1, false, IsUnnamed: true);
    }

    /// <summary>"Northern", "rebel-held", "restive", "Afghan"; behind an article any unknown adjective.</summary>
    private static (int At, string? Within, int Direction) SkipModifiers(PlaceTokens tokens, int at, bool takesUnknown)
    {
        string? within = null;
        var direction = -1;
        for (var n = 0; n < MostModifiers; n++)
        {
            if (IsCompoundAt(tokens, at)) at += 3;
            else if (tokens.Is(at, WordClass.Demonym) && !tokens.Is(at, WordClass.Plural)) within = tokens[at++].Lexeme.Party;
            else if (IsPartOfDemonym(tokens, at)) at++;
            else if (IsDirection(tokens, at)) direction = at++;
            else if (tokens.IsLower(at) && IsAdjective(tokens, at, takesUnknown)) at++;
            else if (n > 0 && tokens.IsMark(at, ',') && tokens.IsLower(at + 1) && IsAdjective(tokens, at + 1, takesUnknown)) at += 2;
            else break;
        }

        return (at, within, direction);
    }

    /// <summary>"Northern", and "north" before a name: "northeast Nigeria".</summary>
    private static bool IsDirection(PlaceTokens tokens, int i) =>
        tokens.IsLower(i) && !tokens.IsTime(i + 1, TimeTerm.Of) && (tokens.Term(i) == PlaceTerm.Direction || (SideName(tokens, i) is not null && (tokens.IsNameWord(i + 1) || tokens.Is(i + 1, WordClass.Demonym))));

    /// <summary>The "North" of "the North Macedonian town of".</summary>
    private static bool IsPartOfDemonym(PlaceTokens tokens, int i) => tokens.WordsOf(i) is "North" or "South" && tokens.Is(i + 1, WordClass.Demonym) && IsKind(tokens, i + 2);

    private static bool IsAdjective(PlaceTokens tokens, int i, bool takesUnknown)
    {
        if (IsKind(tokens, i)) return IsKind(tokens, i + 1) && !tokens.IsTime(i + 1, TimeTerm.Of);
        var token = tokens[i];
        return tokens.Term(i) == PlaceTerm.Modifier || token.Is(WordClass.Adjective) || (takesUnknown && token.Lexeme.Form.Length == 0);
    }

    /// <summary>"Rebel-held", "Russian-occupied", "war-torn": one adjective in three tokens, before another word.</summary>
    private static bool IsCompoundAt(PlaceTokens tokens, int i) =>
        tokens.IsWord(i) && tokens.IsHyphen(i + 1) && tokens.IsLower(i + 2) && tokens.Term(i + 2) != PlaceTerm.Particle && !tokens.IsHyphen(i + 3) && tokens.IsWord(i + 3) && tokens.Term(i) != PlaceTerm.Particle;

    private static bool IsKind(PlaceTokens tokens, int i) =>
        (tokens.Term(i) is PlaceTerm.Area or PlaceTerm.Settlement or PlaceTerm.Capital or PlaceTerm.Side && !(tokens.IsCapital(i) && tokens.IsNameWord(i))) || IsStretchOf(tokens, i);

    /// <summary>"The coast of Djerba", "the slopes of Mount Elgon".</summary>
    private static bool IsStretchOf(PlaceTokens tokens, int i) => tokens.Term(i) == PlaceTerm.Feature && tokens.IsLower(i) && tokens.IsTime(i + 1, TimeTerm.Of);

    /// <summary>"The village of X", "the capital, X", "the east of X", "a town called X".</summary>
    private static PlacePhrase ReadKindFirst(PlaceTokens tokens, int i, string? within, bool hasArticle)
    {
        var term = tokens.Term(i);
        var at = i + 1;
        if (tokens.IsTime(at, TimeTerm.Of)) return ReadOf(tokens, i, at + 1, within, hasArticle);
        if (term is PlaceTerm.Area or PlaceTerm.Side && !IsNaming(tokens, at)) return default;
        if (IsNaming(tokens, at)) at++;
        else if (term == PlaceTerm.Capital && tokens.IsMark(at, ',')) at++;
        else if (!hasArticle && within is null) return default;
        var end = PlaceNames.Read(tokens, at);
        return end == at || tokens.IsPossessive(end) || tokens.StartsLine(at) ? default : new PlacePhrase(PlaceNames.Canonical(tokens, at, end), within, end, true);
    }

    private static bool IsNaming(PlaceTokens tokens, int i) => tokens.WordsOf(i) is "called" or "named";

    private static PlacePhrase ReadOf(PlaceTokens tokens, int kind, int at, string? within, bool hasArticle)
    {
        if (tokens.IsTooDeep) return default;
        if (tokens.IsCapital(kind) && tokens.WordsOf(kind) is "Department" or "Agency" or "State") return default;
        var hasInnerArticle = tokens.IsDeterminer(at);
        if (hasInnerArticle) at++;
        var (start, owner, direction) = SkipModifiers(tokens, at, takesUnknown: false);
        var end = PlaceNames.Read(tokens, start);
        if (end == start) return IsKind(tokens, start) ? ReadKindFirst(tokens.Nested, start, owner ?? within, hasArticle || hasInnerArticle) : default;
        if (tokens.IsPossessive(end)) return ReadOwned(tokens, start, end);
        var first = direction >= 0 ? direction : start;
        var name = direction >= 0 ? tokens.TextOf(first, end) : PlaceNames.Canonical(tokens, start, end);
        if (ReadKindBehind(tokens, start, end, owner ?? within) is { IsPlace: true } inner) (name, within, end) = (inner.Name!, inner.Within, inner.End);
        if (tokens.Term(kind) == PlaceTerm.Capital) return ReadCapitalOf(tokens, name, end);
        if (tokens.Term(kind) == PlaceTerm.Side && hasArticle && SideName(tokens, kind) is { } side) return new PlacePhrase($"{side} {name}", name, end, true);
        return new PlacePhrase(name, (owner ?? within) == name ? null : owner ?? within, end, true);
    }

    /// <summary>"The capital of Somalia, Mogadishu": the name behind the comma is the place.</summary>
    private static PlacePhrase ReadCapitalOf(PlaceTokens tokens, string whole, int at)
    {
        var end = tokens.IsMark(at, ',') ? PlaceNames.Read(tokens, at + 1) : at;
        return end > at + 1 ? new PlacePhrase(PlaceNames.Canonical(tokens, at + 1, end), whole, end, true) : new PlacePhrase(whole, null, at, true);
    }

    /// <summary>"Russia's Kursk region", "Ukraine's east", "Somalia's capital, Mogadishu"; a possessor before anything else is no place.</summary>
    private static PlacePhrase ReadOwned(PlaceTokens tokens, int first, int end)
    {
        var owner = PlaceNames.Canonical(tokens, first, end);
        var at = end + 1;
        if (tokens.Term(at) == PlaceTerm.Side && !tokens.IsCapital(at) && !tokens.IsTime(at + 1, TimeTerm.Of))
            return SideName(tokens, at) is { } side ? new PlacePhrase($"{side} {owner}", owner, at + 1, true) : new PlacePhrase(owner, null, at + 1, true);
        var inner = Read(tokens.Nested, at, owner);
        if (inner.IsPlace && (inner.HasKind || tokens.IsNamed(end - 1))) return inner with { Within = inner.Within ?? owner };
        var stop = at;
        while (stop < at + MostModifiers && tokens.IsLower(stop) && (tokens.Term(stop) is PlaceTerm.Direction or PlaceTerm.Modifier || tokens.Is(stop, WordClass.Adjective) || tokens.IsTime(stop, TimeTerm.Superlative))) stop++;
        var isSpot = tokens.IsLower(stop) && tokens.Term(stop) is PlaceTerm.Facility or PlaceTerm.Settlement or PlaceTerm.Capital or PlaceTerm.Area or PlaceTerm.Feature;
        return isSpot ? new PlacePhrase(owner, null, stop + 1, true, IsUnnamed: tokens.Term(stop) is PlaceTerm.Capital or PlaceTerm.Area) : default;
    }

    /// <summary>"Kursk region", "Zaatari refugee camp", "the Kursk region of Russia", "Al-Shifa Hospital".</summary>
    private static PlacePhrase ReadKindBehind(PlaceTokens tokens, int first, int end, string? within)
    {
        var term = tokens.Term(end);
        var name = PlaceNames.Canonical(tokens, first, end);
        if (term == PlaceTerm.Facility && !tokens.StartsLine(end))
            return new PlacePhrase(tokens.TextOf(first, end + 1), within, end + 1, tokens.IsCapital(end));
        if (term == PlaceTerm.Feature && tokens.IsLower(end)) return new PlacePhrase(tokens.TextOf(first, end + 1), within, end + 1, false);
        if (term is not (PlaceTerm.Area or PlaceTerm.Settlement) || tokens.StartsLine(end)) return default;
        end++;
        if (tokens.Term(end) is PlaceTerm.Area or PlaceTerm.Settlement && tokens.IsLower(end)) end++;
        if (tokens.Term(end) == PlaceTerm.Capital) return default;
        if (!tokens.IsTime(end, TimeTerm.Of)) return new PlacePhrase(name, within, end, true);
        var at = tokens.IsDeterminer(end + 1) ? end + 2 : end + 1;
        (at, _, _) = SkipModifiers(tokens, at, takesUnknown: false);
        var wholeEnd = PlaceNames.Read(tokens, at);
        if (wholeEnd == at || tokens.IsPossessive(wholeEnd)) return new PlacePhrase(name, within, end, true);
        var whole = PlaceNames.Canonical(tokens, at, wholeEnd);
        if (NamesInner(tokens, end - 1, end - 2, wholeEnd - 1)) return new PlacePhrase(whole, name, wholeEnd, true);
        return new PlacePhrase(name, whole, tokens.Term(wholeEnd) is PlaceTerm.Area or PlaceTerm.Settlement ? wholeEnd + 1 : wholeEnd, true);
    }

    /// <summary>"The Normandy town of Eu", "the Damascus suburb of Douma": the name behind is the smaller place; "the Zap district of Silopi": the larger.</summary>
    private static bool NamesInner(PlaceTokens tokens, int kind, int outer, int inner)
    {
        if (tokens.WordsOf(kind) is "city" or "town" or "village" or "villages" or "port" or "camp" or "hamlet" || tokens.Term(kind) == PlaceTerm.Settlement && tokens.WordsOf(kind).EndsWith(" city")) return true;
        return tokens.WordsOf(kind) is "suburb" or "neighbourhood" or "neighborhood" && tokens.IsNamed(outer) && !tokens.IsNamed(inner);
    }

    /// <summary>"Borno state's capital, Maiduguri".</summary>
    private static PlacePhrase ReadOwnedByKind(PlaceTokens tokens, PlacePhrase owner)
    {
        if (!owner.HasKind || !tokens.IsPossessive(owner.End)) return owner;
        var inner = Read(tokens.Nested, owner.End + 1, owner.Name);
        return inner.IsPlace && inner.HasKind ? inner with { Within = inner.Within ?? owner.Name } : owner;
    }

    /// <summary>What follows makes the name somebody's or an organisation's: "Columbia University", "Wagner custody".</summary>
    private static bool IsNoPlace(PlaceTokens tokens, int end) =>
        tokens.Term(end) is PlaceTerm.Institution or PlaceTerm.Holding
        || (tokens.IsLower(end) && tokens.Is(end, WordClass.Person | WordClass.Collective | WordClass.SourceNoun) && !tokens.Is(end, WordClass.Preposition | WordClass.OutcomeVerb));

    /// <summary>"The Sahel", "the Black Sea", "the United States": other names behind an article are no places.</summary>
    private static bool TakesArticle(PlaceTokens tokens, int first, int end) =>
        tokens.IsNamed(end - 1) || tokens.Term(end - 1) == PlaceTerm.Feature || (end - first > 1 && tokens.Term(end - 1) is PlaceTerm.Settlement);

    private static string? SideName(PlaceTokens tokens, int i) => tokens.WordsOf(i) switch
    {
        "north" => "northern",
        "south" => "southern",
        "east" => "eastern",
        "west" => "western",
        "northeast" or "north-east" => "northeastern",
        "northwest" or "north-west" => "northwestern",
        "southeast" or "south-east" => "southeastern",
        "southwest" or "south-west" => "southwestern",
        _ => null,
    };
}
