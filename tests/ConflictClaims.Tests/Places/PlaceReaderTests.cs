using ConflictClaims.Places;
using ConflictClaims.Text;

namespace ConflictClaims.Tests.Places;

public class PlaceReaderTests
{
    [Theory]
    // One name behind a preposition
    [InlineData("Nine people died in Karwari on Sunday.", "Karwari")]
    [InlineData("A convoy was ambushed near Dalwa.", "Dalwa")]
    [InlineData("Two men were shot at Velyka Novosilka.", "Velyka Novosilka")]
    [InlineData("Six fighters died outside Maaret al-Numan.", "Maaret al-Numan")]
    [InlineData("A mine went off in the early hours in Kaga-Bandoro.", "Kaga-Bandoro")]
    [InlineData("Four were killed inside Deir ez-Zor.", "Deir ez-Zor")]
    [InlineData("Gangs killed three in Port-au-Prince.", "Port-au-Prince")]
    [InlineData("Gunmen killed three in Boca del Río.", "Boca del Río")]
    [InlineData("Clashes in al-Fasher left two dead.", "al-Fasher")]
    [InlineData("A drone hit a house in N'Djamena.", "N'Djamena")]
    [InlineData("Two died in St. Petersburg.", "St. Petersburg")]
    [InlineData("Two died in Rio de Janeiro.", "Rio de Janeiro")]
    [InlineData("Eleven died in São Tomé.", "São Tomé")]
    [InlineData("Two were wounded in Kherson when a shell fell.", "Kherson")]
    [InlineData("Three were killed in a raid on Tolokonne.", "Tolokonne")]
    [InlineData("The shelling of Nikopol killed one.", "Nikopol")]
    // Countries and capitals
    [InlineData("Twelve people were killed in Ukraine.", "Ukraine")]
    [InlineData("Twelve people were killed in the U.S. last year.", "United States")]
    [InlineData("Twelve people were killed in South Sudan.", "South Sudan")]
    [InlineData("Twelve people were killed in Kabul.", "Kabul")]
    // Kinds are no part of the name
    [InlineData("Five farmers died in Taraba state.", "Taraba")]
    [InlineData("Five farmers died in Taraba State.", "Taraba")]
    [InlineData("Shelling hit the Belgorod region.", "Belgorod")]
    [InlineData("Shelling hit Sumy Oblast.", "Sumy")]
    [InlineData("A blast in Kurram Agency killed two.", "Kurram")]
    [InlineData("Two died in Marib governorate.", "Marib")]
    [InlineData("Two died in Zaatari refugee camp.", "Zaatari")]
    [InlineData("Two died in the village of Drobysheve.", "Drobysheve")]
    [InlineData("Two died in the southern city of Taiz.", "Taiz")]
    [InlineData("Two died in the village of Pervomaiske, officials said.", "Pervomaiske")]
    [InlineData("Two died in a village called Kombolo.", "Kombolo")]
    [InlineData("Two died in the volatile Diffa region.", "Diffa")]
    [InlineData("Two died in the sprawling Dagahaley camp.", "Dagahaley")]
    [InlineData("Two died on the outskirts of Goma.", "Goma")]
    [InlineData("Two died 30 kilometres north of Beni.", "Beni")]
    [InlineData("Two died in the capital, Sanaa.", "Sanaa")]
    [InlineData("Two died in the capital Khartoum.", "Khartoum")]
    [InlineData("Two died in the western town of Kaga-Bandoro.", "Kaga-Bandoro")]
    [InlineData("Two died in rebel-held Idlib.", "Idlib")]
    // Names with the article
    [InlineData("Two died in the Gaza Strip.", "Gaza Strip")]
    [InlineData("Two died in the occupied West Bank.", "West Bank")]
    [InlineData("Two died in the Sahel.", "Sahel")]
    [InlineData("Two died in the Black Sea.", "Black Sea")]
    // Spots
    [InlineData("Two died in the Iraqi capital.", "Iraq")]
    [InlineData("Two died in the country's southern Dhale province.", "Dhale")]
    [InlineData("Two died at a Quetta hospital.", "Quetta")]
    [InlineData("Two died on the Maiduguri-Damboa highway.", "Maiduguri-Damboa highway")]
    [InlineData("Two died off the coast of Djerba.", "Djerba")]
    [InlineData("Two died in St Petersburg.", "St Petersburg")]
    // What is done to a place
    [InlineData("Bandits invaded Tsauni, killing nine.", "Tsauni")]
    [InlineData("Rebels attacked Oicha on Monday.", "Oicha")]
    [InlineData("A drone hit Nikopol.", "Nikopol")]
    [InlineData("Bombardments of Nyala went on.", "Nyala")]
    [InlineData("Two died at Al-Quds Hospital.", "Al-Quds Hospital")]
    public void A_place_has_its_name(string text, string name) => Assert.Equal((name, null), Only(text));

