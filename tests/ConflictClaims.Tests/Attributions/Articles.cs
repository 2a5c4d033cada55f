namespace ConflictClaims.Tests.Attributions;

/// <summary>Whole articles with the quotation marks that real ones have: who says each marked figure.</summary>
public class Articles
{
    /// <summary>Hard-wrapped agency copy: pronouns, "the official", a quotation over two sentences.</summary>
    private const string Wire =
        "A senior UN official said on Monday that at least [a:40] people had been killed in\n" +
        "the fighting around Tarsin. The official, who asked not to be named, told AFP that\n" +
        "[b:12] of them were children.\n" +
        "\n" +
        "\"We have lost count. Our teams found [c:31] bodies in one street,\" the official said.\n" +
        "\"There is no water in the town, and [d:200] wounded people are waiting.\"\n" +
        "\n" +
        "The fighting has displaced [e:9,000] people since the spring.\n" +
        "\n" +
        "Governor Irina Velm denied that [f:40] people had died. She said [g:six] had.\n";

    [Theory]
    [InlineData("a:", "senior UN official:said on 2024-06-17")]
    [InlineData("b:", "senior UN official:told")]
    [InlineData("c:", "senior UN official:said (quoted)")]
    [InlineData("d:", "senior UN official:said (quoted)")]
    [InlineData("e:", "-")]
    [InlineData("f:", "Irina Velm:denied !Denied")]
    [InlineData("g:", "Irina Velm:said")]
    public void Wire_copy(string mark, string expected) => Expect(Wire, mark, expected);

    /// <summary>A speech over three paragraphs, each opened again; the last one closes it.</summary>
    private const string Speech =
        "The mission chief, Marek Dolan, spoke to reporters in the capital.\n\n" +
        "\u201CWe came under fire at dawn, and [a:three] of our drivers were killed,\u201D Dolan said. \u201CNobody came to help.\n\n" +
        "\u201CBy noon we had [b:17] wounded in the yard.\n\n" +
        "\u201CTwo hours later there were [c:25].\u201D\n\n" +
        "The army says [d:five] soldiers died in the clash.\n\n" +
        "A \u201Csafe zone\u201D was declared, but [e:eight] people were killed there.\n";

    [Theory]
    [InlineData("a:", "Marek Dolan:said (quoted)")]
    [InlineData("b:", "Marek Dolan:said (quoted)")]
    [InlineData("c:", "Marek Dolan:said (quoted)")]
    [InlineData("d:", "army:says")]
    [InlineData("e:", "-")]
    public void A_speech_over_paragraphs(string mark, string expected) => Expect(Speech, mark, expected);

    /// <summary>German and French marks, and a quotation inside one.</summary>
    private const string Continental =
        "\u201EIn unserem Ort sind [a:14] Menschen killed\u201C, said Mayor Jonas Weber.\n\n" +
        "\u00AB\u00A0The soldiers told us \u2039[b:nine] were killed\u203A and drove off\u00A0\u00BB, said his deputy, Claire Morin.\n\n" +
        "Morin added that [c:four] people were still missing. \u00BBThey took [d:two] men with them\u00AB, she said.\n\n" +
        "The raid left [e:30] houses burnt and [f:16] people wounded.\n";

    [Theory]
    [InlineData("a:", "Jonas Weber:said (quoted)")]
    [InlineData("b:", "soldiers:told < Claire Morin:said (quoted)")]
    [InlineData("c:", "Claire Morin:added")]
    [InlineData("d:", "Claire Morin:said (quoted)")]
    [InlineData("f:", "-")]
    public void German_and_French_marks(string mark, string expected) => Expect(Continental, mark, expected);

    /// <summary>Quotations that are never closed, and a stray closing mark: none spoils the paragraphs behind it.</summary>
    private const string Unclosed =
        "\u201CThey killed [a:six] of my neighbours, said Tesfay Abera, a farmer.\n\n" +
        "The regional government says [b:two] people died.\n\n" +
        "Soldiers buried [c:11] men that night.\u201D\n\n" +
        "\"It was the worst day, said another resident.\n\n" +
        "At least [d:90] people have been killed in the district this year.\n\n" +
        "According to Save the Children, [e:13] of the dead were under ten.\n";

