using ConflictClaims.Lexicons;

namespace ConflictClaims.Places;

/// <summary>The proper name itself: "Kaga-Bandoro", "Maaret al-Numan", "Rio de Janeiro", "St. Petersburg".</summary>
internal static class PlaceNames
{
    private const int MostWords = 5;

    /// <summary>The index behind the name that starts at <paramref name="i"/>; <paramref name="i"/> itself when there is none.</summary>
    public static int Read(PlaceTokens tokens, int i)
    {
        var end = i;
        var hasOwnWord = false;
        for (var words = 0; words < MostWords; words++)
        {
            var at = end;
            if (words > 0)
            {
                if (tokens.StartsLine(at) || EndsWithin(tokens, at)) break;
                if (tokens.IsHyphen(at))
                {
                    if (IsCompound(tokens, at + 1)) return i;
                    at++;
                }
            }

            at = SkipParticle(tokens, at, isFirst: words == 0);
            var isShort = IsShortSaint(tokens, at);
            if (!(tokens.IsNameWord(at) || isShort) || (words > 0 && !CanFollow(tokens, end, at))) break;
            hasOwnWord |= !isShort && IsOwnWord(tokens, at);
            end = isShort ? BehindShort(tokens, at) : at + 1;
        }

        return hasOwnWord ? end : i;
    }

    /// <summary>"North", "City" and "An" need another word beside them; "Sur" does not.</summary>
    private static bool IsOwnWord(PlaceTokens tokens, int i) => tokens.Term(i) switch
    {
        PlaceTerm.Direction or PlaceTerm.Feature or PlaceTerm.Settlement or PlaceTerm.Side => false,
        PlaceTerm.Particle => tokens[i].Lexeme is { Classes: WordClass.None, Calendar: 0 },
        _ => true,
    };

    /// <summary>The name in one form: a country under its own name, any other as written.</summary>
    public static string Canonical(PlaceTokens tokens, int first, int end) =>
        end == first + 1 && tokens.Is(first, WordClass.Country) && tokens[first].Lexeme.Party is { } country ? country : tokens.TextOf(first, end);

    /// <summary>"Iran-backed", "Kyiv-based": the name only qualifies what follows.</summary>
    private static bool IsCompound(PlaceTokens tokens, int i) => tokens.IsLower(i) && !(tokens.Term(i) == PlaceTerm.Particle && (tokens.IsHyphen(i + 1) || tokens.IsNameWord(i + 1)));

    /// <summary>A country or capital is a name by itself and ends it, but for "Mexico City" and "Gaza-…".</summary>
    private static bool EndsWithin(PlaceTokens tokens, int at) =>
        tokens.IsNamed(at - 1) && !tokens.IsHyphen(at) && !(tokens.IsCapital(at) && tokens.Term(at) is PlaceTerm.Settlement or PlaceTerm.Feature);

    private static bool CanFollow(PlaceTokens tokens, int end, int at)
    {
        if (!tokens.IsNamed(at) || tokens.IsHyphen(end)) return true;
        return tokens.Term(end - 1) is PlaceTerm.Direction or PlaceTerm.Feature or PlaceTerm.Settlement || tokens.WordsOf(end - 1) is "New";
    }

    /// <summary>The small words of a name; most of them are common words too, which a hyphen tells apart.</summary>
    private static int SkipParticle(PlaceTokens tokens, int i, bool isFirst)
    {
        if (tokens.Term(i) != PlaceTerm.Particle) return i;
        if (tokens.IsHyphen(i + 1) && tokens.IsNameWord(i + 2)) return i + 2;
        if (tokens.IsLower(i) && tokens.WordsOf(i) is not ("al" or "el" or "de" or "del" or "la" or "los" or "las" or "da" or "dos" or "das" or "di" or "du" or "bin" or "ibn" or "abu")) return i;
        if (isFirst && tokens.IsLower(i) && tokens.WordsOf(i) is not ("al" or "el")) return i;
        if (tokens.IsLower(i) && tokens.Term(i + 1) == PlaceTerm.Particle && tokens.IsNameWord(i + 2)) return i + 2;
        return tokens.IsNameWord(i + 1) ? i + 1 : i;
    }

    private static bool IsShortSaint(PlaceTokens tokens, int i) =>
        tokens.WordsOf(i) is "St" or "Mt" or "Ft" or "Ste" && tokens.IsNameWord(BehindShort(tokens, i));

    /// <summary>Behind "St" and its stop, if it has one.</summary>
    private static int BehindShort(PlaceTokens tokens, int i) => tokens.IsMark(i + 1, '.') && tokens[i + 1].IsGlued ? i + 2 : i + 1;
}
