internal import Model
internal import Results

/// What a word of the product is, and what it says to a planner.
struct Explanation: Sendable {
    enum Sort: CaseIterable {
        case level, state, measure, word, column, message
    }

    let sort: Sort
    /// As JSON, CSV and files have it; empty for a word that stands in the report only.
    let key: String
    let name: Name
    /// Where it stands, when several share a key; empty otherwise.
    let place: String
    /// In a sentence or more.
    let meaning: Name
    /// How it is counted, from where to where it goes, and whose it is: for measures.
    let facts: [(label: Name, text: Name)]

    init(
        _ sort: Sort, key: String = "", _ name: Name, place: String = "", _ meaning: Name,
        facts: [(label: Name, text: Name)] = []
    ) {
        self.sort = sort
        self.key = key
        self.name = name
        self.place = place
        self.meaning = meaning
        self.facts = facts
    }

    /// All that finds it.
    var names: [String] { [key, name.swedish, name.english].filter { !$0.isEmpty } }

    func isCalled(_ word: String) -> Bool {
        let form = word.normalForm
        return !form.isEmpty && names.contains { $0.normalForm == form }
    }

    /// "Mellanhand (betweenness), mått".
    func heading(_ language: Language) -> String {
        let name = name(language)
        let key = key.isEmpty || key == name ? "" : " (\(key))"
        let place = place.isEmpty ? "" : language(" i ", " of ") + place
        return "\(name)\(key), \(sort.name(language))\(place)"
    }

    func text(_ language: Language) -> String {
        var text = heading(language) + "\n" + HelpPage.wrapped(meaning(language), indent: 2)
        let width = facts.map { $0.label(language).displayWidth }.max() ?? 0
        for fact in facts {
            let label = fact.label(language)
            let padding = String(repeating: " ", count: width - label.displayWidth + 2)
            text += HelpPage.wrapped(label + padding + fact.text(language), indent: 2, hanging: width + 4)
        }
        return text
    }
}

extension Explanation.Sort {
    func name(_ language: Language) -> String {
        switch self {
        case .level: language("nivå", "level")
        case .state: language("läge mot målet", "state against the target")
        case .measure: language("mått", "measure")
        case .word: language("ord i rapporten", "word of the report")
        case .column: language("kolumn", "column")
        case .message: language("meddelande", "message")
        }
    }

    func heading(_ language: Language) -> String {
        switch self {
        case .level: language("NIVÅER", "LEVELS")
        case .state: language("LÄGEN", "STATES")
        case .measure: language("MÅTT", "MEASURES")
        case .word: language("ORD I RAPPORTEN", "WORDS OF THE REPORT")
        case .column: language("KOLUMNER", "COLUMNS")
        case .message: language("MEDDELANDEN", "MESSAGES")
        }
    }
}
