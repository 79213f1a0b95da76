internal import Model

/// Reads the first network of a Pajek file, and the partitions and vectors that are of its vertices.
struct PajekReader {
    /// What the lines that follow are.
    enum Section {
        case none
        case vertices
        case lines(isDirected: Bool)
        /// One vertex and all those that it has a line to.
        case lists(isDirected: Bool)
        case matrix
        case values
        case passedOver
    }

    let text: SourceText
    let bytes: [UInt8]
    var builder: GraphBuilder
    var section = Section.none
    /// Of the first network; nil before it.
    var count: Int?
    var firstModeCount: Int?
    var labels: [Range<Int>?] = []
    var places: [Int] = []
    var isSettled = false
    var relation = NamedRelation()
    var relations: [Int: NamedRelation] = [:]
    var values: PajekValues?
    var cell = 0
    var matrixStart = 0
    var isMatrixTold = false

    init(_ text: SourceText, _ warnings: [Problem]) {
        self.text = text
        bytes = text.bytes
        builder = GraphBuilder(text)
        builder.add(warnings)
    }

    mutating func document() throws(Problems) -> GraphDocument {
        var lines = LineCursor(bytes)
        var isComment = false
        while let line = lines.next() {
            if line.isEmpty { continue }
            let first = bytes[line.lowerBound]
            if isComment || bytes.span.extracting(line).begins(with: "/*") {
                isComment = !endsComment(line)
            } else if first == UInt8(ascii: "*") {
                begin(line)
            } else if first == UInt8(ascii: "%") {
                values?.addLegend(bytes, line)
            } else {
                read(line)
            }
        }
        endSection(at: bytes.count)
        if count == nil { builder.note(.missing(.vertices), at: 0) }
        builder.inferTypes()
        return try builder.finish(definesVertices: false)
    }

    func endsComment(_ line: Range<Int>) -> Bool {
        line.dropFirst(2).contains { bytes[$0 - 1] == UInt8(ascii: "*") && bytes[$0] == UInt8(ascii: "/") }
    }

    // MARK: Sections

    mutating func begin(_ line: Range<Int>) {
        let bytes = bytes
        var words = WordCursor(bytes, (line.lowerBound + 1)..<line.upperBound)
        guard var keyword = words.next() else { return }
        if bytes[keyword.upperBound - 1] == UInt8(ascii: ":") {
            keyword = keyword.lowerBound..<(keyword.upperBound - 1)
        }
        let word = bytes.span.extracting(keyword)
        let at = UInt32(line.lowerBound)
        if word.isWord("vertices") || word.isWord("vertex") {
            return beginVertices(&words, line)
        }
        endSection(at: line.lowerBound)
        if word.isWord("network") {
            // A project may hold further networks, each on vertices of its own.
            guard count == nil else {
                isForeign = true
                return passOver("*Network", at: at)
            }
            section = .none
            setTitle(words.rest)
        } else if word.isWord("partition") || word.isWord("vector") {
            section = .values
            values = PajekValues(
                name: name(words.rest), isPartition: word.isWord("partition"), place: at)
        } else if word.isWord("arcs") || word.isWord("edges") {
            beginLines(.lines(isDirected: word.isWord("arcs")), &words, line)
        } else if word.isWord("arcslist") || word.isWord("edgeslist") {
            beginLines(.lists(isDirected: word.isWord("arcslist")), &words, line)
        } else if word.isWord("matrix") {
            beginLines(.matrix, &words, line)
            (cell, matrixStart, isMatrixTold) = (0, line.lowerBound, false)
        } else {
            passOver("*" + String(copying: word), at: at)
            hasOwnVertices = true
        }
    }

    mutating func passOver(_ name: String, at place: UInt32) {
        builder.passOver(.section(String(name.prefix(60))), at: place)
        section = .passedOver
        values = nil
    }

    /// Whether lines belong to another network than the first.
    var isForeign = false
    /// Whether the vertices that come next are those of a permutation, a cluster or the like.
    var hasOwnVertices = false

