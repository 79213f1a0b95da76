public import Analysis
public import Model

// What pairs are asked is named on the line as `level`, `tie:6@2020` or `same:county`: a word, what of it, and a wave.

/// Why a name says nothing that can be asked of pairs.
public enum DyadVariableFault: Error, Hashable, Sendable {
    /// Names none.
    case unknown(String)
    /// It wants what of it, such as a column, and none was given; or was given where there is none to give.
    case wrongPart(String)
    /// No such column, or it says nothing of anybody; and those that there are.
    case noColumn(String, known: [String])
    /// A column without numbers.
    case noNumbers(String)
    case noForum(String)
    case noWave(String)
    /// A level that is not on the scale, whose top is given.
    case offScale(String, top: Level)
}

extension DyadVariable {
    private enum Word: CaseIterable {
        case level, tie, same, difference, distance, border, forums

        /// In either language.
        var names: [String] {
            switch self {
            case .level: ["level", "nivå"]
            case .tie: ["tie", "relation"]
            case .same: ["same", "samma"]
            case .difference: ["difference", "skillnad"]
            case .distance: ["distance", "avstånd"]
            case .border: ["border", "gräns"]
            case .forums: ["forums", "forum"]
            }
        }
    }

    /// The words that begin a name, in a language.
    public static func words(_ language: Language) -> [String] {
        Word.allCases.map { $0.names[language == .swedish ? 1 : 0] }
    }

    /// What a name asks of pairs: `level`, `level:FORUM`, `tie`, `tie:LEVEL`, `same:kind`, `same:county`, `same:COLUMN`,
    /// `difference:COLUMN`, `distance`, `border` or `forums`, those of answers and forums with `@WAVE` at their end, in
    /// English or Swedish.
    ///
    /// - Throws: `DyadVariableFault`.
    public init(named text: String, in network: Network) throws(DyadVariableFault) {
        var rest = Substring(text)
        var time: Wave.Place?
        if let at = rest.lastIndex(of: "@") {
            let name = String(rest[rest.index(after: at)...])
            guard let place = network.place(ofWave: Identifier(name)) else { throw .noWave(name) }
            time = place
            rest = rest[..<at]
        }
        let colon = rest.firstIndex(of: ":")
        let head = String(rest[..<(colon ?? rest.endIndex)]).lowercased()
        let part = colon.map { String(rest[rest.index(after: $0)...]) }
        guard let word = Word.allCases.first(where: { $0.names.contains(head) }) else {
            throw .unknown(text)
        }
        self = try Self.variable(word, part, time, text, network)
    }

    private static func variable(
        _ word: Word, _ part: String?, _ time: Wave.Place?, _ text: String, _ network: Network
    ) throws(DyadVariableFault) -> DyadVariable {
        switch (word, part) {
        case (.level, let part):
            return .level(
                forum: try part.map { name throws(DyadVariableFault) in try forum(name, network) }, wave: time
            )
        case (.tie, nil): return .tie(wave: time)
        case (.tie, let part?):
            guard let level = Level(part), (1...network.scale.top).contains(level) else {
                throw .offScale(part, top: network.scale.top)
            }
            return .tie(from: level, wave: time)
        case (.forums, nil): return .forums(wave: time)
        case (.distance, nil) where time == nil: return .distance
        case (.border, nil) where time == nil: return .border
        case (.same, let part?) where time == nil:
            let key = ["typ": "kind", "län": "county"][part.lowercased()] ?? part
            guard Grouping(network, by: key) != nil else {
                throw .noColumn(part, known: Grouping.keys(of: network))
            }
            return .same(key)
        case (.difference, let part?) where time == nil:
            let values = network.actors.compactMap { actor in
                actor.attributes.first { $0.name == part && !$0.value.isEmpty }
            }
            guard !values.isEmpty else { throw .noColumn(part, known: Areas.attributeNames(of: network)) }
            guard DyadVariable.hasNumbers(part, network) else { throw .noNumbers(part) }
            return .difference(part)
        default: throw .wrongPart(text)
        }
    }

    private static func forum(_ name: String, _ network: Network) throws(DyadVariableFault) -> Forum.Place {
        guard let place = network.place(ofForum: Identifier(name)) else { throw .noForum(name) }
        return place
    }
}

extension DyadVariableFault {
    /// What happened, in one clause.
    public func message(_ language: Language) -> String {
        switch self {
        case .unknown(let text):
            language(
                "”\(text)” är inget som kan frågas om par", "“\(text)” is nothing that can be asked of pairs")
        case .wrongPart(let text):
            language("”\(text)” säger för lite eller för mycket", "“\(text)” says too little or too much")
        case .noColumn(let name, _):
            language(
                "ingen kolumn i actors.csv heter ”\(name)”", "no column of actors.csv is called “\(name)”")
        case .noNumbers(let name):
            language("kolumnen ”\(name)” har inga tal", "the column “\(name)” has no numbers")
        case .noForum(let name): language("inget forum har id ”\(name)”", "no forum has the id “\(name)”")
        case .noWave(let name): language("ingen mätomgång har id ”\(name)”", "no wave has the id “\(name)”")
        case .offScale(let text, _):
            language("”\(text)” är ingen nivå på skalan", "“\(text)” is no level of the scale")
        }
    }

    /// How to mend it, in one sentence.
    public func remedy(_ language: Language) -> String {
        switch self {
        case .unknown, .wrongPart:
            language(
                "Välj nivå, nivå:FORUM, relation, relation:6, samma:typ, samma:län, samma:KOLUMN, skillnad:KOLUMN, avstånd, gräns eller forum; nivå, relation och forum också med @MÄTOMGÅNG.",
                "Choose level, level:FORUM, tie, tie:6, same:kind, same:county, same:COLUMN, difference:COLUMN, distance, border or forums; level, tie and forums with @WAVE too."
            )
        case .noColumn(_, let known):
            known.isEmpty
                ? language("Nätverket har inga egna kolumner.", "The network has no columns of its own.")
                : language(
                    "De som finns är \(known.joined(separator: ", ")).",
                    "Those that there are: \(known.joined(separator: ", ")).")
        case .noNumbers: language("Använd samma: i stället.", "Use same: instead.")
        case .noForum: language("Forumens id står i forums.csv.", "The forums' ids are in forums.csv.")
        case .noWave:
            language("Kommandot check säger vilka som finns.", "The command check says which there are.")
        case .offScale(_, let top): language("Välj 1–\(top).", "Choose 1–\(top).")
        }
    }
}
