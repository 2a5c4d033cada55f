using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>Results as rows under one line of column names. A table has no place for an input that could not be read: that is told as an error.</summary>
internal sealed class RowResults<T>(Streams streams, Action<TextWriter, IEnumerable<T>, bool> write) : IResultWriter<T>
{
    private readonly TextWriter _out = streams.TextOut();
    private bool _hasHeader;

    public void Write(T result) => Write([result]);

    public void WriteFailure(InputFailure failure) => streams.Error.WriteLine(failure.ToString());

    public void Finish()
    {
        if (!_hasHeader) Write([]);
        _out.Dispose();
    }

    private void Write(IEnumerable<T> results)
    {
        write(_out, results, !_hasHeader);
        _hasHeader = true;
    }
}
