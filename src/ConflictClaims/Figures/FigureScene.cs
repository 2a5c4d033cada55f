using ConflictClaims.Clauses;
using ConflictClaims.Counts;
using ConflictClaims.Lexicons;
using ConflictClaims.Phrases;

namespace ConflictClaims.Figures;

/// <summary>A clause at work: its line, the figures found so far, and which noun phrases are spoken for.</summary>
internal sealed class FigureScene(PhraseInput input, Clause clause, int sentence, List<FigureMention> figures)
{
    private readonly HashSet<int> _taken = [];

    public PhraseInput Input { get; } = input;

    /// <summary>What its noun phrases can be.</summary>
    public VictimNouns Nouns => field ??= new(this);

    public Phrase[] Line => clause.Line;

    public Clause Clause => clause;

    public int Sentence => sentence;

    public List<FigureMention> Figures { get; } = figures;

    public bool IsTaken(int noun) => _taken.Contains(Line[noun].First);

    public void Take(int noun) => _taken.Add(Line[noun].First);

    /// <summary>Adds the figures of a list of people who met one fate: one each where every member has a number, otherwise their sum.</summary>
    /// <returns>The figures added.</returns>
    public List<FigureMention> Add(NounList people, Phrase fate, string rule, Phrase? by = null, FigureMention? partOf = null, bool isFurther = false)
    {
        var members = new List<int>();
        foreach (var member in people.Members)
        {
            if (members.Count > 0 && Nouns.IsSecondRole(members[^1], member, fate)) continue;
            if (!IsTaken(member) && Nouns.CanMeet(Line[member], fate.Outcome, fate)) members.Add(member);
            else if (members.Count == 0 && !IsTaken(member)) return [];
        }

        List<FigureMention> added = [];
        if (members.Count == 0) return added;
        var separate = partOf is not null || members.TrueForAll(m => Line[m].IsCounted && (members.Count == 1 || !Nouns.IsPair(Line[m])));
        if (separate)
        {
            foreach (var member in members) Put(added, Single(member, fate, rule, by, partOf));
        }
        else if (members.Count == 1) Put(added, Single(members[0], fate, rule, by, partOf));
        else Put(added, Sum(members, fate, rule, by));

        foreach (var member in members) Take(member);
        if (isFurther) added = added.ConvertAll(figure => figure with { IsFurther = true });
        Figures.AddRange(added);
        return added;
    }

    /// <summary>"was shot in the head and died", "six children who were kidnapped were killed": the death is what became of them.</summary>
    /// <returns>Whether there was such a figure.</returns>
    public bool EndAsKilled(int noun, Phrase fate)
    {
        if (fate.Outcome != Outcome.Killed || fate.Stance != Stance.Asserted || fate.Has(PhraseMarks.Negated)) return false;
        var shot = Figures.FindIndex(f => f.Sentence == sentence && EndsInDeath(f.Outcome) && f.Victims is { } people && people.First == Line[noun].First);
        if (shot < 0) return false;
        Figures[shot] = Figures[shot] with { Outcome = Outcome.Killed, TermFirst = TermFirst(fate), TermEnd = fate.End };
        return true;
    }

    private static bool EndsInDeath(Outcome outcome) => outcome is Outcome.KilledOrWounded or Outcome.Wounded or Outcome.Abducted or Outcome.Detained or Outcome.Captured;

    /// <summary>"five people dead and as many wounded": the number told before once more.</summary>
    public void AddAsMany(int at, Phrase fate, Phrase? by = null)
    {
        var before = Figures.FindLast(f => f.Sentence == sentence && f.PartOf is null);
        if (before is null) return;
        var times = TimesAsMany(Line[at].First);
        if (times == 0) return;
        var range = times == 1 ? before.Range : new CountRange(CountPrecision.Exact, before.Range.Low * times, before.Range.High * times, [], before.Range.IsApproximate);
        if (times > 1 && before.Range.Precision != CountPrecision.Exact) return;
        Figures.Add(Counted(Line[at], fate.Outcome, fate, FigureRules.VerbAsMany, range, (Line[at].First, Line[at + 1].End)) with { By = by });
    }

    /// <summary>"as many" is once, "twice as many" twice; 0 for "half as many" and others that nobody can count.</summary>
    private int TimesAsMany(int token)
    {
        if (token == 0) return 1;
        var before = Input.Tokens[token - 1].Lexeme.Form;
        return before switch { "twice" => 2, "half" or "times" or "nearly" or "almost" => 0, _ => 1 };
    }

