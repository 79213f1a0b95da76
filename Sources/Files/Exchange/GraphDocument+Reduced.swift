internal import Model

// What a format cannot say is taken away before its writer sees the document, here and nowhere else: a writer writes all
// that it is given, and what was lost is counted alike for all.

extension GraphDocument {
    /// The document as far as a format can say it, and what is lost.
    ///
    /// **Guarantee.** Reduced again it loses nothing more, but for isolates.
    func reduced(to format: FileFormat) -> (document: GraphDocument, losses: [Loss]) {
        var reduction = Reduction(self, format)
        reduction.run()
        return (reduction.document, reduction.losses)
    }
}

private struct Reduction {
    private(set) var document: GraphDocument
    private(set) var losses: [Loss] = []
    private let format: FileFormat

    init(_ document: GraphDocument, _ format: FileFormat) {
        (self.document, self.format) = (document, format)
    }

    private func can(_ feature: FileFormat.Feature) -> Bool { format.carries.contains(feature) }

    private mutating func lose(_ what: Loss.What, _ count: Int) {
        if count > 0 { losses.append(Loss(what, count)) }
    }

    mutating func run() {
        if !can(.graphAttributes) { dropGraphAttributes() }
        if !can(.loops) { keepEdges(losing: .loops) { document, edge in !document.isLoop(edge) } }
        if !can(.edgeAttributes), document.edgeColumn("level") != nil { keepReportsWithLevels() }
        if !can(.undirectedEdges) || (!can(.mixedEdges) && isMixed) { splitUndirectedEdges() }
        if !can(.parallelEdges) { mergeParallelEdges() }
        dropColumns()
        if can(.cells), document.edgeColumn("level") == nil { dropZeros() }
        if !format.holdsControls { lose(.characters, document.replaceControls()) }
        if !can(.isolates) { lose(.isolates, isolateCount) }
    }

    // MARK: The graph

    private mutating func dropGraphAttributes() {
        for attribute in document.attributes {
            let name = attribute.name
            if let table = Draft.TableName.allCases.first(where: {
                GraphDocument.NetworkAttribute.table($0) == name
            }) {
                let rows = readCSV(Array(attribute.value.utf8), file: "", knownColumns: table.columns).table?
                    .rowCount
                lose(.table(table), rows ?? 0)
            } else if name == GraphDocument.NetworkAttribute.package {
                lose(.networkDescription, 1)
            } else if !document.isNetwork {
                lose(.graphAttribute(name), 1)
            }
        }
        document.attributes = []
    }

    // MARK: Edges

    private var isMixed: Bool {
        document.directions.contains(true) && document.directions.contains(false)
    }

    private mutating func keepEdges(losing what: Loss.What, _ isKept: (GraphDocument, Int) -> Bool) {
        let kept = (0..<document.edgeCount).filter { isKept(document, $0) }
        lose(what, document.edgeCount - kept.count)
        if kept.count < document.edgeCount { document.select(kept) }
    }

    /// Formats that give an edge one number at most write levels as that number. Where they know no several relations, of
    /// one wave alone and of the sides' own word.
    private mutating func keepReportsWithLevels() {
        if !can(.relations) {
            if let wave = document.edgeColumn("wave"),
                let last = (0..<document.edgeCount).last.flatMap({ document.value(wave, $0) })
            {
                keepEdges(losing: .otherWaves(kept: last)) { document, edge in
                    document.value(wave, edge) == last
                }
            }
            if let by = document.edgeColumn("by") {
                keepEdges(losing: .reportsOfOthers) { document, edge in
                    guard let by = document.edgeColumn(by.name) else { return true }
                    return document.value(by, edge) == nil
                }
            }
        }
        keepEdges(losing: .answersWithoutLevel) { document, edge in
            document.edgeColumn("level")?[edge] != nil
        }
    }

    /// What columns tell relations apart in a format that knows several.
    private var relationColumns: [String] {
        can(.relations) ? EdgeRelations.columns(hasLevels: document.edgeColumn("level") != nil) : []
    }

    private mutating func splitUndirectedEdges() {
        let count = document.directions.count { !$0 }
        if count == 0 {
            document.isDirected = true
            return
        }
        lose(.directions, count)
        var (tails, heads, places, rows) = ([Int32](), [Int32](), [UInt32](), [Int]())
        for edge in 0..<document.edgeCount {
            func add(_ tail: Int32, _ head: Int32) {
                tails.append(tail)
                heads.append(head)
                places.append(document.edgePlaces[edge])
                rows.append(edge)
            }
            add(document.tails[edge], document.heads[edge])
            // A loop back is the same loop.
            if !document.isDirected(edge), !document.isLoop(edge) {
                add(document.heads[edge], document.tails[edge])
            }
        }
        document.edgeColumns = document.edgeColumns.map { $0.selecting(rows) }
        (document.tails, document.heads, document.edgePlaces) = (tails, heads, places)
        document.directions = [Bool](repeating: true, count: tails.count)
        document.isDirected = true
    }

