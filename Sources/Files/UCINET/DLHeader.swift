internal import Model

/// What a DL file says before its data: clauses in any order, with blanks, commas, line breaks and equal signs between them.
struct DLHeader {
    enum Form {
        case fullMatrix
        case lowerHalf, upperHalf
        /// Pairs with a value; of one mode or two.
        case edgeList(isTwoMode: Bool)
        /// A row's number and all that it has.
        case nodeList(isTwoMode: Bool)
        /// How many a row has, and which.
        case countedNodeList
        /// Pairs with a value in each matrix.
        case edgeArray
    }

    private(set) var form = Form.fullMatrix
    private(set) var count: Int?
    private(set) var rowCount: Int?
    private(set) var columnCount: Int?
    private(set) var matrixCount = 1
    private(set) var hasDiagonal = true
    private(set) var labels: [Range<Int>] = []
    private(set) var rowLabels: [Range<Int>] = []
    private(set) var columnLabels: [Range<Int>] = []
    private(set) var matrixLabels: [Range<Int>] = []
    private(set) var hasEmbeddedRows = false
    private(set) var hasEmbeddedColumns = false
    /// Where the data begin.
    private(set) var dataStart = 0

    private let bytes: [UInt8]
    private var offset = 0
    private var unclosed = WordCursor.Unclosed()
    /// More relations than any table has columns.
    private static let mostMatrices = 65_536

    /// Nil when it cannot be told what the data are; then that is noted.
    init?(_ bytes: [UInt8], _ builder: inout GraphBuilder) {
        self.bytes = bytes
        guard let first = next(), isWord(first.range, "dl") else {
            builder.note(.otherFormat(said: "UCINET DL"), at: 0)
            return nil
        }
        while let word = next() {
            if isWord(word.range, "data") {
                let after = peek()
                // "data file = …" has the data elsewhere.
                if after.map({ isWord($0.range, "file") || isEqualSign($0.range) }) == true {
                    builder.note(.unexpected(found: "data file", expected: .key("data:")), at: at(word.range))
                    return nil
                }
                if after.map({ isColon($0.range) }) == true { _ = next() }
                dataStart = offset
                return
            }
            guard read(word, &builder) else { return nil }
        }
        builder.note(.missing(.key("data:")), at: UInt32(bytes.count))
        return nil
    }

    // MARK: Clauses

    /// False when it cannot be told what follows.
    private mutating func read(_ word: Word, _ builder: inout GraphBuilder) -> Bool {
        let bytes = bytes
        let range = word.range
        if isColon(range) || isEqualSign(range) { return true }
        if isWord(range, "n") {
            count = number(&builder)
        } else if isWord(range, "nr") {
            rowCount = number(&builder)
        } else if isWord(range, "nc") {
            columnCount = number(&builder)
        } else if isWord(range, "nm") {
            matrixCount = max(1, number(&builder) ?? 1)
            guard matrixCount <= Self.mostMatrices else {
                return note(.limit(.attributes, most: Self.mostMatrices), range, &builder)
            }
        } else if isWord(range, "format") {
            guard let form = value() else { return note(.missing(.value), range, &builder) }
            guard let known = Self.form(bytes.span.extracting(form.range)) else {
                return note(
                    .unexpected(found: excerpt(form.range), expected: .key("format=fullmatrix")), form.range,
                    &builder)
            }
            self.form = known
        } else if isWord(range, "diagonal") {
            if let value = value() { hasDiagonal = !isWord(value.range, "absent") }
        } else if isWord(range, "title") {
            if let value = value() {
                builder.setAttribute(
                    GraphDocument.NetworkAttribute.title,
                    String(copying: bytes.span.extracting(value.range)))
            }
        } else if isWord(range, "labels") || isWord(range, "label") {
            readLabels(\.labels, isOfRows: true, isOfColumns: true, count: count)
        } else if isWord(range, "row") || isWord(range, "rows") {
            skipWordLabels()
            readLabels(\.rowLabels, isOfRows: true, isOfColumns: false, count: rowCount ?? count)
        } else if isWord(range, "column") || isWord(range, "columns") || isWord(range, "col") {
            skipWordLabels()
            readLabels(\.columnLabels, isOfRows: false, isOfColumns: true, count: columnCount ?? count)
        } else if isWord(range, "matrix") || isWord(range, "matrices") || isWord(range, "level") {
            skipWordLabels()
            readLabels(\.matrixLabels, isOfRows: false, isOfColumns: false, count: matrixCount)
        } else if isWord(range, "datafile") {
            return note(.unexpected(found: "datafile", expected: .key("data:")), range, &builder)
        } else if isWord(range, "alpha") || isWord(range, "type") || isWord(range, "recode") {
            _ = value()
            builder.passOver(.metadata, at: at(range))
        } else if let form = Self.form(bytes.span.extracting(range)) {
            // "dl n=3 edgelist1"
            self.form = form
        } else {
            return note(.unexpected(found: excerpt(range), expected: .key("data:")), range, &builder)
        }
        return true
    }

