using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace ConflictClaims.Tool.Input;

/// <summary>The lines of a stream as bytes: a line that is not UTF-8 must not spoil the ones behind it.</summary>
internal static class ByteLines
{
    public static async IAsyncEnumerable<byte[]> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        while (true)
        {
            var read = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return rest.Slice(0, end).ToArray();
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted && rest.Length > 0) yield return rest.ToArray();
            pipe.AdvanceTo(read.IsCompleted ? rest.End : rest.Start, rest.End);
            if (read.IsCompleted) break;
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
    }
}
