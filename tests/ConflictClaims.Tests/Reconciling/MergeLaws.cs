using FsCheck;
using FsCheck.Fluent;

namespace ConflictClaims.Tests.Reconciling;

/// <summary>The work can be spread over any number of machines, in any order.</summary>
public class MergeLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(100);

    [Fact]
    public void The_order_of_the_articles_does_not_matter() =>
        Check(documents => ClaimReconciler.Reconcile(documents).Equals(ClaimReconciler.Reconcile(documents.Reverse())));

    [Fact]
    public void Joined_parts_are_the_whole() =>
        Check(documents =>
        {
            var whole = ClaimReconciler.Reconcile(documents);
            var parts = documents.Select(document => ClaimReconciler.Reconcile([document])).ToArray();
            return parts.Aggregate((all, part) => all.Merge(part)).Equals(whole) && parts.Reverse().Aggregate((all, part) => part.Merge(all)).Equals(whole);
        });

    [Fact]
    public void What_is_joined_first_does_not_matter() =>
        Check(documents =>
        {
            var empty = ClaimReconciler.Reconcile([]);
            var parts = documents.Select(document => ClaimReconciler.Reconcile([document])).Concat([empty, empty, empty]).Take(3).ToArray();
            return parts[0].Merge(parts[1]).Merge(parts[2]).Equals(parts[0].Merge(parts[1].Merge(parts[2])));
        });

    [Fact]
    public void An_article_joined_twice_counts_once() =>
        Check(documents =>
        {
            var whole = ClaimReconciler.Reconcile(documents);
            return whole.Merge(whole).Equals(whole);
        });

    [Fact]
    public void Every_claim_is_in_one_group_of_its_scope() =>
        Check(documents =>
        {
            var groups = ClaimReconciler.Reconcile(documents).Groups;
            var keys = documents.SelectMany(document => document.Claims.Select(claim => (new ClaimReference(document.Article.Id!, claim.Id), ClaimKey.Of(document, claim).Scope)));
            return keys.Order(Comparer<(ClaimReference, ClaimKey)>.Create((a, b) => Compare(a.Item1, b.Item1)))
                .SequenceEqual(groups.SelectMany(group => group.Members.Select(member => (member, group.Key.Scope))).OrderBy(pair => pair.member, Comparer<ClaimReference>.Create(Compare)));
        });

    [Fact]
    public void Conflicting_statements_are_of_one_group_and_no_utterance() =>
        Check(documents =>
        {
            var result = ClaimReconciler.Reconcile(documents);
            return result.Groups.All(group => group.Conflicts.All(conflict =>
                group.Members.Contains(conflict.First) && group.Members.Contains(conflict.Second)
                && !result.Utterances.Any(one => one.Members.Contains(conflict.First) && one.Members.Contains(conflict.Second))));
        });

    private static void Check(Func<ClaimDocument[], bool> law) => Prop.ForAll(RandomClaims.Articles, law).Check(Many);

    private static int Compare(ClaimReference a, ClaimReference b)
    {
        var order = string.CompareOrdinal(a.ArticleId, b.ArticleId);
        return order != 0 ? order : a.ClaimId.CompareTo(b.ClaimId);
    }
}
