internal import Model

/// Reads the data of a DL file, as its header says what they are.
struct DLReader {
    private let bytes: [UInt8]
    private let header: DLHeader
    private var builder: GraphBuilder
    private var modes: MatrixModes
    private let relations: [NamedRelation]

    init(_ bytes: [UInt8], _ header: DLHeader, _ builder: consuming GraphBuilder) {
        (self.bytes, self.header, self.builder) = (bytes, header, builder)
        let isTwoModeForm =
            switch header.form {
            case .edgeList(let isTwoMode), .nodeList(let isTwoMode): isTwoMode
            default: false
            }
        func texts(_ labels: [Range<Int>]) -> [[UInt8]] {
            labels.map { QuotedText.decoded(bytes.span.extracting($0)) ?? Array(bytes[$0]) }
        }
        let (rows, columns) = (texts(header.rowLabels), texts(header.columnLabels))
        let both = texts(header.labels)
        let rowCount = header.rowCount ?? header.count ?? (header.columnCount != nil ? rows.count : nil)
        let columnCount = header.columnCount ?? header.count ?? (header.rowCount != nil ? columns.count : nil)
        let isTwoMode =
            isTwoModeForm
            || (rowCount != columnCount && rowCount != nil && columnCount != nil)
            || (!rows.isEmpty && !columns.isEmpty && rows != columns)
        modes = MatrixModes(
            isTwoMode: isTwoMode, rowCount: rowCount ?? max(rows.count, both.count),
            columnCount: columnCount ?? max(columns.count, both.count))
        modes.rows.labels = rows.isEmpty ? both : rows
        modes.columns.labels = columns.isEmpty ? both : columns
        if !isTwoMode, rows.isEmpty, !columns.isEmpty { modes.rows.labels = columns }
        let names = texts(header.matrixLabels).map { String(decoding: $0, as: UTF8.self) }
        let matrixCount = header.matrixCount
        relations = (0..<max(matrixCount, names.count)).map { place in
            if place < names.count { return NamedRelation(names[place]) }
            return matrixCount == 1 ? NamedRelation() : NamedRelation(String(place + 1))
        }
    }

    mutating func document() throws(Problems) -> GraphDocument {
        let isEmbeddedList = header.hasEmbeddedRows || header.hasEmbeddedColumns
        switch header.form {
        case .fullMatrix:
            if !isEmbeddedList { modes.define(in: &builder, at: UInt32(header.dataStart)) }
            readMatrices(.fullMatrix)
        case .lowerHalf, .upperHalf:
            if !isEmbeddedList { modes.define(in: &builder, at: UInt32(header.dataStart)) }
            readMatrices(header.form)
        case .edgeList, .nodeList, .countedNodeList, .edgeArray:
            modes.defineLabels(in: &builder, isEmbedded: isEmbeddedList, at: UInt32(header.dataStart))
            readLists()
            modes.defineRest(in: &builder, at: UInt32(header.dataStart))
        }
        modes.sayModes(in: &builder)
        builder.isDirected = hasArcs || (builder.edgeCount == 0 && !modes.isTwoMode)
        builder.inferTypes()
        return try builder.finish(definesVertices: false)
    }

    private var hasArcs = false

    // MARK: Matrices

    private mutating func readMatrices(_ form: DLHeader.Form) {
        let bytes = bytes
        var words = WordCursor(bytes, header.dataStart..<bytes.count, hasCommas: true, hasApostrophes: true)
        var first = true
        // Of as many rows as columns, labels tell whether they are the same.
        let isUndecided = header.hasEmbeddedRows && header.hasEmbeddedColumns && header.count == nil
        for relation in relations {
            if header.hasEmbeddedColumns, first || !isNumber(words) {
                for place in 0..<modes.columnCount {
                    guard let word = words.next() else { return tellCut() }
                    if first { modes.columns.setLabel(text(word), place) }
                }
                if first, !header.hasEmbeddedRows || !modes.isTwoMode, !isUndecided { define() }
            }
            var isDefined = builder.vertexCount > 0
            for row in 0..<modes.rowCount {
                if header.hasEmbeddedRows {
                    guard let word = words.next() else { return tellCut() }
                    if first { modes.rows.setLabel(text(word), row) }
                }
                for column in columns(of: row, form) {
                    guard let word = words.next() else { return tellCut() }
                    if !isDefined {
                        // The labels of rows stand among their cells: cells wait until all are known.
                        if relation.hasLevels || bytes[word] != [UInt8(ascii: "0")] {
                            waiting.append(Waiting(row: row, column: column, word: word))
                        }
                    } else {
                        addCell(row, column, word, isSymmetric: form.isHalf, relation)
                    }
                }
            }
            if !isDefined {
                if isUndecided, modes.rows.labels != modes.columns.labels { modes.isTwoMode = true }
                modes.define(in: &builder, at: UInt32(header.dataStart))
                for cell in waiting {
                    addCell(cell.row, cell.column, cell.word, isSymmetric: form.isHalf, relation)
                }
                waiting = []
                isDefined = true
            }
            first = false
        }
        if let word = words.next() {
            builder.note(
                .unexpected(found: GraphNumber.excerpt(bytes.span.extracting(word)), expected: .section),
                at: UInt32(word.lowerBound))
        }
    }