    /// <summary>Adds a figure of a counted noun phrase whose fate stands elsewhere, as in a toll.</summary>
    public FigureMention? AddCount(int noun, Outcome outcome, Phrase term, string rule, bool isTotal = false, Phrase? victims = null, bool isExceeded = false)
    {
        if (IsTaken(noun) || !Line[noun].IsCounted || Input.Counts[Line[noun].Count].Form == CountForm.Share) return null;
        var figure = Counted(Line[noun], outcome, term, rule) with { IsTotal = isTotal, IsBackground = isTotal && IsSaidEarlier(noun), Range = isExceeded ? Above(Input.Counts[Line[noun].Count].Range) : Input.Counts[Line[noun].Count].Form == CountForm.None ? CountRange.Exactly(0) : Input.Counts[Line[noun].Count].Range, Victims = Line[noun].Has(PhraseMarks.Elliptic) || Line[noun].IsOutcomeNoun ? victims : Line[noun] };
        figure = figure with { VictimsEnd = figure.Victims?.End ?? 0 };
        Take(noun);
        Figures.Add(figure);
        return figure;
    }

    /// <summary>"without loss of life": nobody, by the preposition and its noun.</summary>
    public void AddNone(int preposition, int noun)
    {
        Take(noun);
        Figures.Add(Whole(Line[noun], CountRange.Exactly(0), Line[noun], FigureRules.NounWithout) with { First = Line[preposition].First, IsImplied = false, Victims = null, VictimsEnd = 0, Stance = Stance.Asserted });
    }

    /// <summary>"had earlier put the number at two": told before the news.</summary>
    private bool IsSaidEarlier(int at)
    {
        for (var i = Math.Max(clause.First, Line[at].First - 8); i < Line[at].First; i++)
        {
            if (Input.Tokens[i].Lexeme.Form is "earlier" or "previously" or "initially" or "originally") return true;
        }

        return false;
    }

    /// <summary>Adds a counted part of a figure: it shares the whole's fate.</summary>
    public void AddPart(int noun, FigureMention whole, Phrase people, string rule, Outcome? outcome = null)
    {
        if (Input.Counts[Line[noun].Count].Form != CountForm.Number) return;
        Take(noun);
        Figures.Add(InFateOf(whole, Counted(Line[noun], whole.Outcome, Line[noun], rule) with { Victims = people, VictimsEnd = people.End }) with { Outcome = outcome ?? whole.Outcome });
    }

    /// <summary>"had lost 12,401 men, 2,108 of them killed", "casualties, including 600 deaths": a figure found by a fate of its own becomes a part.</summary>
    public void MakePart(int noun, FigureMention whole)
    {
        var part = Figures.FindLast(f => f.Sentence == sentence && f.PartOf is null && f.First >= Line[noun].First && f.First < Line[noun].End);
        if (part is not null && part != whole && part.Rule != FigureRules.VerbAndMore) part.PartOf = whole;
    }

    /// <summary>Adds a part of one person: "including a child".</summary>
    public void AddPartOfOne(int noun, FigureMention whole, string rule)
    {
        var fate = Line[noun] with { Outcome = whole.Outcome };
        if (!VictimNouns.IsOne(Line[noun], fate)) return;
        Take(noun);
        Figures.Add(InFateOf(whole, Whole(Line[noun], One, fate, rule)));
    }

    /// <summary>Adds the figure that a share of a base comes to.</summary>
    public void AddShare(int noun, Share share, FigureMention whole, Phrase predicate, Phrase wholeNoun)
    {
        var count = Input.Counts[Line[noun].Count];
        var outcome = predicate.Outcome != Outcome.Unspecified ? predicate.Outcome : whole.Outcome;
        // "about one-third of these": the preposition leads on to the base.
        var end = Input.Tokens[count.End - 1].Lexeme.Form == "of" ? count.End - 1 : count.End;
        Take(noun);
        var people = predicate.Kind == PhraseKind.Noun && predicate.Has(PhraseMarks.People) && !predicate.IsOutcomeNoun ? predicate : (Phrase?)null;
        Figures.Add(InFateOf(whole, Counted(Line[noun], outcome, predicate, FigureRules.Share) with
        {
            Outcome = outcome,
            Range = ShareOf(whole.Range, share),
            End = end,
            Victims = people ?? whole.Victims,
            VictimsEnd = (people ?? whole.Victims)?.End ?? 0,
            Share = share,
            ShareOf = whole,
            ShareTokens = (count.First, end),
            ShareBaseTokens = (wholeNoun.First, wholeNoun.End),
        }));
    }

    private static FigureMention InFateOf(FigureMention whole, FigureMention part) => part with
    {
        Outcome = part.Share is null ? whole.Outcome : part.Outcome,
        TermFirst = part.Share is null ? whole.TermFirst : part.TermFirst,
        TermEnd = part.Share is null ? whole.TermEnd : part.TermEnd,
        By = whole.By,
        Stance = whole.Stance,
        Hedges = whole.Hedges | part.Hedges,
        PartOf = whole,
        IsPartOfEarlier = false,
    };

