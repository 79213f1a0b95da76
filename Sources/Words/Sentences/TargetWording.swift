package import Model

extension Target {
    /// "5–7", or "6" when the band is one level.
    package var bandText: String {
        LevelSpan(band.lowerBound, band.upperBound).description
    }

    /// The due date with its grain, as files write it; empty without one.
    package var dueText: String { due?.description ?? "" }

    /// The due date's year; empty without one.
    package var dueYear: String { due.map { "\($0.year)" } ?? "" }

    /// What it rests on: "enligt uppdrag".
    package func basis(_ language: Language) -> String {
        switch status {
        case .law: language("enligt lag", "by law")
        case .assignment: language("enligt uppdrag", "by assignment")
        case .agreed: language("överenskommet", "agreed")
        case .proposed: language("föreslaget", "proposed")
        case .example: language("exempel", "example")
        case nil: language("status inte angiven", "status not stated")
        }
    }

    /// When it is to be reached, held against the wave; nil when no date is given.
    package func timing(in wave: Wave, _ language: Language) -> String? {
        guard due != nil else { return nil }
        if isDue(after: wave) { return language("ska nås \(dueYear)", "to be reached by \(dueYear)") }
        return isPastDue(in: wave)
            ? language("skulle nås senast \(dueYear)", "was due \(dueYear)")
            : language("slutdatum \(dueText)", "due \(dueText)")
    }

    /// Whether the day by which it was to be reached lies before the wave's last.
    package func isPastDue(in wave: Wave) -> Bool { due != nil && wave.lastDay != nil && !isDue(after: wave) }

    /// Status, time and who agreed it: "enligt uppdrag, ska nås 2027; beslutat av Regeringen".
    package func origin(in wave: Wave, _ language: Language) -> String {
        var text = [basis(language), timing(in: wave, language)].compactMap { $0 }.joined(separator: ", ")
        if !agreedBy.isEmpty { text += language("; beslutat av: \(agreedBy)", "; agreed by: \(agreedBy)") }
        return text
    }
}