    private static func form(_ word: Span<UInt8>) -> Form? {
        if word.isWord("fullmatrix") || word.isWord("fm") || word.isWord("matrix") { return .fullMatrix }
        if word.isWord("lowerhalf") || word.isWord("lh") { return .lowerHalf }
        if word.isWord("upperhalf") || word.isWord("uh") { return .upperHalf }
        if word.isWord("edgelist1") || word.isWord("el1") || word.isWord("edgelist") {
            return .edgeList(isTwoMode: false)
        }
        if word.isWord("edgelist2") || word.isWord("el2") { return .edgeList(isTwoMode: true) }
        if word.isWord("nodelist1") || word.isWord("nl1") || word.isWord("nodelist") {
            return .nodeList(isTwoMode: false)
        }
        if word.isWord("nodelist2") || word.isWord("nl2") { return .nodeList(isTwoMode: true) }
        if word.isWord("nodelist1b") || word.isWord("nl1b") { return .countedNodeList }
        if word.isWord("edgearray1") || word.isWord("edgearray") || word.isWord("ea1") { return .edgeArray }
        return nil
    }

    private mutating func number(_ builder: inout GraphBuilder) -> Int? {
        let bytes = bytes
        guard let value = value() else {
            builder.note(.missing(.count), at: UInt32(offset))
            return nil
        }
        let found = bytes.span.extracting(value.range).wholeNumber
        // Vertices need no labels, so that a short file may name many; not more than that.
        let most = max(1 << 20, bytes.count)
        guard let found else {
            builder.note(.unexpected(found: excerpt(value.range), expected: .count), at: at(value.range))
            return nil
        }
        guard found <= most else {
            builder.note(.limit(.elements, most: most), at: at(value.range))
            return nil
        }
        return found
    }

    private mutating func skipWordLabels() {
        if let word = peek(), isWord(word.range, "labels") || isWord(word.range, "label") { _ = next() }
    }

    private mutating func readLabels(
        _ path: WritableKeyPath<Self, [Range<Int>]>, isOfRows: Bool, isOfColumns: Bool, count: Int?
    ) {
        if let word = peek(), isWord(word.range, "embedded") {
            _ = next()
            if isOfRows { hasEmbeddedRows = true }
            if isOfColumns { hasEmbeddedColumns = true }
            return
        }
        if let word = peek(), isColon(word.range) { _ = next() }
        let start = offset
        var found: [Range<Int>] = []
        while let word = peek(),
            !isEnd(word) || (count.map { found.count < $0 } ?? false && !isCertainEnd(word))
        {
            found.append(word.range)
            _ = next()
        }
        self[keyPath: path] = regrouped(found, start..<offset, count) ?? found
    }

    /// Labels of several words without quotes, one a line or with commas between; nil where words are labels.
    private func regrouped(_ words: [Range<Int>], _ range: Range<Int>, _ count: Int?) -> [Range<Int>]? {
        guard let count, words.count > count else { return nil }
        for separator in [UInt8(ascii: "\n"), UInt8(ascii: ",")] {
            let parts = bytes[range].split(whereSeparator: { $0 == separator }).map(\.withoutOuterBlanks)
                .filter { !$0.isEmpty }
            if parts.count == count { return parts }
        }
        return nil
    }

    // MARK: Words