    private static CountRange ShareOf(CountRange whole, Share share)
    {
        long? low = whole.Low is { } l ? (long)Math.Round(l * share.Low, MidpointRounding.AwayFromZero) : null;
        long? high = whole.High is { } h ? (long)Math.Round(h * share.High, MidpointRounding.AwayFromZero) : null;
        var exact = low == high && share.Low == share.High;
        return new CountRange(exact ? CountPrecision.Exact : CountPrecision.Approximate, low, high, [], !exact);
    }

    private static void Put(List<FigureMention> into, FigureMention? figure)
    {
        if (figure is not null) into.Add(figure);
    }

    private FigureMention? Single(int member, Phrase fate, string rule, Phrase? by, FigureMention? partOf)
    {
        var noun = Line[member];
        if (Nouns.IsPair(noun)) return Whole(noun, Two, fate, rule) with { By = by, PartOf = partOf };
        if (noun.IsCounted)
        {
            var count = Input.Counts[noun.Count];
            if (Nouns.IsNextOne(noun)) return Whole(noun, One, fate, rule) with { By = by, PartOf = partOf, IsFurther = true };
            if (count.Form == CountForm.Share) return null;
            return Counted(noun, fate.Outcome, fate, rule) with { By = by, PartOf = partOf };
        }

        if (noun.Has(PhraseMarks.Negated) && noun.End < Input.Tokens.Length && Input.Tokens[noun.End].Lexeme.Form is "but" or "except") return null; // "no one but"
        if (noun.Has(PhraseMarks.Negated)) return Whole(noun, CountRange.Exactly(0), fate, rule) with { By = by, IsImplied = false, Stance = Stance.Asserted };
        if (noun.Has(PhraseMarks.Pronoun) || Nouns.IsFirstWord(noun) || Nouns.IsOneInASeries(noun, fate)) return null;
        if (VictimNouns.IsOne(noun, fate)) return Whole(noun, One, fate, rule) with { By = by, PartOf = partOf, IsDefinite = noun.Has(PhraseMarks.Definite) && !noun.Has(PhraseMarks.Possessed), IsNamed = noun.Has(PhraseMarks.Name) };
        return noun.Has(PhraseMarks.Plural) && noun.Has(PhraseMarks.People) && partOf is null ? Whole(noun, Unquantified, fate, rule) with { By = by, IsDefinite = noun.Has(PhraseMarks.Definite) } : null;
    }

    private FigureMention? Sum(List<int> members, Phrase fate, string rule, Phrase? by)
    {
        long low = 0;
        long? high = 0;
        var first = Line[members[0]];
        var last = Line[members[^1]];
        var countedOnly = members.FindAll(m => Line[m].IsCounted || VictimNouns.IsOne(Line[m], fate) || VictimNouns.IsOneAmongPeople(Line[m]));
        // "12 soldiers and civilians": the number holds for the whole list; "the driver and passengers" sets none.
        if (countedOnly.Count == 1 && Line[countedOnly[0]].IsCounted) return Single(countedOnly[0], fate, rule, by, null);
        if (countedOnly.Count == 0) return Single(members[0], fate, rule, by, null);
        foreach (var member in countedOnly)
        {
            var range = Nouns.IsPair(Line[member]) ? Two : Line[member].IsCounted ? Input.Counts[Line[member].Count].Range : One;
            low += range.Low ?? 0;
            high += range.High;
        }

        // "the mayor and his guards": at least two more.
        foreach (var member in members)
        {
            if (countedOnly.Exists(m => m == member || Line[m].Has(PhraseMarks.Plural)) || !Line[member].Has(PhraseMarks.Plural)) continue;
            low += 2;
            high = null;
        }

        var exact = high == low;
        var sum = new CountRange(exact ? CountPrecision.Exact : high is null ? CountPrecision.AtLeast : CountPrecision.Between, low, high, [], false);
        return Whole(first, sum, fate, rule) with { By = by, End = last.End, VictimsEnd = last.End, IsNamed = first.Has(PhraseMarks.Name), SumOf = countedOnly.ConvertAll(m => (Nouns.IsPair(Line[m]) ? Two : Line[m].IsCounted ? Input.Counts[Line[m].Count].Range : One, Nouns.StatusOf(Line[m]))) };
    }

    private FigureMention Counted(Phrase noun, Outcome outcome, Phrase term, string rule)
    {
        var count = Input.Counts[noun.Count];
        var range = count.Form == CountForm.None ? CountRange.Exactly(0) : count.Range;
        return Counted(noun, outcome, term, rule, range, (count.First, count.End)) with
        {
            Victims = WholeOf(noun),
            VictimsEnd = WholeOf(noun).End,
            Stance = StanceOf(term, count.Form == CountForm.None),
            Hedges = term.Hedges | (IsEstimated(count) ? Hedges.Estimated : 0),
        };
    }

