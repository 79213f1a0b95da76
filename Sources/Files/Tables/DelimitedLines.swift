internal import Model

/// The lines of a text, each cut into its parts: by tabs where there are any among the first lines, else by semicolons or
/// commas, else by blanks. A part may stand in quotes, a quote in it doubled. Lines that are empty, or begin with `#` or `%`, are
/// passed over.
struct DelimitedLines {
    /// A part of a line, without the quotes around it.
    struct Part {
        let range: Range<Int>
        /// Whether quotes are doubled in it.
        let isEscaped: Bool

        var isEmpty: Bool { range.isEmpty }
        var start: GraphDocument.Place { UInt32(range.lowerBound) }
    }

    private let bytes: [UInt8]
    private var offset = 0
    private let separator: UInt8
    private var parts: [Part] = []
    /// How many bytes have been looked through after quotes that close nothing: a file of many is not gone through for each.
    private var wasted = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let start = bytes.prefix(1 << 14)
        separator =
            [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")].first { start.contains($0) } ?? 0x20
    }

    mutating func next() -> (start: Int, parts: [Part])? {
        while offset < bytes.count {
            let start = offset
            parts.removeAll(keepingCapacity: true)
            let isQuoted = isQuoted(at: start)
            offset = cut() + 1
            guard let first = parts.first, parts.count > 1 || !first.isEmpty || isQuoted else { continue }
            if !isQuoted, !first.isEmpty, isComment(bytes[first.range.lowerBound]) { continue }
            return (first.range.lowerBound, parts)
        }
        return nil
    }

    /// The bytes of a part, quotes in it once.
    func text(_ part: Part) -> [UInt8] {
        guard part.isEscaped else { return Array(bytes[part.range]) }
        var text: [UInt8] = []
        var isSecond = false
        for byte in bytes[part.range] {
            isSecond = byte == quote && !isSecond
            if byte != quote || isSecond { text.append(byte) }
        }
        return text
    }

    private func isComment(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") }

    private func isQuoted(at place: Int) -> Bool { place < bytes.count && bytes[place] == quote }

    /// Cuts the line that begins at the offset, and says where it ends.
    private mutating func cut() -> Int {
        let bytes = bytes
        let span = bytes.span
        var (place, start) = (offset, offset)
        let separator = separator
        while place < span.count {
            let byte = span[place]
            if byte == quote, place == start, wasted <= bytes.count,
                let closed = Self.quoted(from: place, bytes, separator, &wasted)
            {
                parts.append(closed.part)
                (place, start) = (closed.end, closed.end)
                // What ends the part is stepped over, and is no empty part of its own.
                guard place < span.count, span[place] == separator else {
                    return place
                }
                place += 1
                start = place
                if place == span.count { parts.append(Part(range: place..<place, isEscaped: false)) }
                continue
            }
            if byte > separator, byte > 0x20 {
                place += 1
                continue
            }
            // As in a table: CR alone ends a line too.
            if byte == lineFeed || byte == carriageReturn { break }
            if byte == separator {
                // Several blanks are one.
                if separator != 0x20 || place > start { parts.append(Self.trimmed(start..<place, bytes)) }
                start = place + 1
            }
            place += 1
        }
        let last = Self.trimmed(start..<place, bytes)
        if separator != 0x20 || !last.isEmpty || parts.isEmpty { parts.append(last) }
        return place
    }

    /// A part in quotes that a separator or the end of the line follows; nil where the quote is one of the text.
    private static func quoted(
        from opening: Int, _ bytes: [UInt8], _ separator: UInt8, _ wasted: inout Int
    ) -> (part: Part, end: Int)? {
        var (place, isEscaped) = (opening + 1, false)
        while place < bytes.count {
            guard bytes[place] == quote else {
                place += 1
                continue
            }
            if place + 1 < bytes.count, bytes[place + 1] == quote {
                isEscaped = true
                place += 2
                continue
            }
            let end = place + 1
            guard end == bytes.count || [separator, lineFeed, carriageReturn].contains(bytes[end]) else {
                wasted += end - opening
                return nil
            }
            return (Part(range: (opening + 1)..<place, isEscaped: isEscaped), end)
        }
        wasted += bytes.count - opening
        return nil
    }

    private static func trimmed(_ part: Range<Int>, _ bytes: [UInt8]) -> Part {
        guard let first = part.first else { return Part(range: part, isEscaped: false) }
        let space = UInt8(ascii: " ")
        // Nearly every part is plain.
        if isPlainASCII(bytes[first]), bytes[first] > space, isPlainASCII(bytes[part.upperBound - 1]),
            bytes[part.upperBound - 1] > space
        {
            return Part(range: part, isEscaped: false)
        }
        return Part(range: bytes[part].withoutOuterBlanks, isEscaped: false)
    }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

extension ByteOutput {
    /// Writes a part of a line cut by tabs, in quotes where a reader would otherwise take it for something else.
    mutating func write(part: ArraySlice<UInt8>) {
        let isPlain =
            !part.isEmpty && !part.contains { $0 <= 0x20 && $0 != 0x20 || $0 == quote }
            && part.first != 0x20 && part.last != 0x20 && part.first != UInt8(ascii: "#")
            && part.first != UInt8(ascii: "%") && part.withoutOuterBlanks == part.indices
        if isPlain { return write(part) }
        write(byte: quote)
        for byte in part {
            if byte == quote { write(byte: quote) }
            write(byte: byte)
        }
        write(byte: quote)
    }
}
