namespace ConflictClaims.Lexicons;

/// <summary>
/// Verbs, nouns and adjectives of what befell people. A verb's key tells whose fate it is: "object" (kill), "subject"
/// (die) or "either" (drown). A noun's key tells how it takes a number: "count" (12 deaths), "event" (the killing of 12),
/// "toll" (a toll of 12).
/// </summary>
internal static class OutcomeWords
{
    public static void AddTo(LexiconBuilder words)
    {
        AddVerbs(words);
        AddNouns(words);
        AddAdjectives(words);
        AddMeans(words);
        AddNaturalDeaths(words);
        AddAbstracts(words);
    }

    private static void AddVerbs(LexiconBuilder words)
    {
        Befall(words, Outcome.Killed, "kill kills killed killing", "slay slays slew slaying", "murder murders murdered murdering", "execute executes executed executing", "massacre massacres massacred massacring",
            "slaughter slaughters slaughtered slaughtering", "assassinate assassinates assassinated assassinating", "behead beheads beheaded beheading", "decapitate decapitates decapitated decapitating",
            "lynch lynches lynched lynching", "eliminate eliminates eliminated eliminating", "liquidate liquidates liquidated liquidating", "hang hangs hanged hanging",
            "strangle strangles strangled strangling", "electrocute electrocutes electrocuted electrocuting", "behead beheads beheaded beheading", "butcher butchers butchered butchering", "gun_down guns_down gunned_down gunning_down",
            "mow_down mows_down mowed_down mowing_down", "wipe_out wipes_out wiped_out wiping_out", "shoot_dead shoots_dead shot_dead shooting_dead", "shoot_and_kill shoots_and_kills shot_and_killed shooting_and_killing",
            "stab_to_death stabs_to_death stabbed_to_death stabbing_to_death", "hack_to_death hacks_to_death hacked_to_death hacking_to_death", "beat_to_death beats_to_death beaten_to_death beating_to_death",
            "burn_to_death burns_to_death burned_to_death burning_to_death", "stone_to_death stones_to_death stoned_to_death stoning_to_death", "crush_to_death crushes_to_death crushed_to_death crushing_to_death",
            "put_to_death puts_to_death put_to_death putting_to_death", "shoot_to_death shoots_to_death shot_to_death shooting_to_death", "burn_alive burns_alive burned_alive burning_alive",
            "cut_down cuts_down cut_down cutting_down", "torture_to_death tortures_to_death tortured_to_death torturing_to_death", "bludgeon_to_death bludgeons_to_death bludgeoned_to_death bludgeoning_to_death",
            "hack_down hacks_down hacked_down hacking_down", "lapidate lapidates lapidated lapidating", "stab_and_kill stabs_and_kills stabbed_and_killed stabbing_and_killing", "gun_to_death guns_to_death gunned_to_death gunning_to_death",
            "bomb_to_death bombs_to_death bombed_to_death bombing_to_death", "chop_to_death chops_to_death chopped_to_death chopping_to_death", "trample_to_death tramples_to_death trampled_to_death trampling_to_death");
        words.AddAll(Verb(Outcome.Killed, VerbForm.Gerund, "object"), "martyring");
        words.AddAll(Verb(Outcome.Killed, VerbForm.Participle, "object"), "slain", "burnt to death", "burnt alive", "hung", "beheaded", "left for dead", "done to death", "laid to rest", "martyred", "hacked and killed", "shot and fatally wounded", "fatally shot", "fatally stabbed", "fatally wounded", "fatally injured", "mortally wounded", "KIA", "killed in action", "claimed dead", "shot and killed");
        words.AddAll(Verb(Outcome.Killed, VerbForm.Past | VerbForm.Participle, "object"), "fatally shot", "fatally stabbed", "fatally wounded", "fatally injured", "mortally wounded", "burnt to death", "burnt alive", "hacked and killed", "attacked and killed", "kidnapped and killed", "abducted and killed", "ambushed and killed", "stabbed and killed", "captured and executed");
        Undergo(words, Outcome.Killed, "die dies died dying", "perish perishes perished perishing", "succumb succumbs succumbed succumbing", "drown drowns drowned drowning", "lose_their_lives loses_their_lives lost_their_lives losing_their_lives",
            "lose_his_life loses_his_life lost_his_life losing_his_life", "lose_her_life loses_her_life lost_her_life losing_her_life", "lose_their_life loses_their_life lost_their_life losing_their_life", "pass_away passes_away passed_away passing_away", "bleed_to_death bleeds_to_death bled_to_death bleeding_to_death",
            "starve_to_death starves_to_death starved_to_death starving_to_death", "freeze_to_death freezes_to_death froze_to_death freezing_to_death", "suffocate suffocates suffocated suffocating", "choke_to_death chokes_to_death choked_to_death choking_to_death", "fall_to_their_deaths falls_to_their_deaths fell_to_their_deaths falling_to_their_deaths", "lose_life loses_life lost_life losing_life", "lose_lives loses_lives lost_lives losing_lives",
            "meet_their_deaths meets_their_deaths met_their_deaths meeting_their_deaths", "meet_their_death meets_their_death met_their_death meeting_their_death", "fall_in_battle falls_in_battle fell_in_battle falling_in_battle");
        words.AddAll(Verb(Outcome.Killed, VerbForm.Past | VerbForm.Participle, "subject"), "fell in action", "fell in combat", "fell in fighting", "fell in the fighting", "fell in an ambush", "fell on the field of honour", "fell on the field of honor", "fell in the ambush", "fell in the line of duty", "fell in clashes", "fell in the attack", "fell in the battle", "gave up the ghost", "embraced shahadat", "embraced shahadah", "embraced martyrdom", "attained martyrdom", "achieved martyrdom", "were martyred", "breathed their last", "breathed his last", "breathed her last");

        words.AddAll(Verb(Outcome.Killed, VerbForm.Past | VerbForm.Participle | VerbForm.Base, "object"), "slit the throats of", "slit the throat of", "cut the throats of", "cut the throat of");
        Befall(words, Outcome.Wounded, "wound wounds wounded wounding", "injure injures injured injuring", "maim maims maimed maiming", "hurt hurts hurt hurting", "hospitalise hospitalises hospitalised hospitalising", "hospitalize hospitalizes hospitalized hospitalizing",
            "concuss concusses concussed concussing", "shoot_and_wound shoots_and_wounds shot_and_wounded shooting_and_wounding", "shoot_and_injure shoots_and_injures shot_and_injured shooting_and_injuring", "mutilate mutilates mutilated mutilating", "harm harms harmed harming", "disfigure disfigures disfigured disfiguring", "stab_and_wound stabs_and_wounds stabbed_and_wounded stabbing_and_wounding");
        words.AddAll(Verb(Outcome.Wounded, VerbForm.Participle, "object"), "WIA", "wounded in action");
        Undergo(words, Outcome.Wounded, "sustain_injuries sustains_injuries sustained_injuries sustaining_injuries", "suffer_injuries suffers_injuries suffered_injuries suffering_injuries", "suffer_wounds suffers_wounds suffered_wounds suffering_wounds", "sustain_wounds sustains_wounds sustained_wounds sustaining_wounds",
            "receive_injuries receives_injuries received_injuries receiving_injuries", "suffer_burns suffers_burns suffered_burns suffering_burns", "sustain_burns sustains_burns sustained_burns sustaining_burns", "suffer_gunshot_wounds suffers_gunshot_wounds suffered_gunshot_wounds suffering_gunshot_wounds",
            "sustain_gunshot_wounds sustains_gunshot_wounds sustained_gunshot_wounds sustaining_gunshot_wounds", "suffer_shrapnel_wounds suffers_shrapnel_wounds suffered_shrapnel_wounds suffering_shrapnel_wounds", "suffer_minor_injuries suffers_minor_injuries suffered_minor_injuries suffering_minor_injuries",
            "suffer_serious_injuries suffers_serious_injuries suffered_serious_injuries suffering_serious_injuries", "sustain_minor_injuries sustains_minor_injuries sustained_minor_injuries sustaining_minor_injuries", "sustain_serious_injuries sustains_serious_injuries sustained_serious_injuries sustaining_serious_injuries");
        words.AddAll(Verb(Outcome.Wounded, VerbForm.Participle, "object"), "treated for injuries", "treated for their injuries", "treated for wounds", "treated for gunshot wounds", "treated for shrapnel wounds", "shot in the leg", "shot in the legs", "shot in the arm", "shot in the foot", "shot in the hand", "shot in the shoulder", "shot in the thigh", "shot in the knee", "treated for burns", "treated for gas poisoning", "treated for poisoning", "treated for smoke inhalation", "treated for minor injuries", "treated for serious injuries", "treated for minor wounds", "treated for blast injuries", "treated for head injuries", "treated for bullet wounds", "treated for stab wounds", "treated for fractures", "hospitalised with injuries", "left with injuries");
        Befall(words, Outcome.KilledOrWounded, "neutralise neutralises neutralised neutralising", "neutralize neutralizes neutralized neutralizing");
        words.AddAll(Verb(Outcome.Killed | Outcome.Wounded | Outcome.Captured, VerbForm.Past | VerbForm.Participle, "object"), "neutralised", "neutralized");

        words.AddAll(new Lexeme("") { Classes = WordClass.Injury }, "cuts", "burns", "wounds", "injuries", "fractures", "lacerations", "bruises", "concussion", "concussions", "gunshot", "gunshots", "shrapnel", "machete cuts", "gunshot wounds", "bullet wounds", "stab wounds", "head injuries", "burn injuries", "minor injuries", "serious injuries", "various injuries", "trauma");
        Undergo(words, Outcome.Missing, "go_missing goes_missing went_missing going_missing", "disappear disappears disappeared disappearing", "vanish vanishes vanished vanishing");
        words.AddAll(Verb(Outcome.Missing, VerbForm.Participle, "subject"), "gone missing", "gone unaccounted for");

        Befall(words, Outcome.Captured, "capture captures captured capturing", "take_prisoner takes_prisoner took_prisoner taking_prisoner", "take_captive takes_captive took_captive taking_captive");
        words.AddAll(Verb(Outcome.Captured, VerbForm.Participle, "object"), "taken prisoner", "taken into captivity", "led into captivity", "held prisoner", "made prisoner", "made prisoners", "taken captive", "taken as prisoners", "taken prisoners");
        Undergo(words, Outcome.Captured, "surrender surrenders surrendered surrendering");
        words.AddAll(Verb(Outcome.Captured, VerbForm.Past | VerbForm.Participle, "subject"), "laid down their arms", "laid down arms", "marched into captivity", "went into captivity");

        Befall(words, Outcome.Detained, "detain detains detained detaining", "apprehend apprehends apprehended apprehending", "arrest arrests arrested arresting", "imprison imprisons imprisoned imprisoning", "jail jails jailed jailing", "round_up rounds_up rounded_up rounding_up", "take_into_custody takes_into_custody took_into_custody taking_into_custody");
        words.AddAll(Verb(Outcome.Detained, VerbForm.Participle, "object"), "taken into custody", "placed under arrest");
        words.AddAll(Verb(Outcome.Abducted, VerbForm.Past | VerbForm.Participle, "seize"), "seized");
        words.AddAll(Verb(Outcome.Abducted, VerbForm.Gerund, "seize"), "seizing");
        Befall(words, Outcome.Abducted, "abduct abducts abducted abducting", "kidnap kidnaps kidnapped kidnapping", "carry_off carries_off carried_off carrying_off", "spirit_away spirits_away spirited_away spiriting_away", "take_hostage takes_hostage took_hostage taking_hostage", "seize_as_hostages seizes_as_hostages seized_as_hostages seizing_as_hostages");
        words.AddAll(Verb(Outcome.Abducted, VerbForm.Participle, "object"), "taken hostage", "held hostage", "taken into the bush", "taken into the forest", "marched into the bush", "marched into the forest", "taken to an unknown location", "taken to an unknown destination", "whisked away", "taken hostages", "taken as hostages", "kidnaped");
        Befall(words, Outcome.Displaced, "displace displaces displaced displacing", "uproot uproots uprooted uprooting", "drive_from_their_homes drives_from_their_homes drove_from_their_homes driving_from_their_homes", "force_from_their_homes forces_from_their_homes forced_from_their_homes forcing_from_their_homes",
            "force_to_flee forces_to_flee forced_to_flee forcing_to_flee", "make_homeless makes_homeless made_homeless making_homeless");
        words.AddAll(Verb(Outcome.Displaced, VerbForm.Participle, "object"), "driven from their homes", "forced out of their homes", "driven out of their homes", "forced to flee their homes", "forced to leave their homes", "rendered homeless", "left homeless");
        Undergo(words, Outcome.Displaced, "flee flees fled fleeing", "flee_their_homes flees_their_homes fled_their_homes fleeing_their_homes");
        words.AddAll(Verb(Outcome.Killed | Outcome.Wounded, VerbForm.Past | VerbForm.Participle | VerbForm.Base, "shoot"), "shot", "shoot", "stabbed", "gunned");

        // Ambiguous: men are lost as casualties, matches and contact are lost too.
        words.AddAll(Verb(Outcome.Casualties, VerbForm.Past | VerbForm.Participle, "lose"), "lost");
        words.AddAll(Verb(Outcome.Casualties, VerbForm.Base, "lose"), "lose");
        words.AddAll(Verb(Outcome.Casualties, VerbForm.Third, "lose"), "loses");
        words.AddAll(Verb(Outcome.Casualties, VerbForm.Gerund, "lose"), "losing");
    }

