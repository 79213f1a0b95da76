internal import Analysis
internal import Model
internal import Words

// What stands in the tables of roles alone.

extension Sheet.Column {
    static let degreeUpper = counted(
        "degree_upper", "Högst", "At most",
        "Antalet relationer om alla osäkra par är relationer.",
        "The number of ties if every pair in doubt is one.")
    static let forumCount = counted(
        "forum_count", "Antal forum", "Forums",
        "Så många forum deltar aktören i.", "How many forums the actor takes part in.")
    static let unknownLevels = counted(
        "unknown_levels", "Ej exakt", "Not exact",
        "Relationer med uppgift vars nivå inte är känd exakt, eller inte visas.",
        "Relations with data whose level is not known exactly, or not shown.")

    /// How many of the actor's relations lie at a level.
    static func atLevel(_ level: Level) -> Self {
        counted(
            "level_\(level)", "Nivå \(level)", "Level \(level)",
            "Så många av aktörens relationer ligger säkert på nivå \(level).",
            "How many of the actor’s relations surely lie at level \(level).")
    }

    /// The same in one column, for people.
    static let levelCounts = said(
        "levels", "Nivå: antal", "Level: count",
        "Så många av aktörens relationer ligger säkert på varje nivå.",
        "How many of the actor’s relations surely lie at each level.")

    /// The place by a measure, and what it may be.
    static func place(_ measure: Measure) -> Self {
        let name = measure.words.name
        return said(
            "\(measure.rawValue)_place", "Plats: \(name.swedish.lowercased())",
            "Place: \(name.english.lowercased())",
            "Platsen efter måttet, störst först; de som delar plats har ett spann.",
            "The place by the measure, the most first; those who share one have a span.")
    }

    static func possiblePlace(_ measure: Measure) -> Self {
        said(
            "\(measure.rawValue)_possible_place", "Möjlig plats", "Possible place",
            "De platser som aktören kan få när svar som saknas kommer in.",
            "The places that the actor may get when missing answers come in.")
    }

    static func count(_ role: BrokerRole) -> Self {
        counted(
            role.rawValue, role.name.swedish.capitalizedFirst, role.name.english.capitalizedFirst,
            role.meaning.swedish + " Par som säkert saknar egen relation.",
            role.meaning.english + " Pairs that surely have no tie of their own.")
    }

    static func open(_ role: BrokerRole) -> Self {
        counted(
            "\(role.rawValue)_open", "Oklart: \(role.name.swedish)", "Open: \(role.name.english)",
            "Par som kanske har en egen relation.", "Pairs that may have a tie of their own.")
    }

    static func most(_ role: BrokerRole) -> Self {
        counted(
            "\(role.rawValue)_most", "Högst: \(role.name.swedish)", "At most: \(role.name.english)",
            "Så många par kan det bli som mest, vad svar som saknas än säger.",
            "So many pairs there may be at most, whatever missing answers say.")
    }

    static func expected(_ role: BrokerRole) -> Self {
        counted(
            "\(role.rawValue)_expected", "Väntat: \(role.name.swedish)", "Expected: \(role.name.english)",
            "Så många av paren väntas i rollen när de andras grupper delas ut på måfå.",
            "So many of the pairs are expected in the role when the others’ groups are dealt out at random.")
    }

    static func chance(_ role: BrokerRole) -> Self {
        counted(
            "\(role.rawValue)_p", "p: \(role.name.swedish)", "p: \(role.name.english)",
            "Så stor del av utdelningarna som ger minst så många par i rollen.",
            "The share of dealings that give at least so many pairs in the role.")
    }

    static let openPairs = counted(
        "open_pairs", "Oklara par", "Open pairs",
        "Par som aktören står mellan och som kanske har en egen relation.",
        "Pairs that the actor stands between and that may have a tie of their own.")
    static let certainPairs = counted(
        "certain_pairs", "Säkra par", "Certain pairs",
        "Par som aktören står mellan och som säkert saknar egen relation.",
        "Pairs that the actor stands between and that surely have no tie of their own.")
    static let betweenGroups = said(
        "between", "Mellan grupperna", "Between groups",
        "De grupper som paren hör till, med antalet säkra par.",
        "The groups that the pairs are of, with how many certain pairs.")
    static let dealings = counted(
        "dealings", "Utdelningar", "Dealings",
        "Så många utdelningar av grupperna hålls talen mot.",
        "How many dealings of the groups the numbers are held against.")

