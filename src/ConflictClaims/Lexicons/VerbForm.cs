namespace ConflictClaims.Lexicons;

/// <summary>The forms a written verb can have: "killed" is past and participle.</summary>
[Flags]
internal enum VerbForm : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
