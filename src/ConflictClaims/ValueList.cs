using System.Collections;

namespace ConflictClaims;

/// <summary>A list that is equal to another with equal elements, and that nobody can change after it was copied.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes <see cref="ValueList{T}"/>; a null list is an empty one, as generated JSON code passes null for absent members.</summary>
internal static class ValueList
{
    public static ValueList<T> Copy<T>(IEnumerable<T>? items)
    {
        if (items is null) return ValueList<T>.Empty;
        if (items is ValueList<T> list) return list;
        T[] copy = [.. items];
        return copy.Length > 0 ? new ValueList<T>(copy) : ValueList<T>.Empty;
    }
}
