internal import Model

func readUCINET(_ source: GraphSource) throws(Problems) -> GraphDocument {
    let path = source.file
    let isData = path.lowercased().hasSuffix(".##d")
    let isNamed = isData || path.lowercased().hasSuffix(".##h")
    // "x.##d" beside "x.##h", whichever the user gave, and as it is spelled.
    let isCapital = isNamed && (path.hasSuffix("D") || path.hasSuffix("H"))
    let stem = isNamed ? String(path.dropLast(4)) : path
    let other = stem + (isData ? (isCapital ? ".##H" : ".##h") : (isCapital ? ".##D" : ".##d"))
    let own = try source.bytes()
    guard let companion = try source.companion(other) else {
        throw Problems([
            Problem(
                .badGraph(.missingCompanion(other.split(separator: "/").last.map(String.init) ?? other)),
                at: SourceLocation(file: path))
        ])
    }
    var reader = UCINETReader(file: path, header: isData ? companion : own, cells: isData ? own : companion)
    return try reader.document()
}

private struct UCINETReader {
    private let header: [UInt8]
    private let cells: [UInt8]
    private var builder: GraphBuilder
    private var offset = 0

    init(file: String, header: [UInt8], cells: [UInt8]) {
        (self.header, self.cells) = (header, cells)
        builder = GraphBuilder(file: file, isDirected: true)
    }

    mutating func document() throws(Problems) -> GraphDocument {
        read()
        builder.inferTypes()
        return try builder.finish(definesVertices: false)
    }

    // MARK: The header

    private mutating func number(_ size: Int) -> Int? {
        guard offset + size <= header.count else { return nil }
        defer { offset += size }
        return Int(UCINETCell.bits(header, offset, size))
    }

    private mutating func read() {
        let isNewer = header.starts(with: [5] + Array("V6404".utf8))
        guard isNewer || header.starts(with: [5] + Array("DATE:".utf8)) else {
            return builder.note(.otherFormat(said: "UCINET"), at: 1)
        }
        // The day on which it was written follows.
        offset = 14
        let size = isNewer ? 4 : 2
        guard let labelKind = number(2), let code = number(1), let rank = number(2), rank == 2 || rank == 3,
            let columnCount = number(size), let rowCount = number(size),
            let matrixCount = rank == 3 ? number(size) : 1, let titleLength = number(1),
            offset + titleLength + rank <= header.count
        else { return builder.note(.cutShort(format: "UCINET"), at: 1) }
        guard let kind = UCINETCell.Kind(rawValue: UInt8(code)) else {
            return builder.note(.unexpected(found: "\(code)", expected: .number), at: 1)
        }
        let title = text(offset..<(offset + titleLength), isWide: false)
        if !title.isEmpty { builder.setAttribute(GraphDocument.NetworkAttribute.title, title) }
        offset += titleLength
        let hasLabels = (0..<rank).map { header[offset + $0] != 0 }
        offset += rank

        let most = max(1 << 20, header.count)
        guard rowCount <= most, columnCount <= most, matrixCount <= most else {
            return builder.note(.limit(.elements, most: most), at: 1)
        }
        var labels: [[[UInt8]]] = []
        for (place, count) in [columnCount, rowCount, matrixCount].prefix(rank).enumerated() {
            guard let read = hasLabels[place] ? readLabels(count, isWide: labelKind == 3) : [] else {
                return builder.note(.cutShort(format: "UCINET"), at: 1)
            }
            labels.append(read)
        }
        let (area, isTooWide) = rowCount.multipliedReportingOverflow(by: columnCount)
        let (count, isTooDeep) = area.multipliedReportingOverflow(by: matrixCount)
        guard !isTooWide, !isTooDeep, count <= cells.count / kind.size else {
            return builder.note(.cutShort(format: "UCINET ##d"), at: 1)
        }
        readCells(rowCount, columnCount, matrixCount, kind, labels)
    }

    private mutating func readLabels(_ count: Int, isWide: Bool) -> [[UInt8]]? {
        var labels: [[UInt8]] = []
        for _ in 0..<count {
            guard let length = number(2), offset + length <= header.count else { return nil }
            labels.append(Array(text(offset..<(offset + length), isWide: isWide).utf8))
            offset += length
        }
        return labels
    }

    /// UTF-16 in the newer files; in others a byte is a character.
    private func text(_ range: Range<Int>, isWide: Bool) -> String {
        if isWide, range.count % 2 == 0 {
            let units = stride(from: range.lowerBound, to: range.upperBound, by: 2).map { place in
                UInt16(header[place]) | UInt16(header[place + 1]) << 8
            }
            return String(decoding: units, as: UTF16.self)
        }
        let bytes = Array(header[range])
        return String(validating: bytes, as: UTF8.self)
            ?? String(decoding: CodePage.windows1252.decoded(bytes) ?? [], as: UTF8.self)
    }

    // MARK: The cells

    private mutating func readCells(
        _ rowCount: Int, _ columnCount: Int, _ matrixCount: Int, _ kind: UCINETCell.Kind,
        _ labels: [[[UInt8]]]
    ) {
        let isTwoMode =
            rowCount != columnCount
            || (!labels[0].isEmpty && !labels[1].isEmpty && labels[0] != labels[1])
        var modes = MatrixModes(isTwoMode: isTwoMode, rowCount: rowCount, columnCount: columnCount)
        modes.columns.labels = labels[0]
        modes.rows.labels = labels[1].isEmpty && !isTwoMode ? labels[0] : labels[1]
        modes.define(in: &builder, at: 1)
        modes.sayModes(in: &builder)
        builder.isDirected = !isTwoMode
        var place = 0
        for matrix in 0..<matrixCount {
            let names = labels.count > 2 ? labels[2] : []
            let relation = NamedRelation(
                matrix < names.count
                    ? String(decoding: names[matrix], as: UTF8.self)
                    : matrixCount > 1 ? String(matrix + 1) : "")
            for row in 0..<rowCount {
                for column in 0..<columnCount {
                    let value = UCINETCell.value(cells, place, kind)
                    place += kind.size
                    guard modes.isEdge(value, row, column, relation, at: 1, &builder),
                        let text = UCINETCell.text(value, kind)
                    else { continue }
                    let edge = modes.addEdge(row, column, relation, isSymmetric: false, at: 1, &builder)
                    if let column = relation.valueColumn(of: &builder) {
                        builder.setNumber(
                            text.utf8.span, named: relation.valueName, column: column, ofEdge: edge, at: 1)
                    }
                }
            }
        }
        if place < cells.count { builder.passOver(.metadata, at: 1) }
    }
}
