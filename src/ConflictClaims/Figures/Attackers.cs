using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Who did it, where the fate is told apart from the deed: "killed when gunmen attacked a church", "killed in Israeli air strikes".</summary>
internal static class Attackers
{
    private static readonly string[] Deeds =
    [
        "attacked", "ambushed", "stormed", "raided", "bombed", "shelled", "struck", "hit", "targeted", "invaded", "besieged", "strafed", "torched", "opened fire", "fired", "shot", "detonated", "blew", "rammed", "burst", "attack", "storm", "raid",
    ];

    /// <summary>The attackers of the fate at <paramref name="at"/>; null where the clause names none.</summary>
    public static Phrase? Of(FigureScene scene, int at) => ByTheirDeed(scene, at) ?? ByTheirWeapon(scene, scene.Line[at].End);

    /// <summary>"when gunmen attacked …", behind the fate or before it.</summary>
    private static Phrase? ByTheirDeed(FigureScene scene, int at)
    {
        var line = scene.Line;
        for (var i = 0; i + 2 < line.Length; i++)
        {
            if (line[i] is not { Kind: PhraseKind.Subordinator, Lexeme.Form: "when" or "after" or "as" }) continue;
            if (i > at ? HasFinite(line, at + 1, i) : HasFinite(line, i + 3, at)) continue;
            if (line[i + 1].IsNoun && IsDeed(scene, i + 2) && CanAttack(line[i + 1])) return line[i + 1];
        }

        return null;
    }

    private static bool HasFinite(Phrase[] line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (line[i].Kind is PhraseKind.Subordinator || (line[i].Kind is PhraseKind.Verb or PhraseKind.Outcome && line[i].Has(PhraseMarks.Finite))) return true;
        }

        return false;
    }

    private static bool IsDeed(FigureScene scene, int verb) =>
        scene.Line[verb] is { Kind: PhraseKind.Verb or PhraseKind.Outcome, Voice: Voice.Bare or Voice.Active } deed && deed.Head >= 0
        && Array.Exists(Deeds, word => scene.Input.Text.WordsOf(deed.Head, deed.Head + 1).Equals(word, StringComparison.OrdinalIgnoreCase));

    private static bool CanAttack(Phrase noun) =>
        noun.Is(WordClass.Means | WordClass.ArmedGroup | WordClass.Country | WordClass.NotPeople) || noun.Lexeme.Status is VictimStatus.ArmedGroup or VictimStatus.Military or VictimStatus.Police;

    /// <summary>"in an Israeli attack on the camp": a weapon or deed with its party, right behind the fate.</summary>
    private static Phrase? ByTheirWeapon(FigureScene scene, int token)
    {
        var tokens = scene.Input.Tokens;
        for (var i = token; i + 1 < scene.Clause.End && i < token + 6; i++)
        {
            if (tokens[i].Kind == Text.TokenKind.Punctuation || tokens[i].Is(WordClass.OutcomeVerb | WordClass.Auxiliary | WordClass.Relative | WordClass.Subordinator) && !tokens[i].Is(WordClass.Preposition)) return null;
            if (tokens[i].Lexeme.Form is not ("in" or "during" or "from") || !NounPhraseReader.TryRead(scene.Input, i + 1, scene.Clause.End, out var noun)) continue;
            if (noun.Is(WordClass.Means) && NamesParty(scene, noun)) return noun;
        }

        return null;
    }

    private static bool NamesParty(FigureScene scene, Phrase noun)
    {
        for (var i = noun.First; i < noun.End; i++)
        {
            if (scene.Input.Tokens[i].Is(WordClass.Demonym | WordClass.Country | WordClass.ArmedGroup) && scene.Input.Tokens[i].Lexeme.Party is not null) return true;
        }

        return false;
    }
}