    /// <summary>"two of the four passengers": they are passengers.</summary>
    private Phrase WholeOf(Phrase noun)
    {
        var at = Array.FindIndex(Line, p => p.First == noun.First);
        return noun.Has(PhraseMarks.Elliptic) && at >= 0 && at + 2 < Line.Length && Line[at + 1] is { Kind: PhraseKind.Preposition, Lexeme.Form: "of" } && Line[at + 2].IsNoun && !Line[at + 2].Has(PhraseMarks.Elliptic | PhraseMarks.Thing) && !Line[at + 2].IsOutcomeNoun ? Line[at + 2] : noun;
    }

    private FigureMention Counted(Phrase noun, Outcome outcome, Phrase term, string rule, CountRange range, (int First, int End) tokens)
    {
        return new FigureMention
        {
            Range = range,
            Outcome = outcome,
            Rule = rule,
            First = tokens.First,
            End = tokens.End,
            TermFirst = TermFirst(term),
            TermEnd = term.End,
            Stance = term.Stance,
            Hedges = term.Hedges,
            IsFurther = Nouns.IsFurther(noun) || SaysAlso(term) || IsLaterDeath(noun, outcome),
            IsPartOfEarlier = noun.Has(PhraseMarks.Partitive) && !IsLaterDeath(noun, outcome),
            IsBackground = IsBackground(term),
            Sentence = sentence,
            ClauseFirst = clause.First,
            ClauseEnd = clause.End,
        };
    }

    private FigureMention Whole(Phrase noun, CountRange range, Phrase fate, string rule) => new()
    {
        Range = range,
        Outcome = fate.Outcome,
        Rule = rule,
        First = noun.First,
        End = noun.End,
        Victims = noun,
        VictimsEnd = noun.End,
        TermFirst = TermFirst(fate),
        TermEnd = fate.End,
        Stance = StanceOf(fate, false),
        Hedges = fate.Hedges,
        IsImplied = true,
        IsFurther = Nouns.IsFurther(noun) || SaysAlso(fate),
        IsBackground = IsBackground(fate),
        Sentence = sentence,
        ClauseFirst = clause.First,
        ClauseEnd = clause.End,
    };

    private static CountRange Two => new(CountPrecision.Exact, 2, 2, [], false);

    /// <summary>"The toll has passed 4,000" is more than 4,000.</summary>
    private static CountRange Above(CountRange count) =>
        count is { Precision: CountPrecision.Exact, Low: { } stated } ? new CountRange(CountPrecision.MoreThan, stated + 1, null, [stated], false) : count;

    private static CountRange One => new(CountPrecision.Exact, 1, 1, [], false);

    private static CountRange Unquantified => new(CountPrecision.Unquantified, 2, null, [], false);

    private static int TermFirst(Phrase term) => term.Kind == PhraseKind.Outcome && term.Head >= 0 ? term.Head : term.Head >= 0 ? term.Head : term.First;

    private static Stance StanceOf(Phrase fate, bool isZero) => fate.Has(PhraseMarks.Negated) && !isZero ? Stance.Denied : fate.Stance;

    private bool IsEstimated(CountMention count)
    {
        for (var i = count.First; i < count.End; i++)
        {
            if (Input.Tokens[i].Lexeme.Form.Contains("estimated", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"was also killed", "killed also"</summary>
    private bool SaysAlso(Phrase fate)
    {
        for (var i = Math.Max(0, fate.First - 1); i < fate.End; i++)
        {
            if (Input.Tokens[i].Lexeme.Form == "also") return true;
        }

        return false;
    }

    /// <summary>"three of the wounded died": more dead than were told before.</summary>
    private static bool IsLaterDeath(Phrase noun, Outcome outcome) => outcome == Outcome.Killed && noun.Outcome == Outcome.Wounded && noun.Has(PhraseMarks.Partitive);

    /// <summary>"Hours after a lawyer was shot dead", "33 have died since Sunday, when an officer was shot".</summary>
    private bool IsBackground(Phrase fate)
    {
        var at = Array.FindIndex(Line, p => p.First == fate.First);
        for (var i = at - 1; i >= 0; i--)
        {
            if (Line[i].Kind is PhraseKind.Outcome or PhraseKind.Verb && Line[i].Has(PhraseMarks.Finite)) return false;
            if (Line[i].Kind != PhraseKind.Subordinator) continue;
            if (Line[i].Lexeme.Form == "when") return Line[i].First > 1 && Input.Tokens[Line[i].First - 1].IsMark(',') && Figures.Exists(f => f.Sentence == sentence);
            return Line[i].Lexeme.Form is "hours after" or "days after" || (Line[i].Lexeme.Form == "after" && Line[i].First > 0 && Input.Tokens[Line[i].First - 1].Is(WordClass.TimeUnit));
        }

        return false;
    }
}
