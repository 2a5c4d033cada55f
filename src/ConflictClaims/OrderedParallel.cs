using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ConflictClaims;

/// <summary>Maps a sequence on several threads and gives the results in the order of the input, with a bounded number under way.</summary>
internal static class OrderedParallel
{
    /// <summary>Items taken ahead for each thread, so that one long item does not leave the others idle.</summary>
    private const int AheadPerThread = 8;

    public static IEnumerable<TOut> Select<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> map, int degree) =>
        degree == 1 ? source.Select(map) : SelectInTasks(source, map, degree);

    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> map, int degree, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var underWay = Channel.CreateBounded<Task<TOut>>(degree * AheadPerThread);
        var feeding = FeedAsync(source, map, degree, underWay.Writer, stop.Token);
        try
        {
            await foreach (var task in underWay.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return await task.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
    }

    private static IEnumerable<TOut> SelectInTasks<TIn, TOut>(IEnumerable<TIn> source, Func<TIn, TOut> map, int degree)
    {
        var tasks = FactoryFor(degree);
        var underWay = new Queue<Task<TOut>>();
        foreach (var item in source)
        {
            underWay.Enqueue(tasks.StartNew(() => map(item)));
            while (underWay.Count > 0 && (underWay.Count >= degree * AheadPerThread || underWay.Peek().IsCompleted))
            {
                yield return underWay.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (underWay.TryDequeue(out var task)) yield return task.GetAwaiter().GetResult();
    }

    /// <summary>Starts a task for each item. What goes wrong with the source ends the channel with that error, behind the results so far.</summary>
    private static async Task FeedAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> map, int degree, ChannelWriter<Task<TOut>> into, CancellationToken stop)
    {
        var tasks = FactoryFor(degree);
        try
        {
            await foreach (var item in source.WithCancellation(stop).ConfigureAwait(false))
            {
                await into.WriteAsync(tasks.StartNew(() => map(item), stop), stop).ConfigureAwait(false);
            }

            into.Complete();
        }
#pragma warning disable CA1031 // The error is not swallowed: whoever reads the channel gets it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            into.Complete(e);
        }
    }

    private static TaskFactory FactoryFor(int degree) => new(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, degree).ConcurrentScheduler);
}