    static let isCertainBridge = said(
        "is_certain_bridge", "Säkert ensam", "Certainly sole",
        "Om länken är ensam vad svar som saknas än säger.",
        "Whether the link is the only one whatever missing answers say.")
    static let cutOffCount = counted(
        "cut_off_count", "Antal avskurna", "Number cut off",
        "Så många tappar kontakten med resten när relationen upphör.",
        "How many lose touch with the rest if the relation ends.")
    static let cutOff = said(
        "cut_off", "Avskurna", "Cut off",
        "De som tappar kontakten med resten.", "Those who lose touch with the rest.")
    static let commonNeighbors = counted(
        "common_neighbors", "Gemensamma parter", "Common partners",
        "Så många andra samverkar båda med.", "How many others both work with.")
    static let embeddedness = counted(
        "embeddedness", "Inbäddning", "Embeddedness",
        "De gemensamma parternas andel av alla som någon av de två samverkar med.",
        "The share of common partners among all that either of the two works with.")
    static let stepsApart = said(
        "steps_apart", "Steg isär", "Steps apart",
        "Så många steg isär placerar de två relationen; tomt när inte båda har angett en nivå.",
        "How many steps apart the two place the relation; empty where not both gave a level.")
    static let isReciprocated = said(
        "is_reciprocated", "Båda säger så", "Both say so",
        "Om båda själva anger den nivå som räknas; tomt när det inte är känt.",
        "Whether both give, in their own words, the level that counts; empty where not known.")

    static let certainty = said(
        "certainty", "Hur säkert", "How certain",
        "Säkert: vad svar som saknas än säger. Möjligt: om de säger så.",
        "Certain: whatever missing answers say. Possible: if they say so.")
    static let separatesNow = said(
        "separates_now", "Så som det är känt", "As known",
        "Om aktören håller ihop dem redan med de relationer som är säkra.",
        "Whether the actor holds them together already with the ties that are sure.")
    static let holdTogether = counted(
        "hold_together", "Håller ihop utan", "Hold together without",
        "Så många håller ihop i den största delen när aktören faller bort.",
        "How many hold together in the largest part when the actor drops out.")

    static let above = counted(
        "dominated_by_count", "Över", "Above",
        "Så många är minst lika centrala vilket mått man än väljer, och inte tvärtom.",
        "How many are at least as central whichever index is chosen, and not in turn.")
    static let certainlyAbove = counted(
        "certainly_dominated_by_count", "Över eller lika, säkert", "Above or alike, certainly",
        "Så många är minst lika centrala vad svar som saknas än säger.",
        "How many are at least as central whatever missing answers say.")
    static let alike = counted(
        "alike_count", "Lika", "Alike",
        "Så många har samma plats vilket mått man än väljer.",
        "How many have the same place whichever index is chosen.")
    static let below = counted(
        "dominates_count", "Under", "Below",
        "Så många är högst lika centrala vilket mått man än väljer, och inte tvärtom.",
        "How many are at most as central whichever index is chosen, and not in turn.")
    static let certainlyBelow = counted(
        "certainly_dominates_count", "Under eller lika, säkert", "Below or alike, certainly",
        "Så många är högst lika centrala vad svar som saknas än säger.",
        "How many are at most as central whatever missing answers say.")
    static let dependsOnIndex = said(
        "depends_on_index", "Ordningen beror på måttet", "Order depends on the index",
        "Om ett annat mått kan vända på aktören och nästa i ordningen efter mellanhand.",
        "Whether another index may turn round the actor and the next by betweenness.")

    /// For explanations: all of them, on the scale of eight levels.
    package static let ofRoles: [Self] = {
        let ofActors: [Self] = [degreeUpper, forumCount, unknownLevels, levelCounts]
        let levels: [Self] = (0...8).map { atLevel($0) }
        let ranked: [Measure] = [.degree, .harmonicCloseness, .betweenness]
        let places: [Self] = ranked.flatMap { [place($0), possiblePlace($0)] }
        let ofBrokers: [Self] = [certainPairs, openPairs, betweenGroups, dealings]
        let roles: [Self] = BrokerRole.allCases.flatMap { role -> [Self] in
            [count(role), open(role), most(role), expected(role), chance(role)]
        }
        let others: [Self] = [
            isCertainBridge, cutOffCount, cutOff, commonNeighbors, embeddedness, stepsApart, isReciprocated,
            certainty, separatesNow, holdTogether, above, certainlyAbove, alike, below, certainlyBelow,
            dependsOnIndex,
        ]
        return ofActors + levels + places + ofBrokers + roles + others
    }()
}