    [Theory]
    [InlineData("a:", "Tesfay Abera:said")]
    [InlineData("b:", "regional government:says")]
    [InlineData("c:", "-")]
    [InlineData("d:", "-")]
    [InlineData("e:", "Save the Children")]
    public void Unclosed_quotations(string mark, string expected) => Expect(Unclosed, mark, expected);

    /// <summary>An interview: names before colons, single marks, apostrophes.</summary>
    private const string Interview =
        "Colonel Dana Price leads the battalion. We met her at the river.\n\n" +
        "Price: We lost [a:seven] men in the first hour.\n\n" +
        "Did the rebels lose more?\n\n" +
        "Price: I counted [b:20] of theirs.\n\n" +
        "\u2018The rebels\u2019 losses don\u2019t matter,\u2019 says Price. \u2018What matters is that [c:40] of my soldiers\u2019 families wait for news.\u2019\n\n" +
        "The battalion has buried [d:64] people in the soldiers\u2019 cemetery.\n";

    [Theory]
    [InlineData("a:", "Dana Price")]
    [InlineData("b:", "Dana Price")]
    [InlineData("c:", "Dana Price:says (quoted)")]
    [InlineData("d:", "-")]
    public void An_interview(string mark, string expected) => Expect(Interview, mark, expected);

    /// <summary>A press round-up: chains, media, caveats, preliminary figures.</summary>
    private const string RoundUp =
        "Rebel rockets kill [a:15] in Maro, state media say\n\n" +
        "State television reported on Wednesday, citing the interior ministry, that [b:15] people had been killed in Maro. The ministry said later that [c:18] had died. It said the figures were preliminary.\n\n" +
        "A rebel spokesman, Idris Kato, rejected claims that [d:15] civilians had been killed. \"We hit a barracks. [e:Thirty] soldiers died there,\" Kato told Al Jazeera.\n\n" +
        "Reuters could not independently verify the figures.\n\n" +
        "Local daily Maro Post quoted a nurse as saying that [f:22] bodies had been brought to the morgue.\n";

    [Theory]
    [InlineData("a:", "state media:say")]
    [InlineData("b:", "interior ministry < State television:reported on 2024-06-19")]
    [InlineData("c:", "interior ministry:said ~Preliminary")]
    [InlineData("d:", "Idris Kato:rejected !Denied")]
    [InlineData("e:", "Idris Kato:told (quoted)")]
    [InlineData("f:", "nurse:saying < Local daily Maro Post:quoted")]
    public void A_round_up(string mark, string expected) => Expect(RoundUp, mark, expected);

    [Fact]
    public void A_round_up_warns_of_its_figures() =>
        Assert.Equal("Reuters could not independently verify the figures.", Assert.Single(Said.Read(Plain(RoundUp)).Reading.Caveats).Text);

    [Theory]
    [InlineData("The figures could not be independently confirmed.", true)]
    [InlineData("It was not immediately possible to verify the claims.", true)]
    [InlineData("AFP was unable to verify the toll.", true)]
    [InlineData("The ministry verified the toll.", false)]
    [InlineData("The mayor could not confirm the toll.", false)]
    [InlineData("Independent doctors verified the toll.", false)]
    public void Caveats(string text, bool isCaveat) => Assert.Equal(isCaveat, Said.Read(text).Reading.Caveats.Count == 1);

    private static void Expect(string article, string mark, string expected) => Assert.Equal(expected, Said.By(Only(article, mark)));

    /// <summary>The article with that figure alone marked.</summary>
    private static string Only(string article, string mark)
    {
        var kept = article.Replace("[" + mark, "\u0001", StringComparison.Ordinal);
        var at = kept.IndexOf('\u0001', StringComparison.Ordinal);
        var close = kept.IndexOf(']', at);
        return Plain(kept[..at]) + "[" + kept[(at + 1)..close] + "]" + Plain(kept[(close + 1)..]);
    }

    private static string Plain(string article)
    {
        var plain = new System.Text.StringBuilder();
        for (var i = 0; i < article.Length; i++)
        {
            if (article[i] == '[') i += 2;
            else if (article[i] != ']') plain.Append(article[i]);
        }

        return plain.ToString();
    }
}
