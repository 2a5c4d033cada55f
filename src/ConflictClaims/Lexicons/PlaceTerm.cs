namespace ConflictClaims.Lexicons;

/// <summary>What a word does in the name of a place.</summary>
internal enum PlaceTerm
{
    None,

    /// <summary>In, near, at: a capitalised name behind it is a place.</summary>
    Preposition,

    /// <summary>On: only behind an attack ("a raid on", "the strike on") or before a stretch of land ("on the coast of").</summary>
    Target,

    /// <summary>The shelling, siege or battle of a place.</summary>
    Deed,

    /// <summary>A strike or raid on a place.</summary>
    Onslaught,

    /// <summary>Invaded, shelled, overran: what it befalls is a place.</summary>
    Conquest,

    /// <summary>Attacked, hit, struck: what it befalls is a place or somebody.</summary>
    Blow,

    /// <summary>An administrative area: region, oblast, province. No part of the name, whatever its case.</summary>
    Area,

    /// <summary>City, town, village: no part of the name unless capitalised behind it ("Gaza City").</summary>
    Settlement,

    /// <summary>Capital, which may also stand between a country and the name.</summary>
    Capital,

    /// <summary>North, outskirts, part: with "of" before a name.</summary>
    Side,

    /// <summary>Strip, Sea, Heights: part of the name where capitalised.</summary>
    Feature,

    /// <summary>Northern, occupied, volatile: stands before a name.</summary>
    Modifier,

    /// <summary>Northern, eastern: makes a part of a country its own place.</summary>
    Direction,

    /// <summary>Hospital, airport: names a spot.</summary>
    Facility,

    /// <summary>University, Institute: makes a name an organisation's.</summary>
    Institution,

    /// <summary>Custody, hands: what is in somebody's is in no place.</summary>
    Holding,

    /// <summary>A name that is none of a place: languages, feasts, networks.</summary>
    NoPlace,

    /// <summary>A region's name that goes with the article.</summary>
    Region,

    /// <summary>Al, de, la: a small word inside a name.</summary>
    Particle,
}
