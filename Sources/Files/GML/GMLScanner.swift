/// Cuts a GML text into its parts.
struct GMLScanner {
    enum Token: Equatable {
        /// A word that begins with a letter.
        case key(Range<Int>)
        case number(Range<Int>)
        /// What stands between quotes.
        case text(Range<Int>)
        case open, close
        /// The end of the file; within a text when that is not closed.
        case end(isWithinText: Bool)
        case other(Range<Int>)
    }

    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token {
        skipBlanks()
        let start = offset
        guard start < bytes.count else { return .end(isWithinText: false) }
        switch bytes[start] {
        case UInt8(ascii: "["):
            offset += 1
            return .open
        case UInt8(ascii: "]"):
            offset += 1
            return .close
        case UInt8(ascii: "\""):
            var end = start + 1
            while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
            offset = end + 1
            return end < bytes.count ? .text((start + 1)..<end) : .end(isWithinText: true)
        default:
            var end = start
            while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "["),
                bytes[end] != UInt8(ascii: "]"), bytes[end] != UInt8(ascii: "\"")
            {
                end += 1
            }
            offset = end
            let first = bytes[start]
            if (0x41...0x5A).contains(first & 0xDF) || first == UInt8(ascii: "_") || first >= 0x80 {
                return .key(start..<end)
            }
            let isNumber = (0x30...0x39).contains(first) || "+-.".utf8.contains(first)
            return isNumber ? .number(start..<end) : .other(start..<end)
        }
    }

    /// A line that begins with a number sign is a comment; one with it after a value is too, for nothing else can be.
    private mutating func skipBlanks() {
        while offset < bytes.count {
            if bytes[offset] <= 0x20 {
                offset += 1
            } else if bytes[offset] == UInt8(ascii: "#") {
                while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
            } else {
                return
            }
        }
    }
}
