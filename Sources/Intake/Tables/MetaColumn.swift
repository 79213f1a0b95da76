internal import Model

/// What a column is for that asks about no partner, by the words that tools put above it.
enum MetaColumn: Hashable {
    case organisation
    case respondent
    case token
    /// When the form was sent in; empty where it never was, if the tool says so.
    case submitted
    /// Whether the form was sent in, in the tool's own words.
    case status
    /// Names, addresses, places: dropped at the door.
    case personal
    /// What tools add beside: numbers, durations, languages.
    case machine

    /// By a heading, or by the name that a tool gives the column; nil for any other heading.
    init?(_ heading: String) {
        let form = heading.normalForm
        if let word = ColumnWord(heading) {
            guard let found = Self(word) else { return nil }
            self = found
        } else if form.hasSuffix("complete"), heading.contains("_") {
            self = .status
        } else if form.hasSuffix("timestamp") {
            self = .submitted
        } else if QuestionWords.asksForOrganisation(heading) {
            self = .organisation
        } else {
            return nil
        }
    }

    private init?(_ word: ColumnWord) {
        switch word {
        case .organisation, .ownOrganisation: self = .organisation
        case .respondentCode, .ownCode, .code, .respondent: self = .respondent
        case .token: self = .token
        case .submitted, .ended, .saved: self = .submitted
        case .status: self = .status
        case .personal: self = .personal
        case .id, .machine: self = .machine
        // What else a table may have says nothing of who answers it.
        default: return nil
        }
    }

    /// How sure a heading is that it is the code of a respondent: the lowest wins.
    static func rank(ofRespondent heading: String) -> Int {
        rank(of: heading, in: [.respondentCode, .ownCode, .code, .respondent])
    }

    /// How sure a heading is that its column tells whether a form was sent in: the lowest wins. Qualtrics has a column
    /// Status too, which says how the form was reached.
    static func rank(ofStatus heading: String) -> Int {
        let form = heading.normalForm
        return ["finished", "avslutad", "beendet"].contains(form) ? 0 : form.hasSuffix("complete") ? 1 : 2
    }

    /// Whether a cell of a status column says that the form was sent in; nil for words that say nothing of it.
    static func isSentIn(_ text: String, under heading: String) -> Bool? {
        let form = text.normalForm
        // REDCap: 0 incomplete, 1 unverified, 2 complete. Numbers of other tools' states say nothing by themselves.
        switch rank(ofStatus: heading) {
        case 0: if form == "1" { return true } else if form == "0" { return false }
        case 1: if form == "2" { return true } else if form == "1" || form == "0" { return false }
        default: break
        }
        if sentIn.contains(form) { return true }
        return notSentIn.contains(form) ? false : nil
    }

    /// What stands in place of a time where the form was never sent in.
    static func isNoTime(_ text: String) -> Bool { text.isEmpty || notSentIn.contains(text.normalForm) }

    /// How sure a heading is that its column tells when a form was sent in: the lowest wins.
    static func rank(ofSubmitted heading: String) -> Int {
        rank(of: heading, in: [.submitted, .ended, .saved])
    }

    private static func rank(of heading: String, in words: [ColumnWord]) -> Int {
        ColumnWord(heading).flatMap(words.firstIndex) ?? words.count
    }

    private static let sentIn: Set<String> = Set(
        [
            "Slutförd", "Complete", "Completed", "True", "Ja", "Yes", "Inskickad", "Klar", "Finished",
            "Submitted", "Besvarad", "Sant",
        ].map(\.normalForm))
    private static let notSentIn: Set<String> = Set(
        [
            "Ej slutförd", "Inte slutförd", "Incomplete", "Unverified", "False", "Nej", "No", "Påbörjad",
            "Ej inskickad", "Partial", "Delvis", "Started", "Ej påbörjad", "[not completed]", "Not completed",
            "Falskt",
            "Pågående", "In progress",
        ].map(\.normalForm))
}
