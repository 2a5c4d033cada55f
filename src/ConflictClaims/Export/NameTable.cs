namespace ConflictClaims.Export;

/// <summary>The names that the values of an enumeration have in JSON. Written out, so that renaming a member never changes a file format.</summary>
internal sealed class NameTable<T>(params (T Value, string Name)[] rows)
    where T : struct, Enum
{
    public string NameOf(T value)
    {
        foreach (var row in rows)
        {
            if (EqualityComparer<T>.Default.Equals(row.Value, value)) return row.Name;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, null);
    }

    public T ValueOf(string name)
    {
        foreach (var row in rows)
        {
            if (row.Name == name) return row.Value;
        }

        throw new FormatException($"\"{name}\" is none of {string.Join(", ", rows.Select(row => row.Name))}.");
    }

    /// <summary>The rows, for enumerations that are sets of flags.</summary>
    public IReadOnlyList<(T Value, string Name)> Rows => rows;
}