    private struct Waiting {
        let row: Int
        let column: Int
        let word: Range<Int>
    }

    private var waiting: [Waiting] = []

    private mutating func define() {
        // Of one mode the labels of columns are those of rows.
        if !modes.isTwoMode { modes.rows.labels = modes.columns.labels }
        modes.define(in: &builder, at: UInt32(header.dataStart))
    }

    private func isNumber(_ words: WordCursor) -> Bool {
        var ahead = words
        guard let word = ahead.next() else { return true }
        return GraphNumber.isFinite(bytes.span.extracting(word))
    }

    private func columns(of row: Int, _ form: DLHeader.Form) -> [Int] {
        let (start, end) =
            switch form {
            case .lowerHalf: (0, row + 1)
            case .upperHalf: (row, modes.columnCount)
            default: (0, modes.columnCount)
            }
        return header.hasDiagonal
            ? Array(start..<max(start, end)) : (start..<max(start, end)).filter { $0 != row }
    }

    private mutating func tellCut() {
        if builder.vertexCount == 0 { modes.define(in: &builder, at: UInt32(header.dataStart)) }
        builder.note(.cutShort(format: "UCINET DL"), at: UInt32(bytes.count))
    }

    private mutating func addCell(
        _ row: Int, _ column: Int, _ word: Range<Int>, isSymmetric: Bool, _ relation: NamedRelation
    ) {
        let bytes = bytes
        let span = bytes.span.extracting(word)
        let isZero = span.count == 1 && span[0] == UInt8(ascii: "0")
        if isZero, !relation.hasLevels { return }
        let at = UInt32(word.lowerBound)
        let isMissing = MatrixModes.isMissing(span)
        guard isMissing || GraphNumber.isFinite(span) else {
            return builder.note(
                .badNumber(GraphNumber.excerpt(span), attribute: relation.valueName), at: at)
        }
        let value = isZero ? 0 : isMissing ? .infinity : Double(String(copying: span)) ?? 0
        guard modes.isEdge(value, row, column, relation, at: at, &builder) else { return }
        let edge = modes.addEdge(row, column, relation, isSymmetric: isSymmetric, at: at, &builder)
        if !isSymmetric, !modes.isTwoMode { hasArcs = true }
        setValue(word, of: edge, relation)
    }

    private mutating func setValue(_ word: Range<Int>, of edge: Int, _ relation: NamedRelation) {
        let bytes = bytes
        guard let column = relation.valueColumn(of: &builder) else { return }
        builder.setNumber(
            bytes.span.extracting(word), named: relation.valueName, column: column, ofEdge: edge,
            at: UInt32(word.lowerBound))
    }

    private func text(_ word: Range<Int>) -> [UInt8] {
        QuotedText.decoded(bytes.span.extracting(word)) ?? Array(bytes[word])
    }

    // MARK: Lists

    private mutating func readLists() {
        var lines = LineCursor(bytes, from: header.dataStart)
        var matrix = 0
        var row = 0
        while let line = lines.next() {
            if line.isEmpty { continue }
            if bytes[line.lowerBound] == UInt8(ascii: "!") {
                // The last matrix may end with one too.
                matrix += 1
                row = 0
                continue
            }
            let relation: NamedRelation
            if matrix < relations.count {
                relation = relations[matrix]
            } else {
                builder.note(
                    .rowLength(found: matrix + 1, expected: relations.count), at: UInt32(line.lowerBound))
                return
            }
            switch header.form {
            case .edgeList: readPair(line, relation)
            case .edgeArray: readArray(line)
            case .countedNodeList:
                readCounted(line, row: row, relation)
                row += 1
            default: readNodes(line, relation)
            }
        }
    }

    private func words(_ line: Range<Int>) -> WordCursor {
        WordCursor(bytes, line, hasCommas: true, hasApostrophes: true)
    }

