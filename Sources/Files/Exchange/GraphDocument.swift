public import Model

/// A graph as a file of another program has it: vertices, edges and what is said of them, each with its place in the file;
/// nothing believed yet beyond that edges end at vertices.
///
/// It is what every reader of a graph format makes and what every writer takes: a network folder becomes one by
/// `GraphDocument(network)`, and one becomes a network by `Draft(document, choices)`. Directed, undirected and mixed
/// edges, parallel ones and loops are kept as they are.
///
/// Ids and values are spans of one text, not strings: six million edges cost their ends and their values' bytes.
public struct GraphDocument: Sendable {
    /// Where a vertex stands among the vertices, in the file's order of first mention.
    public typealias Vertex = Int
    /// Where an edge stands among the edges, in the file's order.
    public typealias Edge = Int
    /// Where something stands in the file, as its reader counts.
    public typealias Place = UInt32

    /// A value as a run of `text`.
    struct Run: Sendable {
        let start: UInt32
        let end: UInt32
        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// As the user knows it.
    public let file: String
    /// What edges are that do not say it themselves: what a format with one word for all of them is to say.
    public internal(set) var isDirected: Bool
    /// What is said of the graph as a whole, each name once, in the file's order.
    public internal(set) var attributes: [Attribute]
    public internal(set) var vertexColumns: [GraphColumn]
    public internal(set) var edgeColumns: [GraphColumn]
    /// What was not read and what deserves a second look: warnings.
    public internal(set) var problems: [Problem]

    /// The bytes that ids and values are runs of: valid UTF-8.
    var text: [UInt8]
    var ids: [Run]
    var tails: [Int32]
    var heads: [Int32]
    var directions: [Bool]
    var vertexPlaces: [Place]
    var edgePlaces: [Place]
    var locate: Places

    public struct Attribute: Hashable, Sendable {
        public let name: String
        public let value: String

        public init(name: String, value: String) { (self.name, self.value) = (name, value) }
    }

    public var vertexCount: Int { ids.count }
    public var edgeCount: Int { tails.count }

    public func id(_ vertex: Vertex) -> String { string(ids[vertex]) }
    public func tail(_ edge: Edge) -> Vertex { Int(tails[edge]) }
    public func head(_ edge: Edge) -> Vertex { Int(heads[edge]) }
    /// Whether it is an arc from its tail to its head; else it is both ends'.
    public func isDirected(_ edge: Edge) -> Bool { directions[edge] }
    /// How many edges have a direction.
    public var arcCount: Int { directions.count { $0 } }
    public func isLoop(_ edge: Edge) -> Bool { tails[edge] == heads[edge] }

    /// What is said of the graph under a name.
    public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Nil where nothing is said.
    public func value(_ column: GraphColumn, _ row: Int) -> String? { column[row].map(string) }

    public func vertexColumn(_ name: String) -> GraphColumn? { vertexColumns.first { $0.name == name } }
    public func edgeColumn(_ name: String) -> GraphColumn? { edgeColumns.first { $0.name == name } }

    /// The bytes of an id, in place.
    func idBytes(_ vertex: Vertex) -> ArraySlice<UInt8> { text[ids[vertex].range] }
    /// The bytes of a value, in place; nil where nothing is said.
    func bytes(_ column: GraphColumn, _ row: Int) -> ArraySlice<UInt8>? {
        column[row].map { text[$0.range] }
    }

    private func string(_ run: Run) -> String { String(decoding: text[run.range], as: UTF8.self) }

    public func location(ofVertex vertex: Vertex) -> SourceLocation { locate.location(vertexPlaces[vertex]) }
    public func location(ofEdge edge: Edge) -> SourceLocation { locate.location(edgePlaces[edge]) }
}

/// How what a reader counts becomes a place that a user can go to.
struct Places: Sendable {
    let line: @Sendable (GraphDocument.Place) -> Int
    let location: @Sendable (GraphDocument.Place) -> SourceLocation

    init(_ location: @escaping @Sendable (GraphDocument.Place) -> SourceLocation) {
        self.init(line: { location($0).line }, location: location)
    }

    /// - Parameter line: The same line as that of the location, found without the rest.
    init(
        line: @escaping @Sendable (GraphDocument.Place) -> Int,
        location: @escaping @Sendable (GraphDocument.Place) -> SourceLocation
    ) {
        (self.line, self.location) = (line, location)
    }
}

/// One thing that is said of vertices or of edges: a name, a type and, for those of which anything is said, a value.
///
/// **Guarantee.** A row has one value at most.
public struct GraphColumn: Sendable {
    /// What values are written as. A text is kept as it stands in the file, a number too, so that nothing is rounded.
    public enum ValueType: String, CaseIterable, Sendable {
        case text, integer, real, boolean
    }