    mutating func endSection(at place: Int) {
        if case .vertices = section { settleVertices() }
        if case .matrix = section, cell < matrixRows * matrixColumns {
            builder.note(.cutShort(format: "Pajek"), at: UInt32(matrixStart))
        }
        values?.finish(&builder)
        values = nil
        section = .none
        hasOwnVertices = false
    }

    mutating func beginVertices(_ words: inout WordCursor, _ line: Range<Int>) {
        let bytes = bytes
        let at = UInt32(line.lowerBound)
        let number = words.next()
        let found = number.flatMap { bytes.span.extracting($0).wholeNumber }
        if values != nil {
            guard let found, found == count else {
                return passOver(values?.isPartition == true ? "*Partition" : "*Vector", at: at)
            }
            values?.begin(count: found)
            return
        }
        let areOwn = hasOwnVertices
        endSection(at: line.lowerBound)
        guard count == nil, !areOwn else {
            // Another network need not say that it is one.
            if !areOwn, !isForeign { passOver("*Vertices", at: at) }
            if !areOwn { isForeign = true }
            section = .passedOver
            return
        }
        section = .vertices
        count = 0
        guard let found else {
            return builder.note(
                number.map {
                    .unexpected(found: GraphNumber.excerpt(bytes.span.extracting($0)), expected: .count)
                }
                    ?? .missing(.count), at: at)
        }
        // Vertices need no lines of their own, so that a short file may name many; not more than that.
        let most = max(1 << 20, bytes.count)
        guard found <= most else { return builder.note(.limit(.elements, most: most), at: at) }
        count = found
        firstModeCount = words.next().flatMap { bytes.span.extracting($0).wholeNumber }
        labels = [Range<Int>?](repeating: nil, count: found)
        places = [Int](repeating: line.lowerBound, count: found)
    }

    mutating func beginLines(_ section: Section, _ words: inout WordCursor, _ line: Range<Int>) {
        let bytes = bytes
        guard count != nil, !isForeign else {
            if count == nil { builder.note(.missing(.vertices), at: UInt32(line.lowerBound)) }
            self.section = .passedOver
            return
        }
        self.section = section
        relation = NamedRelation()
        let start = words.rest.lowerBound
        guard let first = words.next(), bytes[first.lowerBound] == UInt8(ascii: ":") || words.isQuoted else {
            return
        }
        var number: Range<Int>?
        if bytes[first.lowerBound] == UInt8(ascii: ":"), !words.isQuoted {
            number = first.dropFirst().isEmpty ? words.next() : first.dropFirst()
        } else {
            words = WordCursor(bytes, start..<line.upperBound)
        }
        let name = name(words.rest) ?? number.map { String(copying: bytes.span.extracting($0)) }
        relation = NamedRelation(name ?? "")
        if let number, let key = bytes.span.extracting(number).wholeNumber { relations[key] = relation }
    }

    /// What stands in a line after its keyword: a text in quotes, else all of it; nil for nothing.
    func name(_ rest: Range<Int>) -> String? {
        var words = WordCursor(bytes, rest)
        guard let first = words.next() else { return nil }
        let range = words.isQuoted && words.next() == nil ? first : first.lowerBound..<rest.upperBound
        let span = bytes.span.extracting(range)
        let text =
            QuotedText.decoded(span).map { String(decoding: $0, as: UTF8.self) } ?? String(copying: span)
        return text.isEmpty ? nil : text
    }

    mutating func setTitle(_ rest: Range<Int>) {
        // Pajek puts the name of the file there when nobody gave another.
        guard let title = name(rest), !title.lowercased().hasSuffix(".net") else { return }
        builder.setAttribute(GraphDocument.NetworkAttribute.title, title)
    }

    // MARK: Lines

    mutating func read(_ line: Range<Int>) {
        switch section {
        case .vertices: readVertex(line)
        case .lines(let isDirected): readTie(line, isDirected: isDirected)
        case .lists(let isDirected): readList(line, isDirected: isDirected)
        case .matrix: readRow(line)
        case .values: values?.add(bytes, line)
        case .passedOver: break
        case .none:
            if count == nil {
                builder.note(.missing(.vertices), at: UInt32(line.lowerBound))
                section = .passedOver
            }
        }
    }
}
