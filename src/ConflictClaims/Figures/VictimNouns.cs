using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>Which noun phrases of a clause can be people who meet a fate, and how many they are without a number.</summary>
internal sealed class VictimNouns(FigureScene scene)
{
    private PhraseInput Input => scene.Input;

    private Phrase[] Line => scene.Line;

    /// <summary>Whether the noun can be people who meet the fate.</summary>
    public bool CanMeet(Phrase noun, Outcome outcome, Phrase fate)
    {
        if (noun.Has(PhraseMarks.Thing)) return false;
        if (noun.Is(WordClass.Organisation | WordClass.PlaceNoun | WordClass.Fiction) && !noun.Is(WordClass.Person)) return false;
        if (noun.Has(PhraseMarks.Collective) && IsPair(noun)) return true;
        if (CountsBodiesOfPeople(noun, outcome) || IsAllBut(noun)) return false;
        if (noun.Has(PhraseMarks.People)) return !noun.Has(PhraseMarks.Elliptic) || EllipsisIsPeople(noun, fate);
        if (noun.Has(PhraseMarks.Collective)) return noun.IsCounted && fate.Lexeme.Key != "lose";
        if (noun.Is(WordClass.OutcomeNoun) && noun.Has(PhraseMarks.Partitive) && noun.Outcome == Outcome.Wounded && outcome == Outcome.Killed) return noun.IsCounted;
        if (noun.Is(WordClass.OutcomeNoun | WordClass.ArmedGroup | WordClass.Country | WordClass.Capital)) return noun.IsCounted && BefallsPeopleOnly(fate);
        return BefallsPeopleOnly(fate) && outcome != Outcome.Unspecified;
    }

    /// <summary>Whether the noun is exactly one person: "a soldier", "the mayor", "his wife", "Omar Siddo".</summary>
    public static bool IsOne(Phrase noun, Phrase fate)
    {
        if (noun.IsCounted || noun.Is(WordClass.TotalNoun) || noun.Has(PhraseMarks.Pronoun | PhraseMarks.Plural | PhraseMarks.Thing | PhraseMarks.Collective)) return false;
        if (noun.Has(PhraseMarks.Elliptic)) return noun.Has(PhraseMarks.Another);
        if (noun.Has(PhraseMarks.People | PhraseMarks.Singular)) return true;
        // An unknown noun is a person only where nothing else can meet the fate, and only as one: "a muezzin was beheaded".
        return noun.Has(PhraseMarks.Indefinite | PhraseMarks.Another) && BefallsPeopleOnly(fate) && (fate.Voice != Voice.Bare || noun.End == fate.First || noun.First > fate.First);
    }

    /// <summary>"the dean and two of her children": beside people one whose word nobody knows is a person too.</summary>
    public static bool IsOneAmongPeople(Phrase noun) => noun.Has(PhraseMarks.Definite | PhraseMarks.Indefinite) && !noun.Has(PhraseMarks.Plural | PhraseMarks.Pronoun | PhraseMarks.Thing | PhraseMarks.Collective | PhraseMarks.Negated | PhraseMarks.Elliptic);

    /// <summary>"A couple" with nobody named behind it is a man and a woman.</summary>
    public bool IsPair(Phrase noun) => noun is { IsCounted: false, Lexeme.Form: "couple" } && noun.Has(PhraseMarks.Indefinite | PhraseMarks.Definite) || noun is { IsCounted: false, Lexeme.Form: "twin sisters" or "twin brothers" } || noun.IsCounted && noun.Has(PhraseMarks.Elliptic) && noun.End - noun.First <= 2 && Input.Tokens[noun.End - 1].Lexeme.Form is "couple" or "a couple";

    /// <summary>"two were killed and a third was wounded": the next one of those counted, and no share.</summary>
    public bool IsNextOne(Phrase noun)
    {
        var count = Input.Counts[noun.Count];
        if (count.Form != CountForm.Share || !noun.Has(PhraseMarks.Elliptic) || Input.Tokens[count.First].Lexeme.Form is not ("a" or "the")) return false;
        var nth = Input.Tokens[count.End - 1].Lexeme.Number;
        var (first, end) = Input.CountsIn(Input.Text.Sentences[scene.Sentence]);
        for (var i = first; i < end && Input.Counts[i].First < count.First; i++)
        {
            if (Input.Counts[i] is { Form: CountForm.Number, Range.Precision: CountPrecision.Exact } before && before.Range.Low == nth - 1) return true;
        }

        return false;
    }

    /// <summary>"the third journalist killed this year" is told of somebody named before.</summary>
    public bool IsOneInASeries(Phrase noun, Phrase fate)
    {
        if (fate.Voice != Voice.Bare || !noun.Has(PhraseMarks.Definite)) return false;
        for (var i = noun.First; i < noun.Head; i++)
        {
            if (Input.Tokens[i].Is(WordClass.Ordinal) || Input.Tokens[i].Kind == Text.TokenKind.Number || Input.Tokens[i].Lexeme.Form is "latest" or "first" or "second" or "last") return true;
        }

        return false;
    }

