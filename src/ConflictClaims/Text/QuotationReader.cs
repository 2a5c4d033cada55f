namespace ConflictClaims.Text;

/// <summary>Pairs quotation marks.</summary>
internal static class QuotationReader
{
    public static Quotation[] Read(ReadOnlySpan<Token> tokens) => [];
}
