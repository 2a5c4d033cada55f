using ConflictClaims.Lexicons;
using ConflictClaims.Text;

namespace ConflictClaims.Attributions;

/// <summary>Finds the words of its sentence that each reporting clause governs.</summary>
internal sealed class ScopeReader(SourceTokens words)
{
    private Token[] Tokens => words.Tokens;

    /// <summary>Sets the scopes of the clauses of one sentence, which are in the order of the text.</summary>
    public void Assign(ReadOnlySpan<ReportingClause> clauses, int first, int end)
    {
        for (var i = 0; i < clauses.Length; i++)
        {
            var clause = clauses[i];
            if (clause.Side == ContentSide.OfHost) continue;
            var (from, to) = clause.Side switch
            {
                ContentSide.After => (clause.ContentFirst, Math.Min(clause.ContentEnd, clause.Stance == Stance.Denied ? DenialEnd(clause, Cut(clauses, i, end)) : Cut(clauses, i, end))),
                ContentSide.Before => (Start(clauses, i, first), clause.First),
                _ => (Within(clauses, i) ?? Start(clauses, i, first), Cut(clauses, i, end)),
            };
            Add(clause, from, to);
        }

        for (var i = 0; i < clauses.Length; i++)
        {
            if (clauses[i].Side != ContentSide.OfHost) continue;
            if (Host(clauses, i) is { } host) clauses[i].Scopes.AddRange(host.Scopes);
            else Add(clauses[i], BehindSemicolon(clauses[i].First, first), BeforeSemicolon(clauses[i].End, end));
        }
    }

    /// <summary>"Withdrew its report that 31 died; it was 27", "rejected a report that troops were in Oreb, where 20 have died": what goes on behind is not denied.</summary>
    private int DenialEnd(ReportingClause clause, int end)
    {
        for (var k = clause.ContentFirst; k < end; k++)
        {
            if (Tokens[k].IsMark(';') || (words.IsComma(k) && words.Reads(k + 1, "where"))) return k;
        }

        return end;
    }

    /// <summary>"Said that, according to the elders, 40 died": the elders told the speaker, so their words lie within.</summary>
    private int? Within(ReadOnlySpan<ReportingClause> clauses, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (clauses[k].Side == ContentSide.After && words.Reads(clauses[k].ContentFirst - 1, "that") && clauses[i].First == clauses[k].ContentFirst + 1 && words.IsComma(clauses[k].ContentFirst)) return clauses[i].End;
        }

        return null;
    }

    /// <summary>A clause inside a quotation governs nothing outside of it.</summary>
    private void Add(ReportingClause clause, int from, int to)
    {
        var at = clause.Verb >= 0 ? clause.Verb : clause.First;
        foreach (var quotation in QuotationsAt(at))
        {
            from = Math.Max(from, quotation.First);
            to = Math.Min(to, quotation.End);
        }

        if (from < to) clause.Scopes.Add((from, to));
    }

    private List<Quotation> QuotationsAt(int token)
    {
        var found = new List<Quotation>();
        var all = words.Input.Text.Quotations;
        var i = QuotationSpeakers.FirstFrom(all, token + 1) - 1;
        for (var n = 0; i >= 0 && n < 8; i--, n++)
        {
            if (all[i].First <= token && token < all[i].End && all[i].IsClosed) found.Add(all[i]);
        }

        return found;
    }

    /// <summary>Where the content ends: the sentence, or a later clause that stands beside this one ("police said six, residents said nine").</summary>
    private int Cut(ReadOnlySpan<ReportingClause> clauses, int i, int end)
    {
        for (var k = i + 1; k < clauses.Length; k++)
        {
            var later = clauses[k];
            if (later.First < clauses[i].End) continue;
            if (IsTail(later, end) && BeforeSemicolon(clauses[i].End, later.First) is var semicolon && semicolon < later.First) return semicolon;
            if (IsTail(later, end)) return words.IsComma(later.First - 1) ? later.First - 1 : later.First;
            if (later.Side != ContentSide.After || later.Rank == ChainRank.Origin) continue;
            var before = (later.Opening?.First ?? later.First) - 1;
            if (before <= clauses[i].End || !IsBeside(before, later)) continue;
            return words.IsComma(before - 1) ? before - 1 : before;
        }

        return end;
    }

    /// <summary>A clause at the end of the sentence governs what the clauses before it tell: none of them reaches over it.</summary>
    private static bool IsTail(ReportingClause clause, int end) => clause.Side == ContentSide.Before || (clause.Side == ContentSide.Around && clause.End >= end - 1);

    private bool IsBeside(int before, ReportingClause later) =>
        later.SharesSource || words.IsComma(before) || Tokens[before].IsMark(';') || Tokens[before].IsMark(':') || words.IsDash(before)
        || Tokens[before].Is(WordClass.Conjunction) || (Tokens[before].Is(WordClass.Subordinator) && !Tokens[before].Is(WordClass.Relative));

    /// <summary>Where the content of a tail begins: the sentence, or behind "while", "but" and ";" where another clause stands before them.</summary>
    private int Start(ReadOnlySpan<ReportingClause> clauses, int i, int first)
    {
        var start = first;
        for (var k = 0; k < i; k++)
        {
            if (clauses[k].Side == ContentSide.OfHost) continue;
            for (var b = Math.Max(clauses[k].End, start); b < clauses[i].First; b++)
            {
                if (Tokens[b].IsMark(';') || (words.IsComma(b - 1) && Tokens[b].Is(WordClass.Conjunction)) || words.Reads(b, "while") || words.Reads(b, "whereas")) start = b + 1;
            }
        }

        return start;
    }

    /// <summary>The clause that the citation belongs to; none across a semicolon.</summary>
    private ReportingClause? Host(ReadOnlySpan<ReportingClause> clauses, int i)
    {
        for (var k = i - 1; k >= 0; k--)
        {
            if (clauses[k].Side != ContentSide.OfHost) return BehindSemicolon(clauses[i].First, clauses[k].First) == clauses[k].First ? clauses[k] : null;
        }

        for (var k = i + 1; k < clauses.Length; k++)
        {
            if (clauses[k].Side != ContentSide.OfHost) return BeforeSemicolon(clauses[i].End, clauses[k].End) == clauses[k].End ? clauses[k] : null;
        }

        return null;
    }

    private int BehindSemicolon(int token, int first)
    {
        while (token > first && !Tokens[token - 1].IsMark(';')) token--;
        return token;
    }

    private int BeforeSemicolon(int token, int end)
    {
        while (token < end && !Tokens[token].IsMark(';')) token++;
        return token;
    }
}