    // Names that all formats share, whatever each calls them.
    /// What a vertex or an edge is called, beside its id.
    public static let label = "label"
    /// How strong an edge is, when a format has a place of its own for that.
    public static let weight = "weight"
    /// The id of an edge.
    public static let edgeID = "id"
    /// When a vertex or an edge is there: "[1,3],[5,*]", as Pajek writes it; `*` has no end. A parenthesis in place of a
    /// bracket leaves the bound out, as in GEXF.
    public static let spells = "spells"

    public internal(set) var name: String
    public internal(set) var type: ValueType
    /// Ascending; nil while row and place are the same.
    private var rows: [UInt32]?
    private var runs: [GraphDocument.Run] = []
    private var isSorted = true

    init(name: String, type: ValueType) { (self.name, self.type) = (name, type) }

    /// The first row that has a value.
    var firstRow: Int? { runs.isEmpty ? nil : rows.map { Int($0[0]) } ?? 0 }

    /// The values in the order in which they came.
    var allRuns: [GraphDocument.Run] { runs }

    /// How many rows have a value.
    public var count: Int { runs.count }

    /// Whether every one of so many rows has a value.
    public func isComplete(_ rowCount: Int) -> Bool { runs.count == rowCount }

    /// - Complexity: O(1) where every row up to the last has a value, else O(log *n*).
    subscript(row: Int) -> GraphDocument.Run? {
        guard let rows else { return row < runs.count ? runs[row] : nil }
        let place = rows.indices.partition { rows[$0] < row }
        return place < rows.count && rows[place] == row ? runs[place] : nil
    }

    /// The rows that have a value, ascending.
    public var valuedRows: [Int] { rows?.map(Int.init) ?? Array(runs.indices) }

    mutating func append(_ run: GraphDocument.Run, row: Int) {
        if rows == nil, row != runs.count { rows = (0..<UInt32(runs.count)).map { $0 } }
        if let last = rows?.last, last >= row { isSorted = false }
        rows?.append(UInt32(row))
        runs.append(run)
    }

    /// Puts values in order of row; of several for a row the first stays.
    ///
    /// - Returns: How many were given up.
    mutating func sort() -> Int {
        guard !isSorted, let rows else { return 0 }
        let order = rows.indices.sorted { (rows[$0], $0) < (rows[$1], $1) }
        var (sortedRows, sortedRuns) = ([UInt32](), [GraphDocument.Run]())
        for place in order where sortedRows.last != rows[place] {
            sortedRows.append(rows[place])
            sortedRuns.append(runs[place])
        }
        let lost = runs.count - sortedRuns.count
        (self.rows, runs, isSorted) = (sortedRows, sortedRuns, true)
        return lost
    }

    /// Puts other runs in place of those that there are.
    mutating func mapRuns(_ other: (GraphDocument.Run) -> GraphDocument.Run) {
        for place in runs.indices { runs[place] = other(runs[place]) }
    }

    /// Gives one value to every row that has none.
    ///
    /// - Returns: How many second values were given up on the way.
    mutating func fill(_ run: GraphDocument.Run, rowCount: Int) -> Int {
        let lost = sort()
        guard runs.count < rowCount else { return lost }
        var filled = [GraphDocument.Run](repeating: run, count: rowCount)
        for (place, row) in valuedRows.enumerated() { filled[row] = runs[place] }
        (rows, runs) = (nil, filled)
        return lost
    }

    /// The column with the values of those rows alone for which a claim holds.
    func filter(_ isKept: (Int) -> Bool) -> GraphColumn {
        var column = GraphColumn(name: name, type: type)
        for row in valuedRows where isKept(row) {
            if let run = self[row] { column.append(run, row: row) }
        }
        return column
    }

    /// The column with the values of some rows alone, numbered by their places among them.
    func selecting(_ kept: [Int]) -> GraphColumn {
        var column = GraphColumn(name: name, type: type)
        for (place, row) in kept.enumerated() {
            if let run = self[row] { column.append(run, row: place) }
        }
        return column
    }
}

extension [GraphColumn] {
    /// Those that have a value, in the order in which a reader that goes row by row meets them.
    var inOrderOfRows: [GraphColumn] {
        let found = enumerated().compactMap { place, column in
            column.firstRow.map { (row: $0, place: place, column: column) }
        }
        return found.sorted { ($0.row, $0.place) < ($1.row, $1.place) }.map(\.column)
    }
}