    [Theory]
    [InlineData("Two died in Russia's Bryansk region.", "Bryansk", "Russia")]
    [InlineData("Two died in the Bryansk region of Russia.", "Bryansk", "Russia")]
    [InlineData("Two died in Mali's northern Kidal region.", "Kidal", "Mali")]
    [InlineData("Two died in Pakistan's restive Kech district.", "Kech", "Pakistan")]
    [InlineData("Two died in Mogadishu's Hodan district.", "Hodan", "Mogadishu")]
    [InlineData("Two died in the Mexican city of Celaya.", "Celaya", "Mexico")]
    [InlineData("Two died in the eastern Afghan city of Khost.", "Khost", "Afghanistan")]
    [InlineData("Two died in the northern Nigerian state of Sokoto.", "Sokoto", "Nigeria")]
    [InlineData("Two died in the Somali capital, Mogadishu.", "Mogadishu", "Somalia")]
    [InlineData("Two died in Somalia's capital, Mogadishu.", "Mogadishu", "Somalia")]
    [InlineData("Two died in the capital of Somalia, Mogadishu.", "Mogadishu", "Somalia")]
    [InlineData("Two died in Pakistan's western city of Turbat.", "Turbat", "Pakistan")]
    [InlineData("Two died in Badagry, Lagos.", "Badagry", "Lagos")]
    [InlineData("Two died in Scranton, Pennsylvania.", "Scranton", "Pennsylvania")]
    [InlineData("Two died in Twic, Warrap state, on Monday.", "Twic", "Warrap")]
    [InlineData("Two died in Aden, Yemen.", "Aden", "Yemen")]
    [InlineData("Two died in the Normandy town of Eu.", "Eu", "Normandy")]
    [InlineData("Two died in the Beirut suburb of Choueifat.", "Choueifat", "Beirut")]
    [InlineData("Two died in the Sur district of Diyarbakir.", "Sur", "Diyarbakir")]
    [InlineData("Two died in Sool state's capital, Lasanod.", "Lasanod", "Sool")]
    [InlineData("Two died in Bunia, in the Ituri province.", "Bunia", "Ituri")]
    [InlineData("Two died at Gao in northern Mali.", "Gao", "northern Mali")]
    [InlineData("Two died in Kyiv, in the Podil district.", "Podil", "Kyiv")]
    [InlineData("Two died in northern Takhar province, in the Warsaj district.", "Warsaj", "Takhar")]
    [InlineData("Two died at Al-Wahda hospital in Derna.", "Al-Wahda hospital", "Derna")]
    [InlineData("Two died in a Yemeni town, Mahfid, on Sunday.", "Mahfid", "Yemen")]
    [InlineData("Two died in northeast Nigeria.", "northeast Nigeria", "Nigeria")]
    [InlineData("Two died in the Palorinya refugee settlement in the north of Uganda.", "Palorinya", "northern Uganda")]
    [InlineData("Two died near Dori, in the Séno province, in the Sahel.", "Dori", "Séno")]
    [InlineData("Two died in Sirnak's Cizre district.", "Cizre", "Sirnak")]
    [InlineData("Two died in northern Gaza.", "northern Gaza", "Gaza")]
    [InlineData("Two died in eastern Ukraine.", "eastern Ukraine", "Ukraine")]
    [InlineData("Two died in Ukraine's east.", "eastern Ukraine", "Ukraine")]
    [InlineData("Two died in the east of Ukraine.", "eastern Ukraine", "Ukraine")]
    public void A_place_can_lie_within_another(string text, string name, string within) => Assert.Equal((name, within), Only(text));

    [Theory]
    [InlineData("Two died in Kharkiv, Sumy and Odesa regions.", "Kharkiv|Sumy|Odesa")]
    [InlineData("Two died in Zamfara and Katsina states.", "Zamfara|Katsina")]
    [InlineData("Two died in Syria, Iraq and Yemen.", "Syria|Iraq|Yemen")]
    [InlineData("Two died in Kyiv, and one in Dnipro.", "Kyiv|Dnipro")]
    [InlineData("Two died in the villages of Bena, Kasa and Loro, about 20 km away.", "Bena|Kasa|Loro")]
    [InlineData("Two died in northern Mali, Abdou Sidibe said.", "northern Mali")]
    [InlineData("Two died in Kidal, Abdou Sidibe said.", "Kidal")]
    [InlineData("Two died northeast of the capital Sanaa.", "Sanaa")]
    [InlineData("Two died in Gaza and Israel said it was looking into it.", "Gaza")]
    [InlineData("Two died in Kyiv, in Odesa and in Sumy.", "Kyiv|Odesa|Sumy")]
    public void Several_places_are_several_mentions(string text, string names) =>
        Assert.Equal(names, string.Join('|', Mentions(text).Select(m => m.Place.Name)));

