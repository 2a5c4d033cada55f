namespace ConflictClaims.Tests.Properties;

public class ParseManyTests
{
    private static readonly Article[] Articles = [.. Enumerable.Range(0, 500).Select(i => new Article(new string('x', i * 7919 % 3000)) { Id = $"{i}" })];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Documents_come_in_the_order_of_the_articles(int degree)
    {
        var options = new ClaimParserOptions { MaxDegreeOfParallelism = degree };
        var ids = new List<string?>();
        await foreach (var document in ClaimParser.ParseManyAsync(Articles.ToAsyncEnumerable(), options, TestContext.Current.CancellationToken)) ids.Add(document.Article.Id);

        Assert.Equal(Articles.Select(article => article.Id), ClaimParser.ParseMany(Articles, options).Select(document => document.Article.Id));
        Assert.Equal(Articles.Select(article => article.Id), ids);
    }

    [Fact]
    public void Articles_are_taken_only_a_few_ahead()
    {
        var taken = 0;
        var endless = Endless(() => taken++);

        Assert.Equal(3, ClaimParser.ParseMany(endless, new ClaimParserOptions { MaxDegreeOfParallelism = 2 }).Take(3).Count());
        Assert.InRange(taken, 3, 100);
    }

    [Fact]
    public async Task A_document_is_given_before_the_next_article_comes()
    {
        var arrived = new TaskCompletionSource();
        await using var documents = ClaimParser.ParseManyAsync(FirstThenWait(arrived.Task), cancellationToken: TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await documents.MoveNextAsync());
        arrived.SetResult();
        Assert.True(await documents.MoveNextAsync());
        Assert.False(await documents.MoveNextAsync());
    }

    [Fact]
    public async Task An_error_of_the_source_comes_behind_the_documents_before_it()
    {
        var given = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var document in ClaimParser.ParseManyAsync(Failing(), cancellationToken: TestContext.Current.CancellationToken)) given++;
        });

        Assert.Equal(2, given);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var document in ClaimParser.ParseManyAsync(Endless(() => { }).ToAsyncEnumerable(), cancellationToken: cancel.Token)) await cancel.CancelAsync();
        });
    }

    [Fact]
    public void Wrong_arguments_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => ClaimParser.ParseMany(null!));
        Assert.Throws<ArgumentNullException>(() => ClaimParser.ParseManyAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimParser.ParseMany(Articles, new ClaimParserOptions { MaxDegreeOfParallelism = 0 }));
        Assert.Throws<ArgumentNullException>(() => ClaimParser.ParseMany([null!]).Count());
    }

    private static IEnumerable<Article> Endless(Action taken)
    {
        while (true)
        {
            taken();
            yield return new Article("");
        }
    }

    private static async IAsyncEnumerable<Article> FirstThenWait(Task wait)
    {
        yield return new Article("");
        await wait;
        yield return new Article("");
    }

    private static async IAsyncEnumerable<Article> Failing()
    {
        yield return new Article("");
        yield return new Article("");
        await Task.Yield();
        throw new InvalidOperationException();
    }
}
