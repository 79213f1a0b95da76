public import Model

// A network as a graph: actors are vertices, and every report is an arc from the actor that it begins with to the other, so
// that what each side says stays apart. What a network has beyond that goes with the graph as a whole, as the tables of its
// folder, and is read back from there. The names are those of the folder's columns, and part of the handbook.

extension GraphDocument {
    /// What a graph says of itself that was a network: the description of `datapackage.json`, and a table each.
    enum NetworkAttribute {
        static let package = "samverkan"
        static func table(_ name: Draft.TableName) -> String { "samverkan.\(name.rawValue)" }
        /// That the network was read from a graph of another program, and whether that had levels.
        static let origin = "samverkan.origin"
        static let title = "name"
        static let summary = "description"
    }

    /// Whether it says itself that it was a network.
    public var isNetwork: Bool { attribute(NetworkAttribute.package) != nil }

    /// What columns a report fills, in the order of `ties.csv`, and their types.
    static let reportColumns: [(name: String, type: GraphColumn.ValueType)] = [
        ("wave", .text), ("level", .integer), ("relevant", .boolean), ("forum", .text), ("by", .text),
        ("respondent", .text), ("arena", .text), ("wanted", .integer), ("ticked", .text), ("obstacle", .text),
        ("date", .text), ("source", .text), ("note", .text),
    ]

    /// - Complexity: O(*n* + *r*) in actors and reports.
    public init(_ network: Network) {
        let tables = NetworkTables(network)
        var builder = GraphBuilder(file: network.id, isDirected: true)
        builder.setAttribute(NetworkAttribute.title, network.title)
        if !network.summary.isEmpty { builder.setAttribute(NetworkAttribute.summary, network.summary) }
        builder.setAttribute(NetworkAttribute.package, tables.package)
        if case .graph(let hasLevels) = network.origin {
            builder.setAttribute(NetworkAttribute.origin, hasLevels ? "levels" : "ties")
        }
        for table in tables.all where table.name != .actors && table.name != .ties {
            builder.setAttribute(NetworkAttribute.table(table.name), table.text)
        }
        if let actors = tables.entry(.actors) { builder.addActors(actors) }
        if let ties = tables.entry(.ties) { builder.addReports(ties) }
        self = (try? builder.finish(definesVertices: true)) ?? GraphBuilder(file: network.id).empty
    }
}

extension GraphBuilder {
    /// Nothing at all.
    fileprivate var empty: GraphDocument {
        GraphDocument(
            file: "", isDirected: true, attributes: [], vertexColumns: [], edgeColumns: [], problems: [],
            text: [],
            ids: [], tails: [], heads: [], directions: [], vertexPlaces: [], edgePlaces: [],
            locate: Places { _ in SourceLocation(file: "") })
    }

    fileprivate mutating func addActors(_ table: NetworkTables.Entry) {
        // The first column is the id; a name is what other programs call a label.
        let columns = table.header.dropFirst().map { vertexColumn($0 == "name" ? GraphColumn.label : $0) }
        for row in 0..<table.rowCount {
            let cells = table.row(row)
            let vertex = define(cells[0], at: UInt32(row + 1))
            for (column, cell) in zip(columns, cells.dropFirst()) where !cell.isEmpty {
                if let column { set(cell, column: column, ofVertex: vertex, at: UInt32(row + 1)) }
            }
        }
    }

    fileprivate mutating func addReports(_ table: NetworkTables.Entry) {
        var columns: [(place: Int, column: Int)] = []
        var (from, to, level, relevant) = (0, 0, 0, Int?.none)
        for (place, name) in table.header.enumerated() {
            switch name {
            case "from": from = place
            case "to": to = place
            default:
                let type = GraphDocument.reportColumns.first { $0.name == name }?.type ?? .text
                if let column = edgeColumn(name, type) { columns.append((place, column)) }
                if name == "level" { level = place }
            }
        }
        for row in 0..<table.rowCount {
            let cells = table.row(row)
            let at = UInt32(row + 1)
            let edge = addEdge(
                mention(cells[from], at: at), mention(cells[to], at: at), isDirected: true, at: at)
            for (place, column) in columns where !cells[place].isEmpty {
                guard place == level, cells[place] == "x" else {
                    set(cells[place], column: column, ofEdge: edge, at: at)
                    continue
                }
                // A level is a number to other programs; that a relation is not relevant is said beside it.
                if relevant == nil { relevant = edgeColumn("relevant", .boolean) }
                if let relevant { set("false", column: relevant, ofEdge: edge, at: at) }
            }
        }
    }
}
