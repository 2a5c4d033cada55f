namespace ConflictClaims.Counts;

/// <summary>A number as read, without qualifiers.</summary>
/// <param name="Value">Its value; may have decimals or be beyond a <see cref="long"/>, in which case it is no count.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Scale">The scale word it ends with, which a range lends to its first end ("two to three thousand"); 1 when none.</param>
/// <param name="Shape">How its digits are written; <see cref="DigitShape.None"/> for a number in words.</param>
/// <param name="IsScaled">Whether a scale word or a dozen is in it, so that it can be neither year, nor age, nor day of a month.</param>
internal readonly record struct Numeral(decimal Value, int End, long Scale, DigitShape Shape, bool IsScaled)
{
    public bool IsWhole => Value <= long.MaxValue && (Value.Scale == 0 || decimal.Truncate(Value) == Value);

    public bool IsHuge => Value > long.MaxValue;

    public long Whole => (long)Value;

    public bool IsDigits => Shape != DigitShape.None;
}
