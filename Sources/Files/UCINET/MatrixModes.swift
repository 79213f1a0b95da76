internal import Model

/// What the rows and the columns of matrices are: the same vertices, or vertices of two sorts.
///
/// Labels are ids where no two are the same; else numbers are, and labels names. Of two sorts every vertex says in `mode`
/// which it is of, 1 or 2, and edges between them have no direction.
struct MatrixModes {
    struct Mode {
        var labels: [[UInt8]] = []
        fileprivate(set) var vertices: [Int] = []

        /// The vertex of a row or a column, from 0.
        func vertex(_ place: Int) -> Int { vertices[place] }

        mutating func setLabel(_ label: [UInt8], _ place: Int) {
            while labels.count <= place { labels.append([]) }
            labels[place] = label
        }

        fileprivate func label(_ place: Int) -> [UInt8] { place < labels.count ? labels[place] : [] }
    }

    var isTwoMode: Bool
    let rowCount: Int
    let columnCount: Int
    var rows = Mode()
    var columns = Mode()
    /// Of each vertex that was mentioned by its label, whether it is a row.
    private var isRow: [Bool] = []
    private var byLabel: [[UInt8]: Int]?

    init(isTwoMode: Bool, rowCount: Int, columnCount: Int) {
        (self.isTwoMode, self.rowCount, self.columnCount) = (isTwoMode, rowCount, columnCount)
    }

    // MARK: Vertices

    /// Every row and every column, by its label or its number.
    mutating func define(in builder: inout GraphBuilder, at place: UInt32) {
        let count = isTwoMode ? rowCount + columnCount : max(rowCount, columnCount)
        func label(_ vertex: Int) -> [UInt8] {
            !isTwoMode || vertex < rowCount ? rows.label(vertex) : columns.label(vertex - rowCount)
        }
        func number(_ vertex: Int) -> String {
            guard isTwoMode else { return String(vertex + 1) }
            return vertex < rowCount ? "r\(vertex + 1)" : "c\(vertex - rowCount + 1)"
        }
        var seen = ByteTable()
        let areUnique = (0..<count).allSatisfy { vertex in
            let label = label(vertex)
            return seen.number(of: (label.isEmpty ? Array(number(vertex).utf8) : label).span) == vertex
        }
        let column = areUnique ? nil : builder.vertexColumn(GraphColumn.label)
        for vertex in 0..<count {
            let label = label(vertex)
            if areUnique, !label.isEmpty {
                _ = builder.define(label.span, at: place)
            } else {
                _ = builder.define(number(vertex), at: place)
            }
            if let column, !label.isEmpty {
                builder.set(label.span, column: column, ofVertex: vertex, at: place)
            }
            isRow.append(!isTwoMode || vertex < rowCount)
        }
        rows.vertices = Array(0..<(isTwoMode ? rowCount : count))
        columns.vertices = isTwoMode ? Array(rowCount..<count) : rows.vertices
    }

    /// What lists need before they are read: those with a label, and all of them where lists name them by number.
    mutating func defineLabels(in builder: inout GraphBuilder, isEmbedded: Bool, at place: UInt32) {
        guard isEmbedded else { return define(in: &builder, at: place) }
        for label in rows.labels { _ = mention(label.span, isRow: true, at: place, &builder) }
        guard isTwoMode else { return }
        for label in columns.labels { _ = mention(label.span, isRow: false, at: place, &builder) }
    }

    /// Those that no label was found for: an isolate that nobody names.
    mutating func defineRest(in builder: inout GraphBuilder, at place: UInt32) {
        let count = isTwoMode ? rowCount + columnCount : max(rowCount, columnCount)
        var number = 0
        var rowsFound = isRow.count { $0 }
        while builder.vertexCount < count {
            number += 1
            let before = builder.vertexCount
            _ = builder.mention("\(number)", at: place)
            if builder.vertexCount > before {
                isRow.append(rowsFound < rowCount)
                rowsFound += 1
            }
        }
    }

    mutating func mention(
        _ label: Span<UInt8>, isRow: Bool, at place: UInt32, _ builder: inout GraphBuilder
    ) -> Int {
        let vertex = builder.mention(label, at: place)
        guard isTwoMode else { return vertex }
        if vertex == self.isRow.count { self.isRow.append(isRow) }
        guard self.isRow[vertex] != isRow else { return vertex }
        // One of each sort has the label.
        var other: [UInt8] = []
        other.append(label)
        other += Array(" (2)".utf8)
        let second = builder.mention(other.span, at: place)
        if second == self.isRow.count { self.isRow.append(isRow) }
        return second
    }

    mutating func find(_ label: [UInt8], isRow: Bool) -> Int? {
        if byLabel == nil {
            var found: [[UInt8]: Int] = [:]
            for mode in [rows, columns] {
                for (place, label) in mode.labels.enumerated() where place < mode.vertices.count {
                    found[(mode.vertices.first == 0 ? [1] : [2]) + label] = mode.vertices[place]
                }
            }
            byLabel = found
        }
        return byLabel?[(isRow || !isTwoMode ? [1] : [2]) + label]
    }

    func sayModes(in builder: inout GraphBuilder) {
        guard isTwoMode, let column = builder.vertexColumn("mode") else { return }
        for vertex in isRow.indices {
            builder.set(isRow[vertex] ? "1" : "2", column: column, ofVertex: vertex, at: 0)
        }
    }

    // MARK: Cells

    func addEdge(
        _ row: Int, _ column: Int, _ relation: NamedRelation, isSymmetric: Bool, at place: UInt32,
        _ builder: inout GraphBuilder
    ) -> Int {
        let edge = builder.addEdge(
            rows.vertex(row), columns.vertex(column), isDirected: !isSymmetric && !isTwoMode, at: place)
        relation.say(of: edge, at: place, &builder)
        return edge
    }

    /// Whether a cell is an edge. In a network's relation every cell with a value is an answer, 0 too, but for what an actor
    /// would say of itself; in others 0 is none, and what nobody knows is told.
    func isEdge(
        _ value: Double, _ row: Int, _ column: Int, _ relation: NamedRelation, at place: UInt32,
        _ builder: inout GraphBuilder
    ) -> Bool {
        let isKnown = value < UCINETCell.leastMissing
        if relation.hasLevels { return isKnown && (value != 0 || isTwoMode || row != column) }
        if !isKnown { builder.passOver(.unknownCells, at: place) }
        return isKnown && value != 0
    }

    /// UCINET writes 1e38 where nobody knows; others write a question mark, a point or NA.
    static func isMissing(_ text: Span<UInt8>) -> Bool {
        if text.count == 1 { return text[0] == UInt8(ascii: "?") || text[0] == UInt8(ascii: ".") }
        if text.isWord("na") { return true }
        guard text.contains(UInt8(ascii: "e")) || text.contains(UInt8(ascii: "E")), GraphNumber.isFinite(text)
        else { return false }
        return (Double(String(copying: text)) ?? 0) >= 1e37
    }
}
