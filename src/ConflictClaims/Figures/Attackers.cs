using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Who did it, where the fate is told apart from the deed: "killed when gunmen attacked a church", "killed in Israeli air strikes".</summary>
internal static class Attackers
{
    private static readonly HashSet<string> Deeds = new(StringComparer.OrdinalIgnoreCase)
    {
        "attacked", "ambushed", "stormed", "raided", "bombed", "shelled", "struck", "hit", "targeted", "invaded", "besieged", "strafed", "torched", "opened fire", "fired", "shot", "detonated", "blew", "rammed", "burst", "attack", "storm", "raid",
    };

    /// <summary>The attackers of the fate at <paramref name="at"/>; null where the clause names none.</summary>
    public static Phrase? Of(FigureScene scene, int at) => ByTheirDeed(scene, at) ?? ByTheirWeapon(scene, scene.Line[at].End) ?? ByWeaponBefore(scene, at);

    /// <summary>"when gunmen attacked …", behind the fate or before it.</summary>
    private static Phrase? ByTheirDeed(FigureScene scene, int at)
    {
        var line = scene.Line;
        for (var i = 0; i + 2 < line.Length; i++)
        {
            if (line[i] is not { Kind: PhraseKind.Subordinator, Lexeme.Form: "when" or "after" or "as" }) continue;
            if (i > at ? HasOtherClause(line, at + 1, i) : HasOtherClause(line, i + 3, at)) continue;
            if (line[i + 1].IsNoun && IsDeed(scene, i + 2) && CanAttack(line[i + 1])) return line[i + 1];
        }

        return null;
    }

    /// <summary>Another fate may stand between ("were killed and three were hurt when …"), but no other telling.</summary>
    private static bool HasOtherClause(Phrase[] line, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (line[i].Kind is PhraseKind.Subordinator or PhraseKind.Relative or PhraseKind.Colon || (line[i].Kind is PhraseKind.Verb && line[i].Has(PhraseMarks.Finite))) return true;
        }

        return false;
    }

    /// <summary>"a Hamas attack in which 1,200 people were killed".</summary>
    private static Phrase? ByWeaponBefore(FigureScene scene, int at)
    {
        var relative = Array.FindLastIndex(scene.Line, at, p => p is { Kind: PhraseKind.Relative, Lexeme.Form: "which" or "in which" or "where" });
        if (relative < 0 || at - relative > 3) return null;
        for (var i = scene.Line[relative].First - 1; i > scene.Clause.First && i > scene.Line[relative].First - 12; i--)
        {
            if (!scene.Input.Tokens[i].Is(WordClass.Means)) continue;
            for (var first = Math.Max(scene.Clause.First, i - 3); first < i; first++)
            {
                if (NounPhraseReader.TryRead(scene.Input, first, i + 1, out var noun) && noun.Head == i) return NamesParty(scene, noun) ? noun : null;
            }
        }

        return null;
    }

    private static bool IsDeed(FigureScene scene, int verb) =>
        scene.Line[verb] is { Kind: PhraseKind.Verb or PhraseKind.Outcome, Voice: Voice.Bare or Voice.Active } deed && deed.Head >= 0
        && Deeds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(scene.Input.Text.WordsOf(scene.Input.Tokens[deed.Head]));

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
