using ConflictClaims.Tests.Counts;

namespace ConflictClaims.Tests.Corpus;

/// <summary>Sentences and the count phrases in them, parted by " | "; an empty string where nothing is counted.</summary>
public class CountsInProse
{
    public static TheoryData<string, string> Counts => new()
    {
        { "Police said at least 31 of the 58 miners had died.", "at least 31 | 58" },
        { "In 2019 14 villagers were shot.", "14" },
        { "On 22 June 85 families left the town.", "85" },
        { "By 2021 the army had lost 2,021 men.", "2,021" },
        { "About 2000 people marched.", "About 2000" },
        { "Some 1950 civilians sheltered there.", "Some 1950" },
        { "1987 people were registered.", "1987" },
        { "More than 2000 had fled by nightfall.", "More than 2000" },
        { "The 47 wounded were flown out.", "47" },
        { "An additional 3,200 troops arrived.", "3,200" },
        { "A further dozen were hurt.", "dozen" },
        { "Another five were in hospital.", "five" },
        { "A total of 73 homes burned.", "73" },
        { "They counted “several hundred” casualties.", "several hundred" },
        { "“More than 40” had been buried.", "More than 40" },
        { "He put the losses at between “300” and “400”.", "between “300” and “400" },
        { "The toll rose from 14 to 22.", "14 | 22" },
        { "Officials revised the figure upward from 9 to at least 12.", "9 | at least 12" },
        { "In 1500 villages the count went on.", "1500" },
        { "The blast killed two—one a child.", "two | one" },
        { "Five others and one child survived.", "Five | one" },
        { "2000 Russian soldiers came, then 3 million others.", "2000 | 3 million" },
        { "The toll fell by 12 to 30.", "12 | 30" },
        { "Up from 38 a week ago.", "38" },
        { "At around 3am 12 men came.", "12" },
        { "They shot down 3 F-16s and 2 Su-24s.", "3 | 2" },
        { "A 6.1-magnitude quake killed 40.", "40" },
        { "He saw a 3-year-old and two 7-year-olds.", "two" },
        { "All 12 aboard died; the other three survived.", "12 | three" },
        { "Not one soldier came back.", "one" },
        { "1945 soldiers fell there.", "1945" },
        { "- 12 dead", "12" },
        { "2) 12 men left.", "12" },
        { "A 3,000-strong garrison held out.", "3,000" },
        { "One soldier was killed and two were wounded.", "One | two" },
        { "Two died and one was badly wounded.", "Two | one" },
        { "One of the drivers was shot.", "One" },
        { "At least one died.", "At least one" },
        { "Twelve people, including four children, died.", "Twelve | four" },
        { "12 died, at least 3 of them women.", "12 | at least 3" },
        { "There were no casualties.", "no" },
        { "None of the passengers survived.", "None" },
        { "Both brothers died.", "Both" },
        { "Tens of thousands fled; scores were trampled.", "Tens of thousands | scores" },
        { "Three to five gunmen killed six.", "Three to five | six" },
        { "Nearly half of the 11,000 soldiers fell.", "11,000" },
        { "Two-thirds of the 900 homes were lost.", "900" },
        { "One in five of the 240 prisoners was ill.", "240" },
        { "Forty per cent of 600 patients left.", "600" },
        { "Rebels killed 60 in Ilam, 12 in Sorra and 5 in Dahn.", "60 | 12 | 5" },
        { "More than\n300 refugees crossed.", "More than\n300" },
        { "A Mi-8 with 22 aboard crashed near Lutin.", "22" },
        { "Three days later 19 bodies were found.", "19" },
        { "The strike on 3 May killed 8.", "8" },
        { "In March 14 people drowned.", "14" },
        { "Israel kills 12 in Gaza", "12" },
        { "Blast Leaves 12 Dead", "12" },
        { "Gaza: 12 killed, 30 hurt", "12 | 30" },
        { "The dead included eight women (three of them pregnant).", "eight | three" },
        { "They sent 5 to 3 villages.", "5 | 3" },
        { "Between 15 and 20 fighters and up to 6 civilians died.", "Between 15 and 20 | up to 6" },
    };

