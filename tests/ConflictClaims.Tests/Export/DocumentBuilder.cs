using NodaTime;

namespace ConflictClaims.Tests.Export;

/// <summary>Makes a document by hand: the words of each claim are looked up in the text, so that its spans are true.</summary>
internal sealed class DocumentBuilder(Article article)
{
    private readonly List<Claim> _claims = [];
    private readonly List<Toll> _tolls = [];
    private readonly List<Strength> _strengths = [];
    private readonly List<Caveat> _caveats = [];

    public ClaimDocument Build() => new() { Article = article, Claims = _claims, Tolls = _tolls, Strengths = _strengths, Caveats = _caveats };

    public DocumentBuilder Claim(string sentence, string figure, CountRange count, Outcome outcome, string term, Func<Claim, Claim> more, params (string Role, string Words)[] words)
    {
        var whole = Find(sentence, 0, article.Text.Length);
        TextSpan? At(string role) => words.Where(word => word.Role == role).Select(word => (TextSpan?)Find(word.Words, whole.Start, whole.End)).FirstOrDefault();
        AttributionEvidence[] chain =
        [
            .. words.Where(word => word.Role == "source").Select(word => new AttributionEvidence
            {
                Sources = [Find(word.Words, whole.Start, whole.End)],
                Verb = At("verb"),
            }),
        ];
        _claims.Add(more(new Claim
        {
            Id = _claims.Count,
            Figure = new CasualtyFigure { Count = count, Outcome = outcome, Term = term },
            Evidence = new Evidence
            {
                Sentence = whole,
                Figure = Find(figure, whole.Start, whole.End),
                Victims = At("victims"),
                Place = At("place"),
                Time = At("time"),
                By = At("by"),
                Attribution = chain,
                Rule = "by-hand",
            },
        }));
        return this;
    }

    public DocumentBuilder Toll(Toll toll)
    {
        _tolls.Add(toll);
        return this;
    }

    public DocumentBuilder Caveat(string sentence)
    {
        _caveats.Add(new Caveat(sentence, Find(sentence, 0, article.Text.Length)));
        return this;
    }

    public DocumentBuilder Strength(string words, CountRange count)
    {
        _strengths.Add(new Strength { Count = count, Span = Find(words, 0, article.Text.Length) });
        return this;
    }

    public static Attribution Said(string name, string? verb = "said", SourceKind kind = SourceKind.Person, string? party = null, LocalDate? on = null, Attribution? by = null, bool anonymous = false) => new()
    {
        Sources = [new Source(name) { Kind = kind, Party = party is null ? null : new Party(party), IsAnonymous = anonymous }],
        Verb = verb,
        On = on,
        RelayedBy = by,
    };

    private TextSpan Find(string words, int start, int end)
    {
        var at = article.Text.IndexOf(words, start, end - start, StringComparison.Ordinal);
        Assert.True(at >= 0, $"not in the text: {words}");
        return new TextSpan(at, at + words.Length);
    }
}
