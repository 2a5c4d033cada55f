using ConflictClaims.Tool.Input;

namespace ConflictClaims.Tool.Output;

/// <summary>Writes results one after the other, in the order of the input.</summary>
internal interface IResultWriter<in T>
{
    void Write(T result);

    /// <summary>Marks the place of a line of NDJSON that could not be read.</summary>
    void WriteFailure(InputFailure failure);

    /// <summary>Writes what belongs behind the last result.</summary>
    void Finish();
}
