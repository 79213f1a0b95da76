internal import Model

// What is asked of who holds a network together.

extension OptionWords {
    static let ofRoles = [actorOfRoles, rolePart]

    static let actorOfRoles = OptionWords(
        "Tabellerna bara om den aktören, med id eller namn.",
        "Tables only of that actor, by id or name.", .text(Name("aktör", "actor")))
    static let rolePart = OptionWords(
        "Bara en tabell. (CSV: aktörer om inget anges)", "One table only. (CSV: actors unless named)",
        .one(ValueWords.roleParts, Name("del", "part")))
}