    private static void AddNouns(LexiconBuilder words)
    {
        Noun(words, Outcome.Killed, "count", "deaths", "fatalities", "dead", "killed", "dead bodies", "bodies", "corpses", "remains", "lives", "KIA", "martyrs", "cargo 200", "200s", "deceased", "charred bodies", "decapitated bodies", "bullet-riddled bodies", "murders", "killings", "executions", "homicides", "fatal casualties", "battle deaths", "severed heads", "skeletons");
        Noun(words, Outcome.Killed, "count", "fatality", "body", "corpse", "life", "dead body", "lifeless body", "skeleton", "severed head");
        Noun(words, Outcome.Killed, "event", "death", "killing", "murder", "execution", "massacre", "assassination", "slaying", "lynching", "beheading", "slaughter", "martyrdom", "deaths", "killings", "murders", "executions", "lives", "shooting death", "drowning", "fatal shooting", "extrajudicial killing", "loss of life");
        Noun(words, Outcome.Killed, "toll", "death toll", "toll", "body count", "number of dead", "number of deaths", "number of people killed", "number killed", "number of fatalities", "fatality count", "confirmed deaths", "death count", "number of those killed", "number of the dead");
        Noun(words, Outcome.Wounded, "count", "injuries", "cases of injury", "wounded", "injured", "WIA", "300s", "wounded people", "injured people");
        Noun(words, Outcome.Wounded, "event", "injury", "wounding", "maiming");
        Noun(words, Outcome.Wounded, "toll", "number of wounded", "number of injured", "number of injuries", "number of people injured", "number of people wounded", "number of the wounded", "injury toll");
        Noun(words, Outcome.Casualties, "count", "casualties", "losses", "combat casualties", "battlefield casualties", "battlefield losses", "combat losses");
        Noun(words, Outcome.Casualties, "event", "loss");
        Noun(words, Outcome.Missing, "event", "whereabouts");
        Noun(words, Outcome.Casualties, "toll", "casualty count", "casualty toll", "casualty figure", "number of casualties", "casualty estimate", "casualty estimates", "casualty figures");
        Noun(words, Outcome.KilledOrWounded, "count", "victims");
        Noun(words, Outcome.Missing, "count", "missing", "MIA", "disappearances", "missing persons", "missing people", "missing in action");
        Noun(words, Outcome.Captured, "count", "POWs", "prisoners of war", "captives", "surrenders");
        Noun(words, Outcome.Captured, "event", "capture");
        Noun(words, Outcome.Detained, "count", "arrests", "detentions", "detainees");
        Noun(words, Outcome.Detained, "event", "arrest", "detention");
        Noun(words, Outcome.Abducted, "count", "abductions", "kidnappings", "hostages", "abductees");
        Noun(words, Outcome.Abducted, "event", "abduction", "kidnapping");
        Noun(words, Outcome.Displaced, "event", "displacement");
        Noun(words, Outcome.Displaced, "count", "internally displaced people", "internally displaced persons", "displaced people", "displaced persons", "IDPs");
        words.AddAll(new Lexeme("") { Classes = WordClass.OutcomeNoun, Outcome = Outcome.Killed, NounKey = "count", Status = VictimStatus.Civilian }, "civilian deaths", "civilian fatalities");
        words.AddAll(new Lexeme("") { Classes = WordClass.OutcomeNoun, Outcome = Outcome.Casualties, NounKey = "count", Status = VictimStatus.Civilian }, "civilian casualties");
        words.AddAll(new Lexeme("") { Classes = WordClass.OutcomeNoun, Outcome = Outcome.Killed, NounKey = "count", Status = VictimStatus.Military }, "troop deaths", "military deaths", "military fatalities", "combat deaths");
        words.AddAll(new Lexeme("") { Classes = WordClass.OutcomeNoun, Outcome = Outcome.Casualties, NounKey = "count", Status = VictimStatus.Military }, "troop losses", "military casualties", "military losses", "personnel losses");
        words.AddAll(new Lexeme("") { Classes = WordClass.TotalNoun }, "total", "tally", "figure", "toll", "number", "count", "overall toll", "overall total", "total number", "numbers");
    }

