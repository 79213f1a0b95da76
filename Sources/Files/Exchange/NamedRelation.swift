/// The relation that edges are in: none, one of a network folder's, which tells wave and forum, or somebody's own.
///
/// It says the same of each of its edges, and knows in which columns after the first.
final class NamedRelation {
    private let tag: RelationTag?
    /// What is said of each edge, by column; empty values are not said.
    private let sayings: [(name: String, value: [UInt8])]
    private var columns: [(column: Int, value: [UInt8])]?
    private var column: Int?

    init(_ name: String = "") {
        tag = RelationTag(name)
        let all =
            tag.map { [("wave", $0.wave), ("forum", $0.forum), ("by", $0.by)] } ?? [("relation", name)]
        sayings = all.filter { !$0.1.isEmpty }.map { ($0.0, Array($0.1.utf8)) }
    }

    /// Whether the value of an edge is a level: then one without a value is an answer that is not known.
    var hasLevels: Bool { tag != nil }

    /// What the value of an edge is.
    var valueName: String { tag == nil ? GraphColumn.weight : "level" }

    /// The column of values; nil beyond the limit.
    func valueColumn(of builder: inout GraphBuilder) -> Int? {
        if column == nil { column = builder.edgeColumn(valueName) }
        return column
    }

    func say(of edge: Int, at place: UInt32, _ builder: inout GraphBuilder) {
        let columns: [(column: Int, value: [UInt8])]
        if let known = self.columns {
            columns = known
        } else {
            columns = sayings.compactMap { saying in
                builder.edgeColumn(saying.name, at: place).map { ($0, saying.value) }
            }
            self.columns = columns
        }
        for (column, value) in columns { builder.set(value.span, column: column, ofEdge: edge, at: place) }
    }
}
