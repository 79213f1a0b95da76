internal import Model

// What is asked of sets of actors, of what parts two of them, of how a network holds, and of forums.

extension OptionWords {
    static let ofSets = [
        keyPlayerCount, keyPlayerAim, byDistance, reachWithin, separatedOne, separatedOther, meetingPart,
    ]

    static let keyPlayerCount = OptionWords(
        "Så många aktörer i varje val.", "How many actors in each choice.", .natural(Name("antal", "count")))
    static let keyPlayerAim = OptionWords(
        "Vad de ska vara bra för.", "What they are to be good for.",
        .one(ValueWords.keyPlayerAims, Name("syfte", "aim")))
    static let byDistance = OptionWords(
        "Räkna långa vägar för mindre än korta.", "Count long ways for less than short ones.")
    static let reachWithin = OptionWords(
        "Vid räckvidd: i så många led.", "For reach: within so many steps.",
        .natural(Name("led", "steps")))
    static let separatedOne = OptionWords(
        "Den ena aktören, med id eller namn.", "The one actor, by id or name.",
        .text(Name("aktör", "actor")))
    static let separatedOther = OptionWords(
        "Den andra aktören, med id eller namn.", "The other actor, by id or name.",
        .text(Name("annan", "other")))
    static let meetingPart = OptionWords(
        "Bara en tabell. (CSV: möten om inget anges)", "One table only. (CSV: pairs unless named)",
        .one(ValueWords.meetingParts, Name("del", "part")))
}