    private struct Word {
        let range: Range<Int>
        let isQuoted: Bool
    }

    /// The next word; a colon and an equal sign are words of their own.
    private mutating func next() -> Word? {
        guard let (word, end) = scan() else { return nil }
        offset = end
        return word
    }

    private mutating func peek() -> Word? { scan()?.word }

    private mutating func scan() -> (word: Word, end: Int)? {
        var start = offset
        while start < bytes.count, bytes[start] <= 0x20 || bytes[start] == UInt8(ascii: ",") { start += 1 }
        guard start < bytes.count else { return nil }
        let first = bytes[start]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            var words = WordCursor(bytes, start..<bytes.count, hasCommas: true, hasApostrophes: true)
            words.unclosed = unclosed
            defer { unclosed = words.unclosed }
            if let range = words.next(), words.isQuoted {
                return (Word(range: range, isQuoted: true), words.rest.lowerBound)
            }
        }
        var end = start + 1
        if !isPunctuation(first) {
            while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ","),
                !isPunctuation(bytes[end])
            {
                end += 1
            }
            // A colon within a word is part of it: "E01:06/27".
            while end < bytes.count, bytes[end] == UInt8(ascii: ":"), end + 1 < bytes.count,
                bytes[end + 1] > 0x20, !isKnown(start..<end)
            {
                end += 1
                while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ","),
                    !isPunctuation(bytes[end])
                {
                    end += 1
                }
            }
        }
        return (Word(range: start..<end, isQuoted: false), end)
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=")
    }

    private mutating func value() -> Word? {
        if let word = peek(), isEqualSign(word.range) { _ = next() }
        return next()
    }

    private func isWord(_ range: Range<Int>, _ keyword: StaticString) -> Bool {
        bytes.span.extracting(range).isWord(keyword)
    }

    private func isColon(_ range: Range<Int>) -> Bool {
        range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: ":")
    }

    private func isEqualSign(_ range: Range<Int>) -> Bool {
        range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "=")
    }

    private func isKnown(_ range: Range<Int>) -> Bool { Self.isKeyword(bytes.span.extracting(range)) }

    static func isKeyword(_ word: Span<UInt8>) -> Bool {
        word.isWord("data") || word.isWord("labels") || word.isWord("row") || word.isWord("column")
            || word.isWord("col") || word.isWord("matrix") || word.isWord("format") || word.isWord("diagonal")
            || word.isWord("n") || word.isWord("nm") || word.isWord("nr") || word.isWord("nc")
            || word.isWord("rows") || word.isWord("columns") || word.isWord("label")
    }

    /// Whether a list of labels is over: a clause begins.
    private func isEnd(_ word: Word) -> Bool { !word.isQuoted && isKnown(word.range) }

    /// Whether it is, however few labels there were: "data:", or one of the other lists.
    private func isCertainEnd(_ word: Word) -> Bool {
        guard isEnd(word) else { return false }
        let next = bytes[min(word.range.upperBound, bytes.count)...].first { $0 > 0x20 }
        if isWord(word.range, "data") || isWord(word.range, "labels") || isWord(word.range, "format") {
            return next == UInt8(ascii: ":") || next == UInt8(ascii: "=")
        }
        let rest = bytes.span.extracting(min(word.range.upperBound, bytes.count)..<bytes.count)
        var place = 0
        while place < rest.count, rest[place] <= 0x20 { place += 1 }
        return rest.extracting(place..<rest.count).begins(with: "labels")
    }

    private func at(_ range: Range<Int>) -> UInt32 { UInt32(range.lowerBound) }

    private func excerpt(_ range: Range<Int>) -> String { GraphNumber.excerpt(bytes.span.extracting(range)) }

    private func note(_ fault: GraphFault, _ range: Range<Int>, _ builder: inout GraphBuilder) -> Bool {
        builder.note(fault, at: at(range))
        return false
    }

    // MARK: Writing

    /// A label as it is written: in quotes where it could be taken for something else.
    static func label(_ text: ArraySlice<UInt8>) -> [UInt8] {
        let isPlain =
            !text.isEmpty && !isKeyword(text.span)
            && text.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
                    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
        return isPlain ? Array(text) : QuotedText.quoted(text)
    }
}
