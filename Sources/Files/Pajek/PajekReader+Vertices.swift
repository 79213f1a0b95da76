internal import Model

extension PajekReader {
    mutating func readVertex(_ line: Range<Int>) {
        let bytes = bytes
        var words = WordCursor(bytes, line, hasBrackets: true)
        guard let number = words.next(), let vertex = vertex(number), let count, count > 0 else { return }
        if places[vertex] >= 0, labels[vertex] != nil {
            return builder.note(
                .duplicateVertex(String(vertex + 1), firstLine: text.line(at: places[vertex])),
                at: UInt32(line.lowerBound))
        }
        places[vertex] = line.lowerBound
        labels[vertex] = words.next() ?? line.lowerBound..<line.lowerBound
        var isDrawn = false
        var isBeforeKeys = true
        while let word = words.next() {
            let at = UInt32(word.lowerBound)
            let span = bytes.span.extracting(word)
            if span.count > 0, span[0] == UInt8(ascii: "["), !words.isQuoted {
                guard let spells = PajekSpell.column(span),
                    let column = builder.vertexColumn(GraphColumn.spells)
                else {
                    builder.passOver(.spells, at: at)
                    continue
                }
                builder.set(spells, column: column, ofVertex: vertex, at: at)
            } else if (isBeforeKeys && GraphNumber.isFinite(span)) || PajekDrawing.isShape(span) {
                isDrawn = true
            } else if PajekDrawing.isKeyOfVertices(span) {
                (isDrawn, isBeforeKeys) = (true, false)
                _ = words.next()
            } else {
                isBeforeKeys = false
                let name = String(copying: span)
                guard let value = words.next(), let column = builder.vertexColumn(name, at: at) else {
                    builder.passOver(.vertexAttribute(String(name.prefix(60))), at: at)
                    continue
                }
                set(value) { $0.set($1, column: column, ofVertex: vertex, at: at) }
            }
        }
        if isDrawn { builder.passOver(.drawing, at: UInt32(line.lowerBound)) }
    }

    /// Hands on what a word means.
    mutating func set(_ word: Range<Int>, _ body: (inout GraphBuilder, Span<UInt8>) -> Void) {
        let bytes = bytes
        if let decoded = QuotedText.decoded(bytes.span.extracting(word)) {
            body(&builder, decoded.span)
        } else {
            body(&builder, bytes.span.extracting(word))
        }
    }

    /// The vertex with a number; what is none is told.
    mutating func vertex(_ word: Range<Int>) -> Int? {
        let bytes = bytes
        let span = bytes.span.extracting(word)
        let count = count ?? 0
        if let number = span.wholeNumber, number > 0, number <= count { return number - 1 }
        builder.note(.noVertexNumber(GraphNumber.excerpt(span), count: count), at: UInt32(word.lowerBound))
        return nil
    }

    /// Labels are ids where no two are the same; else numbers are, and labels names.
    mutating func settleVertices() {
        let bytes = bytes
        guard !isSettled, let count else { return }
        isSettled = true
        var seen = ByteTable()
        var areUnique = true
        let decoded = labels.map { label in
            label.flatMap { $0.isEmpty ? nil : QuotedText.decoded(bytes.span.extracting($0)) }
        }
        func id(_ vertex: Int) -> [UInt8]? {
            if let decoded = decoded[vertex] { return decoded }
            return labels[vertex].flatMap { $0.isEmpty ? nil : Array(bytes[$0]) }
        }
        for vertex in 0..<count {
            let key = id(vertex) ?? Array(String(vertex + 1).utf8)
            if seen.number(of: key.span) != vertex {
                areUnique = false
                break
            }
        }
        let column = areUnique ? nil : builder.vertexColumn(GraphColumn.label)
        for vertex in 0..<count {
            let at = UInt32(places[vertex])
            let label = id(vertex)
            if areUnique, let label {
                _ = builder.define(label.span, at: at)
            } else {
                _ = builder.define(String(vertex + 1), at: at)
            }
            if let column, let label { builder.set(label.span, column: column, ofVertex: vertex, at: at) }
        }
        labels = []
        guard let firstModeCount, firstModeCount < count, let mode = builder.vertexColumn("mode") else {
            return
        }
        for vertex in 0..<count {
            builder.set(
                vertex < firstModeCount ? "1" : "2", column: mode, ofVertex: vertex,
                at: UInt32(places[vertex]))
        }
    }
}
