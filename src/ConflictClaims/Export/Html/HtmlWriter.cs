using System.Globalization;

namespace ConflictClaims.Export.Html;

/// <summary>
/// Writes markup. Words of an article go through <see cref="Text"/> and <see cref="Attribute"/> alone, which escape them;
/// <see cref="Markup"/> and <see cref="Format"/> take only what this library itself spells.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    public HtmlWriter Markup(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>Markup with numbers in it, written the same in every culture.</summary>
    public HtmlWriter Format(FormattableString markup)
    {
        writer.Write(markup.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        foreach (var character in text) WriteEscaped(character);
        return this;
    }

    public HtmlWriter Attribute(string name, string? value)
    {
        if (value is null) return this;
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        Text(value);
        writer.Write('"');
        return this;
    }

    /// <summary>An element that holds nothing but words.</summary>
    public HtmlWriter Element(string name, string? text, string? className = null)
    {
        Markup("<" + name).Attribute("class", className).Markup(">").Text(text);
        return Markup("</" + name + ">");
    }

    private void WriteEscaped(char character)
    {
        switch (character)
        {
            case '&': writer.Write("&amp;"); break;
            case '<': writer.Write("&lt;"); break;
            case '>': writer.Write("&gt;"); break;
            case '"': writer.Write("&quot;"); break;
            // A bare carriage return would be read as a line feed.
            case '\r': writer.Write("&#13;"); break;
            case '\t' or '\n': writer.Write(character); break;
            // HTML has no place for the other control characters, not even as references.
            default: writer.Write(char.IsControl(character) || character is '\uFFFE' or '\uFFFF' ? '\uFFFD' : character); break;
        }
    }
}