    public static TheoryData<string> NoCounts =>
    [
        "on 22 June 2021", "June 22, 2021", "on June 22", "on 22nd June", "the 22nd of June", "from 3 to 5 May", "on 3 and 5 May", "May 3-5", "2021-06-22", "22/06/2021", "22.06.2021",
        "since 1998", "in 2003", "until 2030", "the 1990s", "the '90s", "in their 20s", "from 1939 to 1945", "1939-1945", "1914-18", "2023/24", "in around 2005", "in June 2021", "twenty twenty-four",
        "at 14:30", "at 7pm", "at 7 p.m.", "at 7.15 p.m.", "0630 GMT", "six o'clock", "24/7",
        "a 9-year-old girl", "aged 34", "Nadia Orlan, 34, said", "Nadia Orlan (34)", "children under 5", "aged between 5 and 12", "10 years old", "nine-year-old twins",
        "the 3rd battalion", "the twenty-first century", "the third blast", "a second later",
        "$45", "€3.2 million", "£2bn", "45 dollars", "six million euros", "US$4 million", "$3 million to $5 million", "5 million US dollars",
        "30 per cent", "30%", "30 percent", "12.5%", "five percentage points",
        "12 km", "12km", "a 20-kilometre front", "three miles", "5,000 feet", "-12°C", "30 degrees", "400 kg", "two tonnes", "40 hectares", "3.5 children",
        "three days", "48 hours", "a two-week truce", "ten minutes", "hundreds of years", "five more days",
        "T-90", "Su-35", "an S-400 battery", "Geran-2", "3M14", "COVID-19", "Boeing 777", "Article 7", "Resolution 1325", "Route 9", "page 12", "Unit 8200", "No. 6", "#6", "Channel Four", "phase two", "version 2.4.1", "A320",
        "192.168.1.10", "+1 202 555 0143", "555-0143", "won 3-1", "a 2-2 draw", "lost the match 1-4", "the score was 30-15",
        "no one came", "one another", "one must ask", "the one who left", "one of the worst attacks", "one of its largest cities", "one day", "every one of us", "this one", "one by one",
        "how many", "too many", "the final scores", "a score to settle", "he scores", "over the hill", "under fire", "some of them", "about it", "from here to there", "between friends", "a third man", "point blank",
        "per 100,000 people", "for the first time", "half an hour", "five times", "the second half", "[12]", "1. The army withdrew.", "3:1", "9/11", "top 10",
        "Ages 5, 7 and 9", "aged 12, 14 and 17", "He was 34.", "a woman, 45, and a man, 50, died", "those over 18", "men between 18 and 60", "World War Two", "Group of Seven", "Brigade 47", "battalion 3", "Leopard 2 tanks", "Kalibr 3M-54", "dial 112",
        "the 2015 murder victims", "the 2015 killings", "in 1848", "fifty-fifty", "ground zero", "zero tolerance", "one time", "worth 5 million", "a boy of 12", "boys as young as 13", "several days after he left", "nineteen eighty-four", "thousands of miles", "millions of dollars", "a couple of hours", "14-Mar-2024",
        "±5", "-5", ".5 million", "1,5 million", "1.000", "Rs 5 lakh", "Rs. 500", "1,000 m", "500m from the border", "5m euros", "at 6 in the morning", "quarter past six", "quarter to eight", "12 Elm Street", "7 Baker Street", "France 24 said so", "one never knows", "one wonders", "300 BC", "1 out of 3", "2023 to 2024", "between 2014 and 2022", "5-4 decision", "two and a half years", "a 10-fold rise",
    ];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Counts_are_found(string text, string phrases) => Assert.Equal(phrases, CountText.Phrases(text));

    [Theory]
    [MemberData(nameof(NoCounts))]
    public void What_counts_nothing_is_left(string text) => Assert.Equal("", CountText.Phrases(text));
}
