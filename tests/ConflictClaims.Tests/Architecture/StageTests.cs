namespace ConflictClaims.Tests.Architecture;

/// <summary>The order of the stages, held on the compiled code.</summary>
public class StageTests
{
    private const string Root = "ConflictClaims";

    /// <summary>The stages, each reading only its own line and those above it.</summary>
    private static readonly string[][] Layers =
    [
        ["Text", "Lexicons"],
        ["Counts", "Times", "Places"],
        ["Phrases"],
        ["Clauses"],
        ["Figures", "Attributions"],
        ["Assembly"],
        ["Reconciling", "Conventions", "Export"],
        ["Export.Html"],
    ];

    private static readonly (Type From, Type To)[] Uses =
    [
        .. from type in typeof(ClaimParser).Assembly.GetTypes()
           where type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true
           from used in TypeUse.Of(type)
           where used.Assembly == type.Assembly && used != type
           select (type, used),
    ];

    [Fact]
    public void Every_namespace_is_a_stage()
    {
        var stages = Layers.SelectMany(layer => layer).ToHashSet();

        Assert.Empty(typeof(ClaimParser).Assembly.GetTypes().Select(StageOf).Where(stage => stage is not null && !stages.Contains(stage)).Distinct());
    }

    [Fact]
    public void No_stage_reads_a_later_one()
    {
        var wrong = Uses.Where(use => StageOf(use.From) is { } from && StageOf(use.To) is { } to && LayerOf(to) > LayerOf(from));

        Assert.Empty(wrong.Select(use => $"{use.From} reads {use.To}").Distinct());
    }

    [Fact]
    public void No_stages_read_each_other_in_a_circle()
    {
        var edges = Uses.Select(use => (From: StageOf(use.From), To: StageOf(use.To))).Where(edge => edge.From is not null && edge.To is not null && edge.From != edge.To).Distinct().ToList();
        while (edges.RemoveAll(edge => !edges.Any(next => next.From == edge.To)) > 0) { }

        Assert.Empty(edges);
    }

    [Fact]
    public void No_stage_calls_the_parser_that_is_made_of_them() =>
        Assert.Empty(Uses.Where(use => StageOf(use.From) is not null && use.To == typeof(ClaimParser)).Select(use => use.From.ToString()).Distinct());

    [Fact]
    public void Only_the_root_namespace_is_public() =>
        Assert.Empty(typeof(ClaimParser).Assembly.GetExportedTypes().Where(type => type.Namespace != Root).Select(type => type.ToString()));

    [Fact]
    public void Uses_inside_method_bodies_are_seen() =>
        Assert.Contains(Uses, use => StageOf(use.From) == "Text" && StageOf(use.To) == "Lexicons");

    private static string? StageOf(Type type)
    {
        var name = type.Namespace;
        return name is null || name == Root || !name.StartsWith(Root + ".", StringComparison.Ordinal) ? null : name[(Root.Length + 1)..];
    }

    private static int LayerOf(string stage) => Array.FindIndex(Layers, layer => layer.Contains(stage));
}
