internal import Model

/// A partition or a vector of a Pajek project: a number for each vertex, in their order. Comments before a partition may say
/// what its numbers mean: `% 1 "municipality"`.
struct PajekValues {
    let isPartition: Bool
    private let name: String
    private let place: UInt32
    private var legend: [String: [UInt8]] = [:]
    private var texts: [(text: [UInt8], place: Int)] = []
    private var count: Int?
    private var tooMany = 0

    init(name: String?, isPartition: Bool, place: UInt32) {
        var name = name ?? (isPartition ? "partition" : "vector")
        // Pajek puts the name of a file there when nobody gave another.
        let lower = name.lowercased()
        if lower.hasSuffix(".clu") || lower.hasSuffix(".vec") {
            name = String(name.dropLast(4))
            name = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? name
        }
        (self.name, self.isPartition, self.place) = (name, isPartition, place)
    }

    mutating func begin(count: Int) { self.count = count }

    mutating func add(_ bytes: [UInt8], _ line: Range<Int>) {
        var words = WordCursor(bytes, line)
        while let word = words.next() {
            guard let count, texts.count < count else {
                tooMany += 1
                return
            }
            texts.append((Array(bytes[word]), word.lowerBound))
        }
    }

    /// "% 1 "name"" or "% 1 - name".
    mutating func addLegend(_ bytes: [UInt8], _ line: Range<Int>) {
        var words = WordCursor(bytes, line.dropFirst())
        guard isPartition, let number = words.next(), bytes.span.extracting(number).wholeNumber != nil else {
            return
        }
        let rest = words.rest
        guard let word = words.next() else { return }
        var meaning = rest.lowerBound..<line.upperBound
        if words.isQuoted {
            meaning = word
        } else if bytes.span.extracting(word).isWord("-") || bytes.span.extracting(word).isWord("=") {
            meaning = words.next().map { words.isQuoted ? $0 : $0.lowerBound..<line.upperBound } ?? word
        }
        let span = bytes.span.extracting(meaning)
        legend[String(copying: bytes.span.extracting(number))] =
            QuotedText.decoded(span) ?? Array(bytes[meaning])
    }

    /// Says all of it of the vertices.
    func finish(_ builder: inout GraphBuilder) {
        guard let count else {
            return builder.passOver(.section(isPartition ? "*Partition" : "*Vector"), at: place)
        }
        if texts.count < count || tooMany > 0 {
            return builder.note(.rowLength(found: texts.count + tooMany, expected: count), at: place)
        }
        guard let column = builder.vertexColumn(name, at: place) else { return }
        for (vertex, value) in texts.enumerated() {
            let text = String(decoding: value.text, as: UTF8.self)
            if text == PajekMissing.text || (isPartition && text == PajekMissing.older) { continue }
            let at = UInt32(value.place)
            if let meaning = legend[text] {
                builder.set(meaning.span, column: column, ofVertex: vertex, at: at)
            } else {
                builder.setNumber(value.text.span, named: name, column: column, ofVertex: vertex, at: at)
            }
        }
    }
}
