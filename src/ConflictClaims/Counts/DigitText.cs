namespace ConflictClaims.Counts;

/// <summary>How a number in digits is written.</summary>
internal enum DigitShape : byte
{
    /// <summary>No number a count could have: a time, a date, a version, a decimal comma.</summary>
    None,

    /// <summary>Digits and nothing else: "1984".</summary>
    Plain,

    /// <summary>Digits in groups: "1,000", "1'000", "12,34,567".</summary>
    Grouped,

    /// <summary>With a decimal point: "1.5", "100,000.0".</summary>
    Decimal,
}

/// <summary>Reads what stands in a number token.</summary>
internal static class DigitText
{
    /// <summary>What every number too large to hold becomes; above any <see cref="long"/>, and small enough to add to.</summary>
    public const decimal Huge = 1e20m;

    private const int LongestFraction = 12;

    /// <summary>Reads the digits; a number too large to hold gives <see cref="Huge"/>.</summary>
    public static DigitShape Read(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        var mark = 0;
        while (mark < digits.Length && char.IsAsciiDigit(digits[mark])) mark++;
        if (mark == digits.Length)
        {
            value = Whole(digits);
            return DigitShape.Plain;
        }

        return digits[mark] switch
        {
            ',' => ReadGroups(digits, ',', out value),
            '\'' or '\u2019' => ReadGroups(digits, digits[mark], out value),
            '.' => digits[(mark + 1)..].Contains('.') ? ReadGroups(digits, '.', out value) : ReadDecimal(digits, mark, out value),
            _ => DigitShape.None,
        };
    }

    private static DigitShape ReadGroups(ReadOnlySpan<char> digits, char separator, out decimal value)
    {
        value = 0;
        var point = separator == '.' ? -1 : digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        if (!AreGroups(whole, separator)) return DigitShape.None;
        value = Whole(whole);
        if (point < 0) return DigitShape.Grouped;
        if (!AreDigits(digits[(point + 1)..])) return DigitShape.None;
        value += Fraction(digits[(point + 1)..]);
        return DigitShape.Decimal;
    }

    private static DigitShape ReadDecimal(ReadOnlySpan<char> digits, int point, out decimal value)
    {
        value = 0;
        if (!AreDigits(digits[(point + 1)..])) return DigitShape.None;
        value = Whole(digits[..point]) + Fraction(digits[(point + 1)..]);
        return DigitShape.Decimal;
    }

    /// <summary>Groups of three, or as in India of two with three at the end: "1,000,000", "12,34,567".</summary>
    private static bool AreGroups(ReadOnlySpan<char> digits, char separator)
    {
        var last = digits.LastIndexOf(separator);
        if (digits.Length - last - 1 != 3) return false;
        var head = digits[..last];
        var size = 0;
        while (head.LastIndexOf(separator) is var at and >= 0)
        {
            var length = head.Length - at - 1;
            if (length is not (2 or 3) || (size != 0 && length != size)) return false;
            size = length;
            head = head[..at];
        }

        return head.Length >= 1 && head.Length <= (size == 2 ? 2 : 3) && AreDigits(head) && !(head[0] == '0');
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }

        return true;
    }

    private static decimal Whole(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) continue;
            var digit = c - '0';
            if (value > (long.MaxValue - digit) / 10) return Huge;
            value = (value * 10) + digit;
        }

        return value;
    }

    private static decimal Fraction(ReadOnlySpan<char> digits)
    {
        decimal value = 0;
        decimal place = 1;
        foreach (var c in digits[..Math.Min(digits.Length, LongestFraction)])
        {
            place /= 10;
            value += (c - '0') * place;
        }

        return value;
    }
}
