package import Model

extension Target {
    /// "5–7", or "6" when the band is one level.
    package var bandText: String {
        LevelSpan(band.lowerBound, band.upperBound).description
    }

    /// The due date's year, or all that is written when it does not begin with one.
    package var dueYear: String {
        let year = due.prefix(4)
        return year.count == 4 && Int(year) != nil ? String(year) : due
    }

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
        guard !due.isEmpty else { return nil }
        if isDue(after: wave) { return language("ska nås \(dueYear)", "to be reached by \(dueYear)") }
        return isPastDue(in: wave)
            ? language("skulle nås senast \(dueYear)", "was due \(dueYear)")
            : language("slutdatum \(due)", "due \(due)")
    }

    /// Whether the year by which it was to be reached is over or under way in the wave.
    package func isPastDue(in wave: Wave) -> Bool {
        Int(dueYear) != nil && wave.lastYear != nil && !isDue(after: wave)
    }

    /// Status, time and who agreed it: "enligt uppdrag, ska nås 2027; beslutat av Regeringen".
    package func origin(in wave: Wave, _ language: Language) -> String {
        var text = [basis(language), timing(in: wave, language)].compactMap { $0 }.joined(separator: ", ")
        if !agreedBy.isEmpty { text += language("; beslutat av: \(agreedBy)", "; agreed by: \(agreedBy)") }
        return text
    }
}
