using ConflictClaims.Lexicons;
using ConflictClaims.Text;
using ConflictClaims.Times;
using NodaTime;

namespace ConflictClaims.Attributions;

/// <summary>Reads what stands before the source and belongs to the saying: "On Tuesday, …", "In a statement on Monday, …", "Writing on X, …".</summary>
internal sealed class OpeningReader(SourceTokens words, VerbComplements complements, LocalDate? publishedOn)
{
    private Token[] Tokens => words.Tokens;

    /// <summary>Adds the opening of the sentence to the clause that it belongs to.</summary>
    public void Attach(ReportingClause clause, int first)
    {
        var start = OpensAt(clause, first);
        if (clause.Side != ContentSide.After || clause.SharesSource || clause.First <= start) return;
        if (words.Input.TimeAt(start) is >= 0 and var time) AttachTime(clause, start, time);
        else if (IsOccasion(start, clause.First)) AttachOccasion(clause, start);
    }

    /// <summary>The sentence, or a coordinate clause in it.</summary>
    private int OpensAt(ReportingClause clause, int first)
    {
        var start = first;
        if (words.IsQuote(start)) start++;
        return start < clause.First && (Tokens[start].Is(WordClass.Conjunction) || words.Reads(start, "meanwhile")) ? start + 1 : start;
    }

    private void AttachTime(ReportingClause clause, int start, int time)
    {
        var mention = words.Input.Times[time];
        var behind = words.IsComma(mention.End) ? mention.End + 1 : mention.End;
        if (mention.Expression is null or RangeExpression || behind != clause.First) return;
        var day = complements.DayOf(time);
        if (day is null && (IsRecording(clause) || !IsOver(mention.Expression.Resolve(publishedOn)))) return;
        clause.Opening = (start, mention.End);
        clause.On ??= day;
    }

    /// <summary>"Last week, the army reported": a stretch that is over is when it was said; one that runs up to now is what is told.</summary>
    private bool IsOver(EventTime period) => !period.IsCumulative && publishedOn is { } today && period.To is { } to && to < today;

    /// <summary>"In May, the agency recorded 37 deaths": the month is that of the deaths.</summary>
    private bool IsRecording(ReportingClause clause) => clause.Verb >= 0 && Array.Exists(ReportingWords.Recorded, word => words.Reads(clause.Verb, word));

    private bool IsOccasion(int start, int source)
    {
        if (!words.IsComma(source - 1)) return false;
        if ((Tokens[start].Lexeme.Verb & VerbForm.Gerund) != 0 && Tokens[start].Is(WordClass.ReportingVerb)) return true;
        if (!Tokens[start].Is(WordClass.Preposition)) return false;
        for (var k = start + 1; k < source && k < start + 6; k++)
        {
            if (Tokens[k].Is(WordClass.ReportingNoun) && !Tokens[k].Is(WordClass.TotalNoun)) return true;
        }

        return false;
    }

    private void AttachOccasion(ReportingClause clause, int start)
    {
        clause.Opening = (start, clause.First);
        for (var k = start; k < clause.First; k++)
        {
            if (words.Input.TimeAt(k) is >= 0 and var time) clause.On ??= complements.DayOf(time);
        }
    }
}