    private static void AddAdjectives(LexiconBuilder words)
    {
        Adjective(words, Outcome.Killed, "dead", "with their throats slit", "with their throats cut", "with his throat slit", "with his throat cut", "with her throat slit", "with her throat cut", "lifeless", "deceased", "brain dead");
        Adjective(words, Outcome.Wounded, "injured", "wounded", "hurt", "with injuries", "with serious injuries", "with severe injuries", "with minor injuries", "with wounds", "with gunshot wounds", "with shrapnel wounds", "with bullet wounds", "with stab wounds", "with burns", "with burn injuries", "with head injuries", "with fractures", "nursing wounds", "nursing injuries", "in critical condition", "in serious condition", "in a critical condition", "in a serious condition");
        Adjective(words, Outcome.Missing, "missing", "unaccounted for", "missing in action", "listed as missing", "listed as missing in action", "listed missing", "reported missing", "reported as missing", "declared missing", "missing and presumed dead", "missing presumed dead");
        Adjective(words, Outcome.Captured, "captive");
        Adjective(words, Outcome.Detained, "in detention", "in custody", "behind bars", "under arrest");
        Adjective(words, Outcome.Abducted, "hostage");
        Adjective(words, Outcome.Displaced, "displaced", "homeless", "internally displaced");
    }

