namespace ConflictClaims;

/// <summary>A phrase that is no figure. The message says what, where (with a caret under the place) and what would do.</summary>
public sealed class ClaimFormatException : FormatException
{
    /// <summary>Makes an exception without a place.</summary>
    public ClaimFormatException() { }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What went wrong.</param>
    public ClaimFormatException(string message) : base(message) { }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public ClaimFormatException(string message, Exception innerException) : base(message, innerException) { }

    internal ClaimFormatException(string problem, string text, int position)
        : base($"{problem}{Environment.NewLine}  {text}{Environment.NewLine}  {new string(' ', position)}^")
    {
        Text = text;
        Position = position;
    }

    /// <summary>The phrase; empty when none was given.</summary>
    public string Text { get; } = "";

    /// <summary>Offset of the place in <see cref="Text"/>, in UTF-16 units from 0.</summary>
    public int Position { get; }
}
