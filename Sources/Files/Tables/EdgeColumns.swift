internal import Model

/// What the columns of a table of edges say of an edge beside its ends and its direction.
struct EdgeColumns {
    struct Column {
        /// In the table.
        let place: Int
        /// In the graph.
        fileprivate let made: Int
    }

    let columns: [Column]
    /// Where the level stands.
    let level: Int?
    /// Made when first needed.
    private var relevant: Int?

    /// - Parameter at: Where the heading of a column stands.
    init(_ headings: TableHeadings, _ builder: inout GraphBuilder, at: (Int) -> GraphDocument.Place) {
        level = headings.column(.attribute("level"))
        var columns: [Column] = []
        for (place, role) in headings.roles.enumerated() {
            guard case .attribute(let name) = role else { continue }
            if let made = builder.edgeColumn(name, at: at(place)) {
                columns.append(Column(place: place, made: made))
            }
        }
        self.columns = columns
    }

    /// Says what stands in a cell that is not empty.
    mutating func say(
        _ text: Span<UInt8>, in column: Column, of edge: GraphDocument.Edge, at place: GraphDocument.Place,
        _ builder: inout GraphBuilder
    ) {
        if column.place == level, text.count == 1, text[0] | 0x20 == UInt8(ascii: "x") {
            // As `GraphDocument(network)` says it.
            if relevant == nil { relevant = builder.edgeColumn("relevant", .boolean) }
            if let relevant { builder.set("false", column: relevant, ofEdge: edge, at: place) }
        } else {
            builder.set(text, column: column.made, ofEdge: edge, at: place)
        }
    }
}

/// The words by which a table says whether an edge has a direction.
enum EdgeDirection {
    private static let directed: Set = ["directed", "riktad", "true"]
    private static let undirected: Set = ["undirected", "mutual", "oriktad", "ömsesidig", "false"]

    static func isKnown(_ text: String) -> Bool {
        let word = text.lowercased()
        return directed.contains(word) || undirected.contains(word)
    }

    /// What says nothing of it is directed.
    static func isDirected(_ text: String) -> Bool { !undirected.contains(text.lowercased()) }
}
