using System.Collections.Concurrent;
using ConflictClaims.Tool.Input;
using ConflictClaims.Tool.Output;

namespace ConflictClaims.Tool;

/// <summary>Takes articles from the input through a reading to the output.</summary>
internal static class Run
{
    /// <summary>Reads all input and writes a result for each article; what could not be read is told and does not end the run.</summary>
    /// <param name="input">The input.</param>
    /// <param name="read">Reads the articles, one result for each, in order.</param>
    /// <param name="output">Where the results go.</param>
    /// <param name="errors">Where a file that cannot be read is named.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> ThroughAsync<T>(
        InputReader input, Func<IAsyncEnumerable<Article>, IAsyncEnumerable<T>> read, IResultWriter<T> output, TextWriter errors)
    {
        var underWay = new ConcurrentQueue<InputItem>();
        var exit = ExitCode.Success;
        await foreach (var result in read(ArticlesOf(input, underWay)).ConfigureAwait(false))
        {
            underWay.TryDequeue(out var item);
            if (item?.Failure is not { } failure)
            {
                output.Write(result);
                continue;
            }

            if (failure.Line is null) await errors.WriteLineAsync(failure.ToString()).ConfigureAwait(false);
            else output.WriteFailure(failure);
            exit = exit == ExitCode.UnreadableFile ? exit : failure.ExitCode;
        }

        output.Finish();
        return exit;
    }

    private static async IAsyncEnumerable<Article> ArticlesOf(InputReader input, ConcurrentQueue<InputItem> underWay)
    {
        await foreach (var item in input.ReadAsync().ConfigureAwait(false))
        {
            underWay.Enqueue(item);
            yield return item.Article;
        }
    }
}