    private mutating func readPair(_ line: Range<Int>, _ relation: NamedRelation) {
        let bytes = bytes
        var words = words(line)
        guard let first = words.next() else { return }
        guard let second = words.next() else {
            return builder.note(.missing(.edgeEnds), at: UInt32(line.lowerBound))
        }
        guard let tail = vertex(first, isRow: true), let head = vertex(second, isRow: false) else { return }
        let edge = addListed(tail, head, relation, at: UInt32(line.lowerBound))
        guard let third = words.next() else { return }
        if !MatrixModes.isMissing(bytes.span.extracting(third)) { setValue(third, of: edge, relation) }
        var count = 3
        while words.next() != nil { count += 1 }
        if count > 3 { builder.note(.rowLength(found: count, expected: 3), at: UInt32(line.lowerBound)) }
    }

    private mutating func addListed(_ tail: Int, _ head: Int, _ relation: NamedRelation, at place: UInt32)
        -> Int
    {
        if !modes.isTwoMode { hasArcs = true }
        let edge = builder.addEdge(tail, head, isDirected: !modes.isTwoMode, at: place)
        relation.say(of: edge, at: place, &builder)
        return edge
    }

    private mutating func readArray(_ line: Range<Int>) {
        let bytes = bytes
        var words = words(line)
        guard let first = words.next(), let second = words.next() else {
            return builder.note(.missing(.edgeEnds), at: UInt32(line.lowerBound))
        }
        guard let tail = vertex(first, isRow: true), let head = vertex(second, isRow: false) else { return }
        for relation in relations {
            guard let word = words.next() else {
                return builder.note(.missing(.value), at: UInt32(line.lowerBound))
            }
            let span = bytes.span.extracting(word)
            if MatrixModes.isMissing(span) {
                if !relation.hasLevels { builder.passOver(.unknownCells, at: UInt32(word.lowerBound)) }
                continue
            }
            if !relation.hasLevels, GraphNumber.isFinite(span), Double(String(copying: span)) == 0 {
                continue
            }
            setValue(word, of: addListed(tail, head, relation, at: UInt32(word.lowerBound)), relation)
        }
    }

    private mutating func readNodes(_ line: Range<Int>, _ relation: NamedRelation) {
        var words = words(line)
        guard let first = words.next(), let tail = vertex(first, isRow: true) else { return }
        while let word = words.next() {
            guard let head = vertex(word, isRow: false) else { continue }
            _ = addListed(tail, head, relation, at: UInt32(word.lowerBound))
        }
    }

    private mutating func readCounted(_ line: Range<Int>, row: Int, _ relation: NamedRelation) {
        let bytes = bytes
        var words = words(line)
        guard let first = words.next() else { return }
        var found = 0
        let tail = row < modes.rowCount ? modes.rows.vertex(row) : nil
        while let word = words.next() {
            found += 1
            guard let head = vertex(word, isRow: false), let tail else { continue }
            _ = addListed(tail, head, relation, at: UInt32(word.lowerBound))
        }
        if bytes.span.extracting(first).wholeNumber != found {
            builder.note(
                .rowLength(found: found, expected: bytes.span.extracting(first).wholeNumber ?? 0),
                at: UInt32(line.lowerBound))
        }
    }

    /// The vertex that a word in a list means: one by number, or one by label.
    private mutating func vertex(_ word: Range<Int>, isRow: Bool) -> Int? {
        let bytes = bytes
        let span = bytes.span.extracting(word)
        let isEmbedded = isRow ? header.hasEmbeddedRows : header.hasEmbeddedColumns
        let at = UInt32(word.lowerBound)
        if isEmbedded || (!modes.isTwoMode && (header.hasEmbeddedRows || header.hasEmbeddedColumns)) {
            if let decoded = QuotedText.decoded(span) {
                return modes.mention(decoded.span, isRow: isRow, at: at, &builder)
            }
            return modes.mention(span, isRow: isRow, at: at, &builder)
        }
        let mode = isRow || !modes.isTwoMode ? modes.rows : modes.columns
        let count = isRow || !modes.isTwoMode ? modes.rowCount : modes.columnCount
        if let number = span.wholeNumber {
            if number > 0, number <= count { return mode.vertex(number - 1) }
        } else if let vertex = modes.find(text(word), isRow: isRow) {
            return vertex
        }
        builder.note(.noVertexNumber(GraphNumber.excerpt(span), count: count), at: at)
        return nil
    }
}

extension DLHeader.Form {
    /// Whether a cell stands for its mirror image too.
    fileprivate var isHalf: Bool {
        switch self {
        case .lowerHalf, .upperHalf: true
        default: false
        }
    }
}
