using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Reads who changes a figure of their own: "the ministry raised its count of the dead from 31 to 35".</summary>
internal sealed class RevisionReader(SourceTokens words, SubjectReader subjects, VerbComplements complements)
{
    private const int MostWordsToNoun = 8;

    /// <summary>Those who can keep a count; a blast or a death raises a toll as well, and says nothing.</summary>
    private const WordClass Keepers = WordClass.SourceNoun | WordClass.Title | WordClass.Organisation | WordClass.ArmedGroup | WordClass.Country | WordClass.Capital;

    private Token[] Tokens => words.Tokens;

    /// <summary>The clause of the verb at <paramref name="v"/>; null where nobody revises a count.</summary>
    public ReportingClause? Read(int v, int sentence, int first, int end)
    {
        if (words.Reads(v + 1, "no") || !(ChangesCount(v, end) || GivesToll(v, first)) || subjects.Before(GroupStart(v, first), first) is not { IsRelative: false } subject) return null;
        if (!subject.Sources[^1].HasName && !Tokens[subject.Sources[^1].Head].Is(Keepers)) return null;
        return new ReportingClause(sentence, subject.First, v + 1)
        {
            Sources = subject.Sources,
            Verb = v,
            Side = ContentSide.After,
            ContentFirst = v + 1,
            ContentEnd = words.NextClause(v, end),
            On = complements.DayWithin(subject.End, v),
        };
    }

    /// <summary>"A first toll from the rescue service gives 12 dead".</summary>
    private bool GivesToll(int v, int first)
    {
        if (Tokens[v].Lexeme.Form is not ("gave" or "gives") || words.Input.CountAt(v + 1) < 0) return false;
        for (var k = v - 1; k > first && k > v - MostWordsToNoun && Tokens[k].IsWord; k--)
        {
            if (words.Reads(k, "from") || words.Reads(k, "by")) return Tokens[k - 1].Is(WordClass.TotalNoun) || Tokens[k - 1].Lexeme.NounKey == "toll";
        }

        return false;
    }

    private bool ChangesCount(int v, int end)
    {
        for (var k = v + 1; k < end && k < v + MostWordsToNoun && Tokens[k].IsWord; k++)
        {
            if (Tokens[k].Is(WordClass.TotalNoun) || Tokens[k].Lexeme.NounKey == "toll" || Tokens[k].Lexeme.Reporting is { Hedges: Hedges.Estimated }) return true;
            if (Tokens[k].Is(WordClass.Preposition)) return false;
        }

        return false;
    }

    private int GroupStart(int v, int first)
    {
        while (v > first && Tokens[v - 1].Is(WordClass.Auxiliary | WordClass.Adverb) && !words.IsTime(v - 1)) v--;
        return v;
    }
}
