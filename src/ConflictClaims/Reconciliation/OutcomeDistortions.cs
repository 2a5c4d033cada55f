namespace ConflictClaims.Reconciling;

/// <summary>"Killed" for "killed or wounded", and the reverse. "Losses" and "casualties" leave the fate open and distort nothing.</summary>
internal static class OutcomeDistortions
{
    public static IEnumerable<Distortion> Of(IReadOnlyList<Statement> members)
    {
        if (Plurality.Of(members, Strict, outcome => -int.PopCount((int)outcome)) is not { } usual) yield break;
        foreach (var member in members)
        {
            if (Strict(member) is not { } told || told == usual) continue;
            var kind = (usual & ~told) != 0 ? DistortionKind.OutcomeNarrowed : DistortionKind.OutcomeWidened;
            var verb = kind == DistortionKind.OutcomeNarrowed ? "narrowed" : "widened";
            yield return new Distortion(kind, member.Reference, $"outcome {verb}: '{OutcomeSets.InWords(usual)}' → '{OutcomeSets.InWords(told)}'");
        }
    }

    private static Outcome? Strict(Statement member) => OutcomeSets.IsLoose(member.Claim.Figure.Outcome) ? null : member.Claim.Figure.Outcome;
}
