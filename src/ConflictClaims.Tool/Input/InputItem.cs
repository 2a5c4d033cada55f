namespace ConflictClaims.Tool.Input;

/// <summary>An article, or why there is none; then the article is an empty one that keeps the place in the order.</summary>
internal sealed record InputItem(Article Article, InputFailure? Failure = null)
{
    public static InputItem Failed(InputFailure failure) => new(new Article(""), failure);
}
