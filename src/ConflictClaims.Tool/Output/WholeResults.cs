using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>Results that make one whole, written when the last is known.</summary>
internal sealed class WholeResults<T>(Streams streams, Action<IReadOnlyList<T>> write) : IResultWriter<T>
{
    private readonly List<T> _results = [];

    public void Write(T result) => _results.Add(result);

    public void WriteFailure(InputFailure failure) => streams.Error.WriteLine(failure.ToString());

    public void Finish() => write(_results);
}