    private static void AddAbstracts(LexiconBuilder words) =>
        words.Add(WordClass.Abstract, "price", "prices", "loss", "criticism", "remark", "remarks", "comment", "comments", "scandal", "scandals", "defeat", "tariff", "tariffs", "decline", "slump", "downturn", "rejection", "accusation", "accusations", "allegations", "fraud", "scam", "scams", "identity theft", "cybercrime", "inflation", "recession", "competition", "rivals", "debate", "rumour", "rumours", "rumor", "rumors");

    /// <summary>Behind "died": what is no violence, disaster or accident.</summary>
    private static void AddNaturalDeaths(LexiconBuilder words) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.Adverb, Key = "natural death" }, "peacefully", "of cancer", "from cancer", "of natural causes", "of old age", "of a heart attack", "of a stroke", "in his sleep", "in her sleep", "in their sleep", "after a long illness", "after a short illness", "of pneumonia", "of heart failure", "of complications from");

    private static void AddMeans(LexiconBuilder words) =>
        words.Add(WordClass.Means,
            "air strike", "air strikes", "airstrike", "airstrikes", "air raid", "air raids", "drone strike", "drone strikes", "drone", "drones", "missile", "missiles", "missile strike", "missile strikes", "rocket", "rockets", "rocket attack", "rocket fire",
            "car bomb", "car bombs", "truck bomb", "suicide bomb", "roadside bomb", "roadside bombs", "bomb", "bombs", "bomb blast", "bomb attack", "bombing", "bombings", "suicide bombing", "suicide bombings", "suicide attack", "suicide blast", "suicide car bomb", "car bombing", "landmine", "landmines", "land mine", "mine",
            "mine blast", "IED", "IEDs", "improvised explosive device", "improvised explosive devices", "explosive device", "grenade", "grenades", "grenade attack", "hand grenade", "mortar", "mortars", "mortar shell", "mortar shells", "mortar attack", "mortar fire", "shelling", "artillery", "artillery fire", "artillery shelling", "tank shelling", "bombardment", "strike", "strikes",
            "shell", "sniper fire", "gunfire", "crossfire", "knife attack", "stabbing", "shooting", "blast", "explosion", "explosions", "blasts", "ambush", "raid", "attack", "attacks", "glide bomb", "glide bombs", "cluster munitions", "cluster bombs", "barrel bomb", "barrel bombs", "chlorine", "poison gas", "fire", "crash", "stampede", "clash", "clashes", "fighting", "earthquake", "flood", "floods", "machete", "machetes", "unexploded ordnance", "booby trap", "vehicle", "shootout", "assault", "rampage", "riot", "wildfire", "battle", "war", "suicide bomber", "suicide bombers");

    /// <summary>Verbs whose object meets the fate: base, third person, past, gerund, with "_" for a space.</summary>
    private static void Befall(LexiconBuilder words, Outcome outcome, params ReadOnlySpan<string> verbs) => AddForms(words, outcome, "object", verbs);

    /// <summary>Verbs whose subject meets the fate.</summary>
    private static void Undergo(LexiconBuilder words, Outcome outcome, params ReadOnlySpan<string> verbs) => AddForms(words, outcome, "subject", verbs);

    private static void AddForms(LexiconBuilder words, Outcome outcome, string key, ReadOnlySpan<string> verbs)
    {
        foreach (var verb in verbs)
        {
            var parts = verb.Split(' ');
            words.Add(Verb(outcome, VerbForm.Base, key) with { Form = Spaced(parts[0]) });
            words.Add(Verb(outcome, VerbForm.Third, key) with { Form = Spaced(parts[1]) });
            words.Add(Verb(outcome, VerbForm.Past | VerbForm.Participle, key) with { Form = Spaced(parts[2]) });
            words.Add(Verb(outcome, VerbForm.Gerund, key) with { Form = Spaced(parts[3]) });
        }
    }

    private static string Spaced(string form) => form.Replace('_', ' ');

    private static Lexeme Verb(Outcome outcome, VerbForm forms, string key) => new("") { Classes = WordClass.OutcomeVerb, Outcome = outcome, Verb = forms, Key = key };

    private static void Noun(LexiconBuilder words, Outcome outcome, string key, params ReadOnlySpan<string> nouns) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.OutcomeNoun, Outcome = outcome, NounKey = key }, nouns);

    private static void Adjective(LexiconBuilder words, Outcome outcome, params ReadOnlySpan<string> adjectives) =>
        words.AddAll(new Lexeme("") { Classes = WordClass.OutcomeAdjective, Outcome = outcome }, adjectives);
}