    /// Of edges between the same two, in the same relation where the format knows several, the one with the deepest level
    /// stays, else the first.
    private mutating func mergeParallelEdges() {
        let tags = relationColumns.compactMap(document.edgeColumn)
        let value = document.edgeColumn("level") ?? document.edgeColumn(GraphColumn.weight)
        var numbers = ByteTable()
        var best: [Int] = []
        for edge in 0..<document.edgeCount {
            var (tail, head) = (document.tail(edge), document.head(edge))
            let isDirected = document.isDirected(edge)
            if !isDirected, tail > head { swap(&tail, &head) }
            var key = Array("\(tail) \(head) \(isDirected)".utf8)
            for tag in tags { key += [0] + (document.bytes(tag, edge) ?? []) }
            let number = numbers.number(of: key.span)
            guard number < best.count else {
                best.append(edge)
                continue
            }
            func depth(_ edge: Int) -> Double {
                value.flatMap { document.value($0, edge) }.flatMap { Double($0) } ?? -.infinity
            }
            if depth(edge) > depth(best[number]) { best[number] = edge }
        }
        let kept = Set(best)
        keepEdges(losing: .parallelEdges) { _, edge in kept.contains(edge) }
    }

    private mutating func dropZeros() {
        guard document.edgeColumn(GraphColumn.weight) != nil else { return }
        keepEdges(losing: .zeroEdges) { document, edge in
            guard let column = document.edgeColumn(GraphColumn.weight) else { return true }
            return document.value(column, edge).flatMap { Double($0) } != 0
        }
    }

    // MARK: What is said

    private mutating func dropColumns() {
        if !can(.vertexAttributes) {
            for column in document.vertexColumns where !isKept(ofVertices: column.name) {
                lose(column.name == GraphColumn.label ? .labels : .vertexAttribute(column.name), column.count)
            }
            document.vertexColumns = document.vertexColumns.filter { isKept(ofVertices: $0.name) }
        }
        if can(.numberedSpells) { keepNumberedSpells() }
        if !hasSpells {
            for columns in [document.vertexColumns, document.edgeColumns] {
                for column in columns where column.name == GraphColumn.spells { lose(.spells, column.count) }
            }
            document.vertexColumns.removeAll { $0.name == GraphColumn.spells }
            document.edgeColumns.removeAll { $0.name == GraphColumn.spells }
        }
        if !can(.edgeAttributes) {
            let value = document.edgeColumn("level") == nil ? GraphColumn.weight : "level"
            let relations = relationColumns
            func isKept(_ name: String) -> Bool {
                (name == value && can(.edgeValues)) || relations.contains(name)
                    || (name == GraphColumn.spells && hasSpells)
            }
            if can(.edgeValues) { keepNumbers(value) }
            for column in document.edgeColumns where !isKept(column.name) {
                // That it is of the one wave that is written has been told.
                if column.name == "wave", !can(.relations), document.edgeColumn("level") != nil { continue }
                lose(.edgeAttribute(column.name), column.count)
            }
            document.edgeColumns = document.edgeColumns.filter { isKept($0.name) }
        }
    }

    private func isKept(ofVertices name: String) -> Bool {
        (name == GraphColumn.label && can(.labels)) || (name == "kind" && can(.kinds))
            || (name == GraphColumn.spells && hasSpells)
    }

    private var hasSpells: Bool { can(.spells) || can(.numberedSpells) }

    /// The one value that an edge can have is a number.
    private mutating func keepNumbers(_ name: String) {
        guard let place = document.edgeColumns.firstIndex(where: { $0.name == name }) else { return }
        let column = document.edgeColumns[place]
        let kept = column.filter { row in
            document.bytes(column, row).map { GraphNumber.isFinite($0.span) } ?? false
        }
        lose(.edgeAttribute(name), column.count - kept.count)
        document.edgeColumns[place] = kept
    }

    private mutating func keepNumberedSpells() {
        func kept(_ columns: [GraphColumn]) -> [GraphColumn] {
            columns.map { column in
                guard column.name == GraphColumn.spells else { return column }
                return column.filter { row in
                    document.value(column, row).flatMap(PajekSpell.written) != nil
                }
            }
        }
        let before = spellCount
        document.vertexColumns = kept(document.vertexColumns)
        document.edgeColumns = kept(document.edgeColumns)
        lose(.spells, before - spellCount)
    }

    private var spellCount: Int {
        (document.vertexColumns + document.edgeColumns).filter { $0.name == GraphColumn.spells }
            .reduce(0) { $0 + $1.count }
    }

    private var isolateCount: Int {
        var isEnd = [Bool](repeating: false, count: document.vertexCount)
        for edge in 0..<document.edgeCount {
            isEnd[document.tail(edge)] = true
            isEnd[document.head(edge)] = true
        }
        return isEnd.count { !$0 }
    }
}

extension GraphDocument {
    /// Keeps some of the edges, in their order.
    mutating func select(_ kept: [Edge]) {
        edgeColumns = edgeColumns.map { $0.selecting(kept) }
        tails = kept.map { tails[$0] }
        heads = kept.map { heads[$0] }
        directions = kept.map { directions[$0] }
        edgePlaces = kept.map { edgePlaces[$0] }
    }
}
