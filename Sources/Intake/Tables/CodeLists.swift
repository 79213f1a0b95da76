internal import Files
internal import Model

/// What codes stand for, of all lists that hold for a file.
///
/// **Guarantee.** A code that is listed with two meanings has none: it is told, with both places.
struct CodeLists {
    /// What a code of a value says.
    enum Value: Hashable {
        case text(String)
        /// Seen, and not answered.
        case blank
    }

    struct Person: Hashable {
        let organisation: String
        let respondent: String
    }

    /// By the code as it stands: the text that means an actor.
    private(set) var actors: [String: String] = [:]
    /// By the code as it stands: the text that means a forum, empty for in general.
    private(set) var forums: [String: String] = [:]
    private(set) var values: [String: Value] = [:]
    private(set) var people: [String: Person] = [:]
    /// By a column's name: its heading.
    private(set) var headings: [String: String] = [:]
    /// By a column's name, then by code.
    private(set) var choices: [String: [String: String]] = [:]
    private(set) var conflicts: [ListConflict] = []

    /// - Parameters:
    ///   - listings: Those that hold.
    ///   - others: Those that tell of a code that none of them lists.
    ///   - takesValues: Whether the others tell the meaning of answers too.
    ///   - isSame: Whether two texts mean the same thing of a kind.
    /// - Complexity: O(*e*) in the entries.
    init(
        _ listings: [CodeListing], others: [CodeListing] = [], takesValues: Bool = false,
        isSame: (CodeListing.Kind, String, String) -> Bool
    ) {
        struct Key: Hashable { let kind: CodeListing.Kind, code: String }
        typealias Found = (entry: CodeListing.Entry, grid: Grid)
        var found: [Key: Found] = [:]
        var disputed: Set<Key> = []
        func add(_ listing: CodeListing, _ isMeant: (Key) -> Bool) {
            for entry in listing.entries {
                let key = Key(kind: entry.kind, code: entry.code)
                guard isMeant(key) else { continue }
                guard let first = found[key] else {
                    found[key] = (entry, listing.grid)
                    continue
                }
                let isAlike =
                    first.entry.respondent == entry.respondent
                    && (first.entry.meaning == entry.meaning
                        || isSame(entry.kind, first.entry.meaning, entry.meaning))
                if isAlike || !disputed.insert(key).inserted { continue }
                conflicts.append(
                    ListConflict(
                        code: entry.kind == .person ? "" : entry.code, first: .init(first.entry, first.grid),
                        second: .init(entry, listing.grid)))
            }
        }
        for listing in listings { add(listing) { _ in true } }
        let own = Set(found.keys)
        for listing in others { add(listing) { !own.contains($0) && (takesValues || $0.kind != .value) } }
        for (key, found) in found where !disputed.contains(key) {
            let meaning = found.entry.meaning
            switch key.kind {
            case .actor: actors[key.code] = meaning
            case .forum: forums[key.code] = meaning
            case .value: values[key.code] = meaning.isEmpty ? .blank : .text(meaning)
            case .person:
                people[key.code] = Person(organisation: meaning, respondent: found.entry.respondent)
            case .heading: headings[key.code] = meaning
            case .choice(let column): choices[column, default: [:]][key.code] = meaning
            }
        }
    }
}

/// A code that lists give two meanings: neither is used.
public struct ListConflict: Hashable, Sendable {
    public struct Listed: Hashable, Sendable {
        public let file: String
        public let sheet: String?
        /// As a spreadsheet names it, "B4".
        public let cell: String
        public let meaning: String

        init(_ entry: CodeListing.Entry, _ grid: Grid) {
            file = grid.file
            sheet = grid.sheet
            cell = grid.cellName(row: entry.row, column: entry.column)
            meaning = entry.meaning
        }
    }

    /// Empty where the code opens a person's form.
    public let code: String
    public let first: Listed
    public let second: Listed
}
