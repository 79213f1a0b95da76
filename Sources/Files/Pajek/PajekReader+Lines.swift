internal import Model

extension PajekReader {
    mutating func readTie(_ line: Range<Int>, isDirected: Bool) {
        let bytes = bytes
        var words = WordCursor(bytes, line, hasBrackets: true)
        guard var first = words.next() else { return }
        var relation = relation
        // "2: 1 3 5" is a line of the second relation.
        if bytes[first.upperBound - 1] == UInt8(ascii: ":") {
            let number = first.dropLast()
            let name = String(copying: bytes.span.extracting(number))
            relation = Int(name).flatMap { relations[$0] } ?? NamedRelation(name)
            guard let next = words.next() else {
                return builder.note(.missing(.edgeEnds), at: UInt32(line.lowerBound))
            }
            first = next
        }
        guard let tail = vertex(first) else { return }
        guard let second = words.next() else {
            return builder.note(.missing(.edgeEnds), at: UInt32(line.lowerBound))
        }
        guard let head = vertex(second) else { return }
        let edge = addEdge(tail, head, isDirected: isDirected, relation, at: line.lowerBound)
        guard let third = words.next() else { return }
        readRest(&words, third, isQuoted: words.isQuoted, of: edge, relation, line)
    }

    mutating func addEdge(
        _ tail: Int, _ head: Int, isDirected: Bool, _ relation: NamedRelation, at place: Int
    ) -> Int {
        if isDirected { builder.isDirected = true }
        let edge = builder.addEdge(tail, head, isDirected: isDirected, at: UInt32(place))
        relation.say(of: edge, at: UInt32(place), &builder)
        return edge
    }

    mutating func setValue(_ word: Range<Int>, of edge: Int, _ relation: NamedRelation) {
        let bytes = bytes
        guard let column = relation.valueColumn(of: &builder) else { return }
        builder.setNumber(
            bytes.span.extracting(word), named: relation.valueName, column: column, ofEdge: edge,
            at: UInt32(word.lowerBound))
    }

    /// What a line says after its ends: a value, when it is there, and keys with a value each.
    mutating func readRest(
        _ words: inout WordCursor, _ third: Range<Int>, isQuoted: Bool, of edge: Int,
        _ relation: NamedRelation,
        _ line: Range<Int>
    ) {
        let bytes = bytes
        var word: Range<Int>? = third
        var isDrawn = false
        var isText = isQuoted
        while let key = word {
            let span = bytes.span.extracting(key)
            let at = UInt32(key.lowerBound)
            if span.count > 0, span[0] == UInt8(ascii: "["), !isText {
                if let spells = PajekSpell.column(span), let column = builder.edgeColumn(GraphColumn.spells) {
                    builder.set(spells, column: column, ofEdge: edge, at: at)
                } else {
                    builder.passOver(.spells, at: at)
                }
                word = words.next()
            } else if key == third, !isText, GraphNumber.isFinite(span) {
                setValue(key, of: edge, relation)
                word = words.next()
            } else {
                let value = words.next()
                if PajekDrawing.isKeyOfLines(span) {
                    isDrawn = true
                } else if key != third, !isText, GraphNumber.isFinite(span) {
                    builder.passOver(.edgeAttribute(String(copying: span)), at: at)
                } else if let value {
                    let name = span.isWord("l") ? GraphColumn.label : String(copying: span)
                    if let column = builder.edgeColumn(name, at: at) {
                        set(value) { $0.set($1, column: column, ofEdge: edge, at: at) }
                    }
                } else if key == third {
                    setValue(key, of: edge, relation)
                } else {
                    builder.passOver(.edgeAttribute(String(String(copying: span).prefix(60))), at: at)
                }
                word = words.next()
            }
            isText = words.isQuoted
        }
        if isDrawn { builder.passOver(.drawing, at: UInt32(line.lowerBound)) }
    }

    mutating func readList(_ line: Range<Int>, isDirected: Bool) {
        var words = WordCursor(bytes, line, hasBrackets: true)
        guard let first = words.next(), let tail = vertex(first) else { return }
        while let word = words.next() {
            guard let head = vertex(word) else { continue }
            _ = addEdge(tail, head, isDirected: isDirected, relation, at: word.lowerBound)
        }
    }

    // MARK: Matrices

    var matrixRows: Int { isTwoMode ? firstModeCount ?? 0 : count ?? 0 }
    var matrixColumns: Int { isTwoMode ? (count ?? 0) - (firstModeCount ?? 0) : count ?? 0 }
    var isTwoMode: Bool { firstModeCount.map { $0 < count ?? 0 } ?? false }

    mutating func readRow(_ line: Range<Int>) {
        let bytes = bytes
        var words = WordCursor(bytes, line, hasBrackets: true)
        let columns = matrixColumns
        while let word = words.next() {
            guard columns > 0, cell < matrixRows * columns else {
                if !isMatrixTold {
                    isMatrixTold = true
                    let found = GraphNumber.excerpt(bytes.span.extracting(word))
                    builder.note(.unexpected(found: found, expected: .section), at: UInt32(word.lowerBound))
                }
                return
            }
            let (tail, head) = (cell / columns, cell % columns)
            cell += 1
            let span = bytes.span.extracting(word)
            if span.count == 1, span[0] == UInt8(ascii: "0") { continue }
            guard GraphNumber.isFinite(span) else {
                builder.note(
                    .badNumber(GraphNumber.excerpt(span), attribute: relation.valueName),
                    at: UInt32(word.lowerBound))
                continue
            }
            if Double(String(copying: span)) == 0 { continue }
            let edge = addEdge(
                tail, isTwoMode ? matrixRows + head : head, isDirected: !isTwoMode, relation,
                at: word.lowerBound)
            setValue(word, of: edge, relation)
        }
    }
}
