namespace ConflictClaims.Text;

/// <summary>
/// Words between quotation marks, as half-open token indexes of the content without the marks.
/// </summary>
/// <param name="First">First token behind the opening mark.</param>
/// <param name="End">The closing mark, or the end of the paragraph where the quotation is not closed.</param>
/// <param name="IsClosed">Whether a closing mark was found.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside it.</param>
/// <param name="Speech">The number of the speech it belongs to: a quotation that is re-opened in the next paragraph goes on with the same number.</param>
internal readonly record struct Quotation(int First, int End, bool IsClosed, int Depth, int Speech);