    /// <summary>"an elder and businessman was shot": two words for one person, where the second has no article; "a man and woman" are two.</summary>
    public bool IsSecondRole(int first, int second, Phrase fate)
    {
        if (second != first + 2 || Line[first].IsCounted || !Line[first].Has(PhraseMarks.Indefinite | PhraseMarks.Definite) || Line[first].Has(PhraseMarks.Plural | PhraseMarks.Possessed)) return false;
        if (Line[second].IsCounted || !Line[second].Has(PhraseMarks.Singular) || Line[second].Has(PhraseMarks.Indefinite | PhraseMarks.Definite | PhraseMarks.Another | PhraseMarks.Name)) return false;
        return !IsKin(Line[first]) && !IsKin(Line[second]) && Input.Tokens[fate.First].Lexeme.Form is not ("were" or "are" or "have");
    }

    /// <summary>The capital of a sentence's first word makes no name: "Traffic died down".</summary>
    public bool IsFirstWord(Phrase noun) =>
        noun.Has(PhraseMarks.Name) && !noun.Has(PhraseMarks.People) && noun.End - noun.First == 1 && noun.First == Input.Text.Sentences[scene.Sentence].First;

    /// <summary>"more", "others", "another": beside those told before.</summary>
    public bool IsFurther(Phrase noun)
    {
        if (noun.Has(PhraseMarks.Another)) return true;
        for (var i = noun.First; i < noun.End; i++)
        {
            if (Input.Tokens[i].Lexeme.Form is "more" or "other" or "others" or "further" or "additional" or "another") return true;
        }

        return false;
    }

    public VictimStatus StatusOf(Phrase noun)
    {
        for (var i = noun.First; i < noun.End; i++)
        {
            if (Input.Tokens[i].Is(WordClass.Person) && Input.Tokens[i].Lexeme.Status != VictimStatus.Unknown) return Input.Tokens[i].Lexeme.Status;
        }

        return VictimStatus.Unknown;
    }

    private static bool IsKin(Phrase noun) => noun.Is(WordClass.Relation) || noun.Lexeme.Form is "man" or "woman" or "boy" or "girl" or "child" or "infant" or "baby";

    /// <summary>"all but one of the eleven": one is who did not meet it.</summary>
    private bool IsAllBut(Phrase noun)
    {
        if (!noun.IsCounted) return false;
        var first = Input.Counts[noun.Count].First;
        return first > 0 && Input.Tokens[first - 1].Lexeme.Form is "but" or "except" && (first < 2 || Input.Tokens[first - 2].Lexeme.Form is "all" or "everyone" or "everybody");
    }

    /// <summary>"two families", "three patrols": how many people they were is not told.</summary>
    private bool CountsBodiesOfPeople(Phrase noun, Outcome outcome) =>
        noun.IsCounted && noun.Has(PhraseMarks.Collective) && noun.Has(PhraseMarks.Plural) && noun.Head > Input.Counts[noun.Count].First && (outcome & Outcome.Displaced) == 0;

    /// <summary>A bare number behind "killed" is people; behind "lost" or "captured" only where people were counted before.</summary>
    private bool EllipsisIsPeople(Phrase noun, Phrase fate)
    {
        if (noun.IsCounted && !noun.Has(PhraseMarks.Partitive) && noun.End < Input.Tokens.Length && Input.Tokens[noun.End].Lexeme.Form == "of" && !OfPeople(noun.End + 1)) return false;
        if (fate.Lexeme.Key is "lose" or "seize" && CountsThingsBefore(noun.First)) return false;
        if (fate.Outcome == Outcome.Missing && (scene.Figures.Exists(f => f.Sentence == scene.Sentence) || Array.Exists(Line, p => p.First < noun.First && p.IsOutcomeNoun))) return true;
        return BefallsPeopleOnly(fate) || fate.Lexeme.Key == "subject" || noun.Has(PhraseMarks.Another) || IsFurther(noun)
            || Array.Exists(Line, p => p.IsNoun && p.First < noun.First && p.Is(WordClass.Person) && p.Has(PhraseMarks.Plural));
    }

    /// <summary>"shot down 61 drones; 29 more were lost": the counted things go on.</summary>
    private bool CountsThingsBefore(int token)
    {
        for (var i = token - 1; i >= Input.Text.Sentences[scene.Sentence].First; i--)
        {
            if (Input.Tokens[i].Is(WordClass.NotPeople) && Input.Tokens[i].Is(WordClass.Plural)) return true;
            if (Input.Tokens[i].Is(WordClass.Person) && Input.Tokens[i].Is(WordClass.Plural)) return false;
        }

        return false;
    }

    private bool OfPeople(int token) => NounPhraseReader.TryRead(Input, token, scene.Clause.End, out var whole) && whole.Has(PhraseMarks.People) || IsFateAt(token + 2) || IsFateAt(token + 1);

    private bool IsFateAt(int token) => token < Input.Tokens.Length && Input.Tokens[token].Is(WordClass.OutcomeNoun | WordClass.OutcomeAdjective);

    private static bool BefallsPeopleOnly(Phrase fate) =>
        fate.Lexeme.Key is not ("lose" or "shoot" or "subject" or "seize") && (fate.Outcome & (Outcome.Killed | Outcome.Wounded | Outcome.Abducted | Outcome.Detained | Outcome.Displaced)) != 0;
}