    [Theory]
    [InlineData("The Kursk region came under fire.", "Kursk")]
    [InlineData("Sumy Oblast: two dead.", "Sumy")]
    [InlineData("Men from the village of Ugledar died.", "Ugledar")]
    public void A_kind_makes_a_place_without_a_preposition(string text, string name)
    {
        var mention = Assert.Single(Mentions(text));
        Assert.Equal((name, false), (mention.Place.Name, mention.HasPreposition));
    }

    [Theory]
    [InlineData("Two died in Russia's Kursk region on Sunday.", "Russia's Kursk region")]
    [InlineData("Two died in the village of Orikhiv.", "the village of Orikhiv")]
    [InlineData("Two died in Ikorodu, Lagos, on Sunday.", "Ikorodu, Lagos")]
    [InlineData("Two died near Rann.", "Rann")]
    public void The_mention_holds_the_whole_phrase_without_its_preposition(string text, string words)
    {
        var read = TokenizedText.Read(text, Lexicon.English);
        var mention = Assert.Single(Mentions(text));
        Assert.Equal((words, true), (read.TextOf(mention.First, mention.End), mention.HasPreposition));
    }

    [Theory]
    [InlineData("The town is in Ukrainian hands.")]
    [InlineData("Two soldiers died in May.")]
    [InlineData("Two soldiers died in March 2024.")]
    [InlineData("Ninety people are in Hamas custody.")]
    [InlineData("An editor at Reuters was hurt.")]
    [InlineData("A lecturer at Columbia University was hurt.")]
    [InlineData("In Monday's attack two died.")]
    [InlineData("In Addition, two died.")]
    [InlineData("Two died in iran-backed attacks.")]
    [InlineData("He spoke in English on Telegram.")]
    [InlineData("The toll is the highest in Netanyahu's years in office.")]
    [InlineData("Two died in the attack.")]
    [InlineData("Two died in a Toyota.")]
    [InlineData("Gunmen attacked Musa, killing him.")]
    [InlineData("Gunmen attacked Musa with axes.")]
    [InlineData("A car hit Mohamed.")]
    [InlineData("The storm struck Reverend Okon.")]
    [InlineData("Two died at home.")]
    [InlineData("Two died in Iran-backed raids.")]
    [InlineData("The ministry said on Sunday that two died.")]
    [InlineData("Ali Hassan, a doctor, said two died.")]
    [InlineData("Russia said two soldiers were killed.")]
    [InlineData("Two died in Israel's attack.")]
    [InlineData("Two died at the Interior Ministry.")]
    [InlineData("Two died in the Taliban attack.")]
    [InlineData("Two died in Wagner custody.")]
    [InlineData("Two died on Tuesday.")]
    [InlineData("Two died in Islamic State raids.")]
    [InlineData("Two died in the Battle Group.")]
    [InlineData("Two died in NATO service.")]
    [InlineData("A professor at Harvard said two died.")]
    [InlineData("Two died in December and January.")]
    [InlineData("The Red Crescent said two died.")]
    [InlineData("The Iran-backed Houthis killed two.")]
    [InlineData("Governor Oleh Marchenko said two died.")]
    public void Other_names_are_no_places(string text) => Assert.Empty(Mentions(text));

    [Theory]
    [InlineData("the capital of ")]
    [InlineData("Kursk region's ")]
    [InlineData("in Osva's ")]
    [InlineData("in Osva, ")]
    [InlineData("in the eastern, ")]
    public void Nesting_has_no_end_and_does_no_harm(string words) =>
        Assert.InRange(Mentions(string.Concat(Enumerable.Repeat(words, 20_000))).Count, 0, 20_000);

    private static (string Name, string? Within) Only(string text)
    {
        var mention = Assert.Single(Mentions(text));
        return (mention.Place.Name, mention.Place.Within);
    }

    private static List<PlaceMention> Mentions(string text)
    {
        var into = new List<PlaceMention>();
        PlaceReader.Read(text, TokenizedText.Read(text, Lexicon.English).Tokens, into);
        return into;
    }
}
