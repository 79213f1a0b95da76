internal import Model

/// What the headings of a table of nodes or of edges stand for, whatever their order and whoever wrote them: Gephi, tidygraph,
/// Kumu, Excel in Swedish, or ourselves.
struct TableHeadings {
    enum Role: Hashable {
        case tail, head
        /// Gephi's Type and Kumu's Direction: whether the edge has a direction.
        case direction
        /// Anything else, under the name that its column gets.
        case attribute(String)
    }

    /// By column.
    let roles: [Role?]
    let isOfEdges: Bool
    /// Whether a cell of heads may name several, between vertical bars: in Kumu's sheets, which begin with From and To.
    /// https://docs.kumu.io/guides/import/import
    let namesSeveralHeads: Bool

    /// Nil for a row that is no heading of a table of nodes or edges.
    init?(_ headings: [String], directions: (Int) -> Bool) {
        let words = headings.map(Self.word)
        let ends = Self.ends.first { words.contains($0.0) && words.contains($0.1) }
        let tail = ends.flatMap { words.firstIndex(of: $0.0) }
        let head = ends.flatMap { words.firstIndex(of: $0.1) }
        isOfEdges = ends != nil
        namesSeveralHeads = words.starts(with: ["from", "to"])
        if isOfEdges {
            // Gephi says it in Type, Kumu in Direction beside a Type of another sense.
            let direction = ["direction", "type", "riktning"].lazy.compactMap { words.firstIndex(of: $0) }
                .first(where: directions)
            roles = headings.enumerated().map { place, heading in
                if place == tail { return .tail }
                if place == head { return .head }
                if place == direction { return .direction }
                return heading.isEmpty ? nil : .attribute(Self.edgeColumn(heading, words[place]))
            }
            return
        }
        // Without an id, a name tells who it is.
        guard Self.first(of: Self.ids + Self.labels, in: words) != nil else { return nil }
        let id = Self.first(of: Self.ids, in: words)
        roles = headings.enumerated().map { place, heading in
            if place == id { return .attribute("id") }
            return heading.isEmpty ? nil : .attribute(Self.vertexColumn(heading, words[place]))
        }
    }

    func column(_ role: Role) -> Int? { roles.firstIndex(of: role) }

    /// The vertices that the text of a head names; itself alone where it is one that is known, or holds no bars.
    func heads(_ text: String, isKnown: Bool) -> [String] {
        guard namesSeveralHeads, !isKnown, text.utf8.contains(UInt8(ascii: "|")) else { return [text] }
        let names = text.split(separator: "|").map { String($0).tidied }.filter { !$0.isEmpty }
        return names.isEmpty ? [text] : names
    }

    /// What the two ends are called together; a table may have a `source` of what it says beside its `from` and `to`.
    private static let ends = [
        ("from", "to"), ("source", "target"), ("sourceid", "targetid"), ("fromid", "toid"), ("src", "dst"),
        ("node1", "node2"), ("tail", "head"), ("ego", "alter"), ("sender", "receiver"), ("från", "till"),
        ("avsändare", "mottagare"), ("start", "end"), ("subject", "object"), ("startid", "endid"),
    ]
    private static let ids = ["id", "node", "nodeid", "key", "vertex", "vertexid", "actor", "nod", "aktör"]
    private static let labels = ["label", "name", "namn", "etikett"]

    private static func first(of words: [String], in row: [String]) -> Int? {
        words.lazy.compactMap { row.firstIndex(of: $0) }.first
    }

    /// Headings that Gephi has for itself, in whatever case: an attribute of such a name is written with a line after it.
    static let reserved: Set = ["source", "target", "type", "id", "label", "weight"]

    /// Letters and digits alone, in lower case: "From id" and "from_id" are one.
    private static func word(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private static func vertexColumn(_ heading: String, _ word: String) -> String {
        if labels.contains(word) { return GraphColumn.label }
        return ownColumn(heading, word, of: .actors)
    }

    private static func edgeColumn(_ heading: String, _ word: String) -> String {
        switch word {
        case "label": GraphColumn.label
        case "weight": GraphColumn.weight
        case "id", "edgeid": GraphColumn.edgeID
        default: ownColumn(heading, word, of: .ties)
        }
    }

    /// A heading that says a column of the folder's table, in either language; else itself.
    private static func ownColumn(_ heading: String, _ word: String, of table: Draft.TableName) -> String {
        if heading.hasSuffix("_"), reserved.contains(String(heading.dropLast()).lowercased()) {
            return String(heading.dropLast())
        }
        let columns = table.columns
        if columns.contains(word) { return word }
        if let column = Vocabulary.id(of: heading, in: .column), columns.contains(column) { return column }
        return heading
    }
}
