namespace ConflictClaims.Tests.Architecture;

/// <summary>
/// The public API changes only on purpose: PublicApi.txt beside this file lists it. With CONFLICTCLAIMS_APPROVE=1 the file
/// is written anew; a line that changes or goes breaks the programs of users.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() =>
        Repository.AssertApproved(Repository.PathOf("tests", "ConflictClaims.Tests", "Architecture", "PublicApi.txt"), PublicApi.Of(typeof(ClaimParser).Assembly));
}
