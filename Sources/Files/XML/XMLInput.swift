internal import Model

/// The bytes of an XML document, in an encoding that the parser is sure to read. They are gone through piece by piece.
struct XMLInput {
    let file: String
    /// Whether the bytes are UTF-8, whatever the document says of itself.
    private(set) var ignoresEncoding = false
    /// How many lines stand before the first of the bytes.
    private(set) var linesBefore = 0
    private(set) var warnings: [Problem] = []
    private let source: GraphSource
    /// All of them, where they had to be made from others.
    private var decoded: [UInt8]?

    /// What says nothing or UTF-8 of itself, and is not, is read as text of before Unicode, with a warning. What says UTF-16
    /// with bytes of another sort was taken from a text in memory. All else is the parser's: UTF-16 by its mark, Latin 1 and
    /// others by their name.
    init(_ source: GraphSource) throws(Problems) {
        (self.source, file) = (source, source.file)
        let start = try source.beginning()
        let isWide =
            start.prefix(4).contains(0) || start.starts(with: [0xFE, 0xFF])
            || start.starts(with: [0xFF, 0xFE])
        let said = Self.encoding(in: start.prefix(200))
        guard !isWide, ["", "utf-8", "utf8", "us-ascii", "ascii"].contains(said) || said.hasPrefix("utf-16")
        else { return }
        ignoresEncoding = true
        var check = UTF8Check()
        try source.pieces { check.add($0) }
        guard check.isSound else {
            let (text, problems) = try GraphSource.text(of: try source.bytes(), file: file)
            (decoded, warnings) = (text.bytes, problems)
            linesBefore = text.bytes[..<Self.start(of: text.bytes)].count { $0 == 0x0A }
            return
        }
        linesBefore = start[..<Self.start(of: start)].count { $0 == 0x0A }
    }

    /// Hands them on until it is told by false to stop.
    func pieces(_ body: (Span<UInt8>) -> Bool) throws(Problems) {
        if let decoded {
            _ = body(decoded.span.extracting(Self.start(of: decoded)..<decoded.count))
            return
        }
        var isFirst = true
        try source.pieces { piece in
            let first = isFirst && ignoresEncoding ? Self.start(of: piece) : 0
            isFirst = false
            return body(piece.span.extracting(first..<piece.count))
        }
    }

    /// A declaration must be the very first, and in files made by hand often is not: where a mark and blanks end.
    private static func start(of bytes: [UInt8]) -> Int {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let start = bytes.starts(with: mark) ? mark.count : 0
        return bytes[start...].firstIndex { !" \t\r\n".utf8.contains($0) } ?? bytes.count
    }

    /// What stands in the declaration, in lower case; empty where nothing does.
    private static func encoding(in start: ArraySlice<UInt8>) -> String {
        let text = String(decoding: start, as: UTF8.self)
        guard let declaration = text.split(separator: "?>", maxSplits: 1).first, text.contains("<?xml"),
            let found = declaration.firstRange(of: "encoding")
        else { return "" }
        let rest = declaration[found.upperBound...].drop { $0 != "\"" && $0 != "'" }
        guard let quote = rest.first else { return "" }
        return rest.dropFirst().prefix { $0 != quote }.lowercased()
    }
}

/// Whether bytes that come in pieces are UTF-8 without a nought.
private struct UTF8Check {
    private(set) var isSound = true
    /// The beginning of a character that the last piece cut.
    private var cut: [UInt8] = []

    /// False when they are not.
    mutating func add(_ piece: [UInt8]) -> Bool {
        let bytes = cut.isEmpty ? piece : cut + piece
        cut.removeAll()
        if bytes.contains(0) {
            isSound = false
        } else if let bad = firstInvalidByte(in: bytes) {
            // A character of four bytes may lack three.
            if bytes.count - bad < 4, bytes[bad] >= 0xC0 {
                cut = Array(bytes[bad...])
            } else {
                isSound = false
            }
        }
        return isSound
    }
}

extension ArraySlice<UInt8> {
    /// Whether it begins an XML document with a root of some name, whatever the prefix of that.
    func isXML(root: String) -> Bool {
        // UTF-16 has a nought in every second place here.
        let bytes = filter { $0 != 0 }
        var place = bytes.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let isStart = bytes[..<place].allSatisfy { " \t\r\n".utf8.contains($0) || $0 >= 0x80 }
        guard isStart else { return false }
        func skip(to end: String) {
            let end = Array(end.utf8)
            while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
        }
        while place < bytes.count {
            let rest = bytes[place...]
            if rest.starts(with: "<!--".utf8) {
                skip(to: "-->")
            } else if rest.starts(with: "<?".utf8) {
                skip(to: "?>")
            } else if rest.starts(with: "<!".utf8) {
                skip(to: ">")
            } else if rest.starts(with: "<".utf8) {
                let name = rest.dropFirst().prefix { !" \t\r\n/>".utf8.contains($0) }
                let local = name.split(separator: UInt8(ascii: ":")).last ?? []
                return local.elementsEqual(root.utf8)
            } else {
                place += 1
            }
        }
        return false
    }
}
