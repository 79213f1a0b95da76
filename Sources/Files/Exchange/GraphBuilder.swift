package import Model

/// Makes a graph document as a reader goes through a file.
///
/// A vertex is there from its first mention; where a format defines its vertices, one that is mentioned and never defined is
/// told of in the end. All problems are gathered: the reader goes on as long as it can tell what follows.
package struct GraphBuilder {
    /// What no file of the trade comes near, so that a hostile one ends in a message and not in a full memory.
    enum Limit {
        /// Distinct attributes of vertices, or of edges: a table of more columns is no table.
        static let columns = 4_096
        /// Bytes in one value.
        static let value = 16 << 20
        /// Problems kept apart; further ones of a file say nothing new.
        static let problems = 1_000
    }

    private var document: GraphDocument
    private var numbers = ByteTable()
    private var isDefined: [Bool] = []
    private var vertexColumnPlaces: [String: Int] = [:]
    private var edgeColumnPlaces: [String: Int] = [:]
    private var errors: [Problem] = []
    private var passedOver: [GraphFault.PassedOver: (count: Int, first: GraphDocument.Place)] = [:]
    /// Second values of the same thing, which were given up.
    private var repeatedValues = 0

    /// - Parameters:
    ///   - isDirected: What the file says of its edges as a whole.
    ///   - locate: Where a place of the reader's is, for whoever is to mend something there.
    init(file: String, isDirected: Bool = false, locate: Places) {
        document = GraphDocument(
            file: file, isDirected: isDirected, attributes: [], vertexColumns: [], edgeColumns: [],
            problems: [], text: [], ids: [], tails: [], heads: [], directions: [], vertexPlaces: [],
            edgePlaces: [], locate: locate)
    }

    /// One whose places are lines.
    package init(file: String, isDirected: Bool = false) {
        self.init(
            file: file, isDirected: isDirected,
            locate: Places(line: { Int($0) }, location: { SourceLocation(file: file, line: Int($0)) }))
    }

    /// One whose places are offsets in a text.
    package init(_ source: SourceText, isDirected: Bool = false) {
        self.init(
            file: source.file, isDirected: isDirected,
            locate: Places(line: { source.line(at: Int($0)) }, location: { source.location(at: Int($0)) }))
    }

    var vertexCount: Int { document.vertexCount }
    var edgeCount: Int { document.edgeCount }
    var isDirected: Bool {
        get { document.isDirected }
        set { document.isDirected = newValue }
    }

    /// For a reader that knows only in the end where its places are.
    mutating func setPlaces(_ places: Places) { document.locate = places }

    /// Makes room for so many edges at most, so that growing never holds them twice. What is not used costs nothing.
    mutating func reserve(edges: Int) {
        document.tails.reserveCapacity(edges)
        document.heads.reserveCapacity(edges)
        document.directions.reserveCapacity(edges)
        document.edgePlaces.reserveCapacity(edges)
    }

    // MARK: Vertices and edges

    /// The vertex with an id, which may be defined later or never.
    mutating func mention(_ id: Span<UInt8>, at place: GraphDocument.Place) -> GraphDocument.Vertex {
        let number = numbers.number(of: id)
        if number == document.ids.count {
            document.ids.append(run(of: id, at: place))
            document.vertexPlaces.append(place)
            isDefined.append(false)
        }
        return number
    }

    package mutating func mention(_ id: String, at place: GraphDocument.Place) -> GraphDocument.Vertex {
        mention(id.utf8.span, at: place)
    }

    /// The vertex with an id, which is defined here; told of when it is for the second time.
    mutating func define(_ id: Span<UInt8>, at place: GraphDocument.Place) -> GraphDocument.Vertex {
        let vertex = mention(id, at: place)
        if isDefined[vertex] {
            let first = document.locate.line(document.vertexPlaces[vertex])
            note(.duplicateVertex(document.id(vertex), firstLine: first), at: place)
        } else {
            isDefined[vertex] = true
            document.vertexPlaces[vertex] = place
        }
        return vertex
    }

    package mutating func define(_ id: String, at place: GraphDocument.Place) -> GraphDocument.Vertex {
        define(id.utf8.span, at: place)
    }

    /// The vertex with an id; nil where none has been mentioned.
    func vertex(_ id: String) -> GraphDocument.Vertex? { vertex(id.utf8.span) }

    func vertex(_ id: Span<UInt8>) -> GraphDocument.Vertex? { numbers.find(id) }

    /// On which line a vertex stands.
    func line(of vertex: GraphDocument.Vertex) -> Int { document.locate.line(document.vertexPlaces[vertex]) }

    func isDefined(_ vertex: GraphDocument.Vertex) -> Bool { isDefined[vertex] }

    @discardableResult
    package mutating func addEdge(
        _ tail: GraphDocument.Vertex, _ head: GraphDocument.Vertex, isDirected: Bool,
        at place: GraphDocument.Place
    ) -> GraphDocument.Edge {
        document.tails.append(Int32(tail))
        document.heads.append(Int32(head))
        document.directions.append(isDirected)
        document.edgePlaces.append(place)
        return document.tails.count - 1
    }

    // MARK: What is said of them

    /// The column of vertices with a name, made where there is none; nil beyond the limit, which is told.
    package mutating func vertexColumn(
        _ name: String, _ type: GraphColumn.ValueType = .text, at place: GraphDocument.Place = 1
    ) -> Int? {
        if let column = vertexColumnPlaces[name] { return column }
        guard document.vertexColumns.count < Limit.columns else { return tellLimit(at: place) }
        vertexColumnPlaces[name] = document.vertexColumns.count
        document.vertexColumns.append(GraphColumn(name: name, type: type))
        return document.vertexColumns.count - 1
    }

    /// Likewise of edges.
    package mutating func edgeColumn(
        _ name: String, _ type: GraphColumn.ValueType = .text, at place: GraphDocument.Place = 1
    ) -> Int? {
        if let column = edgeColumnPlaces[name] { return column }
        guard document.edgeColumns.count < Limit.columns else { return tellLimit(at: place) }
        edgeColumnPlaces[name] = document.edgeColumns.count
        document.edgeColumns.append(GraphColumn(name: name, type: type))
        return document.edgeColumns.count - 1
    }

    private mutating func tellLimit(at place: GraphDocument.Place) -> Int? {
        note(.limit(.attributes, most: Limit.columns), at: place)
        return nil
    }

    /// Says something of a vertex. Of several values in one column the first stays, and the others are counted.
    mutating func set(
        _ value: Span<UInt8>, column: Int, ofVertex vertex: GraphDocument.Vertex,
        at place: GraphDocument.Place
    ) {
        document.vertexColumns[column].append(run(of: value, at: place), row: vertex)
    }

    package mutating func set(
        _ value: String, column: Int, ofVertex vertex: GraphDocument.Vertex, at place: GraphDocument.Place
    ) {
        set(value.utf8.span, column: column, ofVertex: vertex, at: place)
    }

    mutating func set(
        _ value: Span<UInt8>, column: Int, ofEdge edge: GraphDocument.Edge, at place: GraphDocument.Place
    ) {
        document.edgeColumns[column].append(run(of: value, at: place), row: edge)
    }

    package mutating func set(
        _ value: String, column: Int, ofEdge edge: GraphDocument.Edge, at place: GraphDocument.Place
    ) {
        set(value.utf8.span, column: column, ofEdge: edge, at: place)
    }

    /// A number of an edge as it stands; what is none, or not finite, is told.
    mutating func setNumber(
        _ value: Span<UInt8>, named name: String, column: Int, ofEdge edge: GraphDocument.Edge,
        at place: GraphDocument.Place
    ) {
        guard GraphNumber.isFinite(value) else {
            return note(.badNumber(GraphNumber.excerpt(value), attribute: name), at: place)
        }
        set(value, column: column, ofEdge: edge, at: place)
    }

    /// Likewise of a vertex.
    mutating func setNumber(
        _ value: Span<UInt8>, named name: String, column: Int, ofVertex vertex: GraphDocument.Vertex,
        at place: GraphDocument.Place
    ) {
        guard GraphNumber.isFinite(value) else {
            return note(.badNumber(GraphNumber.excerpt(value), attribute: name), at: place)
        }
        set(value, column: column, ofVertex: vertex, at: place)
    }

    /// What a column of vertices holds, by the file's word, until the reader finds that it does not hold.
    subscript(vertexType column: Int) -> GraphColumn.ValueType {
        get { document.vertexColumns[column].type }
        set { document.vertexColumns[column].type = newValue }
    }

    /// Likewise of edges.
    subscript(edgeType column: Int) -> GraphColumn.ValueType {
        get { document.edgeColumns[column].type }
        set { document.edgeColumns[column].type = newValue }
    }

    /// Says the same of every vertex of which the column says nothing. The value is kept once.
    mutating func fillVertices(column: Int, with value: Span<UInt8>, at place: GraphDocument.Place) {
        let shared = run(of: value, at: place)
        repeatedValues += document.vertexColumns[column].fill(shared, rowCount: vertexCount)
    }

    /// Likewise of edges.
    mutating func fillEdges(column: Int, with value: Span<UInt8>, at place: GraphDocument.Place) {
        let shared = run(of: value, at: place)
        repeatedValues += document.edgeColumns[column].fill(shared, rowCount: edgeCount)
    }

    /// Says something of the graph. The first value under a name stays, and others are counted.
    package mutating func setAttribute(_ name: String, _ value: String) {
        if let first = document.attribute(name) {
            if first != value { repeatedValues += 1 }
            return
        }
        guard document.attributes.count < Limit.columns else {
            _ = tellLimit(at: 1)
            return
        }
        document.attributes.append(GraphDocument.Attribute(name: name, value: value))
    }

    func hasAttribute(_ name: String) -> Bool { document.attribute(name) != nil }
    var attributeCount: Int { document.attributes.count }

    /// A value as a run of the text, put at its end.
    private mutating func run(of value: Span<UInt8>, at place: GraphDocument.Place) -> GraphDocument.Run {
        let start = document.text.count
        guard value.count <= Limit.value else {
            note(.limit(.valueBytes, most: Limit.value), at: place)
            return GraphDocument.Run(start: UInt32(start), end: UInt32(start))
        }
        guard start + value.count < Table.maximumSize else {
            note(.limit(.textBytes, most: Table.maximumSize), at: place)
            return GraphDocument.Run(start: UInt32(start), end: UInt32(start))
        }
        document.text.append(value)
        return GraphDocument.Run(start: UInt32(start), end: UInt32(document.text.count))
    }

    /// Calls a column of vertices what all formats call it, unless there is such a column already.
    mutating func renameVertexColumn(_ name: String, to shared: String) {
        guard let column = vertexColumnPlaces[name], vertexColumnPlaces[shared] == nil else { return }
        vertexColumnPlaces[name] = nil
        vertexColumnPlaces[shared] = column
        document.vertexColumns[column].name = shared
    }

    /// For formats that know no types: what all of a column's values are.
    mutating func inferTypes() {
        for place in document.vertexColumns.indices { inferType(ofVertexColumn: place) }
        for place in document.edgeColumns.indices { inferType(ofEdgeColumn: place) }
    }

    /// For one column that the file gives no type.
    mutating func inferType(ofVertexColumn place: Int) {
        document.vertexColumns[place].type = type(document.vertexColumns[place])
    }

    /// Likewise of edges.
    mutating func inferType(ofEdgeColumn place: Int) {
        document.edgeColumns[place].type = type(document.edgeColumns[place])
    }

    private func type(_ column: GraphColumn) -> GraphColumn.ValueType {
        let text = document.text
        return GraphNumber.type(of: column.allRuns.lazy.map { text[$0.range] })
    }

    // MARK: What is wrong, and what was left out

    /// Something that must be mended.
    mutating func note(_ fault: GraphFault, at place: GraphDocument.Place) {
        guard errors.count < Limit.problems else { return }
        errors.append(Problem(.badGraph(fault), at: document.locate.location(place)))
    }

    /// Something that the format says and a graph document cannot hold: counted, and told with its first place.
    mutating func passOver(_ what: GraphFault.PassedOver, at place: GraphDocument.Place) {
        passedOver[what, default: (0, place)].count += 1
    }

    /// Something that deserves a second look.
    mutating func warn(_ fault: GraphFault, at place: GraphDocument.Place) {
        guard document.problems.count < Limit.problems else { return }
        document.problems.append(Problem(.badGraph(fault), at: document.locate.location(place)))
    }

    /// Something found before there was a builder, such as an older encoding.
    mutating func add(_ problems: [Problem]) {
        errors += problems.filter { $0.severity == .error }
        document.problems += problems.filter { $0.severity == .warning }
    }

    var hasErrors: Bool { !errors.isEmpty }

    /// The document, or all that must be mended in the file.
    ///
    /// - Parameter definesVertices: Whether a vertex that is only mentioned is a fault.
    package consuming func finish(definesVertices: Bool) throws(Problems) -> GraphDocument {
        if definesVertices {
            let nearest = NearestName(
                isDefined.count > 10_000 ? [] : isDefined.indices.filter { isDefined[$0] }.map(document.id))
            for vertex in isDefined.indices where !isDefined[vertex] {
                guard errors.count < Limit.problems else { break }
                let id = document.id(vertex)
                note(
                    .danglingEdge(id, nearest: errors.count < 20 ? nearest(id) : nil),
                    at: document.vertexPlaces[vertex])
            }
        }
        var doubled = repeatedValues
        for column in document.vertexColumns.indices { doubled += document.vertexColumns[column].sort() }
        for column in document.edgeColumns.indices { doubled += document.edgeColumns[column].sort() }
        for (what, found) in passedOver.sorted(by: { $0.value.first < $1.value.first }) {
            document.problems.append(
                Problem(
                    .badGraph(.passedOver(what, count: found.count)),
                    at: document.locate.location(found.first)))
        }
        if doubled > 0 {
            document.problems.append(
                Problem(
                    .badGraph(.passedOver(.repeatedValue, count: doubled)),
                    at: SourceLocation(file: document.file)))
        }
        // Where all edges are of one sort, that is what the graph is, whatever the file says of those that say nothing.
        if let first = document.directions.first, document.directions.allSatisfy({ $0 == first }) {
            document.isDirected = first
        }
        guard errors.isEmpty else {
            throw Problems(Problem.inReadingOrder(errors + document.problems, files: [document.file]))
        }
        return document
    }
}
