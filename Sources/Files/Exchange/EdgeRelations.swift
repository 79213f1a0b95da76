/// The relations that a document's edges are in, for formats that know several on the same vertices.
///
/// Where edges have levels, a relation is a wave, a forum and who says so, and is called as `RelationTag` writes it; else it
/// is what the edges' own `relation` says, and the nameless one of edges without.
struct EdgeRelations {
    /// Ascending.
    let names: [String]
    /// The number of a relation's wave among the waves, from 1; nil for one without.
    let waves: [Int?]
    /// Whether edges have levels, so that 0 is one of them.
    let hasLevels: Bool
    private let edges: [[Int]]

    /// - Complexity: O(*m* log *m*).
    init(_ document: GraphDocument) {
        let hasLevels = document.edgeColumn("level").map { $0.count > 0 } ?? false
        self.hasLevels = hasLevels
        let columns = Self.columns(hasLevels: hasLevels).map(document.edgeColumn)
        var numbers = ByteTable()
        var found: [(name: String, wave: String, edges: [Int])] = []
        for edge in 0..<document.edgeCount {
            var key: [UInt8] = []
            for column in columns { key += [0] + (column.flatMap { document.bytes($0, edge) } ?? []) }
            let number = numbers.number(of: key.span)
            if number == found.count {
                let values = columns.map { column in column.flatMap { document.value($0, edge) } ?? "" }
                found.append(
                    hasLevels
                        ? (RelationTag(wave: values[0], forum: values[1], by: values[2]).name, values[0], [])
                        : (values[0], "", []))
            }
            found[number].edges.append(edge)
        }
        found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        let inOrder = Set(found.map(\.wave)).subtracting([""]).sorted { Spell.precedes($0, $1) }
        (names, edges) = (found.map(\.name), found.map(\.edges))
        waves = found.map { relation in inOrder.firstIndex(of: relation.wave).map { $0 + 1 } }
    }

    /// In their order in the document.
    func edges(_ relation: Int) -> [Int] { edges[relation] }

    /// What columns tell relations apart.
    static func columns(hasLevels: Bool) -> [String] { hasLevels ? ["wave", "forum", "by"] : ["relation"] }
}
